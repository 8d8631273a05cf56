import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { isOneOf, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";

/** Words between whose view it is and the noun for it: "nach seinen bisherigen Angaben". */
const MOST_BETWEEN = 1;

/** "Seiner Ansicht nach fehlt Platz", "nach ihren Angaben", "ihm zufolge": for whom the words stand whose view a sentence gives; null where it gives nobody's. */
export function viewOwnerIn(
  { tokens, sentences }: AnalysedParagraph,
  sentence: number,
  lexicon: Lexicon,
): "he" | "she" | null {
  const { from, to } = sentences[sentence]!;
  for (let i = from; i < to; i++) {
    const owner = isWord(tokens[i]) ? lexicon.viewOwners.get(tokens[i]!.low) : undefined;
    if ((owner === "he" || owner === "she") && isView(tokens, i, lexicon)) return owner;
  }
  return null;
}

function isView(tokens: readonly Token[], owner: number, lexicon: Lexicon): boolean {
  if (isOneOf(lexicon.accordingAfter, tokens[owner + 1])) return true;
  let noun = owner + 1;
  while (noun - owner <= MOST_BETWEEN && !isOneOf(lexicon.views, tokens[noun])) noun++;
  if (!isOneOf(lexicon.views, tokens[noun])) return false;
  return isOneOf(lexicon.viewTies, tokens[owner - 1]) || isOneOf(lexicon.viewTies, tokens[noun + 1]);
}
