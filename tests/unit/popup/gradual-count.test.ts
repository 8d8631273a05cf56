import { expect, it } from "vitest";
import { stepAfter } from "../../../src/popup/state/use-gradual-count.ts";

/** Steps until `total` runs stand there. */
function stepsTo(total: number): number {
  let steps = 0;
  for (let count = 1; count < total; steps++) count += stepAfter(count);
  return steps;
}

it.each([
  [1, 4],
  [20, 5],
  [32, 8],
  [10_000, 8],
])("after %i runs come %i", (count, step) => expect(stepAfter(count)).toBe(step));

it("takes an article ten times as long in six times the steps at most", () => {
  expect(stepsTo(300) / stepsTo(30)).toBeLessThan(6);
});
