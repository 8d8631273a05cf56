import type { CueRule, CueUse, LanguageRules } from "../rules/language.ts";
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
  rule: string;
  use: CueUse;
  form: CueForm;
  /** Words that must follow the first: ["out"] for "pointed out". */
  rest: string[];
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
  hosts: Map<string, string[][]>;
  bareCues: Set<string>;
  postVerbs: Set<string>;
  objectArticles: Set<string>;
  /** What joined nouns were found to be. */
  joined: Map<string, number>;
  adverbEndings: string[];
  pastEndings: string[];
  participleEndings: string[];
  agentEndings: string[];
  clitics: [string, string][];
  elisions: Set<string>;
  /** Words looked up lately. */
  words: Map<string, Word>;
}

/** In a subordinate clause a split verb is one word: "teilte_mit" is "mitteilte" there. */
function joinedForms(split: string): string {
  return wordsOf(split)
    .map((phrase) => phrase.split("_"))
    .filter((parts) => parts.length === 2)
    .map(([verb, particle]) => `${particle}${verb}`)
    .join(" ");
}

/** What the end of a joined noun may tell of the whole. */
const COMPOUND =
  IS.person | IS.people | IS.body | IS.document | IS.utterance | IS.spokesperson | IS.title | IS.anaphor;
/** The shortest noun that counts as the end of a joined one, and the shortest rest before it. */
const SHORTEST_NOUN = 4;
const SHORTEST_REST = 2;
/** Where to stop looking for the end of a joined noun, so that no word costs more than a fixed time. */
const LONGEST_REST = 30;

/** What a word can be; in languages that join nouns by its end: "Regierungssprecher" is a "sprecher". 0 when unknown. */
export function flagsOf(lexicon: Lexicon, low: string): number {
  const known = lexicon.flags.get(low);
  if (known !== undefined || !lexicon.rules.grammar?.compounds) return known ?? 0;
  const seen = lexicon.joined.get(low);
  if (seen !== undefined) return seen;
  const flags = joinedFlags(lexicon, low);
  // A memory of words already taken apart, bounded so that no text can make it grow without end.
  if (lexicon.joined.size >= MOST_JOINED) lexicon.joined.clear();
  lexicon.joined.set(low, flags);
  return flags;
}

/** How many joined words are remembered. */
const MOST_JOINED = 5000;

function joinedFlags(lexicon: Lexicon, low: string): number {
  let flags = 0;
  if (lexicon.rules.grammar?.nounCapitals) {
    // German cases: "des Sprechers", "den Behörden".
    for (const ending of ["s", "es", "n", "en"]) {
      if (!low.endsWith(ending)) continue;
      flags = (lexicon.flags.get(low.slice(0, -ending.length)) ?? 0) & COMPOUND;
      if (flags) return flags;
    }
  }
  for (let at = SHORTEST_REST; at <= Math.min(low.length - SHORTEST_NOUN, LONGEST_REST); at++) {
    flags = (lexicon.flags.get(low.slice(at)) ?? 0) & COMPOUND;
    if (flags) break;
  }
  return flags;
}

/**
 * The words under which a role is known: itself, and in languages that join nouns also its end and its form
 * without case or article: "forsvarsadvokaten" is an "advokat", "Synodalpräsidentin" a "präsidentin".
 */
export function roleKeys(lexicon: Lexicon, low: string): string[] {
  if (!lexicon.rules.grammar?.compounds) return [low];
  const keys = [low];
  for (const ending of ["en", "et", "n", "s"]) {
    const bare = low.endsWith(ending) ? low.slice(0, -ending.length) : "";
    if ((lexicon.flags.get(bare) ?? 0) & (IS.person | IS.title)) keys.push(bare);
  }
  for (const form of [...keys]) {
    for (let at = SHORTEST_REST; at <= Math.min(form.length - SHORTEST_NOUN - 1, LONGEST_REST); at++) {
      const end = form.slice(at);
      if (!((lexicon.flags.get(end) ?? 0) & (IS.person | IS.title))) continue;
      keys.push(end);
      break;
    }
  }
  return keys;
}

function wordsOf(list: string): string[] {
  return list.split(" ").filter((word) => word !== "");
}

function phrasesOf(list: string): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const phrase of wordsOf(list)) {
    const [first = "", ...rest] = phrase.split("_");
    const known = phrases.get(first);
    if (known) known.push(rest);
    else phrases.set(first, [rest]);
  }
  for (const rests of phrases.values()) rests.sort((a, b) => b.length - a.length);
  return phrases;
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
  mark(nouns.document, IS.document);
  mark(nouns.utterance, IS.utterance | IS.document);
  mark(nouns.spokesperson, IS.spokesperson);
  mark(nouns.anaphor, IS.anaphor);
  mark(rules.notNames, IS.notName);
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
  const gender = new Map<string, Gender>();
  for (const word of wordsOf(rules.male)) gender.set(word, "he");
  for (const word of wordsOf(rules.female)) gender.set(word, "she");

  const cues = new Map<string, Cue[]>();
  const addCues = (list: string, { id: rule, use, behind }: CueRule, form: CueForm) => {
    const prepositions = behind ? new Set(wordsOf(behind)) : null;
    for (const phrase of wordsOf(list)) {
      const [first = "", ...rest] = phrase.split("_");
      const known = cues.get(first) ?? [];
      known.push({ rule, use, form, rest, behind: prepositions });
      known.sort((a, b) => b.rest.length - a.rest.length);
      cues.set(first, known);
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
  return {
    rules,
    flags,
    cues,
    pronouns: pronounGender,
    gender,
    abbreviations: new Set(wordsOf(rules.abbreviations)),
    according: phrasesOf(rules.accordingTo),
    accordingAfter: new Set(wordsOf(rules.accordingAfter)),
    hosts: phrasesOf(rules.infinitiveHosts),
    bareCues: new Set(wordsOf(rules.bareCue)),
    postVerbs: new Set(wordsOf(rules.postVerbs ?? "")),
    joined: new Map(),
    objectArticles: new Set(wordsOf(rules.objectArticles ?? "")),
    adverbEndings: wordsOf(rules.adverbEnding),
    pastEndings: wordsOf(rules.pastEnding),
    participleEndings: wordsOf(rules.participleEnding),
    agentEndings: wordsOf(rules.agentEndings),
    elisions: new Set(wordsOf(rules.elisions)),
    words: new Map(),
    clitics: wordsOf(rules.clitics).map((pair): [string, string] => {
      const [suffix = "", pronoun = ""] = pair.split("=");
      return [suffix, pronoun];
    }),
  };
});
