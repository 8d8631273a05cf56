import { useMemo } from "preact/hooks";
import type { Article } from "../../model/reading.ts";
import {
  type Corrections,
  correctedMetadata,
  correctedSummary,
  type Mended,
  mendedLines,
} from "./corrections.ts";
import type { Sources } from "./use-sources.ts";

export interface Corrected {
  article: Article;
  sources: Sources;
  /** What of it the reader put right. */
  mended: readonly Mended[];
}

/** An article and its summary with what the reader put right; the very same where that is nothing. */
export function useCorrections(article: Article, sources: Sources, corrections: Corrections): Corrected {
  return useMemo(() => {
    const mended = mendedLines(article, typeof sources === "object" ? sources : null, corrections);
    if (mended.length === 0) return { article, sources, mended };
    return {
      article: { ...article, metadata: correctedMetadata(article.metadata, corrections) },
      sources: typeof sources === "object" ? correctedSummary(sources, corrections) : sources,
      mended,
    };
  }, [article, sources, corrections]);
}
