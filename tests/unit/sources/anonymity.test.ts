import { describe, expect, test } from "vitest";
import { findAnonymity } from "../../../src/sources/anonymity/anonymity.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { analyseText } from "../../../src/sources/text/analysed-text.ts";
import { lexiconOf } from "../../../src/sources/text/lexicon.ts";
import { FULL_LANGUAGES, language } from "./loaded-languages.ts";
import { ANONYMITY_HITS, ANONYMITY_MISSES } from "./samples/anonymity.ts";

const ANONYMITY_RULES = [...new Set(FULL_LANGUAGES.flatMap(({ anonymity }) => anonymity.rules))];
/** Samples name the Nordic languages, which share their rules, as one. */
const tagOf = (lang: string) => (lang === "nordic" ? "no" : lang);

function find(lang: string, ...lines: string[]) {
  const data = language(tagOf(lang));
  if (data.coverage !== "full") throw new Error(`${lang} is not analysed`);
  const lexicon = lexiconOf(data);
  const texts = analyseText(
    lines.map((text, id) => ({ id, text })),
    data.quotes,
    lexicon,
  );
  return findAnonymity(texts, data.anonymity, lexicon);
}

describe("rules", () => {
  test("ids are unique, patterns compile, no pattern matches nothing", () => {
    const ids = ANONYMITY_RULES.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { pattern } of ANONYMITY_RULES) expect(new RegExp(pattern, "iu").test("")).toBe(false);
  });
  test("at least forty hits and forty misses; every rule of a language read in full has a hit", () => {
    expect(ANONYMITY_HITS.length).toBeGreaterThanOrEqual(40);
    expect(ANONYMITY_MISSES.length).toBeGreaterThanOrEqual(40);
    for (const { id } of ANONYMITY_RULES) expect(ANONYMITY_HITS.map((sample) => sample.rule)).toContain(id);
  });
});

test.each(ANONYMITY_HITS)("$rule: $text", ({ rule, lang, text, who, reason }) => {
  const row = ANONYMITY_RULES.find(({ id }) => id === rule);
  expect(new RegExp(row?.pattern ?? "(?!)", "iu").test(text)).toBe(true);
  const found = find(lang, text);
  expect(found.map((one) => [one.who, one.reason])).toEqual([[who, reason]]);
  const { evidence } = found[0]!;
  expect(evidence.end).toBeGreaterThan(evidence.start);
  expect(evidence.end).toBeLessThanOrEqual(text.length);
  if (reason) expect(text.slice(evidence.start, evidence.end)).toContain(reason);
});

test.each(ANONYMITY_MISSES)("%s misses: %s", (lang, text) => {
  expect(find(lang, text)).toEqual([]);
});

test.each([
  ["pl", "Urzędnik, prosząc o anonimowość, potwierdził."],
  ["ru", "Чиновник на условиях анонимности подтвердил это."],
  ["tr", "İsminin açıklanmasını istemeyen bir yetkili doğruladı."],
  ["ja", "当局者は匿名を条件に語った。"],
  ["zh", "一名不愿透露姓名的官员证实了此事。"],
])("languages that are not analysed leave nobody unnamed: %s", (lang, text) => {
  const metadata = { title: "", authors: [], lang, siteName: null, url: "https://e.example/", origins: [] };
  const summary = findSources({ paragraphs: [{ id: 0, text }], metadata }, language(lang));
  expect(summary).toMatchObject({ coverage: "quotes", lang, anonymity: [], sources: [] });
});

test("the person of the paragraph before", () => {
  const found = find(
    "en",
    "A baker saw the van leave.",
    "He asked not to be named because he fears the owner.",
  );
  expect(found).toMatchObject([{ who: "baker", mention: { block: 0 }, evidence: { block: 1 } }]);
  expect(found[0]?.reason).toBe("because he fears the owner");
});

test("one person, two reasons given: one entry", () => {
  const text = "An aide, who asked not to be named, said he was not authorized to speak publicly.";
  expect(find("en", text)).toHaveLength(1);
});

// The test's own time limit is the measure.
test.each([
  ["who", "who ".repeat(50_000)],
  ["one word", "a".repeat(300_000)],
  ["half a phrase", "asked not to ".repeat(20_000)],
])("nobody is found in text made to hang it: %s", (_, hostile) => {
  expect(find("en", hostile)).toEqual([]);
});
