import { describe, expect, it } from "vitest";
import { destinations } from "../../../src/rules/promo/destinations.ts";
import { promoFamilies, supportFamilies } from "../../../src/rules/promo/families.ts";
import { names } from "../../../src/rules/promo/names.ts";
import { provenanceFamilies } from "../../../src/rules/provenance/families.ts";
import { compileFamily, foldText } from "../../../src/rules/words.ts";

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
    const own = compileFamily(family, [row]);
    const whole = compileFamily(family);
    const texts = row.hit.map(foldText);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !own.test(text) || !whole.test(text))).toEqual([]);
  });
  it.each(rows)("$name misses its samples, whatever the language", ({ family, row }) => {
    const whole = compileFamily(family);
    expect((row.miss ?? []).map(foldText).filter((text) => whole.test(text))).toEqual([]);
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
