// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { find, openReading, settle, useEmptyDocument, words } from "./app-driver.tsx";
import { FERRY } from "./readings/ferry.ts";
import { longReading } from "./readings/long.ts";

useEmptyDocument();

/** Milliseconds in which a part that loads later is there, also on a busy machine. */
const PATIENCE = 20_000;

const tell = (name: string) => act(async () => void window.dispatchEvent(new Event(name)));

it("puts the sources under the printed article, numbered where they speak, and takes them away again", async () => {
  await openReading(FERRY);
  await vi.waitFor(async () => {
    await settle();
    await tell("beforeprint");
    expect(find(".printed-sources")).not.toBeNull();
  }, PATIENCE);
  const notes = words(".printed-sources p");
  const rosa = notes.find((note) => note?.includes("Rosa Nyberg"));
  const number = /^\d+/.exec(rosa ?? "")?.[0];
  expect(number).toBeTruthy();
  expect(words("sup.note")).toContain(number);
  expect(words(".kicker").join(" ")).toContain("Harbour Post (harbourpost.example)");
  await tell("afterprint");
  expect(find(".printed-sources")).toBeNull();
  expect(find("sup.note")).toBeNull();
});

it("prints the whole article, also what was not on the screen yet", async () => {
  const long = longReading(200, 3);
  await openReading(long);
  await tell("beforeprint");
  expect(words(".article-body .block")).toHaveLength(long.blocks.length);
});
