import { describe, expect, it } from "vitest";
import { labelBlocks } from "../../../src/article/label/label.ts";
import { findHeadlines, titlesOf } from "../../../src/article/locate/headline.ts";
import { partsBehind } from "../../../src/article/locate/locate-behind.ts";
import { describePage } from "../../../src/article/metadata/describe-page.ts";
import { measurePage } from "../../../src/article/page/page-measure.ts";
import { elementsIn } from "../../../src/article/page/page-tree.ts";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { inOneGo } from "../../../src/model/steps.ts";
import { find, paragraphs, STORY, snapshotOf } from "./page-of.ts";

const TITLE = "The bell that fell silent";

const FERRY =
  "The ferry to the outer islands sails an hour later from June on, since the new captain likes to see the fog lift.";
const LOFT =
  "Travellers who miss the last boat may sleep in the net loft, where the harbour office keeps nine cots and a stove.";
const LEMONS =
  "A box of lemons that was left on the pier in March is still there, and the office asks its owner to fetch them.";

const STORY_BOX = `<div class="text">${paragraphs()}${paragraphs()}</div>`;

/** A page whose story stands in a container of its own, all of which was taken for the article's; `behind` are the parts behind it. */
function readParts(behind: string, story = STORY_BOX) {
  const snapshot = snapshotOf(`<main><div class="story"><h1>${TITLE}</h1>${story}</div>${behind}</main>`);
  const { body, count, head } = snapshot;
  const root = find(body, "main")[0]!;
  const kept = new Set([root.n, ...[...elementsIn(root)].map(({ n }) => n)]);
  const parts = partsBehind(root, kept, findHeadlines(body, titlesOf(head)), measurePage(body, count));
  const region = { roots: [root], kept, standfirst: null, behind: parts };
  const { blocks } = inOneGo(labelBlocks(snapshot, region, describePage(snapshot, region)));
  return {
    shown: blocks
      .filter(isShown)
      .map(({ text }) => text)
      .join("\n"),
    listed: blocks.map(({ text }) => text).join("\n"),
  };
}

/** What is shown and listed of a page. */
function read(story: string) {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><div class="story"><h1>${TITLE}</h1>${story}</div></main></body></html>`;
  const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
  const article = readArticle(parsePage(html, url), { url });
  if (!article.ok) throw new Error(article.reason);
  const shown = article.blocks.filter(isShown).map(({ text }) => text);
  return { shown: shown.join("\n"), listed: article.blocks.map(({ text }) => text).join("\n") };
}

const teaser = (name: string, text: string) =>
  `<div class="card"><div class="picture"><img src="/${name}.jpg" alt=""></div><div class="words"><h3>Of the ${name}</h3><p>${text}</p></div></div>`;
const TEASERS = teaser("ferry", FERRY) + teaser("loft", LOFT) + teaser("lemons", LEMONS);

describe("parts behind the story", () => {
  it.each([
    [
      "a footer of the page with its form",
      `<footer class="base"><div><h4>The harbour office</h4><p>${LOFT}</p><form><input type="email"></form></div></footer>`,
      LOFT,
    ],
    [
      "an aside about the writer with a form",
      `<aside class="col-2"><h3>Hello, I am Ann</h3><p>${FERRY}</p><p>${LOFT}</p><p>Write to me:</p><form><textarea></textarea></form></aside>`,
      FERRY,
    ],
    [
      "what its name tells, and a form",
      `<section class="wide cta-dark"><p>${LEMONS}</p><form><input type="email"></form></section>`,
      LEMONS,
    ],
    [
      "a form with what it is for",
      `<section class="panel"><h3>Letters</h3><p>${LEMONS}</p><form><input type="email"><button>Send</button></form></section>`,
      LEMONS,
    ],
    [
      "what asks the reader in its first line",
      `<section class="panel"><h2>Talk to our harbour master today</h2><ul><li><h3>Nine cots</h3><p>${LOFT}</p></li></ul></section>`,
      LOFT,
    ],
    [
      "other stories under their label",
      `<section class="panel"><h2>Read next</h2><div class="row">${TEASERS}</div></section>`,
      FERRY,
    ],
    [
      "other stories under their label, each of them whole",
      `<section class="panel"><h2>Related resources</h2><div class="row">${["one", "two", "three"].map((name) => `<div class="item"><a href="/news/${name}"><h3>Of ${name}</h3></a><div class="rich">${[FERRY, LOFT, LEMONS, FERRY, LOFT, LEMONS, FERRY].map((text) => `<p>${name}: ${text}</p>`).join("")}</div></div>`).join("")}</div></section>`,
      "one: The ferry",
    ],
  ])("%s are listed and not shown", (_, behind, text) => {
    const { shown, listed } = readParts(behind);
    expect(shown).toContain(STORY[4]);
    expect(shown).not.toContain(text);
    expect(listed).toContain(text);
  });

  it.each([
    [
      "a second half",
      `<div class="more-text">${[FERRY, LOFT, LEMONS].map((t) => `<p>${t}</p>`).join("")}</div>`,
    ],
    ["a part of the same build", `<div class="story"><h2>Get to the pier early</h2><p>${LEMONS}</p></div>`],
    [
      "questions and answers, also in a part that is named",
      `<section class="panel related-faq"><h2>Questions</h2><h3>When does the ferry sail?</h3><p>${FERRY}</p><h3>Where do travellers sleep?</h3><p>${LOFT}</p></section>`,
    ],
    ["a paragraph of its own", `<p>${LEMONS}</p>`],
    ["running text in a footer", `<footer class="entry-end"><p>${LOFT}</p><p>${LEMONS}</p></footer>`],
    ["a box of facts in an aside", `<aside><h3>The tower</h3><p>${LOFT}</p></aside>`],
    [
      "running text whose name alone speaks against it",
      `<section class="subscription-content"><p>${LEMONS}</p></section>`,
    ],
    [
      "an appeal to call somebody",
      `<section class="panel"><p>${LOFT}</p><p>Who saw the box is asked to call <a href="tel:+15550100">the harbour police</a> before noon.</p></section>`,
    ],
    [
      "short facts that lead nowhere, whatever they are called",
      `<section class="cta-figures"><h2>The tower in figures</h2><ul><li>Height: 41 metres</li><li>Bells: 1</li><li>Ringers: 6</li></ul></section>`,
    ],
    [
      "a part under a heading that asks nothing",
      `<section class="panel"><h2>What the harbour says</h2><p>${LOFT}</p><p>${LEMONS}</p></section>`,
    ],
  ])("%s stays", (_, behind) => {
    const { shown } = readParts(behind);
    const texts = [FERRY, LOFT, LEMONS, "Height: 41 metres"].filter((text) => behind.includes(text));
    for (const text of texts) expect(shown).toContain(text);
  });

  it("a part stays that is as long as the story", () => {
    const half = `<section class="cta-dark"><h2>Get there early</h2>${[FERRY, LOFT, LEMONS].map((t) => `<p>${t}</p>`).join("")}</section>`;
    expect(readParts(half, `<div class="text">${paragraphs(0, 2)}</div>`).shown).toContain(LOFT);
  });
});

it("a story stays that is a list of links", () => {
  const list = ["ropes", "motors", "towers"].map(
    (name) => `<li>Of ${name} <a href="https://${name}.example/">https://${name}.example/</a></li>`,
  );
  const { shown } = readParts(
    `<div class="text"><ul>${list.join("")}</ul></div>`,
    "<p>On 3 March, by Ann Reed</p>",
  );
  expect(shown).toContain("Of motors");
});

describe("what opens the story", () => {
  const description = `<meta name="description" content="${FERRY}">`;
  const html = (first: string) =>
    `<!doctype html><html lang="en"><head><title>${TITLE}</title>${description}</head><body><main><h1>${TITLE}</h1><div class="holder">${first}<div class="run">${paragraphs(0, 5, ' class="body-text"')}</div></div></main></body></html>`;
  const standfirst = (first: string) => {
    const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
    const article = readArticle(parsePage(html(first), url), { url });
    if (!article.ok) throw new Error(article.reason);
    return article.blocks.find(({ text }) => text === FERRY)?.role;
  };

  it("is no standfirst where it has the class of the story's paragraphs", () => {
    expect(standfirst(`<div class="opening"><p class="body-text first">${FERRY}</p></div>`)).toBe(
      "paragraph",
    );
  });

  it("is one with a class of its own, or with the name of one", () => {
    expect(standfirst(`<div class="opening"><p class="top-line">${FERRY}</p></div>`)).toBe("standfirst");
    expect(standfirst(`<div class="opening"><p class="body-text lead">${FERRY}</p></div>`)).toBe(
      "standfirst",
    );
  });
});

describe("notes and tables", () => {
  it("keeps a note that the story's mark leads to, also where it is nothing but a link", () => {
    const story = `<div class="text">${paragraphs(0, 4)}<p>${STORY[4]} <a id="mark-1" href="#note-1">1</a></p><div class="n"><a id="note-1" href="#mark-1">1</a><div><p>Ropes: <a href="/news/ropes-of-the-county">https://www.tribune.example/news/ropes-of-the-county</a></p></div></div></div>`;
    expect(read(story).shown).toContain("Ropes:");
  });

  it("takes a table of one cell for the box that it is", () => {
    const table = `<table><tbody><tr><td><h5>Ready to sail again?</h5><p><a class="button" href="/contact">Get started</a></p></td></tr></tbody></table>`;
    const { shown, listed } = read(`<div class="text">${paragraphs()}${table}${paragraphs()}</div>`);
    expect(shown).not.toContain("Get started");
    expect(listed).toContain("Get started");
  });

  it("keeps a table of one cell that tells something", () => {
    const table = `<table><tbody><tr><td><p>${LEMONS}</p></td></tr></tbody></table>`;
    expect(read(`<div class="text">${paragraphs()}${table}${paragraphs()}</div>`).shown).toContain(LEMONS);
  });
});
