import { DETERMINER, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { endsLike, is, isCapital, isNumber, isSmallWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { isNominal, type Phrase } from "./phrases.ts";

const ROLE_NOUN = HUMAN | IS.title | IS.spokesperson;

/**
 * Of the words beside a name those that can be its bearer's own role, where a role stands in the order of English; null where they
 * are a count, a circumstance or the rest of another sentence.
 */
export function ownRole(tokens: readonly Token[], words: Phrase, { rules }: Lexicon): Phrase | null {
  if (rules.grammar) return words;
  const from = behindOwner(tokens, behindOtherName(tokens, words), words.to);
  let { to } = words;
  while (to > from && is(tokens[to], IS.and) && isSmallWord(tokens[to])) to--;
  const none = tokens[to]!.possessive || isCircumstance(tokens, from, to) || isCounted(tokens, from);
  return none ? null : { from, to };
}

/** "Quill and Norland Gov. (Ann Lee)": the first name is another's. */
function behindOtherName(tokens: readonly Token[], { from, to }: Phrase): number {
  let and = from;
  while (and < to && tokens[and]!.cap && !is(tokens[and], IS.and)) and++;
  const before = tokens[and - 1];
  const name = and > from && is(tokens[and], IS.and) && isCapital(before);
  return name && !is(before, ROLE_NOUN, IS.body) ? and + 1 : from;
}

/** "his campaign manager": whose it is, another sentence says; "our region's commissioner" has another owner. */
function behindOwner(tokens: readonly Token[], from: number, to: number): number {
  const owner = is(tokens[from], IS.possessive) && from < to;
  return owner && !tokens[from + 1]!.possessive ? from + 1 : from;
}

/** "especially when he left", "later joined by the mayor": no noun stands behind the adverb. */
function isCircumstance(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, next] = [tokens[from]!, tokens[from + 1]];
  const adverb = isSmallWord(first) && (is(first, IS.adverb, IS.time) || endsLike(first, SHAPE.adverb));
  if (!adverb || is(first, ROLE_NOUN, IS.body)) return false;
  return from === to || !isNominal(next) || (endsLike(next, SHAPE.past) && !is(next, ROLE_NOUN))
    ? !is(next, DETERMINER)
    : false;
}

/** "both Republicans", "more than a million"; "one of the owners" is none. */
function isCounted(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (isNumber(first)) return !/\p{L}/u.test(first!.text) && tokens[from + 1]?.cap !== true;
  return is(first, IS.quantifier) && !is(first, ROLE_NOUN) && !is(tokens[from + 1], IS.tie);
}
