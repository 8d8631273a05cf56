import { describe, expect, it } from "vitest";
import { blockKey, Memory } from "../../../src/popup/state/memory.ts";
import { type FakePort, fakePort } from "./fake-port.ts";
import { el, makeArticle, p } from "./make-reading.ts";
import { FERRY } from "./readings/ferry.ts";

const DAY = 86_400_000;
const related = FERRY.blocks.find(({ role }) => role === "related")!;
const product = FERRY.blocks.find(({ role }) => role === "product")!;

function memoryAt(port: FakePort, day: number): Memory {
  return new Memory(port, () => day * DAY);
}

describe("decisions", () => {
  it("hold for the same words on every page of the site, and on no other site", async () => {
    const port = fakePort(FERRY);
    const memory = memoryAt(port, 100);
    await memory.keepDecision(FERRY, related, "in");
    await memory.keepDecision(FERRY, product, "out");
    expect(await memory.placedIn(FERRY)).toEqual({ [related.id]: "in", [product.id]: "out" });

    const nextDay = makeArticle({
      metadata: { url: "https://www.harbourpost.example/another" },
      blocks: [p("New"), { role: "related", content: related.content }],
    });
    expect(await memory.placedIn(nextDay)).toEqual({ 20: "in" });
    const elsewhere = { ...nextDay, metadata: { ...nextDay.metadata, url: "https://other.example/another" } };
    expect(await memory.placedIn(elsewhere)).toEqual({});
  });

  it("do not lose each other when two are made at once", async () => {
    const port = fakePort(FERRY);
    const memory = memoryAt(port, 100);
    await Promise.all(FERRY.blocks.map((block) => memory.keepDecision(FERRY, block, "in")));
    expect(Object.keys(await memory.placedIn(FERRY))).toHaveLength(FERRY.blocks.length);
  });

  it("do not lose each other when two tabs make them at once", async () => {
    const port = fakePort(FERRY);
    const [one, other] = [memoryAt(port, 100), memoryAt(port, 100)];
    await Promise.all([one.keepDecision(FERRY, related, "in"), other.keepDecision(FERRY, product, "out")]);
    expect(await one.placedIn(FERRY)).toEqual({ [related.id]: "in", [product.id]: "out" });
  });

  it("are gone when all is forgotten while they are still being kept", async () => {
    const port = fakePort(FERRY);
    const keeping = memoryAt(port, 100).keepDecision(FERRY, related, "in");
    const forgetting = memoryAt(port, 100).forgetAll();
    await Promise.all([keeping, forgetting]);
    expect(await memoryAt(port, 100).placedIn(FERRY)).toEqual({});
  });

  it("expire after 90 days", async () => {
    const port = fakePort(FERRY);
    await memoryAt(port, 100).keepDecision(FERRY, related, "in");
    expect(await memoryAt(port, 189).placedIn(FERRY)).not.toEqual({});
    expect(await memoryAt(port, 190).placedIn(FERRY)).toEqual({});
  });
});

describe("places", () => {
  it("are kept by page, changed and forgotten", async () => {
    const memory = memoryAt(fakePort(FERRY), 100);
    const place = { block: blockKey(product), share: 0.25 };
    expect(await memory.keepPlace(FERRY, place)).toBe(true);
    expect(await memory.placeIn(FERRY)).toEqual(place);
    const anchored = { ...FERRY, metadata: { ...FERRY.metadata, url: `${FERRY.metadata.url}#part-2` } };
    expect(await memory.placeIn(anchored)).toEqual(place);
    await memory.keepPlace(FERRY, null);
    expect(await memory.placeIn(FERRY)).toBeNull();
  });

  it("are not those of another site that the page calls its own address", async () => {
    const memory = memoryAt(fakePort(FERRY), 100);
    const place = { block: blockKey(product), share: 0.25 };
    const at = (url: string, canonicalUrl: string) =>
      makeArticle({ metadata: { url, origin: new URL(url).origin, canonicalUrl }, blocks: [p("Text")] });
    const own = at("https://harbour.example/story?from=home", "https://harbour.example/story");
    await memory.keepPlace(own, place);
    expect(
      await memory.placeIn(at("https://harbour.example/story?from=mail", "https://harbour.example/story")),
    ).toEqual(place);
    expect(await memory.placeIn(at("https://evil.example/x", "https://harbour.example/story"))).toBeNull();
  });

  it("stay few: the oldest go first", async () => {
    const port = fakePort(FERRY);
    const page = (i: number) =>
      makeArticle({ metadata: { url: `https://many.example/${i}` }, blocks: [p("Text")] });
    for (let i = 0; i < 420; i++)
      await memoryAt(port, 100 + (i >> 3)).keepPlace(page(i), { block: "x", share: 0 });
    expect(Object.keys(JSON.parse(port.kept.get("places")!))).toHaveLength(400);
    expect(await memoryAt(port, 152).placeIn(page(419))).not.toBeNull();
    expect(await memoryAt(port, 152).placeIn(page(0))).toBeNull();
  });
});

describe("what is stored", () => {
  it("holds neither addresses nor words of the page", async () => {
    const port = fakePort(FERRY);
    const memory = memoryAt(port, 100);
    await memory.keepDecision(FERRY, related, "in");
    await memory.keepPlace(FERRY, { block: blockKey(product), share: 0.5 });
    const stored = [...port.kept.values()].join();
    expect(stored.length).toBeGreaterThan(50);
    expect(stored).not.toMatch(/harbourpost|ferry|islands|timetable/i);
  });

  it.each(["x", 7, { a: 1 }, { a: { day: "x" } }, []])(
    "may be damaged: %j counts as nothing",
    async (stored) => {
      const kept = new Map([
        ["decisions", JSON.stringify(stored)],
        ["places", JSON.stringify(stored)],
        ["corrections", JSON.stringify(stored)],
        ["sizes", JSON.stringify(stored)],
      ]);
      const memory = memoryAt(fakePort(FERRY, { kept }), 100);
      expect(await memory.placedIn(FERRY)).toEqual({});
      expect(await memory.placeIn(FERRY)).toBeNull();
      expect(await memory.correctionsOf(FERRY)).toEqual({});
      expect(await memory.sizeOf(FERRY)).toBeNull();
      expect(await memory.keepCorrection(FERRY, "author.x", null)).toBe(true);
      expect(await memory.correctionsOf(FERRY)).toEqual({ "author.x": null });
      expect(await memory.keepDecision(FERRY, related, "in")).toBe(true);
      expect(await memory.placedIn(FERRY)).toEqual({ [related.id]: "in" });
    },
  );

  it("keeps corrections for a page alone, one beside the other, until the last is taken back", async () => {
    const port = fakePort(FERRY);
    const memory = memoryAt(port, 100);
    const corrected = { words: "Rosa-Maria", role: null };
    await Promise.all([
      memory.keepCorrection(FERRY, "source.a", corrected),
      memory.keepCorrection(FERRY, "author.b", null),
    ]);
    expect(await memory.correctionsOf(FERRY)).toEqual({ "source.a": corrected, "author.b": null });
    const elsewhere = {
      ...FERRY,
      metadata: { ...FERRY.metadata, url: "https://www.harbourpost.example/other" },
    };
    expect(await memory.correctionsOf(elsewhere)).toEqual({});
    await memory.keepCorrection(FERRY, "source.a", undefined);
    await memory.keepCorrection(FERRY, "author.b", undefined);
    expect(port.kept.get("corrections")).toBe("{}");
  });

  it("is all gone after one order", async () => {
    const port = fakePort(FERRY);
    const memory = memoryAt(port, 100);
    await memory.keepDecision(FERRY, related, "in");
    await memory.keepPlace(FERRY, { block: "x", share: 0 });
    await memory.keepCorrection(FERRY, "author.b", null);
    await memory.forgetAll();
    expect(port.kept.size).toBe(0);
  });

  it("says when the browser keeps nothing", async () => {
    const memory = memoryAt(fakePort(FERRY, { storage: false }), 100);
    expect(await memory.keepDecision(FERRY, related, "in")).toBe(false);
  });
});

describe("blockKey", () => {
  it("tells blocks apart by words, and by pictures where there are none", () => {
    const picture = (src: string, alt: string) => el("p", {}, el("img", { src, alt }));
    const { blocks } = makeArticle({
      blocks: [
        p("One"),
        p("Two"),
        p(""),
        picture("https://a.example/1.png", ""),
        picture("https://a.example/2.png", ""),
        picture("https://a.example/2.png", "Two boats"),
      ],
    });
    expect(new Set(blocks.map(blockKey)).size).toBe(6);
    expect(blockKey(blocks[0]!)).toBe(blockKey({ ...blocks[0]!, id: 99, role: "note" }));
  });
});
