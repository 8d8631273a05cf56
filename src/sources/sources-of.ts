import type { Article } from "../model/reading.ts";
import type { SourceSummary } from "../model/source-summary.ts";
import { findSources } from "./find-sources.ts";
import { loadLanguage } from "./load-language.ts";
import { linksOf, paragraphsOf } from "./text/paragraphs.ts";

/** Who says so in a labelled article. Loads the rules of its language and no others. */
export async function sourcesOf({
  blocks,
  metadata,
}: Pick<Article, "blocks" | "metadata">): Promise<SourceSummary> {
  const language = await loadLanguage(metadata.lang);
  return findSources({ paragraphs: paragraphsOf(blocks), metadata, links: linksOf(blocks) }, language);
}
