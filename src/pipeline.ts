import { type ArticleEnvironment, readArticle } from "./article/read-article.ts";
import { isShown } from "./model/block.ts";
import type { Reading } from "./model/reading.ts";
import { familyOf } from "./model/role.ts";
import { findSources } from "./sources/find-sources.ts";
import { linksOf, paragraphsOf } from "./sources/paragraphs.ts";

/**
 * The whole flow from page to reading: snapshot, locate, describe, label, sources.
 * The document is only read. Throws only on bugs; every expected failure is a value.
 */
export function readPage(document: Document, environment: ArticleEnvironment): Reading {
  const article = readArticle(document, environment);
  if (!article.ok) return article;
  const { metadata, blocks, outside } = article;
  const sources = findSources({ paragraphs: paragraphsOf(blocks), metadata, links: linksOf(blocks) });
  const story = blocks.filter((block) => isShown(block) && familyOf(block.role) === "story");
  const words = story.reduce((sum, block) => sum + countWords(block.text), 0);
  const scope = environment.selection ? "selection" : "page";
  return { ok: true, metadata, blocks, outside, sources, words, scope };
}

/** Words, or characters in scripts that do not separate words. */
function countWords(text: string): number {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu,
    )?.length ?? 0
  );
}
