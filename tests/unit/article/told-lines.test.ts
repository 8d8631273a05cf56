import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { sourceInputOf } from "../../../src/model/source-input.ts";
import { paragraphs } from "./page-of.ts";

const ADDRESS = "https://www.tribune.example/2026/03/the-bell-fell-silent";
const HEAD = `<title>The bell that fell silent</title><meta name="author" content="Ines Calloway"><meta property="og:site_name" content="Harbour Tribune">
<meta property="article:published_time" content="2026-03-04T10:15:00+01:00"><meta property="article:modified_time" content="2026-03-05T08:00:00+01:00">`;

function read(lines: string, head = HEAD) {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><main><article><h1>The bell that fell silent</h1>${lines}${paragraphs()}</article></main></body></html>`;
  const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  if (!article.ok) throw new Error(article.reason);
  return article;
}

function shownOver(line: string, head?: string): string[] {
  const { blocks } = read(line, head);
  return blocks
    .filter(isShown)
    .map(({ text }) => text)
    .filter((text) => text.length < 100);
}

describe("lines over the story that say what the head prints", () => {
  it.each([
    '<p class="byline">By Ines Calloway</p>',
    '<p class="byline">Ines Calloway</p>',
    '<p class="byline">By Ines Calloway and Tom Reed</p>',
    '<p class="byline">By Ines Calloway | 4 March 2026, 10:15 CET</p>',
    '<p class="date">Published: Wednesday, March 4, 2026 at 10:15 am</p>',
    '<p class="date">04.03.2026 | Updated 05.03.2026, 8:00</p>',
    '<p class="byline">Harbour Tribune · 3/4/2026</p>',
    '<p class="date">05.03.2026 kl 08.00</p>',
    '<p class="byline">By Ines Calloway, harbour correspondent</p>',
    '<p class="byline">By Ines Calloway Senior Harbour Reporter</p>',
    '<p class="byline">Ines Calloway, AP Harbour Writer</p>',
    '<p class="byline">By Ines Calloway • March 4, 2026 • 11 min read</p>',
    '<p class="date">4 March 2026 | 3 comments</p>',
    '<p class="date">March 4, 2026 - 10:15 CET | 319 likes</p>',
    '<p class="byline">Ines Calloway | Published 4 months ago</p>',
    '<p class="date">Last updated: 8:00 am</p>',
    '<p class="byline">Article by</p><p class="byline">Ines Calloway</p>',
  ])("are not shown twice: %s", (line) => {
    expect(shownOver(line)).toEqual([]);
  });
  it.each([
    '<p class="byline">By Ines Calloway, Tom Marsh senior reporter</p>',
    '<p class="byline">By Ines Calloway, director of Nordlys</p>',
    '<p class="byline">By Ines Calloway, Oslo correspondent</p>',
    '<p class="byline">Ines Calloway | Business partner</p>',
    '<p class="date">Updated 4 months ago</p>',
    '<p class="date">Last updated: 8:20 am</p>',
    '<p class="byline">Ines Calloway in Low Quay, 4 March 2026</p>',
    '<p class="date">First told on 2 February 2026</p>',
    '<p class="byline">By Ines Calloway, updated 12.05.</p>',
    '<p class="byline">By Ines Calloway ★★★★☆</p>',
    '<p class="byline">Edited by Ines Calloway</p>',
    '<p class="byline">Reviewed by Ines Calloway</p>',
    '<p class="date">Updated 4 March 2026</p>',
  ])("stay with anything else in them: %s", (line) => {
    expect(shownOver(line)).toHaveLength(1);
  });
  it("stay with the time of a change that the head does not know", () => {
    const published = HEAD.replace(/<meta property="article:modified_time"[^>]*>/, "");
    expect(shownOver('<p class="date">Updated 14:15</p>', published)).toHaveLength(1);
    expect(shownOver('<p class="date">Updated 14:15</p>')).toHaveLength(1);
  });
  it("are not shown under the standfirst and its picture either", () => {
    const standfirst = `<p><strong>The keeper of the harbour tower says that the bell will not be hung again before the winter is over, and perhaps never.</strong></p>`;
    expect(
      shownOver(`${standfirst}<p class="byline">By Ines Calloway</p><p class="date">4 March 2026</p>`),
    ).toEqual([]);
  });
  it("stay where the story has begun, as a day heads what follows", () => {
    expect(shownOver(`${paragraphs()}<p class="date">4 March 2026</p>`)).toHaveLength(1);
  });
  it("stay among what names a source", () => {
    const { paragraphs } = sourceInputOf(read('<p class="byline">By Ines Calloway</p>'));
    expect(paragraphs).toContainEqual(expect.objectContaining({ kind: "byline", text: "By Ines Calloway" }));
  });
});
