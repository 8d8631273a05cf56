import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourcesRowOf } from "../../../src/cli/sources-row.ts";
import type { Span } from "../../../src/model/source-summary.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

const WORDS =
  "said told according to that the a who says “ ” \" ' ‘ ’ « » „ “ 「 」 — – ( ) [ ] , . : ; ! ? … ... '' `` Ana Sol Mr. Dr. U.S. " +
  "van der bin O'Neil Jean-Luc J. K. Ünal Łódź 東京 Москва محمد officials minister report police statement by of in and but while " +
  "he she they it wrote claims reports Harbor Times Reuters anonymity condition 12 3,000 5% SAID THE MAYOR sagte laut dit selon dijo según nye Regjeringen Kommunen";
const LANGS = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ja", null];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS.split(" ")),
      fc.constantFrom("\n", "\t", "\u00a0"),
      fc.string({ maxLength: 8 }),
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(" "));

function read(paragraphs: string[], lang: string | null) {
  const input = {
    paragraphs: paragraphs.map((words, id) => ({ id: id * 7, text: words })),
    metadata: { title: "", authors: [], lang, siteName: null, url: "https://lantern.example/1", origins: [] },
  };
  return { input, summary: findSources(input, language(lang)) };
}

/** Every span of a summary. */
function spansOf(summary: ReturnType<typeof findSources>): Span[] {
  return [
    ...summary.quotes.flatMap((quote) => quote.spans),
    ...summary.attributions.flatMap((one) => [one.evidence, ...one.content, one.mention, one.cue]),
    ...summary.sources.flatMap((source) => source.evidence),
    ...summary.outlets.map((outlet) => outlet.evidence),
    ...summary.anonymity.map((one) => one.evidence),
    ...summary.unlinked.map((one) => one.evidence),
  ].filter((span) => span !== null);
}

describe("whatever the text", () => {
  it("points only at words of the text, and gives every source evidence", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.constantFrom(...LANGS), (paragraphs, lang) => {
        const { input, summary } = read(paragraphs, lang);
        const texts = new Map(input.paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
        for (const { block, start, end } of spansOf(summary)) {
          const words = texts.get(block);
          expect(words).toBeDefined();
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words?.length ?? 0);
        }
        for (const source of summary.sources) {
          expect(source.name).not.toBe("");
          expect(source.evidence.length).toBeGreaterThan(0);
        }
        for (const index of [...summary.quotes, ...summary.attributions].map(({ source }) => source)) {
          if (index !== null) expect(summary.sources[index]).toBeDefined();
        }
        const whole = paragraphs.join("\n");
        for (const { evidence } of sourcesRowOf(summary, input.paragraphs).sources) {
          for (const words of evidence) expect(whole).toContain(words);
        }
      }),
      { numRuns: 300, examples: [[['" said', "」 said B"], "en"]] },
    );
  });

  it("survives being sent between contexts: plain JSON", () => {
    fc.assert(
      fc.property(text, (words) => {
        const { summary } = read([words], "en");
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
      }),
      { numRuns: 50 },
    );
  });
});

describe("names of all kinds", () => {
  it.each([
    "Jan van der Berg",
    "Anne-Marie Lévy-Roux",
    "J. K. Tarrant",
    "Omar bin Rashid",
    "Seán O'Hara",
    "Zoë Łukasik",
    "Мария Соколова",
  ])("%s is one person", (name) => {
    const { summary } = read([`“It rained all night long,” ${name} said. ${name} said the roof held.`], "en");
    expect(summary.sources).toMatchObject([{ name, kind: "person", quotes: 1, indirect: 1 }]);
  });
});

describe("a noun that ends in its article", () => {
  // Its article is no word before it, and at the start of a text there is none.
  it.each(["no", "sv", "da"])("may stand behind a number or adjective that opens a text: %s", (lang) => {
    for (const words of ["2 Kommunen sier nei.", "Nye Regjeringen sier nei."])
      expect(read([words], lang).summary.coverage).toBe("full");
  });
});

describe("bad input costs no runaway time", () => {
  const speaker = ["Ana Sol", "Tom Brook", "Ida Wren"];
  const turns = Array.from(
    { length: 3000 },
    (_, i) => `${speaker[i % 3]}: “Turn ${i} went by without a word.”`,
  );
  const sentence = "“The boats are late,” Ana Sol said, and officials said the fog, which lasted, had gone. ";
  const cases: [string, string[]][] = [
    ["a transcript of 3,000 turns", turns],
    ["1 MB in one paragraph", [sentence.repeat(12_000)]],
    [
      "1 MB without punctuation",
      ["the mayor of the harbor said that officials who told the board and ".repeat(16_000)],
    ],
    ["quotation marks only", ['“"‘« '.repeat(40_000)]],
    ["quotations never closed", Array.from({ length: 2000 }, () => "“The boats are late, Ana Sol said")],
    ["all capitals", [sentence.toUpperCase().repeat(2000)]],
    ["apostrophes", ["'s the boats' and 'the nets' 'o ".repeat(20_000)]],
    ["commas", ["Ana, Tom, Ida, the mayor, ".repeat(20_000)]],
    [
      "3,000 speakers",
      Array.from(
        { length: 3000 },
        (_, i) => `Ana Sol${i.toString(36)}k said the fog had gone. She said more.`,
      ),
    ],
  ];
  // The test's own time limit is the measure.
  it.each(cases)("%s", (_, paragraphs) => {
    expect(read(paragraphs, "en").summary.coverage).toBe("full");
  });

  it("names the speakers of a transcript", () => {
    const { summary } = read(turns, "en");
    expect(summary.sources.map(({ name, quotes }) => [name, quotes])).toEqual(
      speaker.map((name) => [name, 1000]),
    );
  });
});
