import { toHtml } from "hast-util-to-html";
import { type SourcesRow, sourcesRowOf } from "../../../src/cli/sources-row.ts";
import { type Block, isRemoved, isShown } from "../../../src/model/block.ts";
import type { Failure, SourcedArticle } from "../../../src/model/reading.ts";

/** All of a reading as lines that can be compared: what is equal here is equal to a reader. */
export interface ReadingRow {
  id: string;
  /** Outcome and metadata by name. */
  facts: Record<string, unknown>;
  /** In document order; none of a text without a page. */
  blocks: BlockRow[];
  /** Sources, attributions and the like; rows with equal `key` are the same thing said differently. */
  rows: Record<string, { key: string; values: Record<string, unknown> }[]>;
}

export interface BlockRow {
  state: "shown" | "doubtful" | "removed" | "outside";
  role: string;
  rule: string;
  reason: string;
  /** White space collapsed. */
  text: string;
  html: string;
}

/** `url` is left out: it is the page's, not the reading's. */
export function rowOfReading(id: string, reading: SourcedArticle | Failure): ReadingRow {
  if (!reading.ok) return { id, facts: { ...reading }, blocks: [], rows: {} };
  const { metadata, blocks, outside, words, scope, sources } = reading;
  const { url, ...facts } = metadata;
  return {
    id,
    facts: { ok: true, ...facts, words, scope, outside, ...sources.figures, coverage: sources.coverage },
    blocks: blocks.map(blockRow),
    rows: {
      ...sourceRows(sourcesRowOf(sources, blocks)),
      links: sources.links.map(({ url: key, host, text, kind }) => ({ key, values: { host, text, kind } })),
      unlinked: sources.unlinked.map(({ name }) => ({ key: name, values: {} })),
    },
  };
}

/** Of a text that has no page: what `npm run sources` prints. */
export function rowOfSources(id: string, sources: SourcesRow): ReadingRow {
  return { id, facts: {}, blocks: [], rows: sourceRows(sources) };
}

/** Of a page on which a reading throws. */
export function rowOfError(id: string, error: unknown): ReadingRow {
  return { id, facts: { error: String(error) }, blocks: [], rows: {} };
}

function blockRow(block: Block): BlockRow {
  const { role, rule, reason, text, content } = block;
  return {
    state: isShown(block)
      ? block.doubtful
        ? "doubtful"
        : "shown"
      : isRemoved(block)
        ? "removed"
        : "outside",
    role,
    rule,
    reason,
    text: text.replace(/\s+/g, " ").trim(),
    html: toHtml(content),
  };
}

function sourceRows({ sources, outlets, anonymity, quotes, attributions }: SourcesRow): ReadingRow["rows"] {
  return {
    sources: sources.map(({ name, ...values }) => ({ key: name, values })),
    outlets: outlets.map(({ name, ...values }) => ({ key: name, values })),
    anonymity: anonymity.map(({ who, ...values }) => ({ key: who, values })),
    quotes: quotes.map(({ text, ...values }) => ({ key: text, values })),
    attributions: attributions.map(({ content, ...values }) => ({ key: content, values })),
  };
}
