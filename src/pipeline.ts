import type { DomDocument } from "./article/page/dom.ts";
import { type ArticleEnvironment, readArticle } from "./article/read-article.ts";
import type { Failure, SourcedArticle } from "./model/reading.ts";
import { sourceInputOf } from "./model/source-input.ts";
import { sourcesOf } from "./sources/sources-of.ts";

/**
 * The whole flow from page to sourced article in one go, as the command line runs it. The extension runs
 * the two steps apart: the first in the page, the second in a worker, once the article is on the screen.
 * The document is only read. Throws only on bugs; every expected failure is a value.
 */
export async function readPage(
  document: DomDocument,
  environment: ArticleEnvironment,
): Promise<SourcedArticle | Failure> {
  const article = readArticle(document, environment);
  return article.ok ? { ...article, sources: await sourcesOf(sourceInputOf(article)) } : article;
}
