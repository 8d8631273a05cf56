import { GIVEN_NAMES } from "../../rules/given-names.ts";
import type { CaseRules, CueRule, CueUse, LanguageRules } from "../../rules/language.ts";
import { joinedFlags, joinedForms } from "./compound-words.ts";
import { memoize } from "./memoize.ts";
import { addTo } from "./multimap.ts";
import { foldName, singular } from "./name-words.ts";
import type { Word } from "./tokens.ts";
import * as IS from "./word-flags.ts";

export const DETERMINER = IS.definite | IS.indefinite | IS.possessive | IS.quantifier;
export const HUMAN = IS.person | IS.people;
/** Words that never stand inside a noun phrase. */
export const FUNCTION =
  DETERMINER |
  IS.preposition |
  IS.and |
  IS.clause |
  IS.relative |
  IS.auxiliary |
  IS.negation |
  IS.pronoun |
  IS.that |
  IS.by;

export type Gender = "he" | "she" | "they" | "it" | "other";

export type CueForm = "finite" | "gerund" | "infinitive" | "participle" | "split";

export interface Cue {
  use: CueUse;
  form: CueForm;
  /** Words that must follow the first: ["out"] for "pointed out". */
  rest: string[];
  /** A thing as object makes it no report. */
  needsClause: boolean;
  /** Only beside "it". */
  impersonal: boolean;
  /** Prepositions behind which the source stands; null where it is the subject. */
  behind: Set<string> | null;
}

/** Lists of a language's rules whose words are only looked up; what a list is for stands beside its type. */
const WORDS = [
  "abbreviations",
  "accordingAfter",
  "actVerbs",
  "addressees",
  "addressing",
  "adjectives",
  "otherGivenNames",
  "alsoSurnames",
  "anyExpert",
  "anybody",
  "asWhat",
  "askingDeterminers",
  "bareCues",
  "besides",
  "bodiesInNames",
  "belongsTo",
  "contentRelatives",
  "contractions",
  "contrasts",
  "counting",
  "courtOffices",
  "elisions",
  "firstPerson",
  "floorTakers",
  "following",
  "freeRelative",
  "genitiveArticles",
  "givenTitles",
  "habitual",
  "heard",
  "lets",
  "letters",
  "heardAs",
  "hypothetical",
  "impersonal",
  "infinitiveMark",
  "irregularPasts",
  "issuers",
  "issuing",
  "issues",
  "kin",
  "lapses",
  "midVerb",
  "monthNames",
  "nameLinks",
  "nameTies",
  "naming",
  "newness",
  "notAdverbs",
  "notAgents",
  "notPeople",
  "numberAbbreviations",
  "objectArticles",
  "objectPronouns",
  "officeTies",
  "ordinals",
  "otherThan",
  "ownVoice",
  "ownTrades",
  "pairs",
  "peopleRelatives",
  "plainPeople",
  "placeNouns",
  "pluralMood",
  "possible",
  "postVerbs",
  "promisers",
  "refused",
  "refusing",
  "readIn",
  "relations",
  "reportedMood",
  "sayings",
  "roleEnds",
  "roleObjects",
  "selfNames",
  "servesAs",
  "servesPeople",
  "shares",
  "shownBy",
  "silentSubjects",
  "viewOf",
  "singularOpeners",
  "singularPronouns",
  "speaksFor",
  "spokenAt",
  "stateAuxiliaries",
  "subjectArticles",
  "supposedMood",
  "talks",
  "townPrepositions",
  "uttered",
  "vagueSources",
  "viewTies",
  "views",
  "variations",
  "verbConjunctions",
  "verbNouns",
  "verbParticles",
  "within",
  "wordSurnames",
  "writtenIn",
] as const satisfies readonly (keyof LanguageRules)[];

/** Lists with which words may end. */
const ENDINGS = [
  "adjectiveEndings",
  "ageEndings",
  "anyOffice",
  "attributeEndings",
  "femaleEndings",
  "genitiveAdjectives",
  "bodiesOfNames",
  "nameAdjectives",
  "notAgentEndings",
  "nounEndings",
  "openingParticiples",
  "pastsLikeAdjectives",
  "pluralNouns",
  "pluralVerbs",
  "roleEndings",
  "thingEndings",
  "tradeEndings",
] as const satisfies readonly (keyof LanguageRules)[];

type Lists = Record<(typeof WORDS)[number], ReadonlySet<string>> &
  Record<(typeof ENDINGS)[number], readonly string[]>;

/** How nouns show their case, made ready for look-ups. */
export interface CaseLexicon {
  /** Of an article and the ending of the adjective behind it what the noun is. */
  told: Map<string, "he" | "she" | "it" | "they" | "either">;
  oblique: Set<string>;
  weak: string[];
  strong: CaseRules["strong"];
  adjectives: string[];
  neuter: string[];
  masculine: string[];
}

/** Language data made ready for look-ups. */
export interface Lexicon extends Lists {
  rules: LanguageRules;
  flags: Map<string, number>;
  cues: Map<string, Cue[]>;
  pronouns: Map<string, Gender>;
  gender: Map<string, Gender>;
  /** Phrases by first word: the words that follow and what they are. */
  according: Map<string, string[][]>;
  joiningPhrases: Map<string, string[][]>;
  complements: Map<string, string[][]>;
  ranks: Map<string, string[][]>;
  wordPointers: Map<string, string[][]>;
  /** Words joined by spaces. */
  goOn: Set<string>;
  /** Lists of nouns for one office. */
  sameOffices: string[][];
  staffOf: string[][];
  /** Verbs that are cues behind a negation: "no descarta". */
  negatedCues: Set<string>;
  /** Which lists of `bodyKinds` hold a noun. */
  bodyKinds: Map<string, number[]>;
  documentKind: Set<string>;
  titledDocument: Set<string>;
  anyDocument: Set<string>;
  noPaper: Set<string>;
  womenEnding: string;
  bodiesOfTwo: Set<string>;
  agenciesOfTwo: Set<string>;
  offices: Map<string, string>;
  commonWords: ReadonlySet<string>;
  /** Null where all quantifiers speak. */
  speakingQuantifiers: Set<string> | null;
  /** Words behind which a cue is none, by cue. */
  otherSenses: Map<string, Set<string>>;
  objectAdjectives: Map<string, string>;
  /** Whose view it is, by the word for it. */
  viewOwners: Map<string, string>;
  /** Null where nouns have no cases. */
  cases: CaseLexicon | null;
  /** What joined nouns were found to be. */
  joined: Map<string, number>;
  /** Endings of each bit of `SHAPE`, in order. */
  shapes: string[][];
  /** Pronouns glued to their verb, as they are written. */
  clitics: string[];
  /** Words looked up lately. */
  words: Map<string, Word>;
}

/** What the words of each list can be. */
const LIST_FLAGS: readonly [list: keyof LanguageRules, flags: number][] = [
  ["definite", IS.definite],
  ["indefinite", IS.indefinite],
  ["possessive", IS.possessive],
  ["quantifiers", IS.quantifier],
  ["prepositions", IS.preposition],
  ["nounPrepositions", IS.nounPreposition | IS.preposition],
  ["tyingPrepositions", IS.tie | IS.nounPreposition | IS.preposition],
  ["and", IS.and],
  ["clause", IS.clause],
  ["relative", IS.relative],
  ["auxiliaries", IS.auxiliary],
  ["passive", IS.passive | IS.auxiliary],
  ["by", IS.by],
  ["negations", IS.negation],
  ["adverbs", IS.adverb],
  ["time", IS.time],
  ["lapses", IS.time],
  ["honorifics", IS.honorific],
  ["titles", IS.title],
  ["states", IS.body],
  ["particles", IS.particle],
  ["that", IS.that],
  ["asClause", IS.asClause],
  ["nounLike", IS.nounLike],
  ["notNames", IS.notName],
];

const NOUN_FLAGS: readonly [list: keyof LanguageRules["nouns"], flags: number][] = [
  ["person", IS.person],
  ["people", IS.people],
  ["body", IS.body],
  ["document", IS.document],
  ["utterance", IS.utterance | IS.document],
  ["spokesperson", IS.spokesperson],
  ["anaphor", IS.anaphor],
];

const GENDERS = ["he", "she", "they", "it", "other"] as const;

/** What a word can be; 0 when unknown. */
export function flagsOf(lexicon: Lexicon, low: string): number {
  return lexicon.flags.get(low) ?? (joinedFlags(lexicon, low) || hyphenatedFlags(lexicon, low));
}

const MEN = new Set(wordsOf(GIVEN_NAMES.he));
const WOMEN = new Set(wordsOf(GIVEN_NAMES.she));

/** Whether a given name is a man's or a woman's: a frequent one, else by its ending; not in English, whose pronouns tell it. */
export function genderOfName(given: string, { rules }: Lexicon): Gender | null {
  // "Hans-Jürgen", "Anna-Lena"
  const [name = ""] = foldName(given).split("-", 1);
  if (MEN.has(name)) return "he";
  if (WOMEN.has(name)) return "she";
  const { he, she, except } = rules.givenNames ?? {};
  if (name.length < SHORTEST_GIVEN || wordsOf(except).includes(name)) return null;
  const ends = (endings: string | undefined) => wordsOf(endings).some((ending) => name.endsWith(ending));
  if (ends(she)) return "she";
  return ends(he) ? "he" : null;
}

/** Whether a word is one of the frequent given names. */
export function isFrequentGiven(given: string): boolean {
  const [name = ""] = foldName(given).split("-", 1);
  return MEN.has(name) || WOMEN.has(name);
}

const SHORTEST_GIVEN = 3;

/** Whether a noun or article tells a man or a woman; null where it does not. */
export function genderOf({ low, flags }: Pick<Word, "low" | "flags">, lexicon: Lexicon): Gender | null {
  const known = lexicon.gender.get(low);
  if (known) return known;
  const person = (flags & (IS.person | IS.title)) !== 0 && !(flags & IS.people);
  return person && lexicon.femaleEndings.some((ending) => low.endsWith(ending)) ? "she" : null;
}

/** "secretary-treasurer", "ex-mayor": what its last part is makes a joined noun somebody. */
function hyphenatedFlags(lexicon: Lexicon, low: string): number {
  // "exministro"
  const prefix = wordsOf(lexicon.rules.officePrefixes).find((one) => low.startsWith(one)) ?? "";
  const at = low.lastIndexOf("-") + 1 || prefix.length;
  if (at < 2) return 0;
  return (lexicon.flags.get(low.slice(at)) ?? 0) & (HUMAN | IS.title | IS.spokesperson);
}

function wordsOf(list = ""): string[] {
  return list.split(" ").filter((word) => word !== "");
}

function pairsOf(list = ""): Map<string, string> {
  return new Map(wordsOf(list).map((pair) => pair.split("=", 2) as [string, string]));
}

function phrasesOf(list = ""): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const phrase of wordsOf(list)) {
    const [first = "", ...rest] = phrase.split("_");
    addTo(phrases, first, rest);
  }
  for (const rests of phrases.values()) rests.sort((a, b) => b.length - a.length);
  return phrases;
}

/** Of each noun the places of the lists that hold it. */
function kindsOf(lists: readonly string[]): Map<string, number[]> {
  const kinds = new Map<string, number[]>();
  lists.forEach((list, kind) => {
    for (const noun of wordsOf(list)) addTo(kinds, noun, kind);
  });
  return kinds;
}

/** What stands in a cue behind a negation. */
function negatedCues(cues: ReadonlyMap<string, Cue[]>, flags: ReadonlyMap<string, number>): Set<string> {
  const negations = [...cues].filter(([first]) => (flags.get(first) ?? 0) & IS.negation);
  return new Set(negations.flatMap(([, readings]) => readings.flatMap(({ rest }) => rest.slice(0, 1))));
}

/** A list of the rules by its name; "" where the language leaves it out. */
function listOf<K extends string>(rules: { [key in K]?: unknown }, name: K): string {
  const list = rules[name];
  return typeof list === "string" ? list : "";
}

function listsOf(rules: LanguageRules): Lists {
  const sets = WORDS.map((name) => [name, new Set(wordsOf(listOf(rules, name)))]);
  const endings = ENDINGS.map((name) => [name, wordsOf(listOf(rules, name))]);
  return Object.fromEntries([...sets, ...endings]) as Lists;
}

function mark(flags: Map<string, number>, list: string, flag: number): void {
  for (const word of wordsOf(list)) flags.set(word, (flags.get(word) ?? 0) | flag);
}

/** What each word of the rules can be, verbs of saying aside. */
function readFlags(rules: LanguageRules): Map<string, number> {
  const flags = new Map<string, number>();
  for (const [list, flag] of LIST_FLAGS) mark(flags, listOf(rules, list), flag);
  for (const [list, flag] of NOUN_FLAGS) mark(flags, listOf(rules.nouns, list), flag);
  for (const gender of GENDERS) mark(flags, rules.pronouns[gender], IS.pronoun);
  for (const [word, known] of flags) if (known & (FUNCTION | IS.adverb)) flags.set(word, known | IS.notName);
  return flags;
}

function readPronouns({ pronouns }: LanguageRules): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const gender of GENDERS) {
    for (const word of wordsOf(pronouns[gender])) if (!genders.has(word)) genders.set(word, gender);
  }
  return genders;
}

/** Verbs of saying by their first word, the longest first; `flags` learns them. */
function readCues(rules: LanguageRules, flags: Map<string, number>): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  const add = (list: string, { use, behind, needsClause, impersonal }: CueRule, form: CueForm) => {
    const prepositions = behind ? new Set(wordsOf(behind)) : null;
    for (const phrase of wordsOf(list)) {
      const [first = "", ...rest] = phrase.split("_");
      addTo(cues, first, {
        use,
        form,
        rest,
        needsClause: needsClause === true,
        impersonal: impersonal === true,
        behind: prepositions,
      });
      mark(flags, first, IS.cue);
    }
  };
  for (const row of rules.cues) {
    for (const form of ["finite", "gerund", "infinitive", "participle", "split"] as const)
      add(row[form] ?? "", row, form);
    add(joinedForms(row.split ?? ""), row, "finite");
  }
  for (const readings of cues.values()) readings.sort((a, b) => b.rest.length - a.rest.length);
  return cues;
}

/** Pronouns glued to a verb mean what they mean alone; `flags` and `pronouns` learn them. */
function readClitics(
  { clitics }: LanguageRules,
  flags: Map<string, number>,
  pronouns: Map<string, Gender>,
): string[] {
  return [...pairsOf(clitics)].map(([suffix, pronoun]) => {
    if (!flags.has(suffix)) flags.set(suffix, flags.get(pronoun) ?? 0);
    const meant = pronouns.get(pronoun);
    if (meant) pronouns.set(suffix, meant);
    return suffix;
  });
}

function readGenders({ male, female }: LanguageRules): Map<string, Gender> {
  const gender = new Map<string, Gender>();
  for (const word of wordsOf(male)) gender.set(word, "he");
  for (const word of wordsOf(female)) gender.set(word, "she");
  return gender;
}

function readCases(rules: CaseRules): CaseLexicon {
  const genders = ["he", "she", "it", "they", "either"] as const;
  return {
    told: new Map(genders.flatMap((gender) => wordsOf(rules[gender]).map((article) => [article, gender]))),
    oblique: new Set(wordsOf(rules.oblique)),
    weak: wordsOf(rules.weak),
    strong: rules.strong,
    adjectives: wordsOf(rules.adjectives),
    neuter: wordsOf(rules.neuter),
    masculine: wordsOf(rules.masculine),
  };
}

/** The lexicon of a language, built once. */
export const lexiconOf = memoize((rules: LanguageRules): Lexicon => {
  const { nouns } = rules;
  const flags = readFlags(rules);
  const pronouns = readPronouns(rules);
  const cues = readCues(rules, flags);
  const clitics = readClitics(rules, flags, pronouns);
  return {
    ...listsOf(rules),
    rules,
    flags,
    cues,
    pronouns,
    gender: readGenders(rules),
    according: phrasesOf(rules.accordingTo),
    joiningPhrases: phrasesOf(rules.joiningPhrases),
    complements: phrasesOf(rules.complements),
    ranks: phrasesOf(rules.ranks),
    wordPointers: phrasesOf(rules.wordPointers),
    goOn: new Set(wordsOf(rules.goOn).map((phrase) => phrase.replaceAll("_", " "))),
    sameOffices: (rules.sameOffices ?? []).map(wordsOf),
    staffOf: (rules.staffOf ?? []).map(wordsOf),
    negatedCues: negatedCues(cues, flags),
    bodyKinds: kindsOf(nouns.bodyKinds ?? []),
    // By the key of their members: "analysis" loses its last letter there.
    documentKind: new Set(wordsOf(nouns.documentKind).map(singular)),
    titledDocument: new Set(wordsOf(nouns.titledDocument)),
    anyDocument: new Set(wordsOf(nouns.anyDocument)),
    noPaper: new Set(wordsOf(nouns.noPaper)),
    womenEnding: nouns.womenEnding ?? "",
    bodiesOfTwo: new Set(wordsOf(nouns.bodiesOfTwo)),
    agenciesOfTwo: new Set(wordsOf(nouns.agenciesOfTwo)),
    offices: pairsOf(rules.offices),
    commonWords: new Set(rules.commonWords),
    speakingQuantifiers: rules.speakingQuantifiers ? new Set(wordsOf(rules.speakingQuantifiers)) : null,
    otherSenses: new Map(
      [...phrasesOf(rules.otherSenses)].map(([cue, rests]) => [cue, new Set(rests.flat())]),
    ),
    objectAdjectives: pairsOf(rules.objectAdjectives),
    viewOwners: pairsOf(rules.viewOwners),
    cases: rules.cases ? readCases(rules.cases) : null,
    joined: new Map(),
    shapes: [
      rules.pastEnding,
      rules.participleEnding,
      rules.adverbEnding,
      rules.agentEndings,
      rules.demonymEndings,
      rules.finiteEndings,
      rules.openingParticiples,
    ].map(wordsOf),
    clitics,
    words: new Map(),
  };
});
