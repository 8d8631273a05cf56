import { HUMAN, type Lexicon } from "../text/lexicon.ts";
import { endsLike, is } from "../text/token-tests.ts";
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
export function firstNoun(tokens: readonly Token[], from: number, head: number, { rules }: Lexicon): number {
  if (!rules.grammar?.headFirst || tokens[head]!.cap) return head;
  for (let i = from; i <= head; i++) {
    if (is(tokens[i], HUMAN, IS.spokesperson, IS.body, IS.document, IS.title)) return i;
  }
  return from;
}

/** "Nora Velli, orologiaia da": a trade that no list knows, by its ending, where the noun comes first and bare. */
export function opensWithTrade(first: Token, name: Phrase, { rules }: Lexicon): boolean {
  return (
    rules.grammar?.headFirst === true && name.to > name.from && !first.cap && endsLike(first, SHAPE.agent)
  );
}
