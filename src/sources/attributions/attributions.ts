import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { clausesOf } from "./clause.ts";
import { ClauseReader } from "./clause-reader.ts";
import type { Found } from "./found-attribution.ts";
import { isHeadline } from "./headlines.ts";
import { SentenceReader } from "./sentence-reader.ts";

/**
 * All attributions of a paragraph, in order of their cues.
 */
export function findAttributions(paragraph: AnalysedParagraph, lexicon: Lexicon): Found[] {
  const Reader = lexicon.rules.grammar ? ClauseReader : SentenceReader;
  const all: Found[] = [];
  if (isHeadline(paragraph)) return all;
  for (const clause of clausesOf(paragraph, lexicon))
    for (const one of new Reader(clause).read()) all.push(one);
  return all;
}
