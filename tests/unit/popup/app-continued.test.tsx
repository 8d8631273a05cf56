// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { shareBefore } from "../../../src/popup/state/continued.ts";
import { blockKey, Memory } from "../../../src/popup/state/memory.ts";
import { click, find, open, useEmptyDocument } from "./app-driver.tsx";
import { fakePort } from "./fake-port.ts";
import { FERRY } from "./readings/ferry.ts";

useEmptyDocument();

const scrolled = vi.fn();
beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollTo = scrolled as typeof Element.prototype.scrollTo;
  Element.prototype.scrollBy = () => {};
});

const story = FERRY.blocks.filter(({ role }) => role === "paragraph");
const PLACE = { block: blockKey(story[2]!), share: 0.5 };
const NOTICE = ".notice-bar";

/** A port of somebody who stopped reading in the third paragraph. */
async function portOfReturning() {
  const port = fakePort(FERRY);
  await new Memory(port).keepPlace(FERRY, PLACE);
  return port;
}

describe("coming back", () => {
  it("says where the article goes on, and leads to its beginning", async () => {
    await open(await portOfReturning());
    expect(find(NOTICE)?.textContent).toMatch(/^Continued at \d+\s?%\./);
    await click(`${NOTICE} button`, "From the beginning");
    expect(scrolled).toHaveBeenCalledWith({ top: 0, behavior: "instant" });
    expect(find(NOTICE)).toBeNull();
  });

  it("is not told on a first visit", async () => {
    await open(fakePort(FERRY));
    expect(find(NOTICE)).toBeNull();
  });

  it("is not told where another surface handed the place over", async () => {
    const received = async () => ({ reading: FERRY, place: PLACE, following: null });
    await open(fakePort(FERRY, { surface: "tab", received }));
    expect(find(NOTICE)).toBeNull();
  });

  it("is told no longer once the reader has gone on by half a screen", async () => {
    await open(await portOfReturning());
    const reader = find("#reader")!;
    Object.defineProperty(reader, "clientHeight", { value: 400 });
    const scrollTo = (top: number) =>
      act(() => {
        reader.scrollTop = top;
        reader.dispatchEvent(new Event("scroll"));
      });
    await scrollTo(900);
    await scrollTo(1050);
    expect(find(NOTICE)).not.toBeNull();
    await scrollTo(1150);
    expect(find(NOTICE)).toBeNull();
  });
});

describe("the share before a place", () => {
  it("counts characters, a part of the place's own block too", () => {
    const [first, second] = story;
    const before = first!.text.length + second!.text.length / 4;
    const blocks = [first!, second!];
    const all = first!.text.length + second!.text.length;
    expect(shareBefore({ block: blockKey(second!), share: 0.25 }, blocks)).toBeCloseTo(before / all);
    expect(shareBefore({ block: blockKey(first!), share: 0 }, blocks)).toBe(0);
  });

  it("is not known where the block is gone", () => {
    expect(shareBefore({ block: "gone", share: 0.5 }, story)).toBeNull();
  });
});
