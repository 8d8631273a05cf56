import type { Element, ElementContent } from "hast";
import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";

/** Where a block stands in the entries of a live blog. */
export interface EntryPlace {
  /** The entry's time as the page has it, where the block opens one; null inside. */
  time: string | null;
}

/** Block ids of what stands in an entry. */
export type LiveEntries = ReadonlyMap<number, EntryPlace>;

const NONE: LiveEntries = new Map();
/** Fewer times are no series of entries. */
const FEWEST = 3;
/** UTF-16 units of a line of time and name. */
const LINE = 80;
/** A time of day: 10.40, 9:05, 14h30, 10時40分. */
const CLOCK = /(?<!\d)(?:[01]?\d|2[0-3])(?:[.:h]|時)[0-5]\d(?!\d)/u;

/**
 * The entries of a piece that its publisher declares to be live: each begins with a line that opens with its time, or with
 * the heading right above that line, and goes on to the next.
 */
export function liveEntries({ metadata }: Pick<Article, "metadata">, blocks: readonly Block[]): LiveEntries {
  if (metadata.kind !== "live") return NONE;
  const times = blocks.map(timeOf);
  const starts = new Map<number, string>();
  times.forEach((time, i) => {
    if (time === null) return;
    const isUnderHeading = blocks[i - 1]?.role === "heading" && !starts.has(i - 2) && !starts.has(i - 1);
    starts.set(isUnderHeading ? i - 1 : i, time);
  });
  if (starts.size < FEWEST) return NONE;
  const first = Math.min(...starts.keys());
  return new Map(blocks.slice(first).map(({ id }, i) => [id, { time: starts.get(first + i) ?? null }]));
}

/** The time of day that a short line opens with, or that is its date; null where it has none. */
function timeOf({ content, text, role }: Block): string | null {
  const clock = text.length <= LINE ? CLOCK.exec(text) : null;
  const isLine = role === "date" || role === "update" || startsWithTime(content);
  return clock && isLine ? (timeElement(content) ?? clock[0]) : null;
}

function startsWithTime(content: ElementContent): boolean {
  if (content.type !== "element") return false;
  if (content.tagName === "time") return true;
  const first = content.children.find((child) => child.type !== "text" || child.value.trim() !== "");
  return first !== undefined && startsWithTime(first);
}

/** The words of the first `time` that holds a time of day. */
function timeElement(content: Element): string | null {
  if (content.tagName === "time") {
    const words = wordsIn(content).trim();
    return CLOCK.test(words) ? words : null;
  }
  for (const child of content.children) {
    const found = child.type === "element" ? timeElement(child) : null;
    if (found) return found;
  }
  return null;
}

function wordsIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(wordsIn).join("") : "";
}
