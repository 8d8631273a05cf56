import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { paragraphs, STORY } from "./page-of.ts";

const ADDRESS = "https://www.tribune.example/2026/03/bell-that-fell-silent";
const SHARED = encodeURIComponent(ADDRESS);

function shownOn(inserted: string): string {
  const html = `<!doctype html><html lang="en"><head><title>The bell that fell silent</title></head><body><main><article><h1>The bell that fell silent</h1><div class="text">${inserted}${paragraphs()}</div></article></main></body></html>`;
  const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  if (!article.ok) throw new Error(article.reason);
  return JSON.stringify(article.blocks.filter(isShown).map(({ content }) => content));
}

const icon = (href: string, name: string) =>
  `<li><a href="${href}"><i><img src="/img/${name}.png" width="20"></i></a></li>`;

describe("pictures to share by", () => {
  it("do not stand in the line that says whose the story is", () => {
    const shown = shownOn(
      `<ul class="x1"><li><div class="name">AFP, MANILA</div></li><li><ul class="x2">${icon(`https://twitter.com/intent/tweet?text=Bell+${SHARED}`, "t")}${icon(`https://www.facebook.com/sharer.php?u=${SHARED}`, "f")}${icon(`https://lineit.line.me/share/ui?url=${SHARED}`, "l")}</ul></li></ul>`,
    );
    expect(shown).toContain("AFP, MANILA");
    expect(shown).not.toMatch(/img\/[tfl]\.png/);
    expect(shown).toContain(STORY[0]);
  });
  it.each([
    ["a maker's own page", "https://ropes.example/walk"],
    ["the picture, larger", "/img/large/walk.png"],
    ["another story", "/2026/02/the-walk-at-low-quay-loses-its-roof"],
  ])("are not pictures that lead to %s", (_name, href) => {
    const list = `<ul><li>The walk at Low Quay, which lost its roof in the storm of February. <a href="${href}"><img src="/img/walk.png" width="600"></a></li><li>The mill behind it, where hemp is kept until May.</li></ul>`;
    expect(shownOn(`<p>${STORY[0]?.replace("bell", "walk")}</p>${list}`)).toContain("img/walk.png");
  });
});
