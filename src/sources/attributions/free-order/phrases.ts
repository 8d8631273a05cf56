import {
  isArticle,
  isPronoun,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "../../phrases/phrases.ts";
import { endsInArticle } from "../../phrases/word-order.ts";
import { DETERMINER, HUMAN } from "../../text/lexicon.ts";
import {
  hasEnding,
  is,
  isCapital,
  isMark,
  isNumber,
  isOneOf,
  isSmallWord,
  isUnknown,
  isWord,
  marksOf,
} from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import { type Clause, tokenAt, tokenBefore } from "../clause.ts";
import { SOURCE_NOUN } from "../source-phrases.ts";

/**
 * The phrase that begins at `from`, over adverbs, reflexives and object pronouns; with `overPlace` also
 * over a prepositional phrase ("a rapporté sur Facebook le maire"), and where nouns have none over a second
 * ("aseguró en una entrevista con Radio Norte el alcalde").
 */
export function phraseBehind(
  clause: Clause,
  from: number,
  limit: number,
  overPlace: boolean,
  places = 2,
): Phrase | null {
  const { tokens, grammar } = clause;
  let at = from;
  while (at < limit && isPassedOver(clause, tokens[at]) && !isArticle(tokens, at, limit)) at++;
  if (overPlace) at = behindTimes(tokens, at, limit);
  const first = tokens[at];
  if (!first || at >= limit || !isWord(first) || (is(first, IS.time) && !isPronoun(first))) return null;
  if (overPlace && is(first, IS.preposition) && !is(first, IS.definite, IS.indefinite)) {
    const place = placeAt(clause, at + 1, limit);
    if (!place || place.to + 1 >= limit) return null;
    const second = places > 1 && grammar.headFirst === true && is(tokens[place.to + 1], IS.preposition);
    return phraseBehind(clause, place.to + 1, limit, second, places - 1);
  }
  const phrase = phraseStartingAt(tokens, at, limit);
  return phrase && withAdjective(clause, withoutVerb(clause, phrase), limit);
}

/** "(auf) Nachfrage Ole Harms": where nouns have capitals a bare one before two names is no part of them. */
function placeAt({ tokens, grammar }: Clause, from: number, limit: number): Phrase | null {
  const place = phraseStartingAt(tokens, from, limit);
  const bare = grammar.nounCapitals && place && place.to - from >= 2;
  const capitals = bare && tokens.slice(from, place.to + 1).every(isCapital);
  return capitals ? { from, to: from } : place;
}

/** "lundi", "este viernes": a time with its article. */
function behindTimes(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  if (is(tokens[at], IS.definite) && is(tokens[at + 1], IS.time)) at++;
  while (at < limit && is(tokens[at], IS.time) && !isPronoun(tokens[at])) at++;
  return at;
}

/** An adverb, a time or an object pronoun between verb and subject. */
function isPassedOver({ lexicon }: Clause, token: Token | undefined): boolean {
  if (!token || !isSmallWord(token)) return false;
  if (isPronoun(token)) return lexicon.pronouns.get(token.low) === "other";
  return is(token, IS.adverb, IS.time) && !is(token, IS.clause);
}

/** A phrase up to its noun, where a verb that no list knows follows: not in languages that put adjectives there. */
export function withoutVerb(clause: Clause, phrase: Phrase): Phrase {
  return clause.grammar.headFirst ? withoutCue(clause, phrase) : upToNoun(clause, phrase);
}

function withoutCue({ tokens }: Clause, phrase: Phrase): Phrase {
  for (let i = phrase.from + 1; i <= phrase.to; i++) {
    const before = tokens[i - 1];
    const verb = is(tokens[i], IS.cue) && !isCapital(tokens[i]) && !is(tokens[i], SOURCE_NOUN);
    if (verb && (isCapital(before) || is(before, HUMAN))) return { from: phrase.from, to: i - 1 };
  }
  // "une vidéo diffusée par l'armée": the participle goes with what follows.
  const last = tokens[phrase.to];
  const agent = tokens[phrase.to + 1];
  const unknown = isUnknown(last) && !isCapital(last) && phrase.to > phrase.from;
  return unknown && isWord(agent) && is(agent, IS.by) ? { from: phrase.from, to: phrase.to - 1 } : phrase;
}

function upToNoun(clause: Clause, phrase: Phrase): Phrase {
  const { tokens } = clause;
  for (let i = phrase.from; i < phrase.to; i++) {
    const next = tokens[i + 1];
    if (goesOnInGenitive(clause, phrase, i)) continue;
    if (isBeforeAddressee(clause, i)) return { from: phrase.from, to: i };
    if (!isNounOf(clause, phrase, i) || !isSmallWord(next)) continue;
    if (!is(next, IS.nounPreposition, SOURCE_NOUN, IS.particle, IS.and)) return { from: phrase.from, to: i };
  }
  return phrase;
}

/** "fortalte drammenseren (avisen)": where the article is the end of the noun, a second noun with one is whom it was told. */
function isBeforeAddressee({ tokens, lexicon }: Clause, at: number): boolean {
  const [noun, next] = [tokens[at]!, tokens[at + 1]!];
  if (!isSmallWord(noun) || !isSmallWord(next) || is(noun, DETERMINER) || !is(next, IS.body, IS.document))
    return false;
  return (
    lexicon.nounEndings.some((ending) => noun.low.endsWith(ending)) &&
    (endsInArticle(next, lexicon) || /a$/.test(next.low))
  );
}

/** "Vertretern deutscher Dienste": an adjective in the genitive and its noun belong to the phrase. */
function goesOnInGenitive({ tokens, lexicon }: Clause, { from }: Phrase, at: number): boolean {
  const next = tokens[at + 1];
  if (isOneOf(lexicon.genitiveArticles, tokens[from]) || !isSmallWord(next)) return false;
  return hasEnding(lexicon.genitiveAdjectives, next) && isCapital(tokens[at + 2]);
}

/** "laut Klarstrom großen": a bare name ends before an adjective; at the start of a sentence it may be one. */
function isNounOf({ tokens, grammar, sentence }: Clause, phrase: Phrase, at: number): boolean {
  const token = tokens[at];
  if (is(token, SOURCE_NOUN)) return true;
  const named = at > phrase.from || (grammar.nounCapitals === true && at > sentence.from);
  return named && isCapital(token) && !is(token, DETERMINER);
}

/** "le ministère des Affaires étrangères,": an adjective behind a name, at the end of the phrase. */
function withAdjective({ tokens, grammar }: Clause, phrase: Phrase, limit: number): Phrase {
  const next = tokens[phrase.to + 1];
  if (!grammar.headFirst || phrase.to + 1 >= limit || !isSmallWord(next) || !isUnknown(next)) return phrase;
  return isCapital(tokens[phrase.to]) && isMark(tokens[phrase.to + 2])
    ? { from: phrase.from, to: phrase.to + 1 }
    : phrase;
}

/** The noun phrase right before the verb, over adverbs and object pronouns; null when a preposition governs it. */
export function phraseBefore(clause: Clause, group: number): Phrase | null {
  const { tokens, sentence } = clause;
  let end = group - 1;
  while (end > sentence.from && (isPassedOver(clause, tokens[end]) || isAuxiliary(tokens[end]))) end--;
  const phrase = phraseEndingAt(tokens, end, sentence.from);
  if (!phrase || !isGoverned(clause, phrase)) return phrase;
  // "Die Kommission in Brüssel hat": the subject opens the clause before the place.
  const before =
    phrase.from - 2 >= sentence.from ? phraseEndingAt(tokens, phrase.from - 2, sentence.from) : null;
  return before && opensClause(clause, before) ? before : null;
}

function isAuxiliary(token: Token | undefined): boolean {
  return isSmallWord(token) && is(token, IS.auxiliary);
}

function isGoverned(clause: Clause, { from }: Phrase): boolean {
  const governor = tokenBefore(clause, from);
  if (!isWord(governor) || isPronoun(clause.tokens[from])) return false;
  return is(governor, IS.preposition) && !is(governor, IS.clause, IS.asClause);
}

function opensClause(clause: Clause, { from }: Phrase): boolean {
  const before = tokenBefore(clause, from);
  return !before || isMark(before) || is(before, IS.that, IS.and, IS.clause);
}

/** A phrase behind the verb is its subject only where a clause can go on: not "sagte ja zum Plan". */
export function closesSubject(clause: Clause, phrase: Phrase, quoteBefore: boolean): boolean {
  const after = tokenAt(clause, phrase.to + 1);
  return quoteBefore || !after || !isNumber(after) || isPronoun(clause.tokens[phrase.from]);
}

const QUOTATION_MARKS = marksOf("« » „ “ \" '");

/** How far the subject of "wie … mitteilte" may stand before the verb, in tokens. */
export const AS_REACH = 16;

/** "wie die Kommission … mitteilte": index of the word that opens the clause; -1 when none does. */
export function asClauseBefore({ tokens, sentence }: Clause, group: number): number {
  for (let i = group - 1; i >= Math.max(sentence.from, group - AS_REACH); i--) {
    const token = tokens[i];
    if (token?.text === ")") {
      while (i > sentence.from && tokens[i]?.text !== "(") i--;
      continue;
    }
    if (isMark(token, QUOTATION_MARKS)) continue;
    if (!isWord(token)) return -1;
    const apart = i < group - 1;
    if (is(token, IS.asClause)) return apart ? i : -1;
    if (apart && is(token, IS.that) && !is(token, IS.relative)) return -1;
  }
  return -1;
}
