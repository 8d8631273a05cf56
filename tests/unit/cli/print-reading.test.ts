import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { interfaceTexts } from "../../../src/cli/interface-texts.ts";
import { printReading } from "../../../src/cli/print-reading.ts";
import type { Block } from "../../../src/model/block.ts";
import type { SourcedArticle } from "../../../src/model/reading.ts";
import { textOf } from "../../../src/model/text.ts";

function element(tagName: string, ...children: (Element | string)[]): Element {
  return {
    type: "element",
    tagName,
    properties: {},
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

function block(id: number, role: Block["role"], content: Element, more: Partial<Block> = {}): Block {
  return {
    id,
    role,
    content,
    rule: "story",
    reason: "",
    doubtful: false,
    inside: true,
    text: textOf(content),
    ...more,
  };
}

const picture: Element = {
  type: "element",
  tagName: "img",
  properties: { src: "https://harbour.example/media/sign%20up.png?w=600" },
  children: [],
};

const article: SourcedArticle = {
  ok: true,
  metadata: {
    origin: "https://www.harbourpost.example",
    url: "https://harbour.example/news/ferry",
    canonicalUrl: null,
    title: "Night ferry returns",
    authors: ["Mina Aalto", "Jon Frey"],
    authorsTold: "page",
    credits: [],
    firstPublished: null,
    siteName: "Harbour Post",
    published: "2025-03-04",
    modified: null,
    lang: "en",
    dir: "ltr",
    leadImage: null,
    paywalled: true,
    declaredWords: null,
    pageLinks: [],
    kind: "analysis",
    origins: [],
    conflicts: [],
  },
  blocks: [
    block(1, "byline", element("p", "By Mina Aalto and Jon Frey")),
    block(
      2,
      "paragraph",
      element("p", "The night ferry sails again after two winters in the dry dock, the port said."),
    ),
    block(3, "house-promo", element("a", picture), { rule: "picture-link", reason: "linked_picture" }),
    block(4, "heading", element("h2", "What changes")),
    block(5, "list", element("ol", element("li", "Two sailings a night"), element("li", "Cabins for all"))),
    block(6, "quote", element("blockquote", element("p", "We kept our word."), element("p", "Mostly."))),
    block(7, "related", element("p", "Read also: The bridge debate"), {
      doubtful: true,
      reason: "read_also",
    }),
    block(8, "newsletter", element("p", "Get our letter"), { rule: "sign-up", reason: "unknown_key" }),
    block(9, "table", element("table", element("tr", element("th", "Route"), element("td", "North")))),
    block(10, "figure", element("figure", element("img"), element("figcaption", "The ferry at dawn."))),
    block(11, "share", element("p", "Share"), { inside: false }),
  ],
  outside: [{ role: "share", count: 2 }],
  sources: {
    coverage: "full",
    lang: "en",
    quotes: [],
    attributions: [],
    sources: [
      {
        name: "Eva Lund",
        aliases: [],
        kind: "person",
        role: "harbour master",
        quotes: 2,
        indirect: 1,
        certainty: "certain",
        evidence: [],
      },
      {
        name: "a deckhand",
        aliases: [],
        kind: "unnamed",
        role: null,
        quotes: 1,
        indirect: 0,
        certainty: "certain",
        evidence: [],
      },
    ],
    outlets: [
      {
        name: "Coast Wire",
        relation: "original-report",
        given: true,
        reporter: "Ola Berg",
        evidence: null,
        words: "",
      },
    ],
    anonymity: [
      { who: "a deckhand", source: 1, reason: "fear for the job", evidence: { block: 2, start: 0, end: 3 } },
    ],
    links: [],
    unlinked: [],
    figures: { quotedShare: 0.254, named: 1, unnamed: 1, documents: 0, singleVoice: false, borrowed: true },
  },
  words: 321,
  scope: "page",
};

const texts = await interfaceTexts();

describe("a reading printed for a terminal", () => {
  const printed = printReading(article, { width: 60, texts });

  it("shows the article, who says so, and the removals by reason", () => {
    expect(printed.split("\n")).toEqual([
      "Night ferry returns",
      "─".repeat(60),
      "",
      "By Mina Aalto and Jon Frey · Harbour Post",
      "(harbourpost.example) · March 4, 2025 · Analysis · 1 min",
      "read",
      "",
      "The publisher marks this piece as not freely accessible. The",
      "end may be missing.",
      "",
      "· By Mina Aalto and Jon Frey",
      "",
      "The night ferry sails again after two winters in the dry",
      "dock, the port said.",
      "",
      "## What changes",
      "",
      "1. Two sailings a night",
      "2. Cabins for all",
      "",
      "> We kept our word.",
      "> Mostly.",
      "",
      "(?) Read also: The bridge debate",
      "",
      "Route | North",
      "",
      "[Picture] The ferry at dawn.",
      "",
      "",
      "WHO SAYS SO",
      "─".repeat(60),
      "2 people and bodies are cited, 1 of them unnamed; most",
      "  often Eva Lund.",
      "",
      "Where it comes from",
      "  • Coast Wire, original reporting, by Ola Berg",
      "",
      "Named sources",
      "  • Eva Lund, harbour master (quoted 2 times, paraphrased",
      "    once)",
      "",
      "Unnamed sources",
      "  • a deckhand (quoted once, Unnamed: “fear for the job”)",
      "",
      "25% of the words are direct speech. The reporting is",
      "  another outlet’s.",
      "",
      "",
      "REMOVED (2)",
      "─".repeat(60),
      "House promotion: A picture that is a link and has no",
      "caption. (1)",
      "  • [picture sign up.png]",
      "",
      "Newsletter sign-up: unknown key (1)",
      "  • “Get our letter”",
      "",
      "Around the article: Share buttons 2",
    ]);
  });

  it("shows a picture's file name as it is when its address is escaped wrongly", () => {
    const odd = { ...picture, properties: { src: "https://harbour.example/50%off.png" } };
    const blocks = [block(3, "house-promo", element("a", odd), { reason: "linked_picture" })];
    expect(printReading({ ...article, blocks }, { width: 60, texts })).toContain("[picture 50%off.png]");
  });

  it("keeps every line within the width, also of scripts without spaces", () => {
    const long = {
      ...article,
      blocks: [block(1, "paragraph", element("p", "港".repeat(200)))],
    };
    for (const line of printReading(long, { width: 60, texts }).split("\n")) {
      expect([...line].reduce((sum, c) => sum + (c === "港" ? 2 : 1), 0)).toBeLessThanOrEqual(60);
    }
  });

  it("says in a sentence why there is nothing to read", () => {
    expect(printReading({ ok: false, reason: "no-article" }, { width: 60, texts })).toBe(
      "No article here\nThis page has no text that reads like an article: it may be\na home page, a list, or a player.",
    );
    expect(printReading({ ok: false, reason: "error", details: "locate: x" }, { width: 60, texts })).toBe(
      "Something went wrong in Byline\nThis is our mistake, not the page’s. The page was not\nchanged.\nlocate: x",
    );
  });
});
