import type { Element, Text } from "hast";
import { type Block, isShown } from "./block.ts";
import type { Metadata } from "./metadata.ts";
import type { Article } from "./reading.ts";
import { familyOf, type Role } from "./role.ts";
import type { Span } from "./source-summary.ts";
import { inOneGo, type Steps } from "./steps.ts";
import { textOf, textRuns } from "./text.ts";

/** What the sources engine needs to know of an article: a small part of it, and plain JSON. */
export interface SourceInput {
  paragraphs: readonly SourceParagraph[];
  metadata: SourceMetadata;
  /** Links of the story, in order. */
  links?: readonly TextLink[];
}

/** What it needs to know of the page beside its text. */
export type SourceMetadata = Pick<Metadata, "title" | "authors" | "lang" | "siteName" | "url" | "origins">;

/** A paragraph to analyse; `prose` when nothing is known of it. */
export type SourceParagraph = Omit<Paragraph, "kind"> & { kind?: Paragraph["kind"] };

/** A paragraph of an article. Offsets of its spans count in `text`. */
export interface Paragraph {
  /** Id of the block. */
  id: number;
  text: string;
  kind: "prose" | "heading" | "quote" | "credit" | "byline" | "dateline" | "bio" | "note";
}

/** A link of the article's text and where its words stand; addresses absolute. */
export interface TextLink extends Span {
  url: string;
  text: string;
}

const KINDS: Partial<Record<Role, Paragraph["kind"]>> = {
  paragraph: "prose",
  standfirst: "prose",
  list: "prose",
  box: "prose",
  embed: "quote",
  heading: "heading",
  quote: "quote",
  note: "note",
  byline: "byline",
  dateline: "dateline",
  credit: "credit",
  bio: "bio",
  republication: "credit",
  copyright: "credit",
};

type Known = Pick<Article, "blocks" | "metadata">;

export function sourceInputOf(article: Known): SourceInput {
  return inOneGo(sourceInputInSteps(article));
}

/** The same block by block: the links of a book take a while to find. */
export function* sourceInputInSteps({ blocks, metadata }: Known): Steps<SourceInput> {
  const { title, authors, lang, siteName, url, origins } = metadata;
  const paragraphs: Paragraph[] = [];
  const links: TextLink[] = [];
  for (const block of blocks) {
    yield;
    const paragraph = paragraphOf(block);
    if (paragraph) paragraphs.push(paragraph);
    links.push(...linksOf(block));
  }
  return { paragraphs, metadata: { title, authors, lang, siteName, url, origins }, links };
}

/** A block that can name a source: shown story, and provenance wherever it stood; null for any other. */
export function paragraphOf(block: Block): Paragraph | null {
  const kind = KINDS[block.role];
  if (!kind || block.text === "" || !(isShown(block) || familyOf(block.role) === "provenance")) return null;
  return { id: block.id, text: block.text, kind };
}

/** The links of a block as it is shown, in order. */
export function linksOf(block: Block): TextLink[] {
  if (!isShown(block)) return [];
  const links = linksIn(block.content);
  if (links.length === 0) return [];
  const starts = new Map(textRuns(block.content).map(({ node, start }) => [node, start]));
  return links.flatMap((link) => {
    const text = textOf(link);
    const start = starts.get(firstText(link)!);
    // The text relies on no picture's address.
    if (text.trim() === "" || start === undefined) return [];
    return [{ url: String(link.properties.href), text, block: block.id, start, end: start + text.length }];
  });
}

function linksIn(element: Element): Element[] {
  const { href } = element.properties;
  if (element.tagName === "a" && typeof href === "string" && /^https?:/i.test(href)) return [element];
  return element.children.flatMap((child) => (child.type === "element" ? linksIn(child) : []));
}

/** The first text node that is not empty. */
function firstText(element: Element): Text | undefined {
  return textRuns(element)[0]?.node;
}
