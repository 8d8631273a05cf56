import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { type Block, isRemoved } from "../../../src/model/block.ts";
import { STORY } from "./page-of.ts";

const ADDRESS = "https://www.tribune.example/2026/03/the-bell-fell-silent";

const SENTENCES = [
  "Whoever asks at the vestry is shown the book in which each ringer wrote the weather, the hour and the number of strokes.",
  "It ends with a line in pencil, which nobody has owned to so far, and which the warden refuses to read out to visitors.",
];

/** One part of the story is longer than the others, as in most: Readability then takes that for the whole. */
function paragraphsOf(first: string, times: number): string {
  const more = Array.from({ length: times }, (_, i) =>
    SENTENCES.map((text) => `<p>In year ${i + 1}: ${text}</p>`),
  );
  return `<p>${first}</p>${more.flat().join("")}`;
}

/** As page builders set a page: each heading, text and picture in a box of its own that is named for what it holds. */
function widget(kind: string, content: string): string {
  return `<div class="part part-boxed"><div class="inner"><div class="part"><div class="inner"><div class="part part-widget part-widget-${kind}">${content}</div></div></div></div></div>`;
}

function blocksOf(body: string): Block[] {
  const html = `<!doctype html><html lang="en"><head><title>The bell that fell silent</title></head><body><div class="page"><h1>The bell that fell silent</h1>${body}</div></body></html>`;
  const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks;
}

describe("names that the story's own paragraphs bear", () => {
  const built = STORY.map(
    (text, i) =>
      widget("heading", `<h2>What changed in year ${i + 1}</h2>`) +
      (i === 2
        ? widget("image", `<img src="/uploads/tower-${i}.jpg" width="800" height="534" alt="The tower">`)
        : "") +
      widget("text", paragraphsOf(text, i === 1 ? 6 : 1)),
  ).join("");

  it("say nothing against its headings and pictures", () => {
    const blocks = blocksOf(built);
    expect(blocks.filter(isRemoved).map(({ text, reason }) => [text, reason])).toEqual([]);
    expect(blocks.filter(({ doubtful }) => doubtful).map(({ text }) => text)).toEqual([]);
  });
  it("leave a heading where the next one stands below it", () => {
    const [first = "", ...rest] = built.split(widget("heading", "<h2>What changed in year 4</h2>"));
    const ranked = `${widget("heading", "<h2>Two years of quarrels</h2>")}${widget("heading", "<h3>What changed in year 4</h3>")}`;
    expect(
      blocksOf([first, ...rest].join(ranked))
        .filter(isRemoved)
        .map(({ text }) => text),
    ).toEqual([]);
  });
  it("still speak where one box alone bears them", () => {
    const plain = STORY.map((text) => `<p>${text}</p>`).join("");
    const box = `<div class="widget"><h3><a href="/news/harbour-fair">Harbour fair opens again</a></h3><a href="/news/harbour-fair"><img src="/uploads/fair.jpg" alt=""></a></div>`;
    expect(blocksOf(plain.replace("</p><p>Nobody", `</p>${box}<p>Nobody`)).filter(isRemoved)).not.toEqual([]);
  });
});
