import { expect, test } from "vitest";
import { tableOf } from "../../bench/browser/figures.ts";

test.each([
  [1.5, "aim reached"],
  [2.5, "reached"],
  [3.5, "missed"],
  [Number.NaN, "not measured"],
])("%d where 3 must be reached and 2 is the aim: %s", (value, verdict) => {
  const [, row] = tableOf([{ name: "figure", value, must: 3, aim: 2 }]).split("\n");
  expect(row).toMatch(new RegExp(` 2 +${verdict}$`));
});
