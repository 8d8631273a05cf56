import { describe, expect, it, vi } from "vitest";
import { composedIn, type OurExpression, wordExpressions, writtenIn } from "./expressions.ts";
import { runawayOf } from "./runaways.ts";

// Most files take less than a second of the processor's time, of which a busy machine gives little.
vi.setConfig({ testTimeout: 1_200_000 });

const ROOMS = ["article", "content", "model", "platform", "popup", "rules", "sources"].map(
  (room) => `src/${room}`,
);
/** They read our own rules, never a page. */
const OF_OUR_RULES = /article\/families\/(?:openings|pattern)\.ts$|sources\/text\/plain-text\.ts$/;

it("finds what runs away, and nothing else", () => {
  const found = (source: string) => runawayOf({ source, flags: "" }) !== null;
  expect(
    ["\\s+x", "(?:a|a)+b", "<[^>]*>", "a.*b.*c", "(?:\\s+和)"].filter((source) => !found(source)),
  ).toEqual([]);
  expect(["(?<!\\s)\\s+x", "<[^<]*<", "\\d{1,80}x", "\\b(?:one|two) three"].filter(found)).toEqual([]);
});

describe.each([
  ["written", writtenIn(ROOMS).filter(({ file }) => !OF_OUR_RULES.test(file))],
  ["composed", await composedIn(ROOMS)],
  ["words of rules", wordExpressions()],
])("no expression runs away on a page's text: %s", (_, expressions) => {
  it.each([...new Set(expressions.map(({ file }) => file))])("%s", (path) => {
    const ours = expressions.filter(({ file }) => file === path);
    expect(complaints(ours)).toEqual([]);
  });
});

function complaints(expressions: readonly OurExpression[]): string[] {
  return expressions.flatMap((one) => {
    const input = runawayOf(one);
    return input === null ? [] : [`/${one.source}/ on ${input}`];
  });
}
