import { headOf, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import { DETERMINER, HUMAN } from "../text/lexicon.ts";
import { is, isCapital, isNumber, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { type Clause, tokenAt } from "./clause.ts";

/** So many adverbs, times and phrases stand in a row at most. */
const MOST_CIRCUMSTANCES = 12;

/** The first token from `from` on that is no adverb, time or phrase such as "in a statement", "on Monday". */
export function behindCircumstances(clause: Clause, from: number): number {
  let at = from;
  for (let passed = 0; passed < MOST_CIRCUMSTANCES && at < clause.sentence.to; passed++) {
    const next = behindCircumstance(clause, at, from);
    if (next === at) break;
    at = next;
  }
  return at;
}

function behindCircumstance(clause: Clause, at: number, from: number): number {
  const { tokens } = clause;
  const token = tokens[at];
  if (is(token, IS.time, IS.adverb) && !is(token, IS.clause, IS.that)) return at + 1;
  // "on March 3"
  if (isNumber(token) && at > from && is(tokens[at - 1], IS.time)) return at + 1;
  const leads = is(token, IS.preposition) && !is(token, IS.that, IS.clause);
  return leads ? (behindPrepositional(clause, at) ?? at) : at;
}

/** Behind a prepositional phrase of time or medium that begins at `at`; null when it is no such phrase. */
function behindPrepositional(clause: Clause, at: number): number | null {
  const { tokens, sentence } = clause;
  const next = tokenAt(clause, at + 1);
  if (!next) return null;
  if (is(next, IS.time)) {
    let end = at + 2;
    while (end < sentence.to && (is(tokens[end], IS.time) || isNumber(tokens[end]))) end++;
    return end;
  }
  const phrase = phraseStartingAt(tokens, at + 1, sentence.to);
  if (!phrase || !isCircumstance(tokens, at, phrase)) return null;
  if (tokens.slice(phrase.from, phrase.to + 1).some((token) => is(token, IS.document, IS.utterance)))
    return phrase.to + 1;
  const after = tokenAt(clause, phrase.to + 1);
  const closes = !isWord(after) || is(after, IS.that, IS.preposition, IS.time);
  return closes ? phrase.to + 1 : null;
}

/** The preposition leads to something definite, somebody or a text. */
function isCircumstance(tokens: readonly Token[], preposition: number, phrase: Phrase): boolean {
  const first = tokens[phrase.from];
  if (is(tokens[preposition], IS.tie, IS.time) || is(first, DETERMINER) || isCapital(first)) return true;
  return is(tokens[headOf(tokens, phrase)], HUMAN, IS.document);
}

/** "told reporters that": behind the person addressed; a phrase with a verb behind it is no such person. */
export function behindAddressee({ tokens }: Clause, at: number, limit: number): number {
  if (!tokens[at] || is(tokens[at], IS.that)) return at;
  const addressee = phraseStartingAt(tokens, at, limit);
  if (!addressee) return at;
  const after = tokens[addressee.to + 1];
  const subject = addressee.to + 1 < limit && is(after, IS.auxiliary) && !isCapital(after);
  return subject ? at : addressee.to + 1;
}
