import { expect, test } from "vitest";
import { SpanIndex } from "../../../src/sources/text/span-index.ts";

const span = (block: number, start: number, end: number) => ({ block, start, end });

test("spans are found by what they overlap", () => {
  const index = new SpanIndex([
    [span(1, 10, 40), "long"],
    [span(1, 12, 15), "short"],
    [span(2, 0, 3), "other"],
  ]);
  expect(index.touches(span(1, 30, 31))).toBe(true);
  expect(index.touches(span(1, 40, 50))).toBe(false);
  expect(index.touches(span(1, 0, 10))).toBe(false);
  expect(index.touches(span(3, 0, 9))).toBe(false);
  expect(index.at(span(1, 14, 20))).toBe("short");
  expect(index.at(span(1, 5, 11))).toBe("long");
  expect(index.at(span(1, 20, 21))).toBeUndefined();
  expect(index.at(span(2, 2, 9))).toBe("other");
});
