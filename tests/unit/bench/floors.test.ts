import { describe, expect, it } from "vitest";
import type { Figure } from "../../bench/figures.ts";
import { fallen } from "../../bench/floors.ts";

const figure = (change: Partial<Figure>): Figure => ({ name: "kept", value: 0.9, ...change });

describe("figures below their floors", () => {
  it.each<[string, number, Figure, boolean]>([
    ["within the tolerance of shares", 0.9, figure({ value: 0.8951 }), false],
    ["below it", 0.9, figure({ value: 0.8949 }), true],
    ["points", 88.5, figure({ value: 88.01, unit: "points" }), false],
    ["points below", 88.5, figure({ value: 87.99, unit: "points" }), true],
    ["a count, which has no tolerance", 9, figure({ value: 8, unit: "count" }), true],
    ["smaller is better, and it is smaller", 9, figure({ value: 8, unit: "count", lower: true }), false],
    ["smaller is better, and it is greater", 9, figure({ value: 10, unit: "count", lower: true }), true],
    ["a share that should be small", 0.09, figure({ value: 0.0951, lower: true }), true],
  ])("%s", (_name, floor, one, falls) => {
    expect(fallen({ kept: floor }, [one]).length > 0).toBe(falls);
  });

  it("are those too that were not measured, unless only a part is", () => {
    expect(fallen({ kept: 0.9, gone: 0.5 }, [figure({})])).toEqual(["gone: not measured"]);
    expect(fallen({ kept: 0.9, gone: 0.5 }, [figure({})], true)).toEqual([]);
  });
});
