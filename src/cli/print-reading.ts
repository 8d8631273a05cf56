import { type Block, isRemoved, isShown } from "../model/block.ts";
import type { Article, Failure, FailureReason, SourcedArticle } from "../model/reading.ts";
import { textOf } from "../model/text.ts";
import { printBlock } from "./print-blocks.ts";
import { counted, oneLine, titled, wrapped } from "./print-lines.ts";
import { printSources } from "./print-sources.ts";

const FAILURES: Record<FailureReason, string> = {
  "no-article": "There is no article on this page.",
  "nothing-selected": "Nothing is selected on this page.",
  "too-large": "This page is too large to read.",
  restricted: "The browser does not let extensions read this page.",
  "local-file": "The browser does not let extensions read local files without permission.",
  "not-granted": "The browser gave no access to the page.",
  updated: "Byline was updated meanwhile.",
  "tab-gone": "The page went away while it was being read.",
  stopped: "The page took long, and was not waited for.",
  error: "Byline failed on this page.",
};
/** Characters of a removed block that are shown. */
const PREVIEW = 160;

export interface PrintOptions {
  /** Columns of the terminal. */
  width: number;
  /** The sentence for a block's reason key; undefined when there is none. */
  reasonText?: (reason: string) => string | undefined;
}

/** A reading for a terminal: the cleaned article, who says so, and what was removed, by reason. */
export function printReading(reading: SourcedArticle | Failure, options: PrintOptions): string {
  if (!reading.ok) return printFailure(reading, options.width);
  const { width } = options;
  return [
    printArticle(reading, width),
    `${titled("WHO SAYS SO", width)}\n${printSources(reading.metadata, reading.sources, width)}`,
    printRemoved(reading, options),
  ].join("\n\n\n");
}

function printFailure(failure: Failure, width: number): string {
  return [FAILURES[failure.reason], failure.details ?? ""]
    .map((text) => wrapped(text, width))
    .filter((text) => text !== "")
    .join("\n");
}

function printArticle({ metadata, blocks, words }: Article, width: number): string {
  const facts = [
    metadata.siteName,
    metadata.authors.join(", "),
    metadata.published,
    metadata.paywalled ? "behind a paywall" : null,
    counted(words, "word"),
  ].filter(Boolean);
  const body = blocks
    .filter(isShown)
    .map((block) => printBlock(block, width))
    .filter((text) => text !== "");
  const title = wrapped(metadata.title || "Untitled", width);
  return [titled(title, width), wrapped(facts.join(" · "), width), ...body].join("\n\n");
}

function printRemoved({ blocks, outside }: Article, options: PrintOptions): string {
  const removed = blocks.filter(isRemoved);
  const groups = new Map<string, Block[]>();
  for (const block of removed) {
    const why = `${named(block.role)}: ${reasonOf(block, options)}`;
    groups.set(why, [...(groups.get(why) ?? []), block]);
  }
  const lines = [...groups].map(([why, members]) =>
    [
      wrapped(`${why} (${members.length})`, options.width),
      ...members.map((block) => wrapped(previewOf(block), options.width, "  • ")),
    ].join("\n"),
  );
  if (lines.length === 0) lines.push("Nothing was removed from inside the article.");
  if (outside.length > 0) {
    const counts = outside.map(({ role, count }) => `${named(role).toLowerCase()} ${count}`);
    lines.push(wrapped(`Outside the article: ${counts.join(", ")}.`, options.width, "", "  "));
  }
  return `${titled(`REMOVED (${removed.length})`, options.width)}\n${lines.join("\n\n")}`;
}

function named(role: string): string {
  const words = role.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function reasonOf(block: Block, { reasonText }: PrintOptions): string {
  const key = block.reason || block.rule;
  return (block.reason && reasonText?.(block.reason)) || key.replace(/[_-]+/g, " ");
}

function previewOf(block: Block): string {
  const text = oneLine(block.text);
  const pictures = picturesIn(block.content).map((src) => `[picture ${src}]`);
  const cut = text.length > PREVIEW ? `${text.slice(0, PREVIEW).trimEnd()}…` : text;
  return (
    [cut && `“${cut}”`, ...pictures].filter(Boolean).join(" ") ||
    `[${oneLine(textOf(block.content)) || "empty"}]`
  );
}

function picturesIn(content: Block["content"]): string[] {
  const src = content.tagName === "img" ? content.properties.src : null;
  const own = typeof src === "string" ? [fileName(src)] : [];
  return [
    ...own,
    ...content.children.flatMap((child) => (child.type === "element" ? picturesIn(child) : [])),
  ];
}

function fileName(src: string): string {
  const name = src.replace(/[?#].*$/, "").replace(/^.*\//, "");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
