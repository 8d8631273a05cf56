// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { RANGES } from "../../../src/model/settings.ts";
import { Memory } from "../../../src/popup/state/memory.ts";
import { click, close, find, open, press, settle, type, useEmptyDocument } from "./app-driver.tsx";
import { fakePort } from "./fake-port.ts";
import { FERRY } from "./readings/ferry.ts";

useEmptyDocument();

/** Size of the text on this site as the style sheets see it; empty where it is that of all sites. */
const scale = () => find(".frame")?.style.getPropertyValue("--scale");
const OTHER_SITE = {
  ...FERRY,
  metadata: {
    ...FERRY.metadata,
    url: "https://lantern.example/a",
    canonicalUrl: null,
    origin: "https://lantern.example",
  },
};

describe("the size of a site's text", () => {
  it("changes by buttons and keys, and is there on the next visit", async () => {
    const port = fakePort(FERRY);
    await open(port);
    expect(scale()).toBe("");
    await click("#size-larger");
    await press("+");
    await press("=");
    await press("-");
    await settle();
    expect(scale()).toBe("1.2");
    await close();
    await open(fakePort(FERRY, { kept: port.kept }));
    expect(scale()).toBe("1.2");
    await close();
    await open(fakePort(OTHER_SITE, { kept: port.kept }));
    expect(scale()).toBe("");
  });

  it("gives way to a size that is chosen for all sites", async () => {
    const port = fakePort(FERRY);
    await open(port);
    await press("+");
    await press("a");
    await type(".slider input", "130");
    expect(scale()).toBe("");
    await settle();
    expect(await new Memory(port).sizeOf(FERRY)).toBeNull();
  });

  it("ends at the ends of its range", async () => {
    const port = fakePort(FERRY);
    await open(port);
    for (let size = 100; size < RANGES.size.max + 30; size += RANGES.size.step) await press("+");
    expect(scale()).toBe(String(RANGES.size.max / 100));
    expect(find("#size-larger")?.getAttribute("aria-disabled")).toBe("true");
  });

  it("is none that no control gives, whatever was stored", async () => {
    const port = fakePort(FERRY);
    const memory = new Memory(port);
    await memory.keepSize(FERRY, 4_000);
    expect(await memory.sizeOf(FERRY)).toBeNull();
  });
});
