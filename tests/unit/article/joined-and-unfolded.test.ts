import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { type Block, isRemoved, isShown } from "../../../src/model/block.ts";
import { paragraphs } from "./page-of.ts";

/** The blocks of a story with `inserted` between its paragraphs. */
function read(inserted: string, after = ""): Block[] {
  const html = `<!doctype html><html lang="en"><head><title>The bell that fell silent</title></head><body><main><article><h1>The bell that fell silent</h1><div class="text">${paragraphs()}${inserted}${paragraphs()}${after}</div></article></main></body></html>`;
  const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
  const article = readArticle(parsePage(html, url), { url });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks;
}

const shown = (inserted: string, after = "") =>
  read(inserted, after)
    .filter(isShown)
    .map(({ role, text }) => `${role}: ${text}`);
const pictures = (inserted: string) =>
  read(inserted)
    .filter(isShown)
    .flatMap(({ content }) => toHtml(content).match(/<img/g) ?? []).length;

describe("the large first letter of a paragraph", () => {
  const REST = "he rope was bought in 1931 by the parish, and it was never oiled since then.";

  it.each([
    ["stands in an element", `<p><span class="c">T</span>${REST}</p>`],
    ["stands between spaces of the markup", `<p>\n<span class="c">\n  T\n</span>${REST}</p>`],
    ["is a block that closes the paragraph", `<p><div class="c">T</div>${REST}</p>`],
    ["is a paragraph of its own", `<div><p class="c">T</p>\n<p>${REST}</p></div>`],
    ["is a picture", `<p><img src="/caps/t.png" alt="T" width="40" height="40">${REST}</p>`],
    [
      "is told to screen readers with its word",
      `<p><span aria-hidden="true">T</span><span class="sr-only">The</span><span aria-hidden="true">he</span>${REST.slice(2)}</p>`,
    ],
  ])("joins its word where it %s", (_, html) => {
    expect(shown(html)).toContain(`paragraph: T${REST}`);
  });

  it.each([
    [
      "a word of one letter with the space in its element",
      `<p><strong>A </strong>man walked the whole way up the tower in the dark.</p>`,
      "A man walked",
    ],
    [
      "a word of one letter",
      `<p><b>A</b> rope was bought in 1931 by the parish, and never oiled.</p>`,
      "A rope was",
    ],
    [
      "a sign in a sentence",
      `<p>The ringers call it <i> T </i>, for its beam and its post, since the war.</p>`,
      "call it T , for",
    ],
    [
      "a part under its letter",
      `<h3>T</h3><p>The tower has eighty steps and a door that nobody locks.</p>`,
      "The tower has",
    ],
  ])("leaves %s alone", (_, html, text) => {
    expect(shown(html).join("\n")).toContain(text);
  });
});

describe("notes", () => {
  it.each([
    ["an arrow", `<a href="#r1">↩︎</a>`],
    ["a caret before the note", `<a href="#r1">^</a> `],
    ["words that are called so", `<a href="#r1" role="doc-backlink">Back to the text</a>`],
  ])("keep their text without %s that leads back", (_, link) => {
    const note = "Parish book, volume two, page ninety, in the hand of the vicar.";
    const item = link.endsWith(" ") ? `${link}${note}` : `${note} ${link}`;
    expect(shown("", `<ol><li id="n1">${item}</li><li>The same, page 91.</li></ol>`).at(-1)).toBe(
      `list: ${note}\nThe same, page 91.`,
    );
  });

  it.each([
    [
      `<p><a href="#bells">To the list of bells ⤵</a> The tower has six bells.</p>`,
      "The tower has six bells.",
    ],
    [
      `<p>The list of <a href="/bells">bells ⤵</a> has six names on it.</p>`,
      "The list of bells ⤵ has six names on it.",
    ],
  ])("and parts below are no words of a paragraph that an arrow leads down from: %s", (html, text) => {
    expect(shown(html)).toContain(`paragraph: ${text}`);
  });

  it.each([
    ["a link in a sentence", `<p>The rope broke, <a href="#map">see the map ↓</a>, and fell.</p>`],
    ["one that begins it", `<p><a href="#map">See the map ↓</a> of where the rope fell.</p>`],
    ["a price that fell", `<p><a href="#hemp">Shares of the rope works ▼</a> fell on Monday.</p>`],
    ["a heading", `<h3><a href="#map">Where the rope fell ↓</a></h3><p>It fell into the yard.</p>`],
    ["what folds", `<p><a href="#">Where the rope fell ↓</a></p><p>It fell into the yard.</p>`],
    ["a column", `<table><tr><th><a href="#hemp">Price ↓</a></th></tr><tr><td>12</td></tr></table>`],
    ["a right-to-left sentence", `<p><a href="#map">الخريطة ↓</a> تبين أين سقط الحبل.</p>`],
  ])("leave %s with an arrow down where it is", (_, html) => {
    const words = /<a [^>]*>([^<]+)/.exec(html)?.[1] ?? "";
    expect(shown(html).join("\n")).toContain(words);
  });

  it("keep the mark that leads to them, and their number", () => {
    const marked = `<p>The rope was bought in 1931<a href="#n1">*</a> and in 1950<a href="#n2" id="r2">[2]</a>, and never oiled.</p>`;
    expect(shown(marked).join("\n")).toContain("1931* and in 1950[2], and");
  });
});

describe("pictures", () => {
  const photo = (name: string, width: number, caption = "") =>
    `<figure><img src="https://pictures.example/bells/${name}.jpg?w=${width}" width="${width}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;

  it.each([
    ["once more in another size", photo("tower-east", 600, "From the east.") + photo("tower-east", 1200), 1],
    ["twice with one caption", photo("tower-east", 600, "From the east.").repeat(2), 1],
    [
      "in a row of small ones as well",
      `${photo("tower-east", 900, "From the east.")}${photo("tower-west", 900, "From the west.")}<ul>${["east", "west"].map((side) => `<li><img src="https://pictures.example/bells/tower-${side}-150x150.jpg"></li>`).join("")}</ul>`,
      2,
    ],
    [
      "with two captions",
      photo("tower-east", 600, "Before.") + photo("tower-east", 600, "After the motor came."),
      2,
    ],
    ["of one series", photo("tower-east", 600) + photo("tower-west", 600), 2],
  ])("that stand there %s are shown as often as they say something", (_, html, count) => {
    expect(pictures(html)).toBe(count);
  });

  it("of a gallery that is a list are figures", () => {
    const item = (name: string, caption: string) => `<li>${photo(name, 900, caption)}</li>`;
    const html = `<ul class="g">${item("stairs-low", "The stairs in 1931.")}${item("stairs-high", "")}${item("stairs-old", "The same today.")}</ul>`;
    expect(pictures(html)).toBe(3);
    expect(shown(html)).toEqual(
      expect.arrayContaining(["figure: The stairs in 1931.", "figure: The same today."]),
    );
    expect(shown(html).filter((line) => line.startsWith("list"))).toEqual([]);
  });

  it("in a sentence leave it whole", () => {
    const html = `<p>The bell swings <img src="/tex.png" alt="T=2"> for a small push, said the vicar of the parish.</p>`;
    expect(shown(html).join("\n")).toMatch(/swings ?for a small push/);
  });
});

describe("a story that is a list", () => {
  it("is read as its parts", () => {
    const part = (title: string, text: string) => `<li><h3>${title}</h3><p>${text}</p></li>`;
    const html = `<ol>${part("The rope", "It was bought in 1931 and has been cut into six pieces, one for each of the ringers who had pulled it.")}${part("The clapper", "It hangs where it hung, and the motor moves it with a small arm that makes a noise of its own at noon.")}</ol>`;
    expect(shown(html)).toEqual(expect.arrayContaining(["heading: The rope", "heading: The clapper"]));
    expect(shown(html).filter((line) => line.startsWith("list"))).toEqual([]);
  });
});

describe("formulas", () => {
  it.each([
    [
      "with a copy for the eye",
      `<span class="k"><span class="m"><math><mi>T</mi><mo>=</mo><mn>2</mn></math></span><span aria-hidden="true">T=2</span></span>`,
    ],
    [
      "hidden beside their picture",
      `<span class="f"><span style="display: none"><math><mi>T</mi><mo>=</mo><mn>2</mn></math></span><img src="/f.svg" aria-hidden="true" alt="T=2"></span>`,
    ],
  ])("%s are text, once", (_, formula) => {
    const html = `<p>The swing is ${formula} for a small push, said the vicar of the parish on Tuesday.</p>`;
    expect(shown(html)).toContain(
      "paragraph: The swing is T=2 for a small push, said the vicar of the parish on Tuesday.",
    );
  });
});

describe("what a reader unfolds", () => {
  const ANSWERS = [
    "Because the motor needs none, and because each of the ringers asked for a piece of it.",
    "The parish did, in two parts, and the second of them is still to be paid in May.",
  ] as const;
  const QUESTIONS = ["Why was the rope cut?", "Who paid for the motor?"] as const;
  const pairs = (one: (question: string, answer: string, i: number) => string) =>
    QUESTIONS.map((question, i) => one(question, ANSWERS[i] as string, i)).join("");

  it.each([
    [
      "panels of buttons",
      pairs(
        (q, a, i) =>
          `<h3><button aria-expanded="false" aria-controls="p${i}">${q}</button></h3><div id="p${i}" hidden><p>${a}</p></div>`,
      ),
    ],
    [
      "panels that screen readers are not told",
      pairs(
        (q, a, i) =>
          `<div class="i"><div role="button" aria-expanded="false" aria-controls="p${i}">${q}</div><div id="p${i}" aria-hidden="true"><p>${a}</p></div></div>`,
      ),
    ],
    [
      "answers by their build alone",
      pairs((q, a) => `<div class="q">${q}</div><div class="a" style="display:none">${a}</div>`),
    ],
    ["details", pairs((q, a) => `<details><summary>${q}</summary><p>${a}</p></details>`)],
  ])("is read from %s", (_, html) => {
    const text = shown(`<h2>Questions</h2><div class="faq">${html}</div>`).join("\n");
    for (const part of [...QUESTIONS, ...ANSWERS]) expect(text).toContain(part);
  });

  it.each([
    [
      "a menu",
      `<button aria-expanded="false" aria-controls="m">Share</button><div id="m" hidden><a href="https://social.example/s">Share this on a network of friends.</a> <a href="mailto:?x">Send it by mail.</a></div>`,
      "network of friends",
    ],
    [
      "a form",
      `<button aria-expanded="false" aria-controls="f">Write</button><div id="f" hidden><p>Write to the desk, and somebody will answer within a day.</p><input type="text"></div>`,
      "within a day",
    ],
    [
      "a dialog",
      `<button aria-expanded="false" aria-controls="d">Terms</button><div id="d" role="dialog" hidden><p>These are the terms of the page. Whoever reads it agrees.</p></div>`,
      "terms of the page",
    ],
    [
      "layers to follow by",
      ["rope", "motor"]
        .map(
          (name) =>
            `<div class="t"><span>${name}</span><div class="o" style="display:none"><button></button><p>Never miss a story about the ${name} again, and follow it here.</p></div></div>`,
        )
        .join(""),
      "Never miss",
    ],
    [
      "a hidden part without an id beside a control with a space too many",
      `<button aria-expanded="false" aria-controls="m ">Menu</button><p>The ringers met on Monday.</p><div class="a" hidden><p>This is an editor's note that nobody is to see before Friday.</p></div>`,
      "editor's note",
    ],
    [
      "a lone hidden part",
      `<p>The ringers met on Monday.</p><div class="a" style="display:none">Nobody is to see this sentence, which waits for another day.</div>`,
      "Nobody is to see",
    ],
  ])("is not %s", (_, html, text) => {
    expect(shown(html).join("\n")).not.toContain(text);
  });
});

describe("what folds above the story", () => {
  it("is about it, and not read", () => {
    const panel = `<button aria-expanded="false" aria-controls="i">About this text</button><div id="i" hidden><p>This text may be copied by anybody who names the parish and its ringers.</p></div>`;
    const html = `<!doctype html><html lang="en"><head><title>The bell that fell silent</title></head><body><main><article><h1>The bell that fell silent</h1>${panel}<div class="text">${paragraphs()}</div></article></main></body></html>`;
    const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
    const article = readArticle(parsePage(html, url), { url });
    if (!article.ok) throw new Error(article.reason);
    expect(article.blocks.map(({ text }) => text).join("\n")).not.toContain("may be copied");
  });
});

describe("a post of a network's that a line announces", () => {
  const frame = `<div class="e"><iframe src="https://posts.example/embed/1" title="Post by the vicar"></iframe></div>`;

  it("stays as a link to it", () => {
    expect(shown(`<p>As the vicar puts it better:</p>${frame}`)).toContain("embed: Post by the vicar");
  });

  it("is listed where nothing does", () => {
    expect(shown(`<p>The vicar has left the tower.</p>${frame}`)).not.toContain("embed: Post by the vicar");
    expect(read(`<p>The vicar has left the tower.</p>${frame}`).filter(isRemoved)).not.toEqual([]);
  });
});

describe("links", () => {
  it.each([
    ["in them", `<a href="https://mill.example/">mill, opens new tab</a>`],
    ["in brackets", `<a href="https://mill.example/">mill (opens in a new window)</a>`],
    ["behind them", `<a href="https://mill.example/">mill</a><span class="n">, opens new tab</span>`],
    ["in another language", `<a href="https://mill.example/">mill (öffnet in neuem Tab)</a>`],
  ])("do not say %s that they open another tab", (_, link) => {
    expect(
      shown(`<p>The parish bought it from a ${link}, and it was never oiled since.</p>`).join("\n"),
    ).toContain("from a mill, and it");
  });

  it("keep other words behind a comma", () => {
    const link = `<a href="https://mill.example/">mill, the last in the hills (since 1950)</a>`;
    expect(shown(`<p>The parish bought it from a ${link}, and never oiled it.</p>`).join("\n")).toContain(
      "mill, the last in the hills (since 1950), and",
    );
  });
});
