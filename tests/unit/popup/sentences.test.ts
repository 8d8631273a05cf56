import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/popup/text/sentences.ts";
import { el, makeBlocks, p } from "./make-reading.ts";

const wordsOf = (text: string, lang = "en") =>
  sentencesOf("", makeBlocks([p(text)]), lang).map(({ words }) => words);

describe("sentencesOf", () => {
  it("begins with the headline and names the place of each sentence in its block", () => {
    const [block] = makeBlocks([p("It rained. ", el("em", {}, "Nobody"), " came.")]);
    expect(sentencesOf("A wet day", [block!], "en")).toEqual([
      { block: null, start: 0, end: 9, words: "A wet day" },
      { block: 10, start: 0, end: 10, words: "It rained." },
      { block: 10, start: 11, end: 23, words: "Nobody came." },
    ]);
    expect(block!.text.slice(11, 23)).toBe("Nobody came.");
  });

  it.each([
    ["en", "Mr. Falk met J. Brandt at St. Mary’s. They talked.", 2],
    ["en", "“It holds,” said Sen. Ada Quill. Then-Gov. J. Falk met Lee. They talked.", 3],
    ["en", "She was met by Tom. Anna Berg left the room.", 2],
    ["de", "Es war ein langer Tag. Die Ministerin lehnte den Plan ab.", 2],
    ["de", "Er kam mit Gen. Die Ministerin lehnte den Plan ab.", 2],
    ["de", "Das gilt z. B. Für Fähren. Mehr nicht.", 2],
    ["ja", "雨が降った。誰も来なかった。", 2],
    ["ar", "هطل المطر. هل جاء أحد؟ لا.", 3],
  ])("divides as the language does: %s", (lang, text, count) => {
    expect(wordsOf(text, lang)).toHaveLength(count);
  });

  it("keeps items and rows apart, and says nothing where there is no word", () => {
    const list = el("ul", {}, el("li", {}, "first item"), el("li", {}, "second"), el("li", {}, "* * *"));
    expect(sentencesOf("", makeBlocks([list]), "en").map(({ words }) => words)).toEqual([
      "first item",
      "second",
    ]);
  });

  it("leaves out pictures with captions, code and small print", () => {
    const blocks = makeBlocks([
      el("figure", {}, el("figcaption", {}, "A quay.")),
      el("pre", {}, "let x = 1;"),
      { role: "credit", content: p("Reporting by Jo Brandt.") },
      p("The story."),
    ]);
    expect(sentencesOf("", blocks, "en").map(({ words }) => words)).toEqual(["The story."]);
  });

  it("says a sentence without end in parts that lose no word", () => {
    const text = "word ".repeat(50_000).trim();
    const parts = wordsOf(text);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(1000);
    expect(parts.join(" ")).toBe(text);
    expect(wordsOf("x".repeat(2500)).join("")).toBe("x".repeat(2500));
  });

  it("divides a paragraph of 20,000 sentences as it does a short one", () => {
    const words = wordsOf("“It rains.” Nobody came to the quay. ".repeat(10_000).trim());
    expect(words).toHaveLength(20_000);
    expect(new Set(words)).toEqual(new Set(["“It rains.”", "Nobody came to the quay."]));
  });
});
