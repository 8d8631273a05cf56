import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/model/text.ts";
import { markNotes } from "../../../src/popup/take/note-marks.ts";
import { endnotesOf } from "../../../src/popup/take/notes.ts";
import { textsOf } from "../../../src/words/texts.ts";
import { fakePort } from "./fake-port.ts";
import { el, makeArticle, p } from "./make-reading.ts";

const LINK = "https://law.example/act";
const ARTICLE = makeArticle({
  blocks: [
    p("“We wrote,” she said. The ", el("a", { href: LINK }, "act"), " is old."),
    p("“We wrote again,” said Rosa Falk, who had read the ", el("a", { href: LINK }, "law"), "."),
  ],
  sources: {
    voices: [
      { name: "Rosa Falk", says: ["We wrote,", "We wrote again,"] },
      { name: "Nobody heard", certainty: "uncertain" },
    ],
    links: [
      { url: LINK, host: "law.example", text: "act", kind: "law", document: "act", source: null, block: 10 },
    ],
  },
});
const texts = textsOf(fakePort(ARTICLE));
const notes = endnotesOf({
  article: ARTICLE,
  sources: ARTICLE.sources,
  shown: ARTICLE.blocks,
  texts,
  language: "en",
});

describe("endnotesOf", () => {
  it("numbers what the article refers to, in the order of the summary, and nothing else", () => {
    expect(notes.groups.flatMap(({ notes }) => notes)).toEqual([
      { number: 1, words: "Rosa Falk (quoted 2 times)" },
      { number: 2, words: `act: ${LINK}` },
      { number: null, words: "Nobody heard" },
    ]);
  });

  it("puts each number where a passage or link ends, behind the marks that close it", () => {
    const written = ARTICLE.blocks.map((block) =>
      textOf(markNotes(block.content, notes.places.get(block.id) ?? [])),
    );
    expect(written).toEqual([
      "“We wrote,”1 she said. The act2 is old.",
      "“We wrote again,”1 said Rosa Falk, who had read the law2.",
    ]);
  });

  it("is empty where the sources could not be found", () => {
    const none = endnotesOf({
      article: ARTICLE,
      sources: null,
      shown: ARTICLE.blocks,
      texts,
      language: "en",
    });
    expect(none.groups).toEqual([]);
    expect(none.places.size).toBe(0);
  });
});

describe("markNotes", () => {
  it("joins numbers at one place, once each, and shares what it does not touch", () => {
    const untouched = el("em", {}, "quiet");
    const content = p(untouched, " word");
    const marked = markNotes(content, [
      { at: 10, number: 3 },
      { at: 10, number: 1 },
      { at: 10, number: 3 },
    ]);
    expect(textOf(marked)).toBe("quiet word1, 3");
    expect(marked.children[0]).toBe(untouched);
    expect(markNotes(content, [])).toBe(content);
  });
});
