import { JSDOM } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { isShown } from "../../../src/model/block.ts";
import type { Reading } from "../../../src/model/reading.ts";

const TOP = "https://www.ferrygazette.example/portal";

/** Invented; long enough for a story by itself. */
const STORY = [
  "The ferry between the two halves of Sallow Bay was taken out of the water on Monday, for the first time since it was built by hand.",
  "Its owner, who also drives the school bus, said that the hull had to dry for a month before anyone could say what it still weighed.",
  "Until then a rowing boat leaves at the full hour, weather and oarsmen permitting, and takes six people or one piano across the bay.",
  "The council has promised a timetable; the oarsmen have promised nothing, and both have kept their word so far, as the owner observed.",
];
const TALK =
  "Somebody else writes about quite another matter here, at length, and nobody asked for it at all.";
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const STORY_PAGE = page(
  `<h1>Ferry weighed</h1><div>${paragraphs(STORY)}<p><a href="weights.html">All weights</a></p></div>`,
  `<title>Ferry weighed</title><base href="https://www.ferrygazette.example/2004/">`,
);

/** A page whose frames, in order, hold these pages; null for one that the browser keeps to itself. */
function withFrames(html: string, frames: readonly (string | null)[]): Document {
  const { document } = new JSDOM(html, { url: TOP }).window;
  [...document.querySelectorAll("iframe")].forEach((frame, i) => {
    const inner = frames[i];
    if (!inner) Object.defineProperty(frame, "contentDocument", { value: null });
    else {
      frame.contentDocument?.open();
      frame.contentDocument?.write(inner);
      frame.contentDocument?.close();
    }
  });
  return document;
}

function textOf(reading: Reading): string {
  if (!reading.ok) return reading.reason;
  return reading.blocks
    .filter(isShown)
    .map(({ text }) => text)
    .join("\n");
}

const FRAME = "<iframe></iframe>";
const MENU = `<ul><li><a href="/a">Tides</a></li><li><a href="/b">Letters</a></li></ul>`;

describe("a story in a frame", () => {
  it("is read where the page around it has next to nothing", () => {
    const document = withFrames(page(`${MENU}${FRAME}<p>Set in Sallow Bay.</p>`), [STORY_PAGE]);
    const before = document.documentElement.outerHTML;
    const reading = readArticle(document, { url: TOP });
    for (const text of STORY) expect(textOf(reading)).toContain(text);
    expect(JSON.stringify(reading)).toContain("https://www.ferrygazette.example/2004/weights.html");
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("has the page's own facts where the frame tells none", () => {
    const head = `<title>Gazette</title><meta property="og:site_name" content="Ferry Gazette">
      <meta property="article:published_time" content="2026-03-02T08:00:00Z">`;
    const reading = readArticle(withFrames(page(FRAME, head), [STORY_PAGE]), { url: TOP });
    expect(reading).toMatchObject({
      ok: true,
      metadata: {
        title: "Ferry weighed",
        siteName: "Ferry Gazette",
        published: "2026-03-02T08:00:00Z",
        url: TOP,
        lang: "en",
      },
    });
  });

  it("is the one with most words, however deep it stands", () => {
    const outer = page(`<p>Frame of frames.</p>${FRAME}`);
    const document = withFrames(page(`${FRAME}${FRAME}${FRAME}`), [
      page(`<div>${paragraphs(STORY.slice(0, 2))}</div>`),
      outer,
      page(`<div>${paragraphs([TALK, TALK])}</div>`),
    ]);
    const inner = [...document.querySelectorAll("iframe")][1]?.contentDocument?.querySelector("iframe");
    inner?.contentDocument?.write(STORY_PAGE);
    const text = textOf(readArticle(document, { url: TOP }));
    expect(text).toContain(STORY[3]);
    expect(text).not.toContain(TALK);
  });

  it("is told of, because the page does not show when it changes", () => {
    const onFrame = vi.fn();
    readArticle(withFrames(page(FRAME), [STORY_PAGE]), { url: TOP, onFrame });
    expect(onFrame).toHaveBeenCalledTimes(1);
    readArticle(withFrames(page(`<div>${paragraphs(STORY)}</div>`), []), { url: TOP, onFrame });
    expect(onFrame).toHaveBeenCalledTimes(1);
  });
});

describe("a frame is left alone", () => {
  const long = paragraphs([...STORY, ...STORY].map((text) => text.replace("ferry", "advert")));

  it("beside a story of the page's own, however much it says", () => {
    const document = withFrames(page(`<h1>Ferry weighed</h1><div>${paragraphs(STORY)}${FRAME}</div>`), [
      page(`<div>${long}${long}</div>`),
    ]);
    for (const frame of document.querySelectorAll("iframe"))
      Object.defineProperty(frame, "contentDocument", {
        get: () => {
          throw new Error("looked into");
        },
      });
    const text = textOf(readArticle(document, { url: TOP }));
    expect(text).toContain(STORY[0]);
    expect(text).not.toContain("advert");
  });

  it("where it belongs to another host", () => {
    expect(readArticle(withFrames(page(`${MENU}${FRAME}`), [null]), { url: TOP })).toMatchObject({
      ok: false,
      reason: "no-article",
    });
  });

  it("where it is not shown", () => {
    const document = withFrames(page(`${MENU}${FRAME}`), [STORY_PAGE]);
    Object.assign(document.querySelector("iframe")!, { checkVisibility: () => false });
    expect(readArticle(document, { url: TOP }).ok).toBe(false);
  });

  it("where it says little, or is no article", () => {
    for (const inner of [page("<p>Subscribe!</p>"), page(MENU.repeat(40)), page("")])
      expect(readArticle(withFrames(page(`${MENU}${FRAME}`), [inner]), { url: TOP }).ok).toBe(false);
  });

  it("where there are more of them than a page needs", () => {
    const many = (count: number) =>
      withFrames(page(`${MENU}${FRAME.repeat(count)}`), [
        ...Array(count - 1).fill(page("<p>Sold!</p>")),
        STORY_PAGE,
      ]);
    expect(readArticle(many(20), { url: TOP }).ok).toBe(true);
    expect(readArticle(many(21), { url: TOP }).ok).toBe(false);
  });

  it("where a part of the page was selected", () => {
    const document = withFrames(page(`<p id="words">Only these words.</p>${FRAME}`), [STORY_PAGE]);
    const selection = document.createRange();
    selection.selectNodeContents(document.getElementById("words")!);
    expect(textOf(readArticle(document, { url: TOP, selection }))).toBe("Only these words.");
  });

  it("and its own names mislead nobody", () => {
    const names = ["body", "documentElement", "URL", "title", "querySelectorAll", "defaultView"];
    const traps = names.map((name) => `<img name="${name}" alt=""><input name="${name}">`).join("");
    const inner = page(`<form>${traps}<div>${paragraphs(STORY)}</div></form>`);
    const reading = readArticle(withFrames(page(`${MENU}${FRAME}`), [inner]), { url: TOP });
    expect(textOf(reading)).toContain(STORY[0]);
  });
});
