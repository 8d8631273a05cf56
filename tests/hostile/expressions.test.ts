import { describe, expect, it } from "vitest";
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
    expect(complaints(ours)).toEqual([]);
  });
});

function complaints(expressions: readonly OurExpression[]): string[] {
  return expressions.flatMap((one) => runawaysOf(one).map((input) => `/${one.source}/ on ${input}`));
}
