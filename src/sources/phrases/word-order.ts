import { HUMAN, type Lexicon } from "../text/lexicon.ts";
import { endsLike, hasEnding, is, isSmallWord, isUnknown } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import type { Phrase } from "./phrases.ts";

/** "advokaten": the article is the end of the noun. */
export function endsInArticle(head: Token, { rules }: Lexicon): boolean {
  const known = is(head, HUMAN, IS.body, IS.document);
  return !!rules.grammar?.suffixArticle && known && /(?:en|et|an|rn|na|ne)$/u.test(head.low);
}

/** Where the noun stands before its adjectives ("sources diplomatiques"): the first that the rules know, else the first word. */
export function firstNoun(tokens: readonly Token[], from: number, head: number, lexicon: Lexicon): number {
  const { rules } = lexicon;
  if (rules.grammar?.nounCapitals) return nounBeforeGenitive(tokens, from, head, lexicon);
  if (!rules.grammar?.headFirst || tokens[head]!.cap) return head;
  for (let i = from; i <= head; i++) {
    if (is(tokens[i], HUMAN, IS.spokesperson, IS.body, IS.document, IS.title)) return i;
  }
  return from;
}

/** "Liebhaberin alter Boote": where nouns have capitals, the noun before an adjective in the genitive and its noun. */
function nounBeforeGenitive(tokens: readonly Token[], from: number, head: number, lexicon: Lexicon): number {
  const [noun, adjective] = [tokens[head - 2], tokens[head - 1]];
  if (head - 2 < from || !noun?.cap || !is(noun, HUMAN, IS.title, IS.spokesperson) || is(tokens[head], HUMAN))
    return head;
  return isSmallWord(adjective) && isUnknown(adjective) && hasEnding(lexicon.genitiveAdjectives, adjective)
    ? head - 2
    : head;
}

/** "Nora Velli, orologiaia da": a trade that no list knows, by its ending, where the noun comes first and bare. */
export function opensWithTrade(first: Token, name: Phrase, { rules }: Lexicon): boolean {
  return (
    rules.grammar?.headFirst === true && name.to > name.from && !first.cap && endsLike(first, SHAPE.agent)
  );
}
