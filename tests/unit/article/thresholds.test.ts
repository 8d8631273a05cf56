import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { worth } from "../../../src/article/locate/locate-attempt.ts";
import { readArticle } from "../../../src/article/read-article.ts";

const URL = "https://www.tribune.example/2026/03/pier-closed-after-mast-falls";
const STORY = [
  "The pier at Low Quay closed on Monday after a mast fell across its rails, the harbour office said, and no boat has left the basin since then.",
  "Crews had warned of the mast in autumn. A survey found rust at its foot, and the repair was put off twice because the crane was needed elsewhere.",
  "Nobody was hurt. The keeper of the pier, who has worked there for thirty years, had gone to fetch his lunch a minute before the mast came down.",
  "The office wants to open one half of the pier in April. Fishermen doubt it, and some have moved their boats to the old basin on the far shore.",
  "A new mast will be made of steel and cost as much as a small ferry, the office said, and it should stand for at least sixty years at sea.",
];

describe("what an attempt at the article is worth", () => {
  const whole = { chars: 1000, prose: 1000, linked: 0, aside: 0, agreement: null };
  it.each([
    { why: "as it is", of: {}, share: 1 },
    { why: "half in asides", of: { aside: 500 }, share: 0.6 },
    { why: "all in asides", of: { aside: 1000 }, share: 0.2 },
    { why: "a quarter in links", of: { linked: 250 }, share: 0.75 },
    { why: "no running text", of: { prose: 0 }, share: 1 / 11 },
    { why: "nothing of what the page calls its body", of: { agreement: 0 }, share: 0.1 },
    { why: "half of it", of: { agreement: 0.5 }, share: 0.6 },
    { why: "all of it", of: { agreement: 1 }, share: 1.1 },
    { why: "nothing at all", of: { chars: 0, prose: 0 }, share: 0 },
  ])("$why: $share", ({ of, share }) => {
    expect(worth({ ...whole, ...of }) / worth(whole)).toBeCloseTo(share);
  });
});

describe("the evidence that makes a line the writer's portrait", () => {
  const NAMED = ` class="author-bio"`;
  const PATH = `<a href="/authors/mira-holt">Mira Holt</a>`;
  const MAIL = `<a href="mailto:mira@tribune.example">Mira Holt</a>`;
  const HAS = "has a boat in the old basin and two lamps at home";
  it.each([
    {
      evidence: "name and link",
      html: `<p${NAMED}>In summer ${PATH} ${HAS}.</p>`,
      within: false,
      after: true,
    },
    {
      evidence: "name and address",
      html: `<p${NAMED}>In summer ${MAIL} ${HAS}.</p>`,
      within: false,
      after: true,
    },
    {
      evidence: "name and emphasis",
      html: `<p${NAMED}><em>Mira Holt ${HAS}.</em></p>`,
      within: false,
      after: true,
    },
    {
      evidence: "name, link and address",
      html: `<p${NAMED}>In summer ${PATH} ${HAS}. ${MAIL}</p>`,
      within: false,
      after: true,
    },
    {
      evidence: "name, link, address and emphasis",
      html: `<p${NAMED}><em>In summer ${PATH} ${HAS}. ${MAIL}</em></p>`,
      within: false,
      after: true,
    },
    {
      evidence: "link and address",
      html: `<p>In summer ${PATH} ${HAS}. ${MAIL}</p>`,
      within: false,
      after: false,
    },
    {
      evidence: "link, address and emphasis",
      html: `<p><em>In summer ${PATH} ${HAS}. ${MAIL}</em></p>`,
      within: false,
      after: true,
    },
    {
      evidence: "name, link, address and the page's author as the first word",
      html: `<p${NAMED}><a href="/authors/ana-ruiz">Ana Ruiz</a> ${HAS}. ${MAIL}</p>`,
      within: true,
      after: true,
    },
    {
      evidence: "name, link and address, but with words of another's",
      html: `<p${NAMED}>“In summer ${PATH} ${HAS},” she said. ${MAIL}</p>`,
      within: false,
      after: false,
    },
  ])("$evidence", ({ html, within, after }) => {
    expect({ within: isBio(html, 1), after: isBio(html, STORY.length - 1) }).toEqual({ within, after });
  });
});

function isBio(inserted: string, after: number): boolean {
  const body = STORY.map((text, i) => `<p>${text}</p>${i === after ? inserted : ""}`).join("\n");
  const html = `<!doctype html><html lang="en"><head><title>Pier closed after mast falls</title><meta name="author" content="Ana Ruiz"></head><body><header><a href="/">Low Quay Tribune</a></header><main><article><h1>Pier closed after mast falls</h1><div class="text">${body}</div></article></main></body></html>`;
  const article = readArticle(new JSDOM(html, { url: URL }).window.document, { url: URL });
  if (!article.ok) throw new Error(article.reason);
  const block = article.blocks.find(({ text }) => text.includes("a boat in the old basin"));
  if (!block) throw new Error("the line is gone");
  return block.role === "bio";
}
