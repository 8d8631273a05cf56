import type { Block } from "../../model/block.ts";
import type { Metadata } from "../../model/metadata.ts";
import { familyOf } from "../../model/role.ts";

type Facts = Pick<Metadata, "authors" | "published" | "modified">;

/** Words before a name in a byline: "By", "Written by". */
const MOST_WORDS_BEFORE = 2;
const YEAR = /\b\d{4}\b/;

/**
 * The page's own byline and date lines above the story that say nothing beyond what Byline's header says; by block id.
 * The panel's small print has them all the same.
 */
export function toldAbove(blocks: readonly Block[], facts: Facts): ReadonlySet<number> {
  const told = new Set<number>();
  for (const block of blocks) {
    if (isStoryText(block)) break;
    if (repeats(block, facts)) told.add(block.id);
  }
  return told;
}

function isStoryText({ role, text }: Block): boolean {
  return familyOf(role) === "story" && role !== "figure" && role !== "standfirst" && text.trim() !== "";
}

function repeats({ role, text }: Block, { authors, published, modified }: Facts): boolean {
  if (role === "byline") return authors.length > 0 && namesOnly(text, authors);
  if (!YEAR.test(text)) return false;
  return (role === "date" && published !== null) || (role === "update" && modified !== null);
}

/** Whether a line holds its authors' names, what leads to them ("By") and joins them ("and"), and nothing else. */
function namesOnly(line: string, authors: readonly string[]): boolean {
  const folded = line.toLowerCase();
  const starts = authors.map((name) => folded.indexOf(name.toLowerCase()));
  if (starts.includes(-1)) return false;
  const first = Math.min(...starts);
  const end = Math.max(...authors.map((name, i) => starts[i]! + name.length));
  const before = line.slice(0, first).split(/\s+/).filter(Boolean);
  const between = authors.reduce(
    (rest, name) => rest.replace(name.toLowerCase(), " "),
    folded.slice(first, end),
  );
  return (
    before.length <= MOST_WORDS_BEFORE &&
    !/[\p{L}\p{N}]/u.test(line.slice(end)) &&
    between.split(/[\s,]+/).every((word) => word.length <= 3)
  );
}
