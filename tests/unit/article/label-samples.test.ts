import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isRemoved, isShown } from "../../../src/model/block.ts";
import { LOOKALIKES } from "./look-alikes.ts";
import { PROMOS } from "./promo-samples.ts";

const STORY = [
  "The pier at Low Quay closed on Monday after a mast fell across its rails, the harbour office said, and no boat has left the basin since then.",
  "Crews had warned of the mast in autumn. A survey found rust at its foot, and the repair was put off twice because the crane was needed elsewhere.",
  "Nobody was hurt. The keeper of the pier, who has worked there for thirty years, had gone to fetch his lunch a minute before the mast came down.",
  "The office wants to open one half of the pier in April. Fishermen doubt it, and some have moved their boats to the old basin on the far shore.",
  "A new mast will be made of steel and cost as much as a small ferry, the office said, and it should stand for at least sixty years at sea.",
];

/** How a page lays out its paragraphs. */
const BUILDS = {
  bare: (text: string) => `<p>${text}</p>`,
  wrapped: (text: string) => `<div class="block"><p class="css-1x9">${text}</p></div>`,
};

function read(inserted: string, after: number, lang = "en", build: keyof typeof BUILDS = "bare") {
  const body = STORY.map((text, i) => BUILDS[build](text) + (i === after ? inserted : "")).join("\n");
  const html = `<!doctype html><html lang="${lang}"><head><title>Pier closed after mast falls</title></head><body><header><a href="/">Low Quay Tribune</a></header><main><article><h1>Pier closed after mast falls</h1><div class="text">${body}</div></article></main></body></html>`;
  const url = "https://www.tribune.example/2026/03/pier-closed-after-mast-falls";
  const article = readArticle(parsePage(html, url), { url });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks;
}

const words = (html: string) =>
  parsePage(html, "about:blank").body?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const sources = (html: string) => [...html.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1] ?? "");

describe.each([
  ["between paragraphs", 1],
  ["after the last paragraph", 4],
] as const)("%s", (_place, after) => {
  it.each(PROMOS)("$name ($lang) is no part of the article", ({ html, lang, roles }) => {
    const blocks = read(html, after, lang);
    const shown = JSON.stringify(blocks.filter(isShown).map(({ content }) => content));
    expect(STORY.filter((text) => !shown.includes(text))).toEqual([]);
    const story = blocks.filter(isShown).filter(({ text }) => !STORY.includes(text));
    expect(story.map(({ role, text }) => `${role}: ${text}`)).toEqual([]);
    const removed = blocks
      .filter((block) => isRemoved(block) || block.role === "bio")
      .map(({ role }) => role);
    if (
      html.includes("<audio") ||
      html.includes("<iframe") ||
      words(html) !== "" ||
      sources(html).length > 0
    ) {
      expect(removed.some((role) => roles.split("|").includes(role))).toBe(true);
    }
  });
  describe.each(["bare", "wrapped"] as const)("%s paragraphs", (build) => {
    it.each(LOOKALIKES)("$name stays", ({ html, stays }) => {
      const blocks = read(html, after, "en", build).filter(isShown);
      const text = blocks
        .map((block) => block.text)
        .join(" ")
        .replace(/\s+/g, "");
      for (const part of stays ?? [words(html)]) expect(text).toContain(part.replace(/\s+/g, ""));
      const shown = JSON.stringify(blocks.map(({ content }) => content));
      for (const source of sources(html)) expect(shown).toContain(source);
    });
  });
});
