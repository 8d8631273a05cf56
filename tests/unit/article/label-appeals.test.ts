import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { paragraphs } from "./page-of.ts";

const TITLE = "The bell that fell silent";

/** Texts that are shown of a story with `inserted` between its paragraphs or behind them; `story` is its second half. */
function shown(inserted: string, isLast: boolean, story = paragraphs()): string[] {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1><div class="text">${paragraphs()}${isLast ? "" : inserted}${story}${isLast ? inserted : ""}</div></article></main></body></html>`;
  const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
  const article = readArticle(parsePage(html, url), { url });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks.filter(isShown).map(({ text }) => text);
}

const HEAD = "<p><strong>Join our WhatsApp community</strong></p>";
const ABOUT =
  "<p>The Tribune has a community on WhatsApp where we send the stories of the day straight to your phone.</p>";
const LINK = `<p>To join, <a href="https://chat.whatsapp.com/abc">click here</a> and press the button on your screen.</p>`;
const LEAVE =
  "<p>Nobody in it will be able to see your name or number, and you can leave whenever you like.</p>";
const OFFERS =
  "<p>We also send our members offers and advertisements from us and our partners now and then.</p>";
const NOTICE = `<p>If you're curious, you can read our <a href="/privacy-notice">Privacy Notice</a>.</p>`;

describe("an appeal of the house in several paragraphs falls as one", () => {
  it.each([
    ["in a box", `<div class="x1">${HEAD}${ABOUT}${LINK}${LEAVE}${OFFERS}${NOTICE}</div>`],
    ["among the story's paragraphs", `${HEAD}${ABOUT}${LINK}${LEAVE}${OFFERS}${NOTICE}`],
    ["that begins with its link", `${HEAD}${LINK}${LEAVE}${NOTICE}`],
    ["under a heading", `<section><h3>Join our WhatsApp channel</h3>${ABOUT}${LINK}${LEAVE}</section>`],
    ["in a box that ends without a link", `<div>${HEAD}${ABOUT}${LINK}${LEAVE}${OFFERS}</div>`],
  ])("%s", (_, html) => {
    for (const isLast of [false, true]) expect(shown(html, isLast)).toEqual(shown("", isLast));
  });
});

describe("what only looks like one stays", () => {
  const SENTENCES =
    "<p>Whoever joined had to bring a rope.</p><p>Six people came on the first evening, and two of them stayed until the bell was hung.</p>";
  it.each([
    ["a part of the story under such a heading", `<h3>Join our tower</h3>${SENTENCES}`, 3],
    [
      "a letter that is quoted",
      "<p>“Join us in the tower,” the letter said.</p><p>“You will be cold, and your hands will be sore.”</p><p>“If you are curious, read our book, which lies in the vestry.”</p>",
      3,
    ],
    [
      "advice with an address",
      `<div><h3>How to join the ringers</h3><p>You climb the tower on a Friday at six, before the first bell.</p><p>You bring gloves of your own, for the rope is rough.</p><p>Write to <a href="mailto:tower@orla.example">tower@orla.example</a> and say how tall you are.</p></div>`,
      4,
    ],
    [
      "what the story tells of somebody's channel",
      `<p>The ringers have a channel of their own on <a href="https://whatsapp.com/channel/0029">WhatsApp</a>, on which they sent the order of the bells to some forty people until Tuesday.</p><p>“You could hear it and read it,” one of them said.</p>`,
      2,
    ],
    ["a question between two paragraphs", "<p>And what would you have done in their place?</p>", 1],
  ])("%s", (_, html, count) => {
    for (const isLast of [false, true])
      expect(shown(html, isLast)).toHaveLength(shown("", isLast).length + count);
  });

  it.each([
    [
      "one that means its speakers",
      "<p>The mayor told us on Tuesday that nobody in the county had known of the cracks.</p>",
    ],
    [
      "one that speaks of what can be seen",
      "<p>From the hill behind the church you can see how far the brown water has come.</p>",
    ],
  ])("a sentence of the story between two promos: %s", (_, told) => {
    const head = "<h3>Join our newsletter</h3>";
    const link = `<p>Read more: <a href="/newsletter">all our newsletters</a></p>`;
    const donation = `<p><a href="/donate">Support the Tribune with a donation</a></p>`;
    for (const behind of [link, donation])
      expect(shown(`${head}${told}${behind}`, false).join("\n")).toContain(told.slice(3, 40));
  });

  it("the story's own sentence under a line that asks, and behind the link", () => {
    const told =
      "<p>The motor had been paid for by forty-two boats, and none of their owners wants it back.</p>";
    expect(shown(`${HEAD}${LINK}${told}`, false).join("\n")).toContain("The motor had been paid for");
  });

  it("sentences of a story that speaks to its reader all along", () => {
    const guide = Array.from(
      { length: 6 },
      (_, i) =>
        `<p>You take the rope in your left hand ${i + 1} times before you let it run, and you never look at the others while the great bell is above your head.</p>`,
    ).join("");
    const own =
      "<p>You can leave the rope whenever you like, but never while your bell stands on its head.</p>";
    expect(shown(`${HEAD}${LINK}${own}`, false, guide).join("\n")).toContain("never while your bell stands");
  });
});
