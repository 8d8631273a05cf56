import { describe, expect, it } from "vitest";
import { encodeWords, headOf } from "../../../src/article/signals/encode-words.ts";
import { Lexicon } from "../../../src/article/signals/lexicon.ts";
import { destinations } from "../../../src/rules/promo/destinations.ts";
import { promoFamilies, supportFamilies } from "../../../src/rules/promo/families.ts";
import { names } from "../../../src/rules/promo/names.ts";
import { provenanceFamilies } from "../../../src/rules/provenance/families.ts";
import { foldText, type WordFamily } from "../../../src/rules/words.ts";

/** Whether a text holds the family's words, known by nothing but the table that is built from them. */
function testOf(family: WordFamily): (text: string) => boolean {
  const lexicon = new Lexicon([headOf(family)], encodeWords([family]));
  return (text) => lexicon.has(family.id, text);
}

const families = [...promoFamilies, ...supportFamilies, ...provenanceFamilies];

describe("word families", () => {
  it("have unique ids", () => {
    const ids = [...families, ...destinations, ...names].map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const rows = families.flatMap((family) =>
    family.rows.map((row) => ({ family, row, name: `${family.id} ${row.lang}` })),
  );
  it.each(rows)("$name hits its samples, by its own words and as part of the family", ({ family, row }) => {
    const own = testOf({ ...family, rows: [row] });
    const whole = testOf(family);
    const texts = row.hit.map(foldText);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !own(text) || !whole(text))).toEqual([]);
  });
  it.each(rows)("$name misses its samples, whatever the language", ({ family, row }) => {
    const whole = testOf(family);
    expect((row.miss ?? []).map(foldText).filter(whole)).toEqual([]);
  });

  it("promos are known in at least twenty languages", () => {
    for (const family of promoFamilies.filter(({ id }) =>
      ["related-label", "newsletter-noun", "ad-label", "follow-words"].includes(id),
    )) {
      expect(new Set(family.rows.map((row) => row.lang)).size).toBeGreaterThanOrEqual(20);
    }
  });
});

describe.each([...destinations, ...names])("rule $id", ({ pattern, hit, miss }) => {
  it("hits and misses its samples", () => {
    expect(hit.filter((sample) => !pattern.test(sample))).toEqual([]);
    expect(miss.filter((sample) => pattern.test(sample))).toEqual([]);
  });
});
