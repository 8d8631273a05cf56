import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { page } from "./page-of.ts";

const SITE = "https://www.millbrook-gazette.example/";

/** What is offered in place of an article, as "title → path". */
function offered(body: string, url = SITE): string[] {
  const reading = readArticle(page(body), { url });
  if (reading.ok) throw new Error("This page has an article.");
  return (reading.stories ?? []).map((story) => `${story.title} → ${story.url.replace(SITE, "/")}`);
}

const card = (title: string, href: string) => `<li><h3><a href="${href}">${title}</a></h3></li>`;
const FRONT = [
  card("Bell of Saint Orla falls silent", "/news/bell"),
  card("Quarry road closed until the spring", "road"),
  card("Ringers ask the council for a new rope", `${SITE}news/rope`),
].join("");

describe("the stories of a front page", () => {
  it("are its headings that are links, in the order of the page", () => {
    expect(offered(`<ul>${FRONT}</ul>`)).toEqual([
      "Bell of Saint Orla falls silent → /news/bell",
      "Quarry road closed until the spring → /news/road",
      "Ringers ask the council for a new rope → /news/rope",
    ]);
  });

  it("may be cards that are links themselves", () => {
    const cards = [1, 2, 3].map(
      (n) => `<a href="/story-${n}"><img src="/p${n}.jpg" alt=""><h2>The rope was worn, part ${n}</h2></a>`,
    );
    expect(offered(cards.join("")).map((line) => line.split(" → ")[1])).toEqual([
      "/story-1",
      "/story-2",
      "/story-3",
    ]);
  });

  it.each([
    ["menus", `<nav>${card("Everything about our newsletters", "/letters")}</nav>`],
    ["what is hidden", `<div hidden>${card("A story that nobody is shown", "/hidden")}</div>`],
    ["other sites", card("A story of somebody else's paper", "https://elsewhere.example/a")],
    ["names of sections", card("Sport", "/sport")],
    ["the front page itself", card("Millbrook Gazette, all the news", "/")],
    ["scripts", card("Press here for the whole story", "javascript:alert(1)")],
    ["a story once more", card("Bell falls silent in Millbrook", "/news/bell")],
    [
      "headings of several links",
      `<h3><a href="/a">Ringers and ropes</a> <a href="/b">in Millbrook</a></h3>`,
    ],
  ])("leave out %s", (_, more) => {
    expect(offered(`<ul>${FRONT}</ul>${more}`)).toHaveLength(3);
  });

  it("are none where a page has hardly any", () => {
    expect(offered(card("Bell of Saint Orla falls silent", "/news/bell"))).toEqual([]);
  });

  it("need fewer characters in scripts that write words in one", () => {
    const cards = ["村の鐘が鳴らなくなる", "採石場の道は春まで閉鎖", "新しい綱を町に求める"];
    expect(offered(cards.map((title, n) => card(title, `/news/${n}`)).join(""))).toHaveLength(3);
  });

  it("stay a list of bounded length on a page of thousands", () => {
    const many = Array.from({ length: 3000 }, (_, n) => card(`Ringers ask again, letter ${n}`, `/news/${n}`));
    expect(offered(many.join(""))).toHaveLength(60);
  });
});
