import { expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { isShown } from "../../../src/model/block.ts";
import { page, paragraphs } from "./page-of.ts";

const ADDRESS = "https://www.millbrook-gazette.example/news/bell-tower";
const LINE = "The six ropes hang in the museum now, beside a map of the tower.";
const OTHER = "The seventh rope was never found, though the ringers looked for it.";

function shown(html: string): string[] {
  const body = `<article><h1>The bell that fell silent</h1>${paragraphs()}${html}${paragraphs()}</article>`;
  const reading = readArticle(page(body), { url: ADDRESS });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.blocks.filter(isShown).map(({ text }) => text);
}

function timesShown(html: string, text = LINE): number {
  return shown(html).filter((block) => block.includes(text)).length;
}

it.each([
  `<div class="wide"><p>${LINE}</p></div><div class="narrow"><p>${LINE}</p></div>`,
  `<section class="show-l"><div><p>${LINE}</p></div></section>\n<section class="show-s"><p>${LINE}</p></section>`,
  `<p class="a">${LINE}</p><p class="b">${LINE}</p><p class="c">${LINE}</p>`,
  `<div class="wide"><img src="rope.jpg" width="600"><p>${LINE}</p></div><div class="narrow"><img src="rope.jpg" width="300"><p>${LINE}</p></div>`,
])("what a page holds once for each width of the screen is read once: %s", (html) => {
  expect(timesShown(html)).toBe(1);
});

it.each([
  ["words apart", `<div class="a"><p>${LINE}</p></div> And again: <div class="b"><p>${LINE}</p></div>`],
  ["one class", `<div class="stanza"><p>${LINE}</p></div><div class="stanza"><p>${LINE}</p></div>`],
  [
    "classes that take turns",
    `<p class="odd">${LINE}</p><p class="even">${LINE}</p><p class="odd">${OTHER}</p><p class="even">${LINE}</p>`,
  ],
  [
    "two pictures",
    `<div class="left"><img src="a.jpg" width="600"><p>${LINE}</p></div><div class="right"><img src="b.jpg" width="600"><p>${LINE}</p></div>`,
  ],
  [
    "two pictures that load late",
    `<div class="left"><img data-src="a.jpg" width="600"><p>${LINE}</p></div><div class="right"><img data-src="b.jpg" width="600"><p>${LINE}</p></div>`,
  ],
  [
    "two films",
    `<div class="left"><p>${LINE}</p><iframe src="https://www.youtube.com/embed/a"></iframe></div><div class="right"><p>${LINE}</p><iframe src="https://www.youtube.com/embed/b"></iframe></div>`,
  ],
  [
    "links to two papers",
    `<p class="left"><a href="/a.pdf">${LINE}</a></p><p class="right"><a href="/b.pdf">${LINE}</a></p>`,
  ],
  ["a rule between them", `<p class="left">${LINE}</p><hr><p class="right">${LINE}</p>`],
  [
    "a picture between them",
    `<p class="left">${LINE}</p><figure><img src="a.jpg" width="600"></figure><p class="right">${LINE}</p>`,
  ],
  [
    "posts with numbers",
    `<div class="post p-104"><p>${LINE}</p></div><div class="post p-105"><p>${LINE}</p></div>`,
  ],
  ["one class and a place", `<p class="stanza first">${LINE}</p><p class="stanza">${LINE}</p>`],
  [
    "cells by their role",
    `<div role="row"><div role="cell" class="first">${LINE}</div><div role="cell" class="last">${LINE}</div></div>`,
  ],
])("what a story says twice it says twice: %s", (_why, html) => {
  expect(timesShown(html)).toBeGreaterThan(1);
});

it("what was taken for the story is read, not its twin in a box that was not", () => {
  const twins = `<div class="related-widget advert"><p>${LINE}</p></div><div class="words"><p>${LINE}</p></div>`;
  const body = `<article><h1>The bell that fell silent</h1>${paragraphs()}${twins}${paragraphs()}</article>`;
  const reading = readArticle(page(body), { url: ADDRESS });
  const holding = reading.ok ? reading.blocks.filter(({ text }) => text.includes(LINE)) : [];
  expect(holding.map(({ role }) => role)).toEqual(["paragraph"]);
});

it("cells that say the same stand in their columns", () => {
  const cell = "None of the ropes was replaced in these years";
  const table = `<table><tr><th>1950</th><th>1960</th></tr><tr><td class="a">${cell}</td><td class="b">${cell}</td></tr></table>`;
  const [block = ""] = shown(table).filter((text) => text.includes(cell));
  expect(block.split(cell)).toHaveLength(3);
});

it("a caption in full and cut short is one, under its picture", () => {
  const caption = `<div class="full">${LINE}</div><div class="cut">${LINE}</div><span class="credit">Photo: Lou Hart</span>`;
  const list = `<ul><li><img src="rope.jpg" width="600" alt=""><div class="caption">${caption}</div></li></ul>`;
  const body = `<article><h1>The bell that fell silent</h1>${list}${paragraphs()}</article>`;
  const reading = readArticle(page(body), { url: ADDRESS });
  const holding = reading.ok ? reading.blocks.filter(({ text }) => text.includes(LINE)) : [];
  expect(holding.map(({ role, text }) => [role, text.split(LINE).length - 1])).toEqual([["figure", 1]]);
});
