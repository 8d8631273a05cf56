import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { page, paragraphs } from "./page-of.ts";

/** Role of the block with this text in an invented story by Ana Ruiz; null when no block has it. */
function roleOf(html: string, text: string): string | null {
  const head = '<title>The bell that fell silent</title><meta property="og:type" content="article">';
  const document = page(
    `<article><h1>The bell that fell silent</h1><p class="author">Ana Ruiz</p>${paragraphs(0, 3)}${html}${paragraphs(3)}</article>`,
    head,
  );
  const reading = readArticle(document, { url: "https://www.millbrook-gazette.example/news/bell-tower" });
  if (!reading.ok) return null;
  return reading.blocks.find((block) => block.text === text)?.role ?? null;
}

describe("an author's name in the story", () => {
  it.each(["Ana Ruiz, Millbrook", "ANA RUIZ, MILLBROOK", "ANA RUIZ", "By ANA RUIZ in Millbrook"])(
    "%s is a byline in whatever case it is written",
    (text) => expect(roleOf(`<p>${text}</p>`, text)).toBe("byline"),
  );

  it("is none in a sentence", () => {
    const text = "The bell, wrote Ana Ruiz in this paper, had never been late.";
    expect(roleOf(`<p>${text}</p>`, text)).toBe("paragraph");
  });
});

describe("a line behind the story", () => {
  const read = (html: string, text: string) => {
    const document = page(
      `<article><h1>The bell that fell silent</h1>${paragraphs()}<p>${html}</p></article>`,
    );
    const reading = readArticle(document, { url: "https://www.millbrook-gazette.example/news/bell-tower" });
    return reading.ok ? reading.blocks.find((block) => block.text === text)?.role : null;
  };

  it.each([
    ["byline", "05/10/2018 - Publicado por: Clara Bento - Categoria: Torres - Tags: sino corda"],
    ["paragraph", "05/10/2018 was the day on which the last of the old ropes was cut."],
  ])("is a %s: %s", (role, text) => expect(read(text, text)).toBe(role));
});

describe("a date in the story", () => {
  it.each([
    ["heading", "<h2>Tuesday, 27 August 2024</h2>", "Tuesday, 27 August 2024"],
    ["paragraph", "<p>£79.59, Lowdale</p>", "£79.59, Lowdale"],
    ["paragraph", "<p>Lamps, 31.75 each</p>", "Lamps, 31.75 each"],
    ["date", "<p>27 August 2024, 18:40</p>", "27 August 2024, 18:40"],
    ["paragraph", "<p>Six ropes | one bell</p>", "Six ropes | one bell"],
  ])("is none in a %s: %s", (role, html, text) => expect(roleOf(html, text)).toBe(role));
});

describe("the writer's portrait", () => {
  const portrait = "The keeper of the ropes lives with two lamps and a boat, and has never sold either.";
  const read = (html: string) =>
    readArticle(page(html), { url: "https://www.millbrook-gazette.example/news/bell-tower" });
  const roleIn = (html: string) => {
    const reading = read(html);
    return reading.ok ? reading.blocks.find(({ text }) => text === portrait)?.role : null;
  };

  it.each(["About the author", "Über die Autorin:", "著者について"])(
    "stands under %s after the story",
    (heading) => {
      const below = `<h3>${heading}</h3><p>${portrait}</p>`;
      expect(roleIn(`<article><h1>The bell</h1>${paragraphs()}${below}</article>`)).toBe("bio");
    },
  );

  it.each([
    `<h3>About the ropes</h3><p>${portrait}</p>`,
    `<h3>About the author</h3><p>${portrait}</p>${paragraphs(3)}`,
  ])("is none elsewhere", (html) => {
    expect(roleIn(`<article><h1>The bell</h1>${paragraphs(0, 3)}${html}</article>`)).toBe("paragraph");
  });
});
