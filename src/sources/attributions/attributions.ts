import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
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
  paragraph.sentences.forEach((sentence, index) => {
    const found = new Reader(paragraph, sentence, index, lexicon).read();
    for (const one of found) all.push(one);
  });
  return all;
}
