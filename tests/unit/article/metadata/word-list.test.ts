import { expect, it } from "vitest";
import { anyCase, wordList } from "../../../../src/article/metadata/word-list.ts";

const lengthsAt = (rows: string[], text: string, at = 0) => wordList(rows).lengthsAt(anyCase(text), at);

it("finds the words that stand at a place in any case, longest first", () => {
  expect(lengthsAt(["by|by the", "von"], "By the sea")).toEqual([6, 2]);
  expect(lengthsAt(["by|by the", "von"], "News BY Ana Ruiz", 5)).toEqual([2]);
  expect(lengthsAt(["by", "von"], "Nearby", 3)).toEqual([]);
  expect(lengthsAt(["by"], "b")).toEqual([]);
});

it("takes marks of an expression as they are written", () => {
  expect(lengthsAt(["autor*in|author(s)"], "Author(s): Ana Ruiz")).toEqual([9]);
  expect(lengthsAt(["fot."], "foto")).toEqual([]);
});

it("holds no empty word", () => {
  expect(lengthsAt(["", "by|"], "")).toEqual([]);
});

it("keeps the places of a text whose letters change their number", () => {
  expect(anyCase("İZMİR ΣΥΝΤΑΚΤΗΣ")).toHaveLength("İZMİR ΣΥΝΤΑΚΤΗΣ".length);
  expect(lengthsAt(["συντάκτης"], "ΣΥΝΤΆΚΤΗΣ")).toEqual([9]);
});
