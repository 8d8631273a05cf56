import type { Element } from "hast";
import { type Block, isShown } from "./block.ts";
import type { Metadata } from "./metadata.ts";
import type { Article } from "./reading.ts";
import { familyOf, type Role } from "./role.ts";
import { textOf } from "./text.ts";

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

/** A link of the article's text, addresses absolute. */
export interface TextLink {
  url: string;
  text: string;
  /** Id of its block. */
  block: number;
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
  return blocks.flatMap((block) => (isShown(block) ? linksIn(block.content, block.id) : []));
}

function linksIn(element: Element, block: number): TextLink[] {
  const { href } = element.properties;
  if (element.tagName === "a" && typeof href === "string" && /^https?:/i.test(href)) {
    const text = textOf(element);
    // The text relies on no picture's address.
    return text.trim() === "" ? [] : [{ url: href, text, block }];
  }
  return element.children.flatMap((child) => (child.type === "element" ? linksIn(child, block) : []));
}
