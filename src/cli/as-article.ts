import type { Element, Nodes } from "hast";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { type Block, isRemoved, isShown } from "../model/block.ts";
import { listText } from "../model/list-text.ts";
import type { Article } from "../model/reading.ts";
import { familyOf, type Role } from "../model/role.ts";

/** Story that is no prose: shown, and in the `html`, but no line of the `text`. An embedded post that the page quotes is. */
const NO_PROSE: ReadonlySet<Role> = new Set(["figure", "standfirst"]);

/** One row of `npm run extract` for a page that has an article. */
export interface ArticleRow {
  title: string;
  byline: string;
  authors: string[];
  siteName: string | null;
  published: string | null;
  modified: string | null;
  lang: string | null;
  standfirst: string;
  text: string;
  html: string;
  removed: { role: Role; reason: string; text: string; images: string[] }[];
}

/** An article as the command line prints it; texts with white space collapsed, a block a line. */
export function asArticle(article: Pick<Article, "metadata" | "blocks">): ArticleRow {
  const { metadata, blocks } = article;
  return {
    title: metadata.title,
    byline: metadata.authors.join(", "),
    authors: metadata.authors,
    siteName: metadata.siteName,
    published: metadata.published,
    modified: metadata.modified,
    lang: metadata.lang,
    standfirst: lines(blocks.filter((block) => block.role === "standfirst")),
    text: lines(blocks.filter(isProse)),
    html: toHtml(sanitize({ type: "root", children: blocks.filter(isShown).map((b) => b.content) }, SCHEMA)),
    removed: blocks.filter(isRemoved).map(({ role, reason, text, content }) => ({
      role,
      reason,
      text: oneLine(text),
      images: imagesIn(content),
    })),
  };
}

/** Shown as part of the story's text: in doubt a block stays, so doubtful ones count. */
function isProse(block: Block): boolean {
  if (!isShown(block)) return false;
  if (block.role === "embed") return block.content.tagName === "blockquote";
  if (NO_PROSE.has(block.role)) return false;
  return familyOf(block.role) !== "provenance";
}

const SCHEMA = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), "figure", "figcaption", "caption", "aside", "cite", "time"],
};

function lines(blocks: readonly Block[]): string {
  return blocks
    .map((block) => oneLine(listText(block.content)))
    .filter((line) => line !== "")
    .join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function imagesIn(content: Element): string[] {
  const found: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type !== "element" && node.type !== "root") return;
    if (node.type === "element" && typeof node.properties.src === "string") found.push(node.properties.src);
    for (const child of node.children) visit(child as Nodes);
  };
  visit(content);
  return found;
}
