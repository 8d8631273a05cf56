import { describe, expect, it } from "vitest";
import type { SourcedArticle } from "../../../src/model/reading.ts";
import { textsOf } from "../../../src/popup/state/port-context.ts";
import { standsIn } from "../../../src/popup/state/session.ts";
import { type Format, writeArticle } from "../../../src/popup/take/take.ts";
import { fakePort } from "./fake-port.ts";
import { el, makeArticle, p } from "./make-reading.ts";
import { FERRY } from "./readings/ferry.ts";
import { HARVEST_AR } from "./readings/harvest-ar.ts";

function write(article: SourcedArticle, format: Format, placed: Record<number, "in" | "out"> = {}) {
  const port = fakePort(article);
  const shown = article.blocks.filter((block) => standsIn(block, placed));
  return writeArticle(
    { article, sources: article.sources, shown, texts: textsOf(port), language: "en" },
    format,
  );
}

describe.each(["markdown", "text", "html"] as const)("%s", (format) => {
  it("holds the story and its sources, and nothing that was removed", () => {
    const { words } = write(FERRY, format);
    const places = [
      "Winter ferry was cleared in eleven minutes, engineer says",
      "By Mara Lindqvist and Tom Okafor · Harbour Post",
      "https://www.harbourpost.example/2026/ferry",
      "A crew member says the inspection",
      "Photograph: Ines Hartmann/Harbour Post",
      "What the records show",
      "Borealis",
      "The union wants the Aster checked again",
      "Reporting by Mara Lindqvist; editing by Jo Brandt",
      "Who says so",
      "Coast Radio, original reporting",
      "Rosa Nyberg, director of the Seafarers’ Union (1 quote, 1 indirect)",
      "engineer, member of the crew (1 quote, Unnamed: “because he fears for his job”)",
      "inspection log (named, not linked)",
    ].map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(words).not.toMatch(/Ten islands|Harbour Summit|Sign up/);
  });

  it("holds what the reader put back, without what the reader took out", () => {
    const { words } = write(FERRY, format, { 60: "in", 150: "out" });
    expect(words).toContain("Ten islands to visit this spring");
    expect(words).not.toContain("four crowns");
  });

  it("survives an article of nothing", () => {
    expect(
      write(makeArticle({ metadata: { title: "", url: "", siteName: null }, blocks: [] }), format).words,
    ).toBeTruthy();
  });
});

describe("markdown", () => {
  it("has one first-level heading, links, tables and quotes", () => {
    const { words, fileName } = write(FERRY, "markdown");
    expect(words.match(/^# .*/gm)).toEqual(["# Winter ferry was cleared in eleven minutes, engineer says"]);
    expect(words).toContain("[Maritime Office](https://maritime.example/log)");
    expect(words).toMatch(/\| Vessel +\| Inspection +\| Minutes \|\n\| -+ \| -+ \| -+ \|/);
    expect(words).toContain("> “A thorough check");
    expect(words).toContain("![A white ferry at a stone quay in fog](https://pictures.example/ferry.svg)");
    expect(fileName).toBe("Winter ferry was cleared in eleven minutes, engineer says.md");
  });

  it("escapes what the story's words would turn into markup", () => {
    const { words } = write(
      makeArticle({ blocks: [p("# not a heading"), p("2 * 3 * 4 _x_ [a](b)")] }),
      "markdown",
    );
    expect(words).toContain("\\# not a heading");
    expect(words).toContain("2 \\* 3 \\* 4 \\_x\\_ \\[a]\\(b)");
  });
});

describe("html", () => {
  it("is one file that asks for nothing but pictures and runs no script", () => {
    const { words } = write(FERRY, "html");
    expect(words).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8">/);
    expect(words).toContain('<meta name="referrer" content="no-referrer">');
    expect(words).not.toMatch(/<script|<link|<iframe|\son\w+=/);
    expect(words.match(/ src="[^"]*"/g)).toEqual([' src="https://pictures.example/ferry.svg"']);
  });

  it("escapes words that look like markup", () => {
    const { words } = write(
      makeArticle({ metadata: { title: "<script>alert(1)</script>" }, blocks: [p("a < b && c > d")] }),
      "html",
    );
    expect(words).not.toContain("<script>");
    expect(words).toContain("a &#x3C; b &#x26;&#x26; c > d");
  });

  it("has the direction of the article", () => {
    expect(write(HARVEST_AR, "html").words).toContain('<html lang="ar" dir="rtl">');
  });
});

describe("the file's name", () => {
  it.each([
    ["Who/what: a <test>?", "Who what a test.txt"],
    ["...", "article.txt"],
    ["", "article.txt"],
    ["\u202Eevil\u0000name", "evil name.txt"],
    ["x".repeat(300), `${"x".repeat(80)}.txt`],
  ])("for %j is %j", (title, fileName) => {
    expect(write(makeArticle({ metadata: { title }, blocks: [el("p", {}, "a")] }), "text").fileName).toBe(
      fileName,
    );
  });
});
