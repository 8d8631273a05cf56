// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { Block } from "../../../src/model/block.ts";
import { DEFAULT_SETTINGS } from "../../../src/model/settings.ts";
import { largePictures } from "../../../src/popup/article/large-pictures.ts";
import { all, click, find, open, press, useEmptyDocument } from "./app-driver.tsx";
import { fakePort } from "./fake-port.ts";
import { el, makeArticle, p } from "./make-reading.ts";

useEmptyDocument();

beforeEach(() => {
  // jsdom knows the element, not how it opens and closes.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

const HOST = "https://media.lantern.example";
const img = (src: string, alt: string) => el("img", { src, alt, width: 600, height: 400 });
const PIER = el("figure", {}, img(`${HOST}/pier.jpg`, "A pier"), el("figcaption", {}, "The pier at dawn"));
const LAMP = el("figure", {}, img(`${HOST}/lamp.jpg`, "A lamp"));
const LINKED = el("figure", {}, el("a", { href: "https://lantern.example/more" }, img(`${HOST}/x.jpg`, "")));
const ARTICLE = makeArticle({
  metadata: { title: "The pier", lang: "en", url: "https://lantern.example/pier" },
  blocks: [PIER, p("Nobody knows why it is closed."), LAMP, LINKED],
});
const shown = () => find(".lightbox img")?.getAttribute("src");

describe("a picture of the story", () => {
  it("opens as large as the window, with its caption, and closes again", async () => {
    await open(fakePort(ARTICLE));
    expect(find(".picture-open")?.getAttribute("aria-label")).toBe("Show large: A pier");
    await click(".picture-open");
    expect(shown()).toBe(`${HOST}/pier.jpg`);
    expect(find(".lightbox figcaption")?.textContent).toBe("The pier at dawn");
    await click(".lightbox-bar button:last-child");
    expect(find(".lightbox")).toBeNull();
  });

  it("leads to the others by arrow keys, around the end, and no key of the reader's reaches through", async () => {
    await open(fakePort(ARTICLE));
    await click(".picture-open");
    const dialog = find(".lightbox")!;
    await press("ArrowRight", dialog);
    expect(shown()).toBe(`${HOST}/lamp.jpg`);
    expect(find(".lightbox [role=status]")?.textContent).toBe("2 of 3");
    await press("ArrowLeft", dialog);
    await press("ArrowLeft", dialog);
    expect(shown()).toBe(`${HOST}/x.jpg`);
    await press("s", dialog);
    expect(find(".panel")).toBeNull();
  });

  it("leads the other way where the interface runs from right to left", async () => {
    await open(fakePort(ARTICLE, { language: "ar" }));
    await click(".picture-open");
    await press("ArrowLeft", find(".lightbox")!);
    expect(shown()).toBe(`${HOST}/lamp.jpg`);
  });

  it("stays the link that the page made of it", async () => {
    await open(fakePort(ARTICLE));
    expect(all(".picture-open")).toHaveLength(2);
    expect(find(".article-body a .picture-open")).toBeNull();
  });

  it("fetches no other one where pictures come only when asked for", async () => {
    await open(fakePort(ARTICLE), { ...DEFAULT_SETTINGS, pictures: "demand" });
    await click(".picture-missing button");
    await click(".picture-open");
    await press("ArrowRight", find(".lightbox")!);
    expect(shown()).toBe(`${HOST}/pier.jpg`);
    expect(find(".lightbox [role=status]")).toBeNull();
  });
});

describe("a picture that is missing", () => {
  it("is not described twice where its caption says the same", async () => {
    const twice = el(
      "figure",
      {},
      img(`${HOST}/a.jpg`, "The pier"),
      el("figcaption", {}, "The pier at dawn"),
    );
    await open(fakePort(makeArticle({ blocks: [twice, p("Closed.")] })), {
      ...DEFAULT_SETTINGS,
      pictures: "off",
    });
    expect(find(".article-body")?.textContent.match(/The pier/g)).toHaveLength(1);
  });
});

describe("largePictures", () => {
  it("names each address once, in the order of the story, and nothing of what is no figure", () => {
    const again: Block = { ...ARTICLE.blocks[0]!, id: 90 };
    const inText: Block = { ...ARTICLE.blocks[0]!, id: 91, role: "paragraph" };
    expect(largePictures([...ARTICLE.blocks, again, inText]).map(({ src }) => src)).toEqual(
      ["pier", "lamp", "x"].map((name) => `${HOST}/${name}.jpg`),
    );
  });
});
