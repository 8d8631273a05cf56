import type { Block } from "../../model/block.ts";
import { textRuns } from "../../model/text.ts";
import type { Sentence } from "./sentences.ts";
import { rangeIn, textNodes } from "./text-nodes.ts";

/** What the view adds to the words of a block. */
const FURNITURE = ".doubt, .block-bar, .picture-missing, button";

/** Where a sentence stands in the rendered article; null while its block is not rendered. */
export function sentenceRange(
  reader: HTMLElement,
  { block: id, start, end }: Sentence,
  blocks: readonly Block[],
): Range | null {
  const piece = reader.querySelector<HTMLElement>(id === null ? ".headline" : `#block-${id}`);
  if (!piece) return null;
  const { text, nodes } = textNodes(piece, FURNITURE);
  const block = id === null ? undefined : blocksById(blocks).get(id);
  const from = block ? withoutBreaks(block, start) : start;
  const to = block ? withoutBreaks(block, end) : end;
  return from < to && to <= text.length ? rangeIn(nodes, from, to) : null;
}

const indexes = new WeakMap<readonly Block[], ReadonlyMap<number, Block>>();

/** Made once for a list: a voice that is faded has a book's sentences by the thousand. */
function blocksById(blocks: readonly Block[]): ReadonlyMap<number, Block> {
  const known = indexes.get(blocks);
  if (known) return known;
  const index = new Map(blocks.map((block) => [block.id, block]));
  indexes.set(blocks, index);
  return index;
}

/** The offset without the line breaks that `textOf` puts between elements: the document has none. */
function withoutBreaks(block: Block, offset: number): number {
  let length = 0;
  for (const { node, start } of textRuns(block.content)) {
    if (start + node.value.length >= offset) return length + Math.max(0, offset - start);
    length += node.value.length;
  }
  return length;
}
