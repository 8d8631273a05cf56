import { describe, expect, it } from "vitest";
import { blockKey } from "../../../src/popup/state/memory.ts";
import { wordsAt } from "../../../src/popup/state/place-words.ts";
import { el, makeArticle, p } from "./make-reading.ts";

const LONG = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
const { blocks } = makeArticle({
  blocks: [
    p("The harbour master waited."),
    el("p", {}, el("img", { src: "https://a.example/1.png", alt: "" })),
    p(LONG),
    el("ul", {}, el("li", {}, "First of the list"), el("li", {}, "Second of the list")),
    p("町".repeat(300)),
  ],
});
const at = (index: number, share: number) => wordsAt({ block: blockKey(blocks[index]!), share }, blocks);

describe("wordsAt", () => {
  it("gives a short block whole, wherever in it the reader is", () => {
    expect(at(0, 0)).toBe("The harbour master waited.");
    expect(at(0, 0.9)).toBe("The harbour master waited.");
  });

  it("gives whole words from the place on", () => {
    expect(at(2, 0)).toMatch(/^word0 word1 .* word1\d$/);
    const middle = at(2, 0.5);
    expect(middle).toMatch(/^word\d+ (word\d+ )+word\d+$/);
    expect(LONG).toContain(` ${middle} `);
    expect(Math.abs(LONG.indexOf(middle) / LONG.length - 0.5)).toBeLessThan(0.03);
    expect(middle.length).toBeLessThanOrEqual(80);
  });

  it("goes back a little at the end, so that there are words enough", () => {
    expect(at(2, 1)).toMatch(/word5[89]$/);
    expect(at(2, 1).length).toBeGreaterThan(60);
  });

  it("stays on one line, as the page has it", () => {
    expect(at(3, 0)).toBe("First of the list");
  });

  it("takes what stands before a picture", () => {
    expect(at(1, 0.3)).toBe("The harbour master waited.");
  });

  it("cuts a script without spaces anywhere", () => {
    expect(at(4, 0.5)).toBe("町".repeat(80));
  });

  it("is empty for a block that is not there", () => {
    expect(wordsAt({ block: "nowhere", share: 0 }, blocks)).toBe("");
  });
});
