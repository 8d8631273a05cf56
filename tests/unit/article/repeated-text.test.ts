import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { paragraphs, STORY } from "./page-of.ts";

const ADDRESS = "https://www.tribune.example/2026/03/the-bell-fell-silent";

function read(body: string, head = "") {
  const html = `<!doctype html><html lang="en"><head><title>The bell that fell silent</title>${head}</head><body><main><article><h1>The bell that fell silent</h1>${body}</article></main></body></html>`;
  const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks.filter(isShown);
}

const shownOn = (body: string) => read(body).map(({ text }) => text);
const CAPTION = "The tower of Saint Orla from the ferry, with the last of its six ringers at the door.";
const CAPTION_LINE = `<div class="caption">${CAPTION}</div>`;
const PICTURE = '<img src="/tower.jpg" width="800" height="534" alt="">';

describe("a sentence of the story that is set large beside it", () => {
  const sentence = "it does not catch cold, which two of the ringers had done in every winter";
  it("is shown once", () => {
    const shown = shownOn(`${paragraphs(0, 2)}<blockquote><p>${sentence}</p></blockquote>${paragraphs(2)}`);
    expect(shown).toEqual(STORY);
  });
  it.each([
    "The motor catches cold every winter, said the oldest of the six ringers.",
    "In every winter",
    `${sentence}, and nobody mended it.`,
  ])("stays where the story has other words: %s", (quote) => {
    const shown = shownOn(`${paragraphs(0, 2)}<blockquote><p>${quote}</p></blockquote>${paragraphs(2)}`);
    expect(shown).toContain(quote);
  });
});

it("a quotation that the story introduces stays, though its words are taken up again", () => {
  const rule = "No boat shall lie at the stone quay between the ringing of the two bells.";
  const introduced = `<p>The rule in the charter of the town reads:</p><blockquote><p>${rule}</p></blockquote>`;
  const again = `<p>“${rule}” is a line that each of the ringers knows by heart, and that none of them has ever kept.</p>`;
  expect(shownOn(`${paragraphs(0, 2)}${introduced}${again}${paragraphs(2)}`)).toContain(rule);
});

describe("paragraphs that the page prints again", () => {
  it("stay within it, as a refrain and the text of several entries", () => {
    expect(shownOn(`${paragraphs(0, 3)}<p>${STORY[0]}</p>${paragraphs(3)}`)).toHaveLength(STORY.length + 1);
    expect(shownOn(`${paragraphs()}${paragraphs()}`)).toHaveLength(2 * STORY.length);
    expect(shownOn(`${paragraphs()}<p>Gallery</p>${paragraphs()}`)).toHaveLength(2 * STORY.length);
  });
});

describe("captions that a gallery prints again", () => {
  it("stand once under their picture", () => {
    const [figure] = read(
      `${paragraphs(0, 1)}<div>${PICTURE}${CAPTION_LINE}${CAPTION_LINE}</div>${paragraphs(1)}`,
    ).filter(({ role }) => role === "figure");
    expect(figure?.text.split(CAPTION)).toHaveLength(2);
  });
  it("stand once where the picture did not come", () => {
    const shown = shownOn(`${paragraphs(0, 1)}${CAPTION_LINE}${CAPTION_LINE}${paragraphs(1)}`);
    expect(shown.filter((text) => text === CAPTION)).toHaveLength(1);
  });
  it("stay where another part of the story stands between", () => {
    const credit = '<p class="caption">Photo: Mira Holt</p>';
    const shown = shownOn(`${paragraphs(0, 1)}${credit}${paragraphs(1, 3)}${credit}${paragraphs(3)}`);
    expect(shown.filter((text) => text === "Photo: Mira Holt")).toHaveLength(2);
  });
  it("are none of what a gallery calls its controls", () => {
    const shown = shownOn(
      `${paragraphs(0, 1)}${CAPTION_LINE}<div class="captionlink"><p>Toggle caption</p><p>Close</p></div><div class="caption-count">Image 1 of / 13</div>${paragraphs(1)}`,
    );
    expect(shown).toEqual([STORY[0], CAPTION, ...STORY.slice(1)]);
  });
});

describe("the site's mark among the pictures", () => {
  const NAME = '<meta property="og:site_name" content="Harbour Tribune">';
  const figures = (picture: string) =>
    read(`${paragraphs(0, 2)}<div>${picture}</div>${paragraphs(2)}`, NAME).filter(
      ({ role }) => role === "figure",
    ).length;
  it.each([
    '<img src="/img/print-header-logo.png" width="300" height="60" alt="print header logo">',
    '<img src="/img/logo-new.svg" width="300" height="60" alt="Harbour Tribune">',
  ])("is no part of the story: %s", (picture) => {
    expect(figures(picture)).toBe(0);
  });
  it.each([
    '<img src="/img/new-logo.jpg" width="800" height="534" alt="The new logo on the tower of Saint Orla">',
    '<img src="/img/newsroom.jpg" width="800" height="534" alt="Harbour Tribune">',
    '<img src="/img/tribune-logo.jpg" width="800" height="534" alt="">',
    '<img src="/img/new-logo.jpg" width="800" height="534" alt="Logo">',
    '<img src="/img/tribune-logo.jpg" width="640" height="400" alt="Harbour Tribune">',
    '<img src="/img/bell-works.png" width="240" height="240" alt="Logo">',
    '<figure><img src="/img/new-logo.jpg" width="240" height="240" alt="Logo"></figure>',
  ])("is none that shows something else: %s", (picture) => {
    expect(figures(picture)).toBe(1);
  });
});

describe("a promo that the page prints twice", () => {
  const line = "Letters from the tower, read aloud on Fridays";
  const button = (tag: string) => `<${tag}><a class="btn" href="/subscribe">${line}</a></${tag}>`;
  it("goes where it stands without its button", () => {
    expect(
      shownOn(`${paragraphs(0, 2)}${button("div")}${paragraphs(2, 4)}<p>${line}</p>${paragraphs(4)}`),
    ).toEqual(STORY);
  });
  it("stays where there is no button", () => {
    expect(shownOn(`${paragraphs(0, 2)}<p>${line}</p>${paragraphs(2)}`)).toContain(line);
  });
  it("is none where a box to sign up repeats a heading of the story", () => {
    const box = `<div class="newsletter-signup"><h4>${line}</h4><p>Sign up to our newsletter.</p><form><input type="email"><button>Sign up</button></form></div>`;
    expect(shownOn(`${paragraphs(0, 2)}<h2>${line}</h2>${paragraphs(2)}${box}`)).toContain(line);
  });
  it("is none where a teaser of the page repeats the story's own words", () => {
    const teaser = `<div class="related-posts"><a href="/2026/02/the-mill"><img src="/mill.jpg" width="300" alt=""></a><h3><a href="/2026/02/the-mill-keeps-its-hemp">The mill keeps its hemp</a></h3><p>${STORY[1]}</p></div>`;
    expect(shownOn(`${paragraphs()}${teaser}`)).toEqual(expect.arrayContaining(STORY));
  });
});
