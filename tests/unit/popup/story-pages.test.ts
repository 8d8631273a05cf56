import { expect, it } from "vitest";
import { storyPages } from "../../../src/popup/text/story-pages.ts";

const SITE = "https://www.lantern.example";
const at = (...paths: string[]) => paths.map((path) => SITE + path);

it.each([
  ["/news/ferry", at("/news/ferry/2", "/news/ferry/3"), { page: 1, of: 3 }],
  ["/news/ferry/", at("/news/ferry/page/2/"), { page: 1, of: 2 }],
  ["/news/ferry/2", at("/news/ferry", "/news/ferry/2", "/news/ferry/3"), { page: 2, of: 3 }],
  ["/news/ferry/3", at("/news/ferry/1", "/news/ferry/2"), { page: 3, of: 3 }],
  ["/news/ferry?page=2", at("/news/ferry", "/news/ferry?page=3"), { page: 2, of: 3 }],
  ["/story.php?id=7", at("/story.php?id=7&page=2"), { page: 1, of: 2 }],
  ["/news/ferry.html", at("/news/ferry-2.html", "/news/ferry-3.html"), { page: 1, of: 3 }],
  ["/news/faehre", at("/news/faehre/seite-2"), { page: 1, of: 2 }],
])("%s is a page of its story", (path, links, pages) => {
  expect(storyPages(SITE + path, links)).toEqual(pages);
});

it.each([
  ["a story on one page", "/news/ferry", []],
  ["the next story of a blog", "/news/ferry", at("/news/harbour", "/news/lamp")],
  ["pages of comments", "/news/ferry", at("/news/ferry/comment-page-2", "/news/ferry?comments=2")],
  ["pages of a section", "/news/ferry", at("/news/2", "/news?page=2", "/page/3")],
  ["another host", "/news/ferry", ["https://other.example/news/ferry/2"]],
  ["a name that ends in a number", "/news/ferry-2", at("/news/harbour-3")],
  ["no address", "", at("/2")],
])("%s is none", (_, path, links) => {
  expect(storyPages(path === "" ? "" : SITE + path, links)).toBeNull();
});
