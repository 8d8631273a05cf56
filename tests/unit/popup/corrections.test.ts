import { describe, expect, it } from "vitest";
import { summaryFigures, summaryRows } from "../../../src/model/summary-rows.ts";
import {
  type Corrections,
  correctedMetadata,
  correctedSummary,
  lineKey,
  mendedLines,
  type ShownLine,
} from "../../../src/popup/state/corrections.ts";
import { passagesOf } from "../../../src/popup/text/passages.ts";
import { makeArticle, p } from "./make-reading.ts";

const ARTICLE = makeArticle({
  metadata: {
    authors: ["Mara Lindqvist", "Harbour Desk"],
    published: "2026-11-23",
    modified: "2026-11-24",
    conflicts: [
      { field: "published", values: [{ value: "2026-11-22", from: "meta" }] },
      { field: "title", values: [{ value: "Another", from: "meta" }] },
    ],
  },
  blocks: [
    p("“The quay is too short,” Rosa Nyberg said."),
    p("Nyberg said the union had warned of it. “Nobody answered our letters,” Nyberg said."),
    p("“It was eleven minutes,” said an engineer."),
    p("The Harbour Office said it would look into it."),
  ],
  sources: {
    voices: [
      {
        name: "Nyberg",
        says: ["Nobody answered our letters,"],
        reports: ["Nyberg said the union had warned of it."],
      },
      { name: "Rosa Nyberg", role: "director", says: ["The quay is too short,"] },
      { name: "an engineer", kind: "unnamed", says: ["It was eleven minutes,"] },
      {
        name: "The Harbour Office",
        kind: "organization",
        reports: ["The Harbour Office said it would look into it."],
      },
    ],
    outlets: [
      {
        name: "Coast Radio",
        relation: "original-report",
        given: false,
        reporter: null,
        evidence: null,
        words: "Coast Radio",
      },
    ],
    links: [
      {
        url: "https://maritime.example/log",
        host: "maritime.example",
        text: "log",
        kind: "official",
        document: "log",
        source: null,
        block: 10,
      },
    ],
  },
});
ARTICLE.sources.anonymity = [
  { who: "an engineer", source: 2, reason: null, evidence: { block: 30, start: 0, end: 9 } },
];
ARTICLE.sources.figures.borrowed = true;

const of = (kind: ShownLine["kind"], words: string) => lineKey({ kind, words });
const summaryWith = (corrections: Corrections) => correctedSummary(ARTICLE.sources, corrections);
const namesIn = (corrections: Corrections) => summaryWith(corrections).sources.map(({ name }) => name);

describe("a summary that is put right", () => {
  it("is the same where nothing is", () => {
    expect(summaryWith({})).toEqual(ARTICLE.sources);
  });

  it("has no hidden source, nor what it is reported to say; its quotations are nobody's", () => {
    const summary = summaryWith({ [of("source", "Nyberg")]: null });
    expect(summary.sources.map(({ name }) => name)).toEqual([
      "Rosa Nyberg",
      "an engineer",
      "The Harbour Office",
    ]);
    expect(summary.attributions.map(({ source }) => source)).toEqual([2]);
    expect(summary.quotes.map(({ text, source }) => [text, source])).toEqual([
      ["Nobody answered our letters,", null],
      ["The quay is too short,", 0],
      ["It was eleven minutes,", 1],
    ]);
    expect(summaryFigures(summary)).toMatchObject({ named: 2, unnamed: 1 });
  });

  it("tells a source by the name and role that it is given, with its passages", () => {
    const summary = summaryWith({
      [of("source", "The Harbour Office")]: { words: "The Port Office", role: "owner" },
    });
    expect(summary.sources[3]).toMatchObject({ name: "The Port Office", role: "owner", indirect: 1 });
    expect(
      passagesOf({ kind: "source", index: 3 }, summary, ARTICLE.blocks).map(({ sentence }) => sentence),
    ).toEqual(["The Harbour Office said it would look into it."]);
  });

  it.each([
    { corrected: "Nyberg", into: "Rosa Nyberg", role: null },
    { corrected: "Rosa Nyberg", into: "nyberg", role: "director" },
  ])("joins $corrected with whoever has the name $into", ({ corrected, into, role }) => {
    const summary = summaryWith({ [of("source", corrected)]: { words: into, role } });
    expect(summary.sources).toHaveLength(3);
    const index = summary.sources.findIndex(({ name }) => name.toLowerCase() === into.toLowerCase());
    expect(summary.sources[index]).toMatchObject({ role: "director", quotes: 2, indirect: 1 });
    expect(passagesOf({ kind: "source", index }, summary, ARTICLE.blocks)).toHaveLength(3);
  });

  it("does not call unnamed whom the reader joins with somebody named", () => {
    const summary = summaryWith({ [of("source", "an engineer")]: { words: "Rosa Nyberg", role: null } });
    expect(summaryFigures(summary)).toMatchObject({ named: 3, unnamed: 0 });
  });

  it("hides an unnamed source with the line on why it has no name", () => {
    const rows = summaryRows(summaryWith({ [of("source", "an engineer")]: null }));
    expect([rows.unnamed, rows.unquoted]).toEqual([[], []]);
  });

  it("has no hidden outlet or link, and does not call the reporting another's for it", () => {
    const summary = summaryWith({
      [of("outlet", "Coast Radio")]: null,
      [of("link", "https://maritime.example/log")]: null,
    });
    expect([summary.outlets, summary.links]).toEqual([[], []]);
    expect(summary.figures.borrowed).toBe(false);
    expect(namesIn({ [of("link", "https://elsewhere.example/")]: null })).toHaveLength(4);
  });
});

describe("facts that are put right", () => {
  it("lose what is hidden, have what is corrected, and settle what the page's parts disagreed on", () => {
    const facts = correctedMetadata(ARTICLE.metadata, {
      [of("author", "Harbour Desk")]: null,
      [of("author", "Mara Lindqvist")]: { words: "Mara Lindquist", role: null },
      [of("published", "2026-11-23")]: { words: "2026-11-22", role: null },
      [of("modified", "2026-11-24")]: null,
      [of("publisher", "Harbour Post")]: { words: "The Harbour Post", role: null },
    });
    expect(facts).toMatchObject({
      authors: ["Mara Lindquist"],
      published: "2026-11-22",
      modified: null,
      siteName: "The Harbour Post",
    });
    expect(facts.conflicts.map(({ field }) => field)).toEqual(["title"]);
  });

  it("are the same where nothing is", () => {
    expect(correctedMetadata(ARTICLE.metadata, {})).toEqual(ARTICLE.metadata);
  });
});

it("what is put right is listed as it was found, without what the page no longer gives", () => {
  const correction = { words: "Rosa Nyberg", role: null };
  expect(
    mendedLines(ARTICLE, ARTICLE.sources, {
      [of("source", "Nyberg")]: correction,
      [of("author", "Harbour Desk")]: null,
      [of("author", "Somebody of yesterday")]: null,
    }),
  ).toEqual([
    { line: { kind: "author", words: "Harbour Desk", role: null }, correction: null },
    { line: { kind: "source", words: "Nyberg", role: null }, correction },
  ]);
});
