import { describe, expect, test } from "vitest";
import { ANONYMITY_RULES } from "../../../src/rules/anonymity.ts";
import { findAnonymity } from "../../../src/sources/anonymity.ts";
import { ANONYMITY_HITS, ANONYMITY_MISSES } from "./samples/anonymity.ts";

const find = (lang: string, ...lines: string[]) =>
  findAnonymity(
    lines.map((text, id) => ({ id, text })),
    lang,
  );

describe("rules", () => {
  test("ids are unique, patterns compile, no pattern matches nothing", () => {
    const ids = ANONYMITY_RULES.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { pattern } of ANONYMITY_RULES) expect(new RegExp(pattern, "iu").test("")).toBe(false);
  });
  test("at least forty hits and forty misses; every rule of a language read in full has a hit", () => {
    expect(ANONYMITY_HITS.length).toBeGreaterThanOrEqual(40);
    expect(ANONYMITY_MISSES.length).toBeGreaterThanOrEqual(40);
    const full = ANONYMITY_RULES.filter((row) => /^(?:en|de|fr|es|it|pt|nl|nordic)$/.test(row.lang));
    for (const { id } of full) expect(ANONYMITY_HITS.map((sample) => sample.rule)).toContain(id);
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
])("languages without nouns of their own never throw: %s", (lang, text) => {
  expect(() => find(lang, text)).not.toThrow();
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

test("time grows with the text, not faster", () => {
  const sentence = "A clerk who asked not to be named because of office rules said the file was gone. ";
  // The best of three: other work on the machine only ever adds time.
  const time = (times: number) => {
    const text = sentence.repeat(times);
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      find("en", text);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(20);
  const small = Math.max(time(50), 1);
  expect(time(500) / small).toBeLessThan(60);
  for (const hostile of ["who ".repeat(50_000), "a".repeat(300_000), "asked not to ".repeat(20_000)]) {
    const start = performance.now();
    find("en", hostile);
    expect(performance.now() - start).toBeLessThan(5000);
  }
}, 60_000);
