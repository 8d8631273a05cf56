import { describe, expect, it } from "vitest";
import { growStory } from "../../../src/article/locate/locate-grow.ts";
import { measurePage } from "../../../src/article/page/page-measure.ts";
import { elementsIn, plainText } from "../../../src/article/page/page-tree.ts";
import { find, paragraphs, snapshotOf } from "./page-of.ts";

const OTHER = [
  "The ferry to the outer islands sails an hour later from June on, since the new captain likes to see the fog lift before he casts off.",
  "Travellers who miss the last boat may sleep in the net loft, where the harbour office keeps nine cots and a stove that nobody dares to light.",
  "A box of lemons that was left on the pier in March is still there, and the harbour office asks its owner to fetch what remains of it.",
];
const other = OTHER.map((text) => `<p>${text}</p>`).join("");

/** Text of what is added to a story, that is `.run`, from around it. */
function grown(markup: string): string {
  const { body, count } = snapshotOf(markup);
  const run = [...elementsIn(body)].find(({ attributes }) => attributes.class === "run");
  if (!run) throw new Error("no story");
  const story = new Set([run.n, ...[...elementsIn(run)].map(({ n }) => n)]);
  const kept = new Set(story);
  growStory(run, kept, find(body, "h1")[0] ?? null, measurePage(body, count));
  return [...elementsIn(body)]
    .filter(({ n, tag }) => tag === "p" && kept.has(n) && !story.has(n))
    .map(plainText)
    .join(" ");
}

const HEADLINE = "<h1>The bell that fell silent</h1>";
const run = `<div class="run">${paragraphs()}</div>`;

describe("growStory", () => {
  it.each([
    ["before the story", `<main>${HEADLINE}<div>${other}</div>${run}</main>`],
    [
      "after it, wherever in the page's article",
      `<article><div>${HEADLINE}${run}</div><div><div>${other}</div></div></article>`,
    ],
    ["beside it without an article", `<div>${HEADLINE}<div>${run}</div><section>${other}</section></div>`],
    ["with a hashed name", `<main>${HEADLINE}${run}<div class="ad72109b">${other}</div></main>`],
  ])("takes running text %s", (_, markup) => {
    expect(grown(markup)).toBe(OTHER.join(" "));
  });

  it.each([
    ["what is named as something else", `<div class="related-stories">${other}</div>`],
    ["what names itself so below", `<div><div class="authorBio">${other}</div></div>`],
    [
      "teasers that lead elsewhere",
      `<div>${OTHER.map((text) => `<p><a href="/x">${text}</a></p>`).join("")}</div>`,
    ],
    ["a single paragraph", `<div><p>${OTHER[0]}</p></div>`],
    [
      "what readers can answer",
      `<div>${OTHER.map((text) => `<div><p>${text}</p><a href="#r">Reply</a></div>`).join("")}</div>`,
    ],
    ["another story", `<div><article>${other}</article></div>`],
    ["what is hidden", `<div hidden>${other}</div>`],
    ["a footer", `<footer>${other}</footer>`],
  ])("leaves %s", (_, part) => {
    expect(grown(`<main>${HEADLINE}${run}${part}</main>`)).toBe("");
  });

  it("leaves what stands before the headline, and what stands outside of article and frame", () => {
    expect(grown(`<main><div>${other}</div>${HEADLINE}${run}</main>`)).toBe("");
    expect(grown(`<div><article>${HEADLINE}${run}</article></div><div>${other}</div>`)).toBe("");
    expect(grown(`<div>${run}<div>${other}</div></div>`)).toBe("");
  });
});
