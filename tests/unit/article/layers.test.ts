import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { paragraphs, STORY } from "./page-of.ts";

const ADDRESS = "https://www.tribune.example/2026/03/bell-that-fell-silent";
const STEPS = [
  "On the toolbar, click the menu. Then, click Preferences.",
  "In the window, choose General.",
  "In the box beside Home page, type www.tribune.example.",
];
const LIST = `<ul>${STEPS.map((step, i) => `<li><img src="/step-${i}.png" width="300" alt=""><div>${step}</div></li>`).join("")}</ul>`;

/** A page without a mark of where its story is. */
function shownOn(behind: string): string {
  const html = `<!doctype html><html lang="en"><head><title>The bell that fell silent</title></head><body><h1>The bell that fell silent</h1>${paragraphs()}${behind}</body></html>`;
  const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks
    .filter(isShown)
    .map(({ text }) => text)
    .join("\n");
}

describe("a layer over the page", () => {
  it.each(["sethomepagedialog", "startmodal", "homePopup"])(
    "is none of the story, run together as its name is: %s",
    (id) => {
      const shown = shownOn(
        `<div id="${id}"><button title="Close">Close</button><h2>Make the Tribune your start</h2>${LIST}</div>`,
      );
      expect(shown).toBe(STORY.join("\n"));
    },
  );
});

describe("instructions with pictures", () => {
  it.each([
    [
      "in a box of another name",
      `<div id="steps"><button>Close</button><h2>How to set a start page</h2>${LIST}</div>`,
    ],
    [
      "in a box that opens with its title",
      `<div id="howtodialog"><h2>How to set a start page</h2>${LIST}</div>`,
    ],
    [
      "under a picture that is called so",
      `<div class="imagelightbox"><h2>How to set a start page</h2>${LIST}<button>Enlarge</button></div>`,
    ],
  ])("stay %s", (_name, html) => {
    const shown = shownOn(`${html}${paragraphs()}`);
    for (const step of STEPS) expect(shown).toContain(step);
  });
});
