import { type Block, isShown } from "../../model/block.ts";

/** UTF-16 units of text that surely fill a screen. */
const SCREENFUL = 6000;
/** Blocks that do so however little text they have. */
const MOST_BLOCKS = 40;
/** UTF-16 units of what may lead what follows, as a heading or a time does. */
const LEADING = 80;
/** UTF-16 units of a line in a column of full width, about. */
const LINE_LENGTH = 68;

/** Blocks that follow each other, about a screenful. */
export interface Run {
  /** Its number among the article's runs, those with nothing to show included. */
  id: number;
  blocks: readonly Block[];
  /** Lines of text that they take, about. */
  lines: number;
}

/**
 * Divides an article's blocks into runs. Their borders are those of the reading as it came: they stay where they are
 * when a block is put back or taken out.
 * @param all every block of the reading
 * @param standing those that stand in the article, in the same order
 */
export function runsOf(all: readonly Block[], standing: readonly Block[]): Run[] {
  const stands = new Set(standing);
  const runs: Run[] = [];
  let begun: Block[] = [];
  let size = { length: 0, blocks: 0 };
  let id = 0;
  for (const block of all) {
    if (stands.has(block)) begun.push(block);
    if (!isShown(block)) continue;
    size = { length: size.length + block.text.length, blocks: size.blocks + 1 };
    const isFull = size.length > SCREENFUL && block.text.length > LEADING;
    if (!isFull && size.blocks < MOST_BLOCKS) continue;
    if (begun.length > 0) runs.push({ id, blocks: begun, lines: linesOf(begun) });
    begun = [];
    size = { length: 0, blocks: 0 };
    id++;
  }
  if (begun.length > 0) runs.push({ id, blocks: begun, lines: linesOf(begun) });
  return runs;
}

/** How many runs lead to a block and a screenful beyond it; one where it stands in none. */
export function runsUpTo(runs: readonly Run[], isMeant: (block: Block) => boolean): number {
  const at = runs.findIndex(({ blocks }) => blocks.some(isMeant));
  return Math.min(runs.length, at < 0 ? 1 : at + 2);
}

function linesOf(blocks: readonly Block[]): number {
  return blocks.reduce((lines, { text }) => lines + Math.ceil(text.length / LINE_LENGTH) + 1, 0);
}
