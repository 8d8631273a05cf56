import { describe, expect, it } from "vitest";
import { differences } from "../../bench/readings/difference.ts";
import type { BlockRow, ReadingRow } from "../../bench/readings/reading-row.ts";

const block = (text: string, change: Partial<BlockRow> = {}): BlockRow => ({
  state: "shown",
  role: "paragraph",
  rule: "prose",
  reason: "prose",
  text,
  html: `<p>${text}</p>`,
  ...change,
});
const removed: Partial<BlockRow> = {
  state: "removed",
  role: "related",
  rule: "all-in-links",
  reason: "all_links",
};

const row = (change: Partial<ReadingRow> = {}): ReadingRow => ({
  id: "ferry",
  facts: { ok: true, title: "The ferry is late", authors: ["Ada Quill"] },
  blocks: [block("The ferry came at noon."), block("Nobody waited."), block("Read this too", removed)],
  rows: { sources: [{ key: "Ada Quill", values: { kind: "person", role: "captain", quotes: 2 } }] },
  ...change,
});

/** Aspect and line of each difference to the plain row. */
const found = (change: Partial<ReadingRow>) =>
  differences(row(), row(change)).map(({ aspect, line }) => `${aspect}: ${line}`);

describe("differences between two readings", () => {
  it("are none when all is equal", () => {
    expect(found({})).toEqual([]);
  });

  it("are facts that changed, came or went", () => {
    expect(found({ facts: { ok: true, title: "The ferry", published: "2026-05-01" } })).toEqual([
      'title: "The ferry is late" → "The ferry"',
      'authors: ["Ada Quill"] → nothing',
      'published: nothing → "2026-05-01"',
    ]);
  });

  it("are lines of text lost and gained", () => {
    const blocks = [
      block("The ferry came at one."),
      block("Nobody waited."),
      block("Read this too", removed),
    ];
    expect(found({ blocks })).toEqual([
      "text: + [shown paragraph] The ferry came at one.",
      "text: - [shown paragraph] The ferry came at noon.",
    ]);
  });

  it("are a line that was shown and is removed, named with its reason", () => {
    const blocks = [
      block("The ferry came at noon."),
      block("Nobody waited.", removed),
      block("Read this too", removed),
    ];
    expect(found({ blocks })).toEqual([
      "text: [shown paragraph] → [removed related] (all_links) Nobody waited.",
    ]);
  });

  it("are a role, a rule, a markup and an order", () => {
    const [first, second, third] = row().blocks as [BlockRow, BlockRow, BlockRow];
    expect(found({ blocks: [{ ...first, role: "quote" }, second, third] })).toEqual([
      "text: [shown paragraph] → [shown quote] The ferry came at noon.",
    ]);
    expect(found({ blocks: [first, { ...second, rule: "short" }, third] })).toEqual([
      "rule: prose → short: Nobody waited.",
    ]);
    expect(found({ blocks: [first, { ...second, html: "<p><b>Nobody</b> waited.</p>" }, third] })).toEqual([
      "markup: …<p>Nobody waited.</p> → …<p><b>Nobody</b> waited.</p>",
    ]);
    expect(found({ blocks: [second, first, third] })).toEqual(["order: the same blocks in another order"]);
  });

  it("are texts that stand twice and now once", () => {
    const twice = row({ blocks: [block("Applause."), block("Applause.")] });
    expect(differences(twice, row({ blocks: [block("Applause.")] }))).toEqual([
      { aspect: "text", line: "- [shown paragraph] Applause." },
    ]);
  });

  it("are sources lost, gained or told otherwise", () => {
    expect(
      found({ rows: { sources: [{ key: "Ada Quill", values: { kind: "person", role: null, quotes: 2 } }] } }),
    ).toEqual(['sources: Ada Quill: role "captain" → null']);
    expect(
      found({ rows: { sources: [{ key: "a clerk", values: { kind: "unnamed", quotes: 1 } }] } }),
    ).toEqual([
      'sources: + a clerk kind "unnamed", quotes 1',
      'sources: - Ada Quill kind "person", role "captain", quotes 2',
    ]);
  });
});
