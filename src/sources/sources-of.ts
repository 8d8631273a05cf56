import type { Article } from "../model/reading.ts";
import type { SourceSummary } from "../model/source-summary.ts";
import { findSources } from "./find-sources.ts";
import { linksOf, paragraphsOf } from "./paragraphs.ts";

/** Who says so in a labelled article. Pure. */
export function sourcesOf({ blocks, metadata }: Pick<Article, "blocks" | "metadata">): SourceSummary {
  return findSources({ paragraphs: paragraphsOf(blocks), metadata, links: linksOf(blocks) });
}
