import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { hasEnding, is, isCapital, isSmallWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { behindAll, type Phrase } from "./phrases.ts";

/** Where the words before a name begin to say what its bearer is: behind articles, and behind verbs and adverbs. */
export function startOfRole(tokens: readonly Token[], { from, to }: Phrase, lexicon: Lexicon): number {
  const { rules } = lexicon;
  if (!rules.grammar) return behindAll(tokens, from, to + 1, IS.definite | IS.indefinite);
  let start = behindAll(tokens, from, to + 1, IS.definite | IS.indefinite | IS.possessive);
  if (!rules.grammar.nounCapitals) return start;
  const bare = start === from;
  for (let i = start; i < to; i++) {
    // "damit sorgte Papst Ole", "allen voran Präsidentin Eva": a verb or adverb stands before the role.
    if (isNoAdjective(tokens[i]!, bare && i === start, lexicon)) start = i + 1;
    // "für den Hafen zuständiger Minister": the noun belongs to what stands before it.
    else if (i === start && isNounWithAttribute(tokens[i], tokens[i + 1], lexicon)) start = i + 2;
  }
  return Math.min(start, to);
}

function isNoAdjective(token: Token, bare: boolean, lexicon: Lexicon): boolean {
  if (!isSmallWord(token) || is(token, IS.nounPreposition, IS.and)) return false;
  return (
    !hasEnding(lexicon.adjectiveEndings, token) || (bare && hasEnding(lexicon.pastsLikeAdjectives, token))
  );
}

/** "Dormagens sportlicher Leiter" has an owner, no such noun. */
function isNounWithAttribute(
  noun: Token | undefined,
  next: Token | undefined,
  { adjectiveEndings }: Lexicon,
): boolean {
  if (!isCapital(noun) || noun?.low.endsWith("s") || !next || !isSmallWord(next)) return false;
  return hasEnding(adjectiveEndings, next) && !is(next, DETERMINER | IS.preposition | IS.and);
}

/** Last token of what a name's bearer is: before what tells when, to whom or in view of what ("angesichts der Zahlen"). */
export function endOfRole(tokens: readonly Token[], { from, to }: Phrase, { roleEnds }: Lexicon): number {
  if (roleEnds.size === 0) return to;
  let end = from;
  while (end < to && (isCapital(tokens[end + 1]) || !roleEnds.has(tokens[end + 1]!.low))) end++;
  if (end < to) while (end > from && is(tokens[end], IS.and | IS.preposition | DETERMINER)) end--;
  return end;
}
