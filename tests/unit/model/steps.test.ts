import { describe, expect, it } from "vitest";
import { inOneGo, inSlices, type Steps } from "../../../src/model/steps.ts";

function* counted(to: number, seen: number[]): Steps<string> {
  for (let n = 1; n <= to; n++) {
    seen.push(n);
    yield;
  }
  return "done";
}

describe("work in steps", () => {
  it("runs in one go", () => {
    const seen: number[] = [];
    expect(inOneGo(counted(3, seen))).toBe("done");
    expect(seen).toEqual([1, 2, 3]);
  });

  it("pauses at the first chance after each slice, and gives the same", async () => {
    const seen: number[] = [];
    const pausedAfter: number[] = [];
    const pause = async () => {
      pausedAfter.push(seen.length);
      return false;
    };
    // A clock on which each look takes one millisecond.
    let clock = 0;
    expect(await inSlices(counted(7, seen), 3, () => clock++, pause)).toBe("done");
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(pausedAfter).toEqual([3, 6]);
  });

  it("ends at the pause in which it is no longer wanted", async () => {
    const seen: number[] = [];
    let clock = 0;
    expect(
      await inSlices(
        counted(7, seen),
        3,
        () => clock++,
        async () => seen.length > 3,
      ),
    ).toBeNull();
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("passes on what a step throws", async () => {
    const broken = (function* (): Steps<never> {
      yield;
      throw new Error("broken");
    })();
    await expect(
      inSlices(
        broken,
        1,
        () => 0,
        async () => false,
      ),
    ).rejects.toThrow("broken");
  });
});
