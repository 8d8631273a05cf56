import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import { hasEnding, is, isUnknown } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/** How often a capitalised word stands behind an article or adjective, as nouns do, and how often by itself, as names do. */
export interface WordUse {
  behindArticle: number;
  bare: number;
}

/** Uses of each capitalised word, folded; empty for languages in which a capital alone makes a name. */
export function wordUses(
  paragraphs: readonly AnalysedParagraph[],
  lexicon: Lexicon,
): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, WordUse>();
  if (!lexicon.rules.grammar?.nounCapitals) return uses;
  for (const { tokens } of paragraphs) {
    tokens.forEach((token, i) => {
      if (token.kind !== "word" || !token.cap) return;
      const key = foldName(token.text);
      const use = uses.get(key) ?? { behindArticle: 0, bare: 0 };
      if (isNounBehind(tokens[i - 1], tokens[i + 1], lexicon)) use.behindArticle++;
      else use.bare++;
      uses.set(key, use);
    });
  }
  return uses;
}

/** "die Ankunft", "schöne Bilder"; not "der Ole Harms", where a name goes on. */
function isNounBehind(
  before: Token | undefined,
  next: Token | undefined,
  { adjectiveEndings }: Lexicon,
): boolean {
  if (before?.kind !== "word" || before.cap || (next?.kind === "word" && next.cap)) return false;
  // "die Hamas", "der Kreml": some names have the definite article always.
  const article = is(before, IS.indefinite, IS.possessive, IS.quantifier);
  return article || (isUnknown(before) && hasEnding(adjectiveEndings, before));
}
