import type { CueRule, CueUse, LanguageRules } from "../../rules/language.ts";
import { joinedFlags, joinedForms } from "./compound-words.ts";
import { addTo } from "./groups.ts";
import { once } from "./once.ts";
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
  /** Prepositions behind which the source stands; null where it is the subject. */
  behind: Set<string> | null;
}

/** Language data made ready for look-ups. */
export interface Lexicon {
  rules: LanguageRules;
  flags: Map<string, number>;
  cues: Map<string, Cue[]>;
  pronouns: Map<string, Gender>;
  gender: Map<string, Gender>;
  abbreviations: Set<string>;
  /** Phrases by first word: the words that follow and what they are. */
  according: Map<string, string[][]>;
  accordingAfter: Set<string>;
  vagueSources: Set<string>;
  asWhat: Set<string>;
  /** Words joined by spaces. */
  goOn: Set<string>;
  monthNames: Set<string>;
  alsoSurnames: Set<string>;
  ownTrades: Set<string>;
  servesPeople: Set<string>;
  anyOffice: string[];
  /** Lists of nouns for one office. */
  sameOffices: string[][];
  femaleEndings: string[];
  notPeople: Set<string>;
  roleEnds: Set<string>;
  nameLinks: Set<string>;
  freeRelative: Set<string>;
  addressees: Set<string>;
  issuers: Set<string>;
  shownBy: Set<string>;
  infinitiveMark: Set<string>;
  verbConjunctions: Set<string>;
  /** Endings. */
  pluralNouns: string[];
  singularPronouns: Set<string>;
  singularOpeners: Set<string>;
  genitiveArticles: Set<string>;
  /** Endings. */
  genitiveAdjectives: string[];
  /** Endings. */
  adjectiveEndings: string[];
  /** Endings. */
  nameAdjectives: string[];
  /** Verbs that are cues behind a negation: "no descarta". */
  negatedCues: Set<string>;
  pairs: Set<string>;
  /** Which lists of `bodyKinds` hold a noun. */
  bodyKinds: Map<string, number[]>;
  documentKind: Set<string>;
  womenEnding: string;
  variations: Set<string>;
  anyExpert: Set<string>;
  otherThan: Set<string>;
  courtOffices: Set<string>;
  servesAs: Set<string>;
  bodiesOfTwo: Set<string>;
  givenTitles: Set<string>;
  ageEndings: string[];
  offices: Map<string, string>;
  /** Null where all quantifiers speak. */
  speakingQuantifiers: Set<string> | null;
  shares: Set<string>;
  objectPronouns: Set<string>;
  impersonal: Set<string>;
  /** Endings. */
  pluralVerbs: string[];
  /** Words behind which a cue is none, by cue. */
  otherSenses: Map<string, Set<string>>;
  adjectives: Set<string>;
  hypothetical: Set<string>;
  notAdverbs: Set<string>;
  attributeEndings: string[];
  irregularPasts: Set<string>;
  bareCues: Set<string>;
  postVerbs: Set<string>;
  objectArticles: Set<string>;
  contractions: Set<string>;
  subjectArticles: Set<string>;
  objectAdjectives: Map<string, string>;
  states: Set<string>;
  verbParticles: Set<string>;
  thingEndings: string[];
  silentSubjects: Set<string>;
  speaksFor: Set<string>;
  /** What joined nouns were found to be. */
  joined: Map<string, number>;
  /** Endings of each bit of `SHAPE`, in order. */
  shapes: string[][];
  /** Pronouns glued to their verb, as they are written. */
  clitics: string[];
  elisions: Set<string>;
  /** Words looked up lately. */
  words: Map<string, Word>;
}

/** What a word can be; 0 when unknown. */
export function flagsOf(lexicon: Lexicon, low: string): number {
  return lexicon.flags.get(low) ?? (joinedFlags(lexicon, low) || hyphenatedFlags(lexicon, low));
}

/** Whether a given name is a man's or a woman's, by its ending. */
export function genderOfName(low: string, { rules }: Lexicon): Gender | null {
  if (!rules.givenNames) return null;
  const { he, she, except } = rules.givenNames;
  if (low.length < SHORTEST_GIVEN || wordsOf(except).includes(low)) return null;
  if (low.endsWith(she)) return "she";
  return low.endsWith(he) ? "he" : null;
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
  const at = low.lastIndexOf("-");
  if (at < 1) return 0;
  return (lexicon.flags.get(low.slice(at + 1)) ?? 0) & (HUMAN | IS.title | IS.spokesperson);
}

function wordsOf(list = ""): string[] {
  return list.split(" ").filter((word) => word !== "");
}

function pairsOf(list: string): Map<string, string> {
  return new Map(wordsOf(list).map((pair) => pair.split("=", 2) as [string, string]));
}

function phrasesOf(list: string): Map<string, string[][]> {
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

/** The lexicon of a language, built once. */
export const lexiconOf = once((rules: LanguageRules): Lexicon => {
  const flags = new Map<string, number>();
  const mark = (list: string, flag: number) => {
    for (const word of wordsOf(list)) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  const { nouns, pronouns } = rules;
  mark(rules.definite, IS.definite);
  mark(rules.indefinite, IS.indefinite);
  mark(rules.possessive, IS.possessive);
  mark(rules.quantifiers, IS.quantifier);
  mark(rules.prepositions, IS.preposition);
  mark(rules.nounPrepositions, IS.nounPreposition | IS.preposition);
  mark(rules.tyingPrepositions, IS.tie | IS.nounPreposition | IS.preposition);
  mark(rules.and, IS.and);
  mark(rules.clause, IS.clause);
  mark(rules.relative, IS.relative);
  mark(rules.auxiliaries, IS.auxiliary);
  mark(rules.passive, IS.passive | IS.auxiliary);
  mark(rules.by, IS.by);
  mark(rules.negations, IS.negation);
  mark(rules.adverbs, IS.adverb);
  mark(rules.time, IS.time);
  mark(rules.honorifics, IS.honorific);
  mark(rules.titles, IS.title);
  mark(nouns.person, IS.person);
  mark(nouns.people, IS.people);
  mark(nouns.body, IS.body);
  mark(rules.states ?? "", IS.body);
  mark(nouns.document, IS.document);
  mark(nouns.utterance, IS.utterance | IS.document);
  mark(nouns.spokesperson, IS.spokesperson);
  mark(nouns.anaphor, IS.anaphor);
  mark(rules.particles, IS.particle);
  mark(rules.that, IS.that);
  mark(rules.asClause, IS.asClause);
  mark(rules.nounLike, IS.nounLike);

  const pronounGender = new Map<string, Gender>();
  for (const gender of ["he", "she", "they", "it", "other"] as const) {
    for (const word of wordsOf(pronouns[gender])) {
      if (!pronounGender.has(word)) pronounGender.set(word, gender);
      mark(word, IS.pronoun);
    }
  }
  mark(rules.notNames, IS.notName);
  for (const [word, known] of flags) if (known & (FUNCTION | IS.adverb)) flags.set(word, known | IS.notName);
  const gender = new Map<string, Gender>();
  for (const word of wordsOf(rules.male)) gender.set(word, "he");
  for (const word of wordsOf(rules.female)) gender.set(word, "she");

  const cues = new Map<string, Cue[]>();
  const addCues = (list: string, { use, behind, needsClause }: CueRule, form: CueForm) => {
    const prepositions = behind ? new Set(wordsOf(behind)) : null;
    for (const phrase of wordsOf(list)) {
      const [first = "", ...rest] = phrase.split("_");
      addTo(cues, first, { use, form, rest, needsClause: needsClause === true, behind: prepositions });
      mark(first, IS.cue);
    }
  };
  for (const row of rules.cues) {
    addCues(row.finite, row, "finite");
    addCues(row.gerund ?? "", row, "gerund");
    addCues(row.infinitive ?? "", row, "infinitive");
    addCues(row.participle ?? "", row, "participle");
    addCues(row.split ?? "", row, "split");
    addCues(joinedForms(row.split ?? ""), row, "finite");
  }
  const clitics = wordsOf(rules.clitics).map((pair) => {
    const [suffix = "", pronoun = ""] = pair.split("=");
    if (!flags.has(suffix)) flags.set(suffix, flags.get(pronoun) ?? 0);
    const meant = pronounGender.get(pronoun);
    if (meant) pronounGender.set(suffix, meant);
    return suffix;
  });
  for (const readings of cues.values()) readings.sort((a, b) => b.rest.length - a.rest.length);
  return {
    rules,
    flags,
    cues,
    pronouns: pronounGender,
    gender,
    abbreviations: new Set(wordsOf(rules.abbreviations)),
    according: phrasesOf(rules.accordingTo),
    accordingAfter: new Set(wordsOf(rules.accordingAfter)),
    vagueSources: new Set(wordsOf(rules.vagueSources)),
    asWhat: new Set(wordsOf(rules.asWhat)),
    impersonal: new Set(wordsOf(rules.impersonal)),
    pluralVerbs: wordsOf(rules.pluralVerbs),
    otherSenses: new Map(
      [...phrasesOf(rules.otherSenses ?? "")].map(([cue, rests]) => [cue, new Set(rests.flat())]),
    ),
    adjectives: new Set(wordsOf(rules.adjectives)),
    hypothetical: new Set(wordsOf(rules.hypothetical)),
    irregularPasts: new Set(wordsOf(rules.irregularPasts)),
    attributeEndings: wordsOf(rules.attributeEndings),
    notAdverbs: new Set(wordsOf(rules.notAdverbs)),
    speakingQuantifiers: rules.speakingQuantifiers ? new Set(wordsOf(rules.speakingQuantifiers)) : null,
    shares: new Set(wordsOf(rules.shares)),
    objectPronouns: new Set(wordsOf(rules.objectPronouns)),
    bodyKinds: kindsOf(nouns.bodyKinds ?? []),
    womenEnding: nouns.womenEnding ?? "",
    givenTitles: new Set(wordsOf(rules.givenTitles)),
    bodiesOfTwo: new Set(wordsOf(nouns.bodiesOfTwo)),
    courtOffices: new Set(wordsOf(rules.courtOffices)),
    otherThan: new Set(wordsOf(rules.otherThan)),
    servesAs: new Set(wordsOf(rules.servesAs)),
    anyExpert: new Set(wordsOf(rules.anyExpert)),
    variations: new Set(wordsOf(rules.variations)),
    documentKind: new Set(wordsOf(nouns.documentKind)),
    ageEndings: wordsOf(rules.ageEndings),
    offices: pairsOf(rules.offices ?? ""),
    pairs: new Set(wordsOf(rules.pairs)),
    freeRelative: new Set(wordsOf(rules.freeRelative)),
    addressees: new Set(wordsOf(rules.addressees)),
    issuers: new Set(wordsOf(rules.issuers)),
    shownBy: new Set(wordsOf(rules.shownBy)),
    infinitiveMark: new Set(wordsOf(rules.infinitiveMark)),
    verbConjunctions: new Set(wordsOf(rules.verbConjunctions)),
    pluralNouns: wordsOf(rules.pluralNouns),
    singularPronouns: new Set(wordsOf(rules.singularPronouns)),
    singularOpeners: new Set(wordsOf(rules.singularOpeners)),
    genitiveArticles: new Set(wordsOf(rules.genitiveArticles)),
    genitiveAdjectives: wordsOf(rules.genitiveAdjectives),
    adjectiveEndings: wordsOf(rules.adjectiveEndings),
    nameAdjectives: wordsOf(rules.nameAdjectives),
    negatedCues: negatedCues(cues, flags),
    sameOffices: (rules.sameOffices ?? []).map(wordsOf),
    anyOffice: wordsOf(rules.anyOffice),
    notPeople: new Set(wordsOf(rules.notPeople)),
    roleEnds: new Set(wordsOf(rules.roleEnds)),
    nameLinks: new Set(wordsOf(rules.nameLinks)),
    femaleEndings: wordsOf(rules.femaleEndings),
    ownTrades: new Set(wordsOf(rules.ownTrades)),
    servesPeople: new Set(wordsOf(rules.servesPeople)),
    monthNames: new Set(wordsOf(rules.monthNames)),
    alsoSurnames: new Set(wordsOf(rules.alsoSurnames)),
    goOn: new Set(wordsOf(rules.goOn).map((phrase) => phrase.replaceAll("_", " "))),
    bareCues: new Set(wordsOf(rules.bareCue)),
    postVerbs: new Set(wordsOf(rules.postVerbs)),
    joined: new Map(),
    objectAdjectives: pairsOf(rules.objectAdjectives ?? ""),
    states: new Set(wordsOf(rules.stateAuxiliaries)),
    subjectArticles: new Set(wordsOf(rules.subjectArticles)),
    contractions: new Set(wordsOf(rules.contractions)),
    objectArticles: new Set(wordsOf(rules.objectArticles)),
    verbParticles: new Set(wordsOf(rules.verbParticles)),
    speaksFor: new Set(wordsOf(rules.speaksFor)),
    silentSubjects: new Set(wordsOf(rules.silentSubjects)),
    thingEndings: wordsOf(rules.thingEndings),
    shapes: [
      rules.pastEnding,
      rules.participleEnding,
      rules.adverbEnding,
      rules.agentEndings,
      rules.demonymEndings ?? "",
      rules.finiteEndings ?? "",
    ].map(wordsOf),
    clitics,
    elisions: new Set(wordsOf(rules.elisions)),
    words: new Map(),
  };
});
