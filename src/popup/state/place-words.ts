import type { Block } from "../../model/block.ts";
import type { Place } from "../../model/place.ts";
import { blockKey } from "./memory.ts";

/** Characters of an article that tell a place in it from others. */
const ENOUGH = 80;

/**
 * The words of the article that stand at a place, to find it on the page again: whole words of one line. Empty where
 * nothing up to there has words.
 */
export function wordsAt(place: Place, blocks: readonly Block[]): string {
  const index = blocks.findIndex((block) => blockKey(block) === place.block);
  // A picture has none: then the end of what stands before it.
  for (let i = index; i >= 0; i--) {
    const { text } = blocks[i] as Block;
    if (text.trim() !== "") return wordsFrom(text, i === index ? place.share * text.length : text.length);
  }
  return "";
}

function wordsFrom(text: string, offset: number): string {
  // Near the end of a block, from a little before: few words would fit many places.
  const at = Math.max(0, Math.min(Math.floor(offset), text.length - ENOUGH));
  const start = at === 0 ? 0 : wordEnd(text, text.lastIndexOf(" ", at), at);
  const line = text.slice(start).trimStart().split("\n", 1)[0] ?? "";
  if (line.length <= ENOUGH) return line.trimEnd();
  const end = line.lastIndexOf(" ", ENOUGH);
  return line.slice(0, end > 0 ? end : ENOUGH);
}

/** A script that does not separate words may be cut anywhere. */
function wordEnd(text: string, space: number, at: number): number {
  return space < 0 || at - space > ENOUGH / 2 || text.slice(space, at).includes("\n") ? at : space + 1;
}
