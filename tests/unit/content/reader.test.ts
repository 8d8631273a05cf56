// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { createReader } from "../../../src/content/reader.ts";
import type { Block } from "../../../src/model/block.ts";
import type { Reading } from "../../../src/model/reading.ts";

const STORY = Array.from(
  { length: 8 },
  (_, i) =>
    `<p id="p${i}">Paragraph ${i}: the harbour council met again on Tuesday, and the ferry timetable was, as ever, the only thing that anybody wanted to talk about until the lamps were lit.</p>`,
).join("");

describe("the content script's reader", () => {
  beforeEach(() => {
    document.documentElement.replaceChildren(
      ...new DOMParser().parseFromString(
        `<head><title>Ferry talks</title></head><body><article><h1>Ferry talks</h1>${STORY}</article></body>`,
        "text/html",
      ).documentElement.childNodes,
    );
    document.getSelection()?.removeAllRanges();
  });

  it("reads the page and leaves it byte-identical", () => {
    const before = document.documentElement.outerHTML;
    const reading = createReader(document).read("page");
    expect(reading).toMatchObject({ ok: true, scope: "page" });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("gives plain JSON", () => {
    const reading = createReader(document).read("page");
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  it("keeps its reading while the page is unchanged, and reads again when it changed", async () => {
    const reader = createReader(document);
    const first = blocksOf(reader.read("page"));
    expect(blocksOf(reader.read("page"))).toBe(first);
    document.querySelector("#p3")?.append(" And then it rained.");
    await new Promise((resolve) => setTimeout(resolve));
    const second = blocksOf(reader.read("page"));
    expect(second).not.toBe(first);
    expect(JSON.stringify(second)).toContain("And then it rained.");
  });

  it("says that a page without an article has none, and whether something is selected", () => {
    const menu = document.createElement("nav");
    const link = document.createElement("a");
    link.href = "/ferry";
    link.append("Ferry news");
    menu.append(link);
    document.body.replaceChildren(menu);
    expect(createReader(document).read("page")).toEqual({
      ok: false,
      reason: "no-article",
      hasSelection: false,
    });
    select("nav");
    expect(createReader(document).read("page")).toEqual({
      ok: false,
      reason: "no-article",
      hasSelection: true,
    });
  });

  it("reads only what is selected", () => {
    expect(createReader(document).read("selection")).toEqual({ ok: false, reason: "nothing-selected" });
    select("#p2");
    const reading = createReader(document).read("selection");
    expect(reading).toMatchObject({ ok: true, scope: "selection" });
    if (reading.ok) expect(reading.blocks.map((b) => b.text.slice(0, 11))).toEqual(["Paragraph 2"]);
  });
});

function blocksOf(reading: Reading): readonly Block[] {
  if (!reading.ok) throw new Error(reading.reason);
  return reading.blocks;
}

function select(selector: string): void {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  document.getSelection()?.addRange(range);
}
