import { type Block, isRemoved, isShown } from "../model/block.ts";
import type { Article, Failure, SourcedArticle } from "../model/reading.ts";
import { textOf } from "../model/text.ts";
import { bylineWords } from "../words/byline.ts";
import { readingMinutes } from "../words/format.ts";
import { keyPart } from "../words/message-keys.ts";
import { roleName } from "../words/role-name.ts";
import type { Texts } from "../words/texts.ts";
import { printBlock } from "./print-blocks.ts";
import { oneLine, titled, wrapped } from "./print-lines.ts";
import { printSources } from "./print-sources.ts";

/** Characters of a removed block that are shown. */
const PREVIEW = 160;

export interface PrintOptions {
  /** Columns of the terminal. */
  width: number;
  /** The popup's words. */
  texts: Texts;
}

/** A reading for a terminal: the cleaned article, who says so, and what was removed, by reason. */
export function printReading(reading: SourcedArticle | Failure, options: PrintOptions): string {
  if (!reading.ok) return printFailure(reading, options);
  const { width, texts } = options;
  return [
    printArticle(reading, options),
    `${titled("WHO SAYS SO", width)}\n${printSources(reading.metadata, reading.sources, texts, width)}`,
    printRemoved(reading, options),
  ].join("\n\n\n");
}

function printFailure(failure: Failure, { texts, width }: PrintOptions): string {
  const key = `failure_${keyPart(failure.reason)}` as const;
  return [texts.text(`${key}_title`), texts.text(`${key}_words`), failure.details ?? ""]
    .map((text) => wrapped(text, width))
    .filter((text) => text !== "")
    .join("\n");
}

function printArticle({ metadata, blocks, words }: Article, { texts, width }: PrintOptions): string {
  const { text, plural } = texts;
  const facts = [
    bylineWords(metadata, texts),
    metadata.kind && metadata.kind !== "news" && text(`kind_${metadata.kind}`),
    plural("article_minutes", readingMinutes(words, metadata.lang)),
  ].filter(Boolean);
  const body = blocks
    .filter(isShown)
    .map((block) => printBlock(block, width))
    .filter((text) => text !== "");
  const title = wrapped(metadata.title || text("article_untitled"), width);
  const notice = metadata.paywalled ? [wrapped(text("article_paywalled"), width)] : [];
  return [titled(title, width), wrapped(facts.join(" · "), width), ...notice, ...body].join("\n\n");
}

function printRemoved({ blocks, outside }: Article, options: PrintOptions): string {
  const { texts, width } = options;
  const { text } = texts;
  const removed = blocks.filter(isRemoved);
  const groups = new Map<string, Block[]>();
  for (const block of removed) {
    const why = `${roleName(texts.text, block)}: ${reasonOf(block, options)}`;
    groups.set(why, [...(groups.get(why) ?? []), block]);
  }
  const lines = [...groups].map(([why, members]) =>
    [
      wrapped(`${why} (${members.length})`, width),
      ...members.map((block) => wrapped(previewOf(block), width, "  • ")),
    ].join("\n"),
  );
  if (lines.length === 0) lines.push(wrapped(text("ledger_inside_none"), width));
  if (outside.length > 0) {
    const counts = outside.map(({ role, count }) => `${roleName(text, { role })} ${count}`);
    lines.push(wrapped(`${text("ledger_outside")}: ${counts.join(text("list_comma"))}`, width, "", "  "));
  }
  return `${titled(`REMOVED (${removed.length})`, width)}\n${lines.join("\n\n")}`;
}

/** A rule that gives no reason is told by its name. */
function reasonOf({ reason, rule }: Block, { texts }: PrintOptions): string {
  return (reason && texts.optional(`reason_${reason}`)) || (reason || rule).replace(/[_-]+/g, " ");
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
