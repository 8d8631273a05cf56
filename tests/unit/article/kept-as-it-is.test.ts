import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { type Block, isRemoved, isShown } from "../../../src/model/block.ts";
import { paragraphs } from "./page-of.ts";

const TITLE = "The bell that fell silent";

/** The blocks of a story with `inserted` between its paragraphs. */
function read(inserted: string, before = ""): Block[] {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1><div class="text">${before}${paragraphs()}${inserted}${paragraphs()}</div></article></main></body></html>`;
  const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
  const article = readArticle(parsePage(html, url), { url });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks;
}

const shown = (blocks: Block[]) => blocks.filter(isShown).map(({ role, text }) => `${role}: ${text}`);
const listed = (blocks: Block[]) => blocks.filter(isRemoved).map(({ rule, text }) => `${rule}: ${text}`);

describe("headings", () => {
  it("keep theirs when a control beside the words bears a name of advertising", () => {
    const anchor = `<div class="pubTheme-x1"><div id="why"></div><button aria-label="Link"></button></div>`;
    expect(shown(read(`<h2 class="anchored">Why nobody rang it<div>${anchor}</div></h2>`))).toContain(
      "heading: Why nobody rang it",
    );
  });

  it("that say the headline in other words are listed", () => {
    const blocks = read("", "<h1>How a harbour lost its bell</h1>");
    expect(shown(blocks)).not.toContain("heading: How a harbour lost its bell");
    expect(listed(blocks)).toContain("headline-again: How a harbour lost its bell");
  });
});
