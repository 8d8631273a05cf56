import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/model/block.ts";
import { linksOf, paragraphOf } from "../../../src/model/source-input.ts";
import { textOf } from "../../../src/model/text.ts";

function block(id: number, role: Block["role"], content: Element, inside = true): Block {
  return { id, role, rule: "test", reason: "", doubtful: false, inside, content, text: textOf(content) };
}

function paragraph(text: string, href?: string): Element {
  const words = { type: "text" as const, value: text };
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: { href: href ?? "" },
    children: [words],
  };
  return { type: "element", tagName: "p", properties: {}, children: href ? [link] : [words] };
}

const BLOCKS = [
  block(1, "byline", paragraph("By Ines Karlo"), false),
  block(2, "paragraph", paragraph("the inquiry's report", "https://court.example/report.pdf")),
  block(3, "related", paragraph("Read also: Ten islands", "https://news.example/islands")),
  block(4, "paragraph", paragraph("Nobody answered.")),
];

describe("paragraphOf", () => {
  it("reads story and provenance, never promos", () => {
    expect(
      BLOCKS.map(paragraphOf)
        .filter((paragraph) => paragraph !== null)
        .map(({ id, kind }) => [id, kind]),
    ).toEqual([
      [1, "byline"],
      [2, "prose"],
      [4, "prose"],
    ]);
  });
});

describe("linksOf", () => {
  it("names the links of the shown story with their blocks, never those of promos", () => {
    expect(BLOCKS.flatMap(linksOf)).toEqual([
      { url: "https://court.example/report.pdf", text: "the inquiry's report", block: 2, start: 0, end: 20 },
    ]);
  });
});
