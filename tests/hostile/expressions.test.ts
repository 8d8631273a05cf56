import { describe, expect, it } from "vitest";
import { patternOf } from "../../src/article/signals/pattern.ts";
import { promoFamilies, supportFamilies } from "../../src/rules/promo/families.ts";
import { provenanceFamilies } from "../../src/rules/provenance/families.ts";
import { expressionsIn, type OurExpression, runawaysOf } from "./expressions.ts";

/** They read our own rules, never a page. */
const OF_OUR_RULES = /article\/signals\/(?:openings|pattern)\.ts$/;

describe("no expression of ours runs away on a page's text", () => {
  const expressions = expressionsIn([
    "src/article",
    "src/content",
    "src/model",
    "src/platform",
    "src/popup",
    "src/rules",
  ]).filter(({ file }) => !OF_OUR_RULES.test(file));
  it.each([...new Set(expressions.map(({ file }) => file))])("%s", (path) => {
    const ours = expressions.filter(({ file }) => file === path);
    expect(complaints(ours, () => true)).toEqual([]);
  });
});

describe("no word of a rule runs away", () => {
  // White space is one space or line break before words are looked for.
  const isCollapsed = (text: string) => !/\s\s/.test(text);
  it.each(
    [...promoFamilies, ...supportFamilies, ...provenanceFamilies].map(
      (family) => [family.id, family] as const,
    ),
  )("%s", (_, { match, rows }) => {
    const words = rows.flatMap((row) => row.words).filter((word) => /[*+?{[]/.test(word));
    const ours = words.map((word) => {
      const { source, flags } = patternOf(word, match, true, match === "any" ? "somewhere" : "opening");
      return { source, flags, file: word };
    });
    expect(complaints(ours, isCollapsed)).toEqual([]);
  });
});

function complaints(expressions: readonly OurExpression[], isPossible: (input: string) => boolean): string[] {
  return expressions.flatMap((one) =>
    runawaysOf(one, isPossible).map((input) => `/${one.source}/ on ${input}`),
  );
}
