import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { bodyKindsOf } from "../text/compound-words.ts";
import { HUMAN, type Lexicon } from "../text/lexicon.ts";
import { endsLike, is, isCapital } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";

/** The first list of kinds of bodies. */
const COMPANIES = 0;
/** A company's name of more words is not called by its first. */
const MOST_WORDS = 3;

/**
 * Names of companies by the adjective that they begin with, "Tamarian Airlines" by "Tamarian": alone it is nobody's name. Null where other
 * names begin so too. English.
 */
export function companiesByAdjective(
  paragraphs: readonly AnalysedParagraph[],
  lexicon: Lexicon,
): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { tokens, text } of paragraphs)
    for (let i = 0; i + 1 < tokens.length; i++) {
      const [first, next] = [tokens[i]!, tokens[i + 1]];
      const opens = isCapital(first) && !first.possessive && endsLike(first, SHAPE.demonym, SHAPE.past);
      // "American CEO Ann Lee"
      if (!opens || !isCapital(next) || is(next, HUMAN, IS.title)) continue;
      const to = companyEnd(tokens, i, lexicon);
      const name = to < 0 ? null : text.slice(first.start, tokens[to]!.end).replace(/[’']s?$/u, "");
      const known = names.get(first.text);
      names.set(first.text, known === undefined || known === name ? name : null);
    }
  return names;
}

/** The noun for a company that ends the name which begins at a place. */
function companyEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  for (let to = from + 1; to < from + MOST_WORDS && isCapital(tokens[to]); to++) {
    if (bodyKindsOf(lexicon, tokens[to]!.low)?.includes(COMPANIES)) return to;
    if (tokens[to]!.possessive) return -1;
  }
  return -1;
}
