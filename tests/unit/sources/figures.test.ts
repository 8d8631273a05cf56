import { expect, test } from "vitest";
import type { Outlet, Quote, Source } from "../../../src/model/source-summary.ts";
import { describeFigures } from "../../../src/sources/figures.ts";

const source = (kind: Source["kind"]): Source => ({
  name: kind,
  aliases: [],
  kind,
  role: null,
  quotes: 1,
  indirect: 0,
  certainty: "certain",
  evidence: [],
});
const quote = (text: string, speaker: number | null): Quote => ({
  text,
  spans: [],
  source: speaker,
  mention: null,
});
const outlet = (relation: Outlet["relation"], block: number | null): Outlet => ({
  name: "Harbor Post",
  relation,
  given: false,
  reporter: null,
  evidence: block === null ? null : { block, start: 0, end: 4 },
  words: "told",
});
const PARAGRAPHS = [
  { id: 4, text: "The ferry is late again today." },
  { id: 9, text: "“It rained hard,” she said." },
  { id: 12, text: "Nobody was hurt." },
];

test("share of words in quotation and counts by kind", () => {
  const figures = describeFigures({
    paragraphs: PARAGRAPHS,
    quotes: [quote("It rained hard,", 0)],
    sources: [source("person"), source("organization"), source("unnamed"), source("document")],
    outlets: [],
  });
  expect(figures).toEqual({
    quotedShare: 3 / 14,
    named: 2,
    unnamed: 1,
    documents: 1,
    singleVoice: false,
    borrowed: false,
  });
});

test("nothing to count", () => {
  const empty = describeFigures({ paragraphs: [], quotes: [], sources: [], outlets: [] });
  expect(empty).toEqual({
    quotedShare: 0,
    named: 0,
    unnamed: 0,
    documents: 0,
    singleVoice: false,
    borrowed: false,
  });
});

test.each([
  [[0, 0], true],
  [[0], false],
  [[0, 1], false],
  [[null, null], false],
  [[0, null], false],
])("one voice: %j is %s", (speakers, expected) => {
  const quotes = speakers.map((speaker) => quote("It rained", speaker));
  expect(describeFigures({ paragraphs: PARAGRAPHS, quotes, sources: [], outlets: [] }).singleVoice).toBe(
    expected,
  );
});

test.each([
  [outlet("agency-copy", null), true],
  [outlet("republished", 12), true],
  [outlet("original-report", 4), true],
  [outlet("original-report", null), true],
  [outlet("cited-report", 4), false],
])("borrowed: %j is %s", (from, expected) => {
  expect(describeFigures({ paragraphs: PARAGRAPHS, quotes: [], sources: [], outlets: [from] }).borrowed).toBe(
    expected,
  );
});

test("scripts without spaces count two characters as a word", () => {
  const paragraphs = [{ id: 1, text: "橋は閉鎖された。" }];
  const { quotedShare } = describeFigures({
    paragraphs,
    quotes: [quote("閉鎖", 0)],
    sources: [],
    outlets: [],
  });
  expect(quotedShare).toBeCloseTo(2 / 7);
});
