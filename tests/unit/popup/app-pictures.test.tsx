// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Block } from "../../../src/model/block.ts";
import { hostsOfStory } from "../../../src/popup/state/picture-hosts.ts";
import { all, click, close, find, open, useEmptyDocument, words } from "./app-driver.tsx";
import { fakePort } from "./fake-port.ts";
import { FERRY } from "./readings/ferry.ts";

useEmptyDocument();

const figure = (id: number, src: string): Block => {
  const old = FERRY.blocks.find(({ role }) => role === "figure")!;
  const properties = { src, alt: `Picture ${id}`, width: 600, height: 400 };
  return {
    ...old,
    id: 1_000 + id,
    content: {
      type: "element",
      tagName: "figure",
      properties: {},
      children: [{ type: "element", tagName: "img", properties, children: [] }],
    },
  };
};
const withPictures = (...addresses: string[]) => ({
  ...FERRY,
  metadata: { ...FERRY.metadata, origin: "https://www.lantern.example" },
  blocks: addresses.map((src, i) => figure(i, src)),
});
const sources = () => all(".article-body img").map((picture) => picture.getAttribute("src"));

/** A window in which nothing is seen until a test says so. */
function hideAll(): { show(element: Element): Promise<void> } {
  const watched = new Map<Element, (entries: { isIntersecting: boolean }[]) => void>();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      told: (entries: { isIntersecting: boolean }[]) => void;
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        this.told = told;
      }
      observe(element: Element) {
        watched.set(element, this.told);
      }
      disconnect() {}
    },
  );
  return { show: (element) => act(() => watched.get(element)?.([{ isIntersecting: true }])) };
}

describe("pictures", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("are asked for when they come into view, and keep their place until then", async () => {
    const window = hideAll();
    await open(fakePort(withPictures("https://a.lantern.example/1.jpg", "https://a.lantern.example/2.jpg")));
    for (const src of sources()) {
      expect(src).toMatch(/^data:image\/svg\+xml,/);
      expect(decodeURIComponent(src ?? "")).toContain('width="600" height="400"');
    }
    await window.show(all(".article-body img")[1]!);
    expect(sources()[0]).toMatch(/^data:/);
    expect(sources()[1]).toBe("https://a.lantern.example/2.jpg");
  });

  it("are all asked for when the article goes on paper", async () => {
    hideAll();
    await open(fakePort(withPictures("https://a.lantern.example/1.jpg")));
    await act(() => void dispatchEvent(new Event("beforeprint")));
    expect(sources()).toEqual(["https://a.lantern.example/1.jpg"]);
  });

  it("are never asked of the reader's own network", async () => {
    await open(fakePort(withPictures("http://10.0.0.138/apply", "http://router/a.jpg")));
    expect(sources()).toEqual([]);
    expect(words(".picture-missing").join()).toContain("Picture 1");
  });

  it("come by themselves from the story's hosts only where the browser sends cookies along", async () => {
    const addresses = [
      "https://cdn.pictures.example/1.jpg",
      "https://cdn.pictures.example/2.jpg",
      "https://media.lantern.example/3.jpg",
      "https://tracker.example/tr",
    ];
    await open(fakePort(withPictures(...addresses)));
    expect(sources()).toEqual(addresses);
    await close();
    const story = withPictures(...addresses);
    const shown = { ...story, pictureHosts: ["cdn.pictures.example", "tracker.example"] };
    await open(fakePort(shown, { cookies: true }));
    expect(sources()).toEqual(addresses.slice(0, 3));
    await click(".picture-missing button");
    expect(sources()).toEqual(addresses);
    await close();
    // A host that the page only names, and did not ask itself.
    await open(fakePort(story, { cookies: true }));
    expect(sources()).toEqual(addresses.slice(2, 3));
  });
});

describe("hostsOfStory", () => {
  const hosts = (origin: string, ...addresses: string[]) => [
    ...hostsOfStory(
      addresses.map((src, i) => figure(i, src)),
      origin,
      addresses.map((src) => new URL(src).hostname),
    ),
  ];

  it("knows the page's own site, also under a country's second label", () => {
    expect(hosts("https://www.lantern.co.uk", "https://i.lantern.co.uk/1", "https://other.co.uk/2")).toEqual([
      "i.lantern.co.uk",
      "other.co.uk",
    ]);
    expect(
      hosts("https://www.lantern.co.uk", "https://x.co.uk/1", "https://x.co.uk/2", "https://y.co.uk/3"),
    ).toEqual(["x.co.uk"]);
  });

  it("takes no neighbour's number for the page's own", () => {
    expect(
      hosts("http://198.51.100.7", "http://203.0.100.7/1", "http://203.0.100.7/2", "http://192.0.100.7/3"),
    ).toEqual(["203.0.100.7"]);
  });
});

describe("what the page marks", () => {
  it("looks like the page's, never like a passage of a source", async () => {
    const content = {
      type: "element" as const,
      tagName: "p",
      properties: {},
      children: [
        {
          type: "element" as const,
          tagName: "mark",
          properties: { className: ["ours"], dataPassages: "1" },
          children: [{ type: "text" as const, value: "Published by a court" }],
        },
      ],
    };
    const old = FERRY.blocks.find(({ role }) => role === "paragraph")!;
    await open(fakePort({ ...FERRY, blocks: [{ ...old, id: 1, content, text: "Published by a court" }] }));
    expect(find(".article-body mark")).toBeNull();
    expect(find(".article-body .page-mark")?.textContent).toBe("Published by a court");
  });
});
