import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { paragraphs, STORY } from "./page-of.ts";

const ADDRESS = "https://www.tribune.example/2026/03/bell-that-fell-silent";

function read(inserted: string) {
  const html = `<!doctype html><html lang="en"><head><title>The bell that fell silent</title></head><body><main><article><h1>The bell that fell silent</h1><div class="text">${paragraphs(0, 2)}${inserted}${paragraphs(2)}</div></article></main></body></html>`;
  const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks.filter(isShown);
}

const PICTURE = '<div><img src="/tower.jpg" width="800"></div>';
const CAPTION =
  "Mira Halloway, left, hands the last rope of Saint Orla to the churchwarden in the tower on Tuesday.";

describe("a caption that is set as a heading", () => {
  it.each([
    ["h1", "Photo: AFP"],
    ["h4", "Foto: Lou Hart"],
    ["h3", "Mira Halloway / Getty Images"],
  ])("stands with its credit under its picture: %s, %s", (tag, credit) => {
    const blocks = read(`<div class="x1">${PICTURE}<${tag}>${CAPTION}</${tag}><p>${credit}</p></div>`);
    expect(blocks.map(({ role }) => role)).toEqual([
      "paragraph",
      "paragraph",
      "figure",
      ...Array(3).fill("paragraph"),
    ]);
    expect(blocks[2]?.text).toContain(CAPTION);
    expect(blocks[2]?.text).toContain(credit);
  });
});

describe("a heading under a picture", () => {
  it.each([
    [
      "that is a title, of a photo essay",
      `<div class="x1">${PICTURE}<h3>Last rope of Saint Orla</h3><p>Photo: Lou Hart</p></div>`,
    ],
    ["over what the essay tells", `<div class="x1">${PICTURE}<h3>${CAPTION}</h3><p>${STORY[1]}</p></div>`],
    ["without a credit", `<div class="x1">${PICTURE}<h3>${CAPTION}</h3></div>`],
    [
      "whose picture's credit stands in a box with more",
      `<div class="x1">${PICTURE}<h3>${CAPTION}</h3><p>Photo: Lou Hart</p><p>${STORY[1]}</p></div>`,
    ],
    ["outside its box", `<div class="x1">${PICTURE}</div><h3>${CAPTION}</h3><p>Photo: Lou Hart</p>`],
  ])("stays %s", (_name, html) => {
    expect(read(html).filter(({ role }) => role === "heading")).toHaveLength(1);
  });
});
