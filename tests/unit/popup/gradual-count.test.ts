import { expect, it } from "vitest";
import { stepAfter } from "../../../src/popup/state/use-gradual-count.ts";

/** Blocks rendered in all until `total` stand there: each step renders those before it too. */
function rendered(total: number): number {
  let sum = 0;
  for (let count = 10; count < total; ) {
    count = Math.min(total, count + stepAfter(count));
    sum += count;
  }
  return sum;
}

it.each([
  [0, 30],
  [60, 30],
  [100, 50],
  [600, 300],
  [50_000, 300],
])("after %i blocks come %i", (count, step) => expect(stepAfter(count)).toBe(step));

it("looks through a block a few times in all, not once for each thirty that follow it", () => {
  expect(rendered(2_400) / rendered(600)).toBeLessThan(9);
  expect(rendered(600) / 600).toBeLessThan(4);
});
