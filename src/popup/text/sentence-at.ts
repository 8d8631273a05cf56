import type { Block } from "../../model/block.ts";
import { sentenceRange } from "./sentence-range.ts";
import type { Sentence } from "./sentences.ts";

/** Index of the sentence under a point of the window, in CSS pixels; null where there is none. */
export function sentenceAt(
  reader: HTMLElement,
  { x, y }: { x: number; y: number },
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const piece = caret?.offsetNode.parentElement?.closest<HTMLElement>("[id^='block-']");
  if (!caret || !piece) return null;
  const block = Number(piece.id.slice("block-".length));
  let low = sentences.findIndex((sentence) => sentence.block === block);
  let high = sentences.findLastIndex((sentence) => sentence.block === block);
  // By halves: a paragraph may have thousands.
  while (low >= 0 && low <= high) {
    const middle = (low + high) >> 1;
    const range = sentenceRange(reader, sentences[middle]!, blocks);
    const side = range ? range.comparePoint(caret.offsetNode, caret.offset) : 1;
    if (side === 0) return middle;
    if (side < 0) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}
