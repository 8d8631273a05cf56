import type { Element, Text } from "hast";
import { type Block, isShown } from "./block.ts";
import type { Metadata } from "./metadata.ts";
import type { Article } from "./reading.ts";
import { familyOf, type Role } from "./role.ts";
import type { Span } from "./source-summary.ts";
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

export function sourceInputOf({ blocks, metadata }: Pick<Article, "blocks" | "metadata">): SourceInput {
  const { title, authors, lang, siteName, url, origins } = metadata;
  return {
    paragraphs: paragraphsOf(blocks),
    metadata: { title, authors, lang, siteName, url, origins },
    links: linksOf(blocks),
  };
}

/** The blocks that can name a source, in order: shown story, and provenance wherever it stood. */
export function paragraphsOf(blocks: Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    const kind = KINDS[block.role];
    if (!kind || block.text === "" || !(isShown(block) || familyOf(block.role) === "provenance")) return [];
    return [{ id: block.id, text: block.text, kind }];
  });
}

/** The links of the story as it is shown, in order. */
export function linksOf(blocks: Block[]): TextLink[] {
  return blocks.flatMap((block) => {
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
