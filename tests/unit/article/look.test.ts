import { describe, expect, it } from "vitest";
import type { DomElement } from "../../../src/article/page/dom.ts";
import type { Box, Look, Style } from "../../../src/article/page/look.ts";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isRemoved, isShown } from "../../../src/model/block.ts";
import { paragraphs, STORY } from "./page-of.ts";

/** What every element of these pages has unless `data-style` says otherwise: a style of the page's own. */
const SERIF: Style = {
  ...{ backgroundColor: "rgba(0, 0, 0, 0)", backgroundImage: "none", boxShadow: "none" },
  ...{ borderLeftWidth: "0px", borderRightWidth: "0px", borderTopWidth: "0px" },
  ...{
    clip: "auto",
    clipPath: "none",
    display: "block",
    opacity: "1",
    overflowX: "visible",
    visibility: "visible",
  },
  ...{
    color: "rgb(34, 34, 34)",
    float: "none",
    fontFamily: "Georgia, serif",
    fontSize: "19px",
    position: "static",
  },
};
const COLUMN: Box = { left: 200, top: 500, width: 640, height: 90 };

/** A layout by attributes: `data-style` as `property: value; …`, `data-box` as left, top, width and height. */
const LOOK: Look = {
  style: (element) => styleOf(element),
  box: (element) => {
    const [left, top, width, height] = (element.getAttribute("data-box") ?? "").split(" ").map(Number);
    if (styleOf(element).display === "none") return { left: 0, top: 0, width: 0, height: 0 };
    return height === undefined ? COLUMN : ({ left, top, width, height } as Box);
  },
  width: 1280,
};

/** Type, colour and visibility are inherited. */
function styleOf(element: DomElement): Style {
  const inherited = element.parentElement ? styleOf(element.parentElement) : SERIF;
  const { color, fontFamily, fontSize, visibility } = inherited;
  const own = (element.getAttribute("data-style") ?? "").split(";").filter(Boolean);
  return {
    ...SERIF,
    ...{ color, fontFamily, fontSize, visibility },
    ...Object.fromEntries(own.map((one) => one.split(":").map((part) => part.trim()) as [string, string])),
  };
}

function read(inserted: string, look: Look | null = LOOK) {
  const html = `<!doctype html><html lang="en"><head><title>The bell that fell silent</title></head><body><main><article><h1>The bell that fell silent</h1><div class="text">${paragraphs()}${inserted}${paragraphs()}</div></article></main></body></html>`;
  const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
  const reading = readArticle(parsePage(html, url), { url, look });
  if (!reading.ok) throw new Error(reading.reason);
  const blocks = reading.blocks;
  return {
    shown: blocks
      .filter(isShown)
      .map(({ text }) => text)
      .join("\n"),
    doubtful: blocks
      .filter(({ doubtful }) => doubtful)
      .map(({ text }) => text)
      .join("\n"),
    listed: blocks
      .filter(isRemoved)
      .map(({ text }) => text)
      .join("\n"),
  };
}

const NOTE = "data-style='position: absolute; overflowX: hidden' data-box='200 500 1 1'";

describe("runs of a sentence that the page's style hides", () => {
  const hidden = (attributes: string, text = ", which is to say of hemp") =>
    read(
      `<p>The rope<span ${attributes}>${text}</span> was cut on Sunday by the eldest of the six ringers.</p>`,
    );

  it.each([
    ["is not displayed", "data-style='display: none'"],
    ["is invisible", "data-style='visibility: hidden'"],
    ["is folded into a pixel", NOTE],
    ["is clipped away", "data-style='position: absolute; clipPath: inset(50%)'"],
    ["lies far beside the page", "data-style='position: absolute' data-box='-9999 500 200 20'"],
    ["shows when one points at it", "data-style='position: absolute; opacity: 0'"],
    ["has no size", "data-style='fontSize: 0px'"],
  ])("are left out where one %s", (_, attributes) => {
    expect(hidden(attributes).shown).toContain("The rope was cut on Sunday");
  });

  it.each([
    ["stands in its place", "class='x1'"],
    ["stands beside the line", "data-style='position: absolute' data-box='900 500 200 40'"],
    ["fades in where it stands", "data-style='opacity: 0'"],
  ])("stay where one %s", (_, attributes) => {
    expect(hidden(attributes).shown).toContain("The rope, which is to say of hemp was cut on Sunday");
  });

  it("stay without a layout", () => {
    const line = `<p>The rope<span ${NOTE}> of hemp</span> was cut on Sunday by the eldest ringer.</p>`;
    expect(read(line, null).shown).toContain("The rope of hemp was cut");
  });

  it("are left out below what wraps them", () => {
    const wrapped = `<span class="term">rope<span class="tip"><span ${NOTE}> of hemp</span></span></span>`;
    expect(read(`<p>The ${wrapped} was cut on Sunday by the eldest of the ringers.</p>`).shown).toContain(
      "The rope was cut",
    );
  });

  it("stay as the rest of a paragraph that folds out", () => {
    const rest = "The knife is kept by the parish. Nobody has asked for it since.";
    const line = `<p>The rope was cut on Sunday by the eldest ringer. <span data-style='display: none'>${rest}</span></p>`;
    expect(read(line).shown).toContain(rest);
  });

  it("stay where the whole paragraph is folded away", () => {
    const line = `<p data-style='display: none'>The rope<span data-style='display: none'> of hemp</span> was cut on Sunday by the eldest ringer.</p>`;
    expect(read(line).shown).toContain("The rope of hemp was cut");
  });

  it("stay where they say what beside them is for the eye alone", () => {
    const capital = `<span aria-hidden="true">O</span><span ${NOTE}>On</span> Sunday the rope was cut by the eldest of the ringers.`;
    expect(read(`<p>${capital}</p>`).shown).toContain("On Sunday the rope was cut");
  });
});

const BOX =
  "data-style='float: right; backgroundColor: rgb(11, 61, 92); fontFamily: Arial; fontSize: 15px; color: rgb(255, 255, 255)' data-box='700 500 250 160'";
const INNER = "data-box='718 516 214 60'";

describe("a block that looks unlike the story's paragraphs", () => {
  const boxed = (text: string, attributes = BOX) =>
    read(
      `<div class="w x7" ${attributes}><p ${INNER}>${text}</p><p ${INNER}>Zure izena idatzi eta hasi.</p></div>`,
    );

  it("goes where it floats in a box of its own and speaks of something else", () => {
    const { shown, listed } = boxed("Goizero gure berririk onenak postontzian, doan eta iragarkirik gabe.");
    expect(shown).not.toContain("Goizero");
    expect(shown).not.toContain("Zure izena");
    expect(listed).toContain("Goizero");
  });

  it("goes where anything else speaks against it", () => {
    const small = "data-style='fontSize: 15px; color: rgb(90, 90, 90)' data-box='260 500 400 60'";
    const line = (attributes: string) =>
      read(
        `<p ${attributes}>Members of our circle get a map of all the towers: <a href="https://www.tribune.example/circle">to the circle</a></p>`,
      );
    expect(line(small).listed).toContain("to the circle");
    expect(line("").shown).toContain("to the circle");
  });

  it("stays where nothing but its looks differs, as one of many or alone", () => {
    const speech = STORY.map(
      (text) =>
        `<p data-style='fontFamily: Arial; fontSize: 15px' data-box='260 500 400 60'>Well: ${text.slice(0, 70)}.</p>`,
    );
    const { shown, doubtful } = read(speech.join(""));
    expect(shown.match(/Well: /g)).toHaveLength(STORY.length);
    expect(doubtful).toBe("");
  });

  it("is not set apart from a speech by what stands beside it", () => {
    const set = "data-style='fontFamily: Arial; fontSize: 15px' data-box='260 500 400 60'";
    const said = [
      "Members of our circle, I thank you all.",
      "Members of the parish, the rope is yours: take it home.",
    ];
    const { doubtful } = read(said.map((text) => `<p ${set}>${text}</p>`).join(""));
    expect(doubtful).toBe("");
  });

  it.each([
    ["says what the story says", "For ninety years the ringers had climbed the tower in pairs."],
    ["tells figures", "Goizero 94 pauso, 12 soka eta 6 lagun daude dorrean."],
  ])("stays in a box that %s", (_, text) => {
    expect(boxed(text).shown).toContain(text);
  });

  it.each([
    [
      "a quotation",
      "<blockquote><p>Goizero igotzen nintzen dorrera, eta inork ez zidan galdetu zergatik.</p></blockquote>",
    ],
    ["a list", "<ul><li>Dorrea: aspaldikoa</li><li>Soka: kalamuzkoa</li></ul>"],
    [
      "a table",
      "<table><tr><td>Dorrea</td><td>aspaldikoa</td></tr><tr><td>Soka</td><td>kalamuzkoa</td></tr></table>",
    ],
  ])("stays where it holds %s", (_, html) => {
    const text = html
      .replace(/<[^>]*>/g, " ")
      .trim()
      .split(/\s+/)[0] as string;
    expect(read(`<div class="w x7" ${BOX}>${html}</div>`).shown).toContain(text);
  });

  it("stays on a page without a style of its own", () => {
    const plain: Look = {
      ...LOOK,
      style: (element) => {
        const style = styleOf(element);
        if (style.fontFamily !== SERIF.fontFamily) return style;
        return { ...style, fontFamily: '"Times New Roman"', fontSize: "16px" };
      },
    };
    const { shown } = read(
      `<div class="w x7" ${BOX}><p ${INNER}>Goizero gure berririk onenak, doan.</p></div>`,
      plain,
    );
    expect(shown).toContain("Goizero");
  });
});

describe("a paragraph that the page puts where nobody can see it", () => {
  const away = "data-style='position: absolute' data-box='-9999 500 600 60'";
  const text = "Description for screen readers: the next part lists the ringers by their age and tower.";

  it("is listed", () => {
    const { shown, listed } = read(`<p class="q9" ${away}>${text}</p>`);
    expect(shown).not.toContain(text);
    expect(listed).toContain(text);
  });

  it("stays as one of a panel that waits beside the page", () => {
    const panel = `<div ${away}><p data-box='-9999 500 600 60'>${text}</p><p data-box='-9999 560 600 60'>The sixth of them is the eldest, and the first has moved away.</p></div>`;
    expect(read(panel).shown).toContain(text);
  });

  it("is story where its part of the page is folded away", () => {
    const folded = `<div data-style='display: none'><p data-style='display: none'>${STORY[0]} So it is said again here.</p></div>`;
    expect(read(folded).shown).toContain("So it is said again here.");
  });
});
