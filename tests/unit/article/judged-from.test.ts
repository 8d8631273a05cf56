import { describe, expect, it } from "vitest";
import { judgedFrom } from "../../../src/article/page/judged-from.ts";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { paragraphs, STORY } from "./page-of.ts";

const ON_THE_WEB = "https://www.tribune.example/2026/03/bell-that-fell-silent";

describe("the address that links are judged from", () => {
  it.each([
    ["file:///home/reader/bell.html", ON_THE_WEB],
    ["http://localhost:4000/bell", ON_THE_WEB],
    ["http://127.0.0.1:4000/bell", ON_THE_WEB],
    ["https://mirror.example/bell", "https://mirror.example/bell"],
  ])("of %s is %s", (url, from) => {
    expect(judgedFrom(url, ON_THE_WEB)).toBe(from);
  });
  it("is the page's own where it names none", () => {
    expect(judgedFrom("file:///home/reader/bell.html", null)).toBe("file:///home/reader/bell.html");
  });
});

describe("a saved page", () => {
  const teasers = [
    "The walk at Low Quay loses its roof",
    "The mill keeps its hemp until May",
    "The ferry wears out nine hawsers a year",
  ]
    .map(
      (title, i) =>
        `<li><a href="https://www.tribune.example/2026/02/${i}-${title.toLowerCase().replaceAll(" ", "-")}">${title}</a></li>`,
    )
    .join("");
  const html = `<!doctype html><html lang="en"><head><title>The bell that fell silent</title><link rel="canonical" href="${ON_THE_WEB}"></head><body><main><article><h1>The bell that fell silent</h1>${paragraphs()}<ul>${teasers}</ul></article></main></body></html>`;
  it.each([ON_THE_WEB, "file:///home/reader/bell.html", "http://localhost:4000/bell"])(
    "is read as on the web: %s",
    (url) => {
      const article = readArticle(parsePage(html, url), { url });
      if (!article.ok) throw new Error(article.reason);
      expect(article.blocks.filter(isShown).map(({ text }) => text)).toEqual(STORY);
      expect(article.metadata.url).toBe(url);
    },
  );
});
