import { describe, expect, it } from "vitest";
import type { SourceSummary } from "../../../src/model/source-summary.ts";
import { sentencesOf } from "../../../src/popup/text/sentences.ts";
import { mostHeard, type Speaker, shareOf, speakersOf } from "../../../src/popup/text/speakers.ts";
import { makeBlocks, makeSummary, p, type SourceSpec, spanOf } from "./make-reading.ts";

const STORY = [
  "The ferry stopped on Monday. “We waited all night,” said Mara Ilves. She left at dawn.",
  "“Nobody told us. Nobody came.” The harbour is closed.",
];

/** The voices of the story's sentences as readers hear them: a name, or what stands in its place. */
function heard(voices: readonly SourceSpec[], rest: Partial<SourceSummary> = {}): string[] {
  const blocks = makeBlocks(STORY.map((text) => p(text)));
  const summary = { ...makeSummary(blocks, { voices: [...voices] }), ...rest };
  const sentences = sentencesOf("", blocks, "en");
  const named = (speaker: Speaker) =>
    speaker.kind === "said" ? (summary.sources[speaker.source]?.name ?? "") : speaker.kind;
  return speakersOf(sentences, summary).map(named);
}

const MARA: SourceSpec = {
  name: "Mara Ilves",
  says: ["We waited all night,", "Nobody told us. Nobody came."],
};

describe("speakersOf", () => {
  it("gives every sentence of a quotation to its speaker, and no other", () => {
    expect(heard([MARA])).toEqual(["none", "Mara Ilves", "none", "Mara Ilves", "Mara Ilves", "none"]);
  });

  it("gives a sentence with two voices to the one that has most of it", () => {
    const harbour: SourceSpec = { name: "Harbour Office", says: ["told us"] };
    expect(heard([MARA, harbour])[3]).toBe("Mara Ilves");
    expect(heard([harbour, MARA])[3]).toBe("Mara Ilves");
  });

  it("names nobody who is uncertain, but does not say that nobody speaks", () => {
    expect(heard([{ ...MARA, certainty: "uncertain" }])).toEqual([
      "none",
      "unclear",
      "none",
      "unclear",
      "unclear",
      "none",
    ]);
  });

  it("names nobody for a quotation whose speaker is only likely", () => {
    const blocks = makeBlocks(STORY.map((text) => p(text)));
    const { quotes } = makeSummary(blocks, { voices: [MARA] });
    const [first, ...others] = quotes;
    expect(heard([MARA], { quotes: [{ ...first!, guessed: true }, ...others], attributions: [] })).toEqual([
      "none",
      "unclear",
      "none",
      "Mara Ilves",
      "Mara Ilves",
      "none",
    ]);
  });

  it("does not call a sentence with a word that reports without a source", () => {
    const blocks = makeBlocks(STORY.map((text) => p(text)));
    const cue = spanOf(blocks, "stopped");
    const reported = {
      source: null,
      mention: null,
      cue,
      content: [],
      direct: false,
      pattern: "fixture",
      certainty: "certain",
      evidence: cue,
    } as const;
    expect(heard([], { attributions: [{ ...reported, content: [] }] })[0]).toBe("unclear");
  });

  it("says that it did not read what it cannot", () => {
    expect(heard([MARA], { coverage: "quotes" })).toEqual([
      "unread",
      "Mara Ilves",
      "unread",
      "Mara Ilves",
      "Mara Ilves",
      "unread",
    ]);
  });

  it("is linear in a paragraph of 20,000 sentences that are all quoted", () => {
    const blocks = makeBlocks([p("“It rains.” ".repeat(20_000).trim())]);
    const spans = Array.from({ length: 20_000 }, (_, i) => ({
      block: 10,
      start: i * 12 + 1,
      end: i * 12 + 10,
    }));
    const quotes = spans.map((span) => ({ text: "It rains.", spans: [span], source: 0, mention: null }));
    const summary = { ...makeSummary(blocks, { voices: [{ name: "Mara Ilves" }] }), quotes };
    const voices = speakersOf(sentencesOf("", blocks, "en"), summary);
    expect(voices.length).toBeGreaterThan(10_000);
    expect(voices.every(({ kind }) => kind === "said")).toBe(true);
  });
});

describe("shareOf", () => {
  it("counts sentences, and the unclear ones for nobody", () => {
    const voices: Speaker[] = [
      { kind: "said", source: 0 },
      { kind: "said", source: 1 },
      { kind: "unclear" },
      { kind: "none" },
    ];
    expect(shareOf(voices, (source) => source === 1)).toBe(0.25);
    expect(shareOf(voices, () => true)).toBe(0.5);
    expect(shareOf([], () => true)).toBe(0);
  });
});

it("who says most is the source with most sentences, of several the first, and nobody where none is certain", () => {
  const said = (source: number): Speaker => ({ kind: "said", source });
  expect(mostHeard([said(2), { kind: "none" }, said(1), said(1)])).toBe(1);
  expect(mostHeard([said(2), said(1)])).toBe(2);
  expect(mostHeard([{ kind: "unclear" }, { kind: "none" }])).toBeNull();
});
