import { findText } from "./find-text.ts";
import { rangeIn, textNodes } from "./text-nodes.ts";

/** Hits beyond these are neither counted nor marked. */
const MOST_HITS = 1000;
/** Where the words are the reader's own furniture. */
const FURNITURE = ".doubt, .block-bar, button";
const PIECES = ".headline, .standfirst, .block";

/** Ranges of `needle` under `root`, in order; words may run over inline elements, not over blocks. */
export function findRanges(root: HTMLElement, needle: string): Range[] {
  const ranges: Range[] = [];
  for (const piece of root.querySelectorAll<HTMLElement>(PIECES)) {
    const { text, nodes } = textNodes(piece, FURNITURE);
    for (const { start, end } of findText(text, needle)) {
      if (ranges.push(rangeIn(nodes, start, end)) >= MOST_HITS) return ranges;
    }
  }
  return ranges;
}
