import { expect, it, describe as suite } from "vitest";
import { describe, jsonLd, STORY } from "./describe.ts";

const story = (wordCount: unknown) =>
  jsonLd({ "@type": "NewsArticle", headline: "Bridge closed", wordCount });
const body = `<h1>Bridge closed</h1>${STORY}`;

suite("words of the whole story", () => {
  it.each([
    [1200, 1200],
    ["850", 850],
    [0, null],
    [-4, null],
    ["many", null],
    [{ "@value": [] }, null],
    [1e12, null],
    [undefined, null],
  ])("%j", (declared, words) => {
    expect(describe({ head: story(declared), body }).declaredWords).toBe(words);
  });
});

suite("links that may lead to other pages of the story", () => {
  it("are numbered, or called next", () => {
    const links = `<nav><a href="/b/2"> 2 </a><a href="?page=3">3</a><a href="/about">About</a><a rel="next" href="/b/2">Next</a><a href="javascript:1">4</a></nav>`;
    const head = '<link rel="prev" href="/b/0"><link rel="nofollow" href="/x">';
    const { pageLinks } = describe({ head, body: body + links, url: "https://post.example/b" });
    expect(pageLinks).toEqual([
      "https://post.example/b/0",
      "https://post.example/b/2",
      "https://post.example/b?page=3",
      "https://post.example/b/2",
      "javascript:1",
    ]);
  });
});
