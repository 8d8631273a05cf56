import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { type Block, isRemoved, isShown } from "../../../src/model/block.ts";
import { paragraphs, STORY } from "./page-of.ts";

const TITLE = "The bell that fell silent";

/** The blocks of a story with `inserted` between its paragraphs. */
function read(inserted: string, before = "", after = ""): Block[] {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1><div class="text">${before}${paragraphs()}${inserted}${paragraphs()}${after}</div></article></main></body></html>`;
  const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
  const article = readArticle(parsePage(html, url), { url });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks;
}

const shown = (blocks: Block[]) => blocks.filter(isShown).map(({ role, text }) => `${role}: ${text}`);
const listed = (blocks: Block[]) => blocks.filter(isRemoved).map(({ rule, text }) => `${rule}: ${text}`);

describe("headings", () => {
  it("keep theirs when a control beside the words bears a name of advertising", () => {
    const anchor = `<div class="pubTheme-x1"><div id="why"></div><button aria-label="Link"></button></div>`;
    expect(shown(read(`<h2 class="anchored">Why nobody rang it<div>${anchor}</div></h2>`))).toContain(
      "heading: Why nobody rang it",
    );
  });

  it("keep a question that the next one answers, though Readability dropped both", () => {
    const button = '<button aria-label="Link"></button>';
    const asked = `<h3>And what is the right way to do without a bell?${button}</h3><h3>An old hand answers${button}</h3>`;
    expect(shown(read(asked))).toContain("heading: And what is the right way to do without a bell?");
  });

  it("of a whole sentence stay over what went, a title goes with its box", () => {
    const box = `<div class="social-share"><a href="https://social.example/share">Share</a> <a href="mailto:?body=x">Mail</a></div>`;
    const sentence =
      "The keeper of the tower, who leaves in spring, says that nobody asked before the rope was cut";
    expect(shown(read("", "", `<h2>${sentence}</h2>${box}`))).toContain(`heading: ${sentence}`);
    expect(shown(read("", "", `<h2>Hand it on</h2>${box}`))).not.toContain("heading: Hand it on");
  });

  it("that say the headline in other words are listed", () => {
    const blocks = read("", "<h1>How a harbour lost its bell</h1>");
    expect(shown(blocks)).not.toContain("heading: How a harbour lost its bell");
    expect(listed(blocks)).toContain("headline-again: How a harbour lost its bell");
  });
});

describe("pictures", () => {
  const lazy = (name: string) =>
    `<div class="image"><img src="/blank-1x1.gif" data-original="https://www.tribune.example/photos/${name}.jpg" alt="The ${name} of the tower"><br><span>The ${name} of the tower</span></div>`;

  it("that load later are each shown, whatever stands in for them", () => {
    const blocks = read(`${lazy("stairs")}<p>Nobody climbs them now.</p>${lazy("clock")}`).filter(isShown);
    const pictures = blocks
      .filter(({ role }) => role === "figure")
      .map(({ content }) => JSON.stringify(content));
    expect(pictures).toHaveLength(2);
    expect(pictures[0]).toContain("stairs.jpg");
    expect(pictures[1]).toContain("clock.jpg");
  });

  const photo = '<img src="https://www.tribune.example/photos/rope.jpg" alt="Rope">';
  const captions = (inserted: string) => {
    const blocks = read(inserted).filter(isShown);
    expect(
      blocks.filter(({ role, text }) => role !== "figure" && /rope/.test(text) && !STORY.includes(text)),
    ).toEqual([]);
    return blocks.filter(({ role }) => role === "figure").map(({ text }) => text);
  };

  it("keep a caption of several sentences that the page calls one", () => {
    const text = "The rope lies in the yard of the parish house. It was cut on Sunday by the eldest ringer. "
      .repeat(6)
      .trim();
    expect(captions(`<div class="wp-caption">${photo}<p class="wp-caption-text">${text}</p></div>`)).toEqual([
      text,
    ]);
  });

  it.each([
    [
      "a sentence in bold",
      "<p><strong>The rope was cut on Sunday by the eldest ringer, while the others looked on.</strong></p>",
    ],
    [
      "a sentence that ends in brackets",
      "<p>The rope was cut on Sunday. (The eldest ringer has the knife.)</p>",
    ],
    [
      "a label over a list",
      "<p>What is left of the rope</p><ul><li>Six pieces, one for each of the ringers who pulled it for ninety years on end, and a seventh that nobody has claimed.</li></ul>",
    ],
    [
      "a paragraph that opens with what the picture shows",
      "<p>The old rope of the bell is what the eldest ringer cut on Sunday, in the yard of the parish house, while the five others looked on and counted aloud to six.</p>",
    ],
  ])("leave %s in the text", (_, html) => {
    const text = html.replace(/<li>.*|<[^>]*>/g, "");
    const roles = read(`<p><img src="/rope.jpg" alt="The old rope of the bell" width="600"></p>${html}`);
    expect(shown(roles)).toContain(`paragraph: ${text}`);
  });

  it("keep caption and credit that stand in lines of one box", () => {
    const box = `<div><div>${photo}</div><div class="lead-caption"><p>The old rope, which the eldest ringer cut on Sunday in the yard of the parish house, while the others looked on.</p><p><i>Photo of the rope: Ana Ruiz</i></p></div></div>`;
    expect(captions(box).join(" ")).toMatch(
      /^The old rope, which .* looked on\.\s+Photo of the rope: Ana Ruiz$/,
    );
  });
});

describe("readers' comments below the story", () => {
  const long = STORY.map((text) => `<p>I read this twice. ${text.replaceAll("bell", "kettle")}</p>`).join("");
  const said = `<div id="comments" class="comments-area"><ul><li class="comment" id="comment-4000"><div><cite>A reader</cite> <span>says:</span></div>${long}</li></ul></div>`;

  it("are no part of it, though each is running text", () => {
    const blocks = readArticle(
      parsePage(
        `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1><div>${paragraphs()}${said}</div></main></body></html>`,
        "https://www.tribune.example/a",
      ),
      { url: "https://www.tribune.example/a" },
    );
    if (!blocks.ok) throw new Error(blocks.reason);
    expect(shown(blocks.blocks).join(" ")).not.toContain("I read this twice");
  });
});

describe("words", () => {
  const last = (inserted: string) => read(inserted).find(({ text }) => /zwei|鐘/.test(text));

  it("keep above them how they are read, and their text without it", () => {
    const block = last(
      "<p>村の<ruby>鐘<rt>かね</rt></ruby>は長い間鳴らなかったので、村の人は時計を忘れてしまいました。</p>",
    );
    expect(block?.text).toBe("村の鐘は長い間鳴らなかったので、村の人は時計を忘れてしまいました。");
    expect(JSON.stringify(block?.content)).toContain("かね");
  });

  it("keep it in the text where the page has brackets for it", () => {
    const block = last(
      "<p>村の<ruby>鐘<rp>（</rp><rt>かね</rt><rp>）</rp></ruby>は長い間鳴らなかったので、村の人は時計を忘れてしまいました。</p>",
    );
    expect(block?.text).toContain("村の鐘（かね）は長い間");
  });

  it("that may be broken are known for promos all the same", () => {
    const asks = "Abon&shy;nieren Sie unseren News&shy;letter und lesen Sie jeden Morgen das Wichtigste.";
    const box = `<div class="teaser-x"><p>${asks}</p><a href="/news&shy;letter/anmelden">Jetzt kosten&shy;los an&shy;melden</a></div>`;
    expect(listed(read(box)).join(" ")).toMatch(/Abon/);
  });
});

describe("links", () => {
  const told = (link: string) =>
    read(
      `<p>The parish bought the motor from a ${link} and paid for it in two parts, the churchwarden said on Monday.</p>`,
    )
      .filter(isShown)
      .map(({ text }) => text)
      .join(" ");

  it("say what is seen of them, not what screen readers are told", () => {
    const text = told(
      '<a href="https://mill.example/">mill<span class="visually-hidden">, opens new tab</span></a>',
    );
    expect(text).toContain("from a mill and paid");
  });

  it("keep all that is seen", () => {
    const text = told(
      '<a href="https://mill.example/">mill<span class="seen">, which opens again</span></a>',
    );
    expect(text).toContain("from a mill, which opens again and paid");
  });
});

describe("above the story", () => {
  const LINE = "A parish in the hills has replaced its ringers with a motor, and the town is listening.";

  it("the lines under the headline stand once", () => {
    const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta name="description" content="${LINE}"></head><body><main><article><header><h1>${TITLE}</h1><p class="dek">${LINE}</p></header><div class="text"><p>${LINE}</p>${paragraphs()}</div></article></main></body></html>`;
    const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
    const article = readArticle(parsePage(html, url), { url });
    if (!article.ok) throw new Error(article.reason);
    expect(article.blocks.filter(isShown).filter(({ text }) => text === LINE)).toHaveLength(1);
  });

  const way = '<p><a href="/t">Towns</a> » <a href="/t/hills">Hill towns</a> » The bell that fell</p>';
  it("the way through the sections is listed, and a sentence with such marks stays", () => {
    expect(listed(read("", way)).join(" ")).toContain("Hill towns");
    const chain =
      '<p>The rope runs <a href="/a">tower</a> » square » river, and nobody has ever followed it to its end, the ringers say.</p>';
    expect(shown(read("", chain)).join(" ")).toContain("nobody has ever followed it");
  });
});
