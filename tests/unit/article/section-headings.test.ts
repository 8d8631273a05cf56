import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";

const ADDRESS = "https://www.tribune.example/2026/03/rope-makers-share-a-loft";

/** Sections of one story; each heading is a word that pages give to what is none. */
const SECTIONS = [
  [
    "Newsletter",
    "Every month the rope makers print what broke and why, on one sheet that hangs in the loft and at the ferry.",
  ],
  [
    "Share",
    "What a rope brings in is divided by eleven. Whoever was ill gets as much as whoever spliced, and nobody asks.",
  ],
  [
    "Related",
    "Two of them are sisters, and three came from the same farm above the old basin, where hemp once grew to the road.",
  ],
  [
    "Comments",
    "Sailors rarely praise a rope. They bring it back, and what they say about it is written down and read aloud on Fridays.",
  ],
  [
    "Subscribe",
    "A boat can have its ropes for a yearly sum, as one has a paper, and forty-two boats had chosen that by last winter.",
  ],
  [
    "Advertisement",
    "The only sign on the house was painted over in the spring, when the loft had more work than it could do by autumn.",
  ],
] as const;

const OPENING =
  "Eleven rope makers share one loft above the basin at Low Quay, and for nine years nobody has been able to say who of them is in charge.";

function shownOn(body: string): string[] {
  const html = `<!doctype html><html lang="en"><head><title>Eleven rope makers share a loft</title></head><body><main><article><h1>Eleven rope makers share a loft</h1><div class="text"><p>${OPENING}</p>${body}</div></article></main></body></html>`;
  const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks.filter(isShown).map(({ text }) => text);
}

describe("headings of sections that are called as a page's furniture", () => {
  it("stay with what stands under them", () => {
    const shown = shownOn(SECTIONS.map(([name, text]) => `<h2>${name}</h2><p>${text}</p>`).join(""));
    for (const [name, text] of SECTIONS) expect(shown).toEqual(expect.arrayContaining([name, text]));
  });
  it("stay where each section has a wrapper", () => {
    const shown = shownOn(
      SECTIONS.map(
        ([name, text]) => `<section class="part"><h3 class="h">${name}</h3><p>${text}</p></section>`,
      ).join(""),
    );
    for (const [name, text] of SECTIONS) expect(shown).toEqual(expect.arrayContaining([name, text]));
  });
  it.each([
    ["its class", '<h2 class="media-widget newsletter ad">Who holds what of the loft</h2>'],
    ["an id that repeats its words", '<h2 id="our-newsletter-explained">Our newsletter, explained</h2>'],
    ["an anchor in it", '<h2><span id="our-newsletter-explained">Our newsletter, explained</span></h2>'],
    [
      "a name from a number",
      '<div class="media-widget part-3ad103f"><h2 class="media-widget title-54ad818">Eleven names</h2></div>',
    ],
  ])("stay where only %s speaks against one", (_what, heading) => {
    const [, name = ""] = />([^<]+)</.exec(heading) ?? [];
    const shown = shownOn(
      `<p>${SECTIONS[0][1]}</p>${heading}<p>${SECTIONS[1][1]}</p><p>${SECTIONS[2][1]}</p>`,
    );
    expect(shown).toContain(name);
  });
  it("stay over the first of their parts, where an anchor's button makes Readability drop them", () => {
    const parts = SECTIONS.map(([, text], i) => `<h3>Rope ${i + 1}</h3><p>${text}</p>`);
    const anchor = `<div class="pos"><div class="ctx"><div id="three" class="header-anchor offset-top"></div><button class="icon"></button></div></div>`;
    const shown = shownOn(`<h2 class="header-anchor">What became of them${anchor}</h2>${parts.join("")}`);
    expect(shown).toContain("What became of them");
  });
  it("stay over a paid picture where parts of theirs follow", () => {
    const picture = `<p><a rel="sponsored" href="https://shop.example/ropes/9"><img src="/rope.jpg"></a></p>`;
    const shown = shownOn(
      `<p>${SECTIONS[0][1]}</p><h2>The longest of them</h2>${picture}<h3>Rope nine</h3><p>${SECTIONS[1][1]}</p>`,
    );
    expect(shown).toContain("The longest of them");
  });
  it("stay where the page only says that it has comments", () => {
    const html = `<!doctype html><html lang="en"><head><title>Eleven rope makers share a loft</title></head><body><main class="main has-comments"><article><h1>Eleven rope makers share a loft</h1><p>${SECTIONS[0][1]}</p><h2 class="media-widget">Three ropes</h2><p>${SECTIONS[1][1]}</p><p>${SECTIONS[2][1]}</p><p>${SECTIONS[3][1]}</p></article></main></body></html>`;
    const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
    expect(article.ok && article.blocks.filter(isShown).map(({ text }) => text)).toContain("Three ropes");
  });
  it("go where buttons stand under them", () => {
    const others = SECTIONS.slice(2).map(([name, text]) => `<h2>${name}</h2><p>${text}</p>`);
    const shown = shownOn(
      `${others.join("")}<h2>Share</h2><div><a href="https://x.com/intent/post?url=1">Post</a> <a href="mailto:?body=1">Mail</a></div><p>${SECTIONS[1][1]}</p>`,
    );
    expect(shown).not.toContain("Share");
    expect(shown).toContain(SECTIONS[1][1]);
  });
  it("go where no other heading of the story is built so", () => {
    const shown = shownOn(
      `<p>${SECTIONS[0][1]}</p><h4>Advertisement</h4><p>${SECTIONS[1][1]}</p><p>${SECTIONS[2][1]}</p>`,
    );
    expect(shown).not.toContain("Advertisement");
  });
});
