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
