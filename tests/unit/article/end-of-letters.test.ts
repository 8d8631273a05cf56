import fc from "fast-check";
import { expect, it } from "vitest";
import { endOfLetters, patternOf } from "../../../src/article/families/pattern.ts";
import type { Match } from "../../../src/rules/words.ts";

const WORDS = ["share", "read more", "see all news", "ad", "lue lisää"];
const MATCHES: readonly Match[] = ["any", "start", "label", "whole"];
const PIECES = [
  ...WORDS,
  "share ",
  "read",
  " ",
  "  ",
  "\n",
  "more",
  ":",
  "…",
  ".",
  "s",
  "é",
  "(",
  "»",
  "\u00a0",
  "7",
];

it("finds words of letters where their expression does, and nowhere else", () => {
  const cases = fc.record({
    word: fc.constantFrom(...WORDS),
    match: fc.constantFrom(...MATCHES),
    bounded: fc.boolean(),
    before: fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }),
    text: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }),
    opens: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ word, match, bounded, before, text, opens }) => {
      const at = before.join("").length;
      const whole = before.join("") + (opens ? word : "") + text.join("");
      const pattern = patternOf(word, match, bounded, "here");
      pattern.lastIndex = at;
      const found = pattern.exec(whole);
      expect(endOfLetters(word, match, bounded, whole, at)).toBe(found ? at + found[0].length : -1);
    }),
    { numRuns: 3000 },
  );
});
