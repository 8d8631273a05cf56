import type { Element, ElementContent } from "hast";
import type { Block } from "../../../src/model/block.ts";
import type { Metadata } from "../../../src/model/metadata.ts";
import type { SourcedArticle } from "../../../src/model/reading.ts";
import type { Role } from "../../../src/model/role.ts";
import type { Attribution, Quote, Source, SourceSummary, Span } from "../../../src/model/source-summary.ts";
import { textOf } from "../../../src/model/text.ts";

/** A hast element: `el("p", {}, "Text ", el("em", {}, "more"))`. */
export function el(
  tagName: string,
  properties: Element["properties"],
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

export const p = (...children: (ElementContent | string)[]) => el("p", {}, ...children);

export type BlockSpec = Element | (Partial<Omit<Block, "content" | "text">> & { content: Element });

/** Blocks numbered 10, 20, … ; a bare element is a paragraph inside the article. */
export function makeBlocks(specs: readonly BlockSpec[]): Block[] {
  return specs.map((spec, i) => {
    const given = "type" in spec ? { content: spec } : spec;
    return {
      id: (i + 1) * 10,
      role: roleOf(given.content),
      rule: "fixture",
      reason: "",
      doubtful: false,
      inside: true,
      ...given,
      text: textOf(given.content),
    };
  });
}

function roleOf(content: Element): Role {
  if (/^h[1-6]$/.test(content.tagName)) return "heading";
  const roles: Record<string, Role> = {
    ul: "list",
    ol: "list",
    blockquote: "quote",
    table: "table",
    pre: "code",
    figure: "figure",
  };
  return roles[content.tagName] ?? "paragraph";
}

/** Where `words` stand in the blocks; an error when they do not, so that a fixture cannot rot. */
export function spanOf(blocks: readonly Block[], words: string): Span {
  for (const block of blocks) {
    const start = block.text.indexOf(words);
    if (start >= 0) return { block: block.id, start, end: start + words.length };
  }
  throw new Error(`No block holds: ${words}`);
}

export interface SourceSpec extends Partial<Source> {
  name: string;
  /** Quotations, as they stand between the marks. */
  says?: string[];
  /** Whole sentences that report the source indirectly. */
  reports?: string[];
}

interface SummarySpec extends Partial<Omit<SourceSummary, "sources">> {
  voices?: SourceSpec[];
}

export function makeSummary(blocks: readonly Block[], spec: SummarySpec = {}): SourceSummary {
  const { voices = [], ...rest } = spec;
  const quotes: Quote[] = [];
  const attributions: Attribution[] = [];
  const sources = voices.map(({ says = [], reports = [], ...source }, index): Source => {
    for (const words of says)
      quotes.push({ text: words, spans: [spanOf(blocks, words)], source: index, mention: source.name });
    const certainty = source.certainty ?? "certain";
    for (const words of reports) {
      const evidence = spanOf(blocks, words);
      attributions.push({
        source: index,
        mention: null,
        cue: null,
        content: [evidence],
        direct: false,
        pattern: "fixture",
        certainty,
        evidence,
      });
    }
    return {
      aliases: [],
      kind: "person",
      role: null,
      quotes: says.length,
      indirect: reports.length,
      certainty,
      evidence: [...says, ...reports].map((words) => spanOf(blocks, words)),
      ...source,
    };
  });
  return {
    coverage: "full",
    lang: "en",
    quotes,
    attributions,
    sources,
    outlets: [],
    anonymity: [],
    links: [],
    unlinked: [],
    figures: {
      quotedShare: quotes.reduce((sum, quote) => sum + quote.text.length, 0) / Math.max(1, lengthOf(blocks)),
      named: sources.filter(({ kind }) => kind === "person" || kind === "organization").length,
      unnamed: sources.filter(({ kind }) => kind === "unnamed").length,
      documents: 0,
      singleVoice: false,
      borrowed: false,
    },
    ...rest,
  };
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

interface ArticleSpec extends Partial<Omit<SourcedArticle, "metadata" | "blocks" | "sources">> {
  metadata?: Partial<Metadata>;
  blocks: readonly BlockSpec[];
  sources?: SummarySpec;
}

export function makeArticle({ metadata, blocks: specs, sources, ...rest }: ArticleSpec): SourcedArticle {
  const blocks = makeBlocks(specs);
  return {
    ok: true,
    metadata: {
      url: "https://www.harbourpost.example/2026/ferry",
      origin: "https://www.harbourpost.example",
      canonicalUrl: null,
      title: "An invented headline",
      authors: [],
      authorsTold: "page",
      credits: [],
      firstPublished: null,
      siteName: "Harbour Post",
      published: null,
      modified: null,
      lang: "en",
      dir: "ltr",
      leadImage: null,
      paywalled: false,
      declaredWords: null,
      pageLinks: [],
      kind: null,
      origins: [],
      conflicts: [],
      ...metadata,
    },
    blocks,
    outside: [],
    sources: makeSummary(blocks, sources),
    words: blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0),
    scope: "page",
    ...rest,
  };
}
