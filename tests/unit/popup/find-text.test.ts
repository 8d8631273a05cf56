import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findText } from "../../../src/popup/text/find-text.ts";

const found = (text: string, needle: string) =>
  findText(text, needle).map(({ start, end }) => text.slice(start, end));

describe("findText", () => {
  it.each([
    ["The ferry, the FERRY.", "ferry", ["ferry", "FERRY"]],
    ["Málaga and Malaga", "malaga", ["Málaga", "Malaga"]],
    ["Málaga and Malaga", "MÁLAGA", ["Málaga", "Malaga"]],
    ["two\n  lines", "two lines", ["two\n  lines"]],
    ["“Málaga’s”\u00a0ferry, ﬁrst ferry", "s” ferry", ["s”\u00a0ferry"]],
    ["“Málaga’s”\u00a0ferry, ﬁrst ferry", "first f", ["ﬁrst f"]],
    ["Málaga,  Málaga", "malaga, m", ["Málaga,  M"]],
    ["aaaa", "aa", ["aa", "aa"]],
    ["ﬁrst ﬁnd", "find", ["ﬁnd"]],
    ["انخفض منسوب المياه", "المياه", ["المياه"]],
    ["町の夜は変わります", "夜は", ["夜は"]],
    ["👩‍🚀 went up", "went", ["went"]],
    ["a.c abc", "a.c", ["a.c"]],
    ["anything", "", []],
    ["anything", "   ", []],
    ["", "x", []],
  ])("in %j finds %j", (text, needle, hits) => {
    expect(found(text, needle)).toEqual(hits);
  });

  it("finds every text in itself, wherever it stands", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme", minLength: 1 }),
        (before, needle) => {
          fc.pre(needle.normalize("NFKD").replace(/[\p{M}\s]/gu, "") !== "");
          const text = `${before} ${needle.trim()}`;
          const hits = findText(text, needle);
          expect(hits.length).toBeGreaterThan(0);
          for (const { start, end } of hits) expect(start).toBeLessThan(end);
        },
      ),
    );
  });
});
