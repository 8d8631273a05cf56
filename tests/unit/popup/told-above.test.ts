import { describe, expect, it } from "vitest";
import type { Role } from "../../../src/model/role.ts";
import { toldAbove } from "../../../src/popup/text/told-above.ts";
import { el, makeArticle, p } from "./make-reading.ts";

const FACTS = {
  authors: ["Ana Ruiz", "Tom Beck"],
  published: "2026-03-12T17:03:00Z",
  modified: null,
};

/** Whether a line of a role above the story is left to the header. */
function isLeft(role: Role, text: string, facts = FACTS): boolean {
  const { blocks } = makeArticle({ blocks: [p(text), p("The ferry left at noon, said the harbour.")] });
  const [line, story] = blocks;
  return toldAbove([{ ...line!, role }, story!], facts).has(line!.id);
}

describe("what the header tells already", () => {
  it.each<[Role, string]>([
    ["byline", "By Ana Ruiz and Tom Beck"],
    ["byline", "ANA RUIZ, TOM BECK"],
    ["byline", "Ana Ruiz & Tom Beck"],
    ["byline", "Written by Tom Beck and Ana Ruiz"],
    ["date", "12. MÄR 2026 18:03"],
    ["date", "Published 12 March 2026"],
  ])("is not said again: %s %s", (role, text) => expect(isLeft(role, text)).toBe(true));

  it.each<[Role, string]>([
    ["byline", "By Ana Ruiz"],
    ["byline", "By Ana Ruiz and Tom Beck, Reuters"],
    ["byline", "By Ana Ruiz in Hale and Tom Beck"],
    ["byline", "From our harbour desk: Ana Ruiz and Tom Beck"],
    ["date", "14:35"],
    ["update", "Updated 13 March 2026"],
    ["dateline", "HALE, 12 March 2026"],
    ["credit", "Editing by Ana Ruiz and Tom Beck"],
    ["paragraph", "Ana Ruiz and Tom Beck"],
  ])("stays where the line says more: %s %s", (role, text) => expect(isLeft(role, text)).toBe(false));

  it("stays where the page has no such fact", () => {
    expect(isLeft("date", "12 March 2026", { ...FACTS, published: null! })).toBe(false);
    expect(isLeft("byline", "By Ana Ruiz", { ...FACTS, authors: [] })).toBe(false);
  });

  it("stays below the first words of the story", () => {
    const { blocks } = makeArticle({
      blocks: [p("The ferry left."), el("p", {}, "By Ana Ruiz and Tom Beck")],
    });
    const line = { ...blocks[1]!, role: "byline" as const };
    expect(toldAbove([blocks[0]!, line], FACTS).size).toBe(0);
  });
});
