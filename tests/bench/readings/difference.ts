import type { BlockRow, ReadingRow } from "./reading-row.ts";

/** One thing in which two readings of a page differ. */
export interface Difference {
  /** What a reader would call it: `title`, `text`, `removed`, `sources` … */
  aspect: string;
  /** One line: `"a" → "b"`, `+ gained` or `- lost`. */
  line: string;
}

/** Characters of a text that a line shows. */
const SHOWN = 110;

/** All that differs between two readings of one page, in the order of a reading; nothing when they are equal. */
export function differences(before: ReadingRow, after: ReadingRow): Difference[] {
  return [
    ...keyDifferences(before.facts, after.facts),
    ...blockDifferences(before.blocks, after.blocks),
    ...rowDifferences(before.rows, after.rows),
  ];
}

function keyDifferences(before: ReadingRow["facts"], after: ReadingRow["facts"]): Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    isSame(before[key], after[key])
      ? []
      : [{ aspect: key, line: `${written(before[key])} → ${written(after[key])}` }],
  );
}

/** Blocks of one text are one block, wherever they stand; what has no partner is lost or gained. */
function blockDifferences(before: readonly BlockRow[], after: readonly BlockRow[]): Difference[] {
  const found: Difference[] = [];
  const left = new Map<string, BlockRow[]>();
  for (const block of before) left.set(block.text, [...(left.get(block.text) ?? []), block]);
  const order: number[] = [];
  const place = new Map(before.map((block, i) => [block, i]));
  for (const block of after) {
    const partner = left.get(block.text)?.shift();
    if (!partner) {
      found.push({ aspect: aspectOf(block), line: `+ ${named(block)}` });
      continue;
    }
    order.push(place.get(partner) ?? 0);
    if (partner.state !== block.state || partner.role !== block.role)
      found.push({ aspect: aspectOf(block, partner), line: `${labelled(partner)} → ${named(block)}` });
    else if (partner.rule !== block.rule || partner.reason !== block.reason)
      found.push({ aspect: "rule", line: `${partner.rule} → ${block.rule}: ${clipped(block.text)}` });
    if (partner.html !== block.html)
      found.push({ aspect: "markup", line: changedPart(partner.html, block.html) });
  }
  for (const block of [...left.values()].flat())
    found.push({ aspect: aspectOf(block), line: `- ${named(block)}` });
  if (order.some((at, i) => i > 0 && at < (order[i - 1] ?? 0)))
    found.push({ aspect: "order", line: "the same blocks in another order" });
  return found;
}

/** The story's text before all: a block that was or is shown is a matter of the text. */
function aspectOf(block: BlockRow, partner: BlockRow = block): string {
  if (block.state !== partner.state) return "text";
  if (block.state === "shown" || block.state === "doubtful") return block.text === "" ? "pictures" : "text";
  return block.state;
}

function labelled({ state, role }: BlockRow): string {
  return `[${state} ${role}]`;
}

function named(block: BlockRow): string {
  const reason = block.state === "shown" ? "" : ` (${block.reason})`;
  return `${labelled(block)}${reason} ${clipped(block.text === "" ? block.html : block.text)}`;
}

/** Where two markups part, with a few characters before. */
function changedPart(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = Math.max(0, at - 20);
  return `…${before.slice(from, from + 60)} → …${after.slice(from, from + 60)}`;
}

/** Rows with the same key are one row; `id` names it. */
function rowDifferences(before: ReadingRow["rows"], after: ReadingRow["rows"]): Difference[] {
  const found: Difference[] = [];
  for (const aspect of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const left = new Map<string, Record<string, unknown>[]>();
    for (const row of before[aspect] ?? []) left.set(row.key, [...(left.get(row.key) ?? []), row.values]);
    for (const { key, values } of after[aspect] ?? []) {
      const partner = left.get(key)?.shift();
      if (!partner) found.push({ aspect, line: `+ ${clipped(key)} ${briefly(values)}` });
      else {
        const changes = keyDifferences(partner, values).map((change) => `${change.aspect} ${change.line}`);
        if (changes.length > 0) found.push({ aspect, line: `${clipped(key)}: ${changes.join("; ")}` });
      }
    }
    for (const [key, partners] of left)
      for (const values of partners) found.push({ aspect, line: `- ${clipped(key)} ${briefly(values)}` });
  }
  return found;
}

function briefly(values: Record<string, unknown>): string {
  return Object.entries(values)
    .filter(([key, value]) => key !== "evidence" && value !== null && !isSame(value, []))
    .map(([key, value]) => `${key} ${written(value)}`)
    .join(", ");
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function written(value: unknown): string {
  return clipped(JSON.stringify(value) ?? "nothing");
}

function clipped(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
