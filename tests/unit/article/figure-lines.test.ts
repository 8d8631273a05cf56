import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { paragraphs, STORY } from "./page-of.ts";

const TITLE = "The bell that fell silent";
const PICTURE = `<img src="/bell.jpg" width="900" height="600" alt="">`;

/** What is shown of a figure between the story's paragraphs, "[picture]" for its picture. */
function shown(inserted: string): string {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1><div class="text">${paragraphs()}${inserted}${paragraphs(0, 3)}</div></article></main></body></html>`;
  const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
  const article = readArticle(parsePage(html, url), { url });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks
    .filter((block) => isShown(block) && !STORY.includes(block.text))
    .map(({ content, text }) => `${holdsPicture(content) ? "[picture] " : ""}${text}`.replaceAll("\n", " / "))
    .join(" | ")
    .trim();
}

function holdsPicture(node: Element): boolean {
  return (
    node.tagName === "img" || node.children.some((child) => child.type === "element" && holdsPicture(child))
  );
}

describe("what a gallery prints beside its captions is not shown", () => {
  const CAPTION = "[picture] The rope in the tower before it was cut.";
  const caption = "<figcaption>The rope in the tower before it was cut.</figcaption>";
  it.each([
    [
      "a counter in the caption",
      `<figcaption><span>1/12</span><span>The rope in the tower before it was cut.</span></figcaption>`,
    ],
    ["a counter with what it counts", `<div>Bild 3 von 9</div>${caption}`],
    ["buttons", `<button>Full screen</button><button>Close</button>${caption}`],
    ["the same line twice", `<p>The rope in the tower before it was cut.</p>${caption}`],
    [
      "what folds the caption out",
      `<figcaption>The rope in the tower before it was cut. <a href="#">Vis mer</a></figcaption>`,
    ],
    ["a label over the caption", `<span>View Images</span>${caption}`],
  ])("%s", (_, html) => expect(shown(`<figure>${PICTURE}${html}</figure>`)).toBe(CAPTION));

  it.each([
    ["a label alone", `<figure>${PICTURE}<span>Click to enlarge</span></figure>`],
    [
      "a label in the link to the picture",
      `<figure><a href="/bell.jpg">${PICTURE}<span>Enlarge image</span></a></figure>`,
    ],
    [
      "a button for the picture",
      `<div class="graph">${PICTURE}<a href="/bell.jpg">Grafik herunterladen</a></div>`,
    ],
  ])("and its picture stays: %s", (_, html) => expect(shown(html)).toBe("[picture]"));

  it("a line that a longer one has as well", () => {
    const html = `<figure>${PICTURE}<p>The rope in the tower before it was cut.</p><p>The rope in the tower before it was cut. Credit: Anna Tolland</p></figure>`;
    expect(shown(html)).toBe("[picture] The rope in the tower before it was cut. Credit: Anna Tolland");
  });

  it("a gallery's labels under it", () => {
    const figure = `<figure>${PICTURE}</figure>`;
    expect(shown(`${figure}<div class="caption"><span>Caption</span><br><button>Close</button></div>`)).toBe(
      "[picture]",
    );
  });

  it("the words of an advertisement's button, with its picture", () => {
    const link = `<a href="https://shop.example/?utm_source=x">${PICTURE}<span>Skip ad</span></a>`;
    expect(shown(`<figure>${link}</figure>`)).toBe("");
  });
});

it.each([
  ["a word of the caption", "A ringer on his way <em>home</em>", "A ringer on his way home"],
  [
    "its first word",
    "<b>Home</b> is where the rope is, says the sign.",
    "Home is where the rope is, says the sign.",
  ],
  ["a result", "The board shows <b>3/4</b>", "The board shows 3/4"],
  ["a scale", "Model of the tower, scale 1/12", "Model of the tower, scale 1/12"],
  ["one of several things", "Rope 2 of 6", "Rope 2 of 6"],
  ["a word twice", "Bell <em>Anna</em> and bell <em>Anna</em>", "Bell Anna and bell Anna"],
  ["a year", "The tower<br>1911", "The tower / 1911"],
  ["how long something takes", "<div>Time</div><div>40 minutes</div>", "Time / 40 minutes"],
  [
    "a name that the caption has too",
    "<p>Anna Tolland</p><p>Anna Tolland with the rope</p>",
    "Anna Tolland / Anna Tolland with the rope",
  ],
])("stays in a caption: %s", (_, html, text) =>
  expect(shown(`<figure>${PICTURE}<figcaption>${html}</figcaption></figure>`)).toBe(`[picture] ${text}`),
);

describe("a credit that only style sets apart", () => {
  it.each([
    [
      "<span>The rope was cut on Sunday.</span><span>Anna Tolland / Tribune</span>",
      "The rope was cut on Sunday. Anna Tolland / Tribune",
    ],
    ["<span>Jon Hale (left)</span><span>Photo: Anna Tolland</span>", "Jon Hale (left) Photo: Anna Tolland"],
    [
      "The rope on the floor of the tower<span>© Anna Tolland</span>",
      "The rope on the floor of the tower © Anna Tolland",
    ],
    ["<span><span>Cut on Sunday</span></span><span><b>Anna Tolland</b></span>", "Cut on Sunday Anna Tolland"],
  ])("has a space before it: %s", (html, text) =>
    expect(shown(`<figure>${PICTURE}<figcaption>${html}</figcaption></figure>`)).toBe(`[picture] ${text}`),
  );

  it.each([
    [
      "a large first letter",
      "<span>T</span><span>HE ROPE was cut on Sunday.</span>",
      "THE ROPE was cut on Sunday.",
    ],
    [
      "a name with a capital within",
      "<span>The new i</span><span>Bell is out.</span>",
      "The new iBell is out.",
    ],
    ["the rest of a word", "The new Mega<b>Bell</b>", "The new MegaBell"],
    ["a bracket behind a sign", "The rope (<i>Tolland</i>)", "The rope (Tolland)"],
    ["small letters", "<span>The rope was</span><span>n't cut.</span>", "The rope wasn't cut."],
  ])("is none: %s", (_, html, text) =>
    expect(shown(`<figure>${PICTURE}<figcaption>${html}</figcaption></figure>`)).toBe(`[picture] ${text}`),
  );
});

describe("what a figure tells stays whole", () => {
  it.each([
    [
      "cells that are alike",
      "<table><tr><td>Tamar</td><td>Yes</td><td>No</td></tr><tr><td>Sandry</td><td>Yes</td><td>No</td></tr></table>",
      "Sandry / Yes / No",
    ],
    [
      "entries that are alike",
      "<ul><li>Width 9 metres</li><li>Height</li><li>Width 9 metres</li></ul>",
      "Height / Width 9 metres",
    ],
    [
      "a refrain",
      "<p>Pull the rope</p><p>and let it go</p><p>Pull the rope</p>",
      "and let it go / Pull the rope",
    ],
    [
      "a number that begins a sentence",
      "<figcaption><b>3 of 4</b> pillars of the tower show cracks, the county says.</figcaption>",
      "3 of 4 pillars",
    ],
    [
      "a caption’s first words, set off",
      "<figcaption><strong>Jump to safety</strong> A ringer leaves the rope on Monday.</figcaption>",
      "Jump to safety",
    ],
    ["a title that is a button’s word elsewhere", "<figcaption>Home</figcaption>", "Home"],
    [
      "a name that its markup divides",
      "<figcaption>The house of the Mc<b>Donald family</b> in Sandry, and the gate.</figcaption>",
      "McDonald family",
    ],
  ])("%s", (_, inner, told) => {
    expect(shown(`<figure>${PICTURE}${inner}</figure>`).replaceAll(/\s+/g, " ")).toContain(told);
  });
});
