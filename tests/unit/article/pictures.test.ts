import { describe, expect, it } from "vitest";
import { elementsIn } from "../../../src/article/page/page-tree.ts";
import { bestPicture, parseSrcset, pictureKey } from "../../../src/article/page/pictures.ts";
import { isPictureTag } from "../../../src/article/page/tags.ts";
import { snapshotOf } from "./page-of.ts";

const BASE = "https://www.millbrook-gazette.example/news/bell-tower";
const PLACEHOLDER = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

/** Best source of the first picture in the markup, its path only. */
function best(html: string): string | null {
  const element = [...elementsIn(snapshotOf(html).body)].find(({ tag }) => isPictureTag(tag));
  const picture = element ? bestPicture(element, BASE) : null;
  return picture ? picture.src.replace("https://www.millbrook-gazette.example", "") : null;
}

describe("bestPicture", () => {
  it.each([
    ["plain", `<img src="/a.jpg">`, "/a.jpg"],
    ["relative to the page", `<img src="a.jpg">`, "/news/a.jpg"],
    ["data-src", `<img src="${PLACEHOLDER}" data-src="/a.jpg">`, "/a.jpg"],
    ["data-original", `<img src="/img/blank.gif" data-original="/a.jpg">`, "/a.jpg"],
    ["data-lazy-src", `<img data-lazy-src="/a.jpg">`, "/a.jpg"],
    ["an attribute of the site's own", `<img src="/1x1.png" data-xyz="/a.jpg">`, "/a.jpg"],
    [
      "the widest that is useful",
      `<img src="/s.jpg" srcset="/s.jpg 300w, /l.jpg 1200w, /xl.jpg 4000w">`,
      "/l.jpg",
    ],
    ["data-srcset", `<img src="${PLACEHOLDER}" data-srcset="/s.jpg 300w, /l.jpg 900w">`, "/l.jpg"],
    [
      "picture",
      `<picture><source type="image/avif" srcset="/a.avif 1200w"><source srcset="/a.webp 1200w"><img src="${PLACEHOLDER}"></picture>`,
      "/a.webp",
    ],
    [
      "noscript twin",
      `<img class="lazy" src="${PLACEHOLDER}"><noscript><img src="/a.jpg"></noscript>`,
      "/a.jpg",
    ],
    ["what only a noscript names", `<p>x</p><noscript><img src="/a.jpg"></noscript>`, "/a.jpg"],
    ["a figure's noscript", `<figure><noscript><img src="/picture/5"></noscript></figure>`, "/picture/5"],
    [
      "the address beside an inline preview",
      `<img src="data:image/png;base64,${"A".repeat(4_000)}" data-x="/a.jpg">`,
      "/a.jpg",
    ],
    ["AMP", `<amp-img src="/a.jpg" width="900" height="600"></amp-img>`, "/a.jpg"],
  ])("reads %s", (_, html, expected) => {
    expect(best(html)).toBe(expected);
  });

  it.each([
    ["tracking pixels by size", `<img src="/t.gif" width="1" height="1">`],
    ["tracking pixels by style", `<img src="/t.gif" style="width:1px;height:1px">`],
    ["tracking pixels by address", `<img src="https://stats.example/pixel?id=5">`],
    ["placeholders of nothing", `<img src="${PLACEHOLDER}" alt="">`],
    ["tracking pixels of which one side is told", `<img src="/t" height="1">`],
    [
      "what only a noscript names and no file's address",
      `<p>x</p><noscript><img src="/tr?id=5&noscript=1"></noscript>`,
    ],
    [
      "what only a noscript names and hides",
      `<p>x</p><noscript><img src="/t.png" style="display:none"></noscript>`,
    ],
    ["inline bitmaps", `<img src="data:image/png;base64,${"A".repeat(4_000)}">`],
    ["addresses that are no picture's", `<img src="javascript:void(0)">`],
  ])("leaves out %s", (_, html) => {
    expect(best(html)).toBeNull();
  });

  it.each([
    ["170308BellTower.jpg", ""],
    ["bell-tower_02.webp", ""],
    ["https://img.example/a/bell.jpeg", ""],
    ["IMG 9062", ""],
    ["DSC_5615", ""],
    ["The file bell.jpg on a screen", "The file bell.jpg on a screen"],
    ["Glockenturm", "Glockenturm"],
    ["COVID-19", "COVID-19"],
  ])("takes a file's name for no alternative text: %s", (alt, expected) => {
    const [img] = elementsIn(snapshotOf(`<img src="/a.jpg" alt="${alt}">`).body);
    expect(img && bestPicture(img, BASE)?.alt).toBe(expected);
  });

  it("gives alternative text and size", () => {
    const img = [
      ...elementsIn(snapshotOf(`<img src="/a.jpg" alt=" The  tower " width="640" height="480">`).body),
    ][0];
    expect(img && bestPicture(img, BASE)).toMatchObject({ alt: "The tower", width: 640, height: 480 });
  });
});

describe("parseSrcset", () => {
  it("keeps commas inside addresses", () => {
    expect(
      parseSrcset("https://i.example/c_fill,w_300/a.jpg 300w, https://i.example/c_fill,w_600/a.jpg 600w"),
    ).toEqual([
      { url: "https://i.example/c_fill,w_300/a.jpg", width: 300 },
      { url: "https://i.example/c_fill,w_600/a.jpg", width: 600 },
    ]);
  });
});

describe("pictureKey", () => {
  it("is the same for one picture in two sizes and differs for two pictures", () => {
    const large = pictureKey("https://a.example/uploads/bell-tower-1024x683.jpg?quality=80");
    expect(pictureKey("https://cdn.example/uploads/bell-tower-300x200.webp")).toBe(large);
    expect(pictureKey("https://a.example/uploads/bell-rope-1024x683.jpg")).not.toBe(large);
  });
});
