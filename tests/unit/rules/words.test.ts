import { describe, expect, it } from "vitest";
import { fileWords } from "../../../src/article/families/file-words.ts";
import { indexWords } from "../../../src/article/families/index-words.ts";
import { WordFamilies } from "../../../src/article/families/word-families.ts";
import { destinationsOf } from "../../../src/article/signals/destinations.ts";
import { foldText } from "../../../src/rules/fold.ts";
import { posts } from "../../../src/rules/posts.ts";
import { destinations } from "../../../src/rules/promo/destinations.ts";
import { promoFamilies, supportFamilies } from "../../../src/rules/promo/families.ts";
import { names } from "../../../src/rules/promo/names.ts";
import { provenanceFamilies } from "../../../src/rules/provenance/families.ts";
import type { WordFamily } from "../../../src/rules/words.ts";
import { PATTERN_SAMPLES, WORD_SAMPLES } from "./samples/all.ts";

/** Whether a text holds the family's words, known by nothing but the table that is built from them. */
function testOf(family: WordFamily): (text: string) => boolean {
  const families = new WordFamilies(indexWords([fileWords(family)]));
  return (text) => families.has(family.id, text);
}

const families = [...promoFamilies, ...supportFamilies, ...provenanceFamilies];

describe("word families", () => {
  it("have unique ids", () => {
    const ids = [...families, ...destinations, ...names, ...posts].map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("each have samples for each of their languages, and for no other", () => {
    for (const { id, rows } of families) {
      expect([id, Object.keys(WORD_SAMPLES[id])]).toEqual([id, rows.map(({ lang }) => lang)]);
    }
  });

  const rows = families.flatMap((family) =>
    family.rows.map((row) => ({
      name: `${family.id} ${row.lang}`,
      family,
      row,
      ...(WORD_SAMPLES[family.id][row.lang] ?? { hit: [], miss: [] }),
    })),
  );
  it.each(rows)("$name hits its samples, by its own words and as part of the family", (rule) => {
    const own = testOf({ ...rule.family, rows: [rule.row] });
    const whole = testOf(rule.family);
    const texts = rule.hit.map(foldText);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !own(text) || !whole(text))).toEqual([]);
  });
  it.each(rows)("$name misses its samples, whatever the language", ({ family, miss }) => {
    const whole = testOf(family);
    expect(miss.length).toBeGreaterThan(0);
    expect(miss.map(foldText).filter(whole)).toEqual([]);
  });

  it("promos are known in at least twenty languages", () => {
    for (const family of promoFamilies.filter(({ id }) =>
      ["related-label", "newsletter-noun", "ad-label", "follow-words"].includes(id),
    )) {
      expect(new Set(family.rows.map((row) => row.lang)).size).toBeGreaterThanOrEqual(20);
    }
  });
});

const addresses = destinations.map((rule) => ({
  ...rule,
  pattern: { test: (address: string) => [...destinationsOf(address)].some(({ id }) => id === rule.id) },
}));
const patterns = [...addresses, ...names, ...posts];

describe("words of names", () => {
  const words = names.flatMap((rule) => rule.words.map((word) => [rule, word] as const));
  it("are whole words and nothing else, so that a rule finds no other", () => {
    expect(words.map(([, word]) => word).filter((word) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(word))).toEqual(
      [],
    );
  });
  it("are each needed: no other word of the rule is within them", () => {
    const within = words.filter(([rule, word]) =>
      rule.words.some((other) => other !== word && ` ${word} `.includes(` ${other} `)),
    );
    expect(within.map(([, word]) => word)).toEqual([]);
    expect(new Set(words.map(([{ id }, word]) => `${id}: ${word}`)).size).toBe(words.length);
  });
  it.each(names)("$id finds each of its words, and none that only begins or ends so", (rule) => {
    expect(rule.words.filter((word) => !rule.pattern.test(`story ${word} box`))).toEqual([]);
    expect(rule.words.filter((word) => rule.pattern.test(`x${word}x`))).toEqual([]);
  });
});

describe("words of addresses", () => {
  const ruled = addresses.flatMap(({ id, pattern, parts }) => (parts ? [{ id, pattern, ...parts }] : []));
  it.each(ruled)("$id finds each of its words as a part of an address, and nothing else", (rule) => {
    const { words, before, behind, pattern } = rule;
    expect(words.filter((word) => !/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
    const seen = words.filter((word) => {
      const ends = [...behind].map((end) => `harbour.example/${word}${end}`);
      const starts = [...before].map((start) => `harbour.example/x${start}${word}`);
      return [word, ...starts, ...ends].every((address) => pattern.test(address));
    });
    expect(seen).toEqual(words);
    expect(words.filter((word) => pattern.test(`harbour.example/x${word}x`))).toEqual([]);
  });
});

describe("patterns", () => {
  it("each have samples", () => {
    expect(Object.keys(PATTERN_SAMPLES)).toEqual(patterns.map(({ id }) => id));
  });
  it.each(patterns)("$id hits and misses its samples", ({ id, pattern }) => {
    const { hit, miss } = PATTERN_SAMPLES[id] ?? { hit: [], miss: [] };
    expect(hit.length).toBeGreaterThan(0);
    expect(miss.length).toBeGreaterThan(0);
    expect(hit.filter((sample) => !pattern.test(sample))).toEqual([]);
    expect(miss.filter((sample) => pattern.test(sample))).toEqual([]);
  });
});
