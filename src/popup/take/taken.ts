import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import type { Texts } from "../../words/texts.ts";

/** What is taken along: the article as the reader sees it, and the words of the interface. */
export interface Taken {
  article: Article;
  /** Null when they could not be found. */
  sources: SourceSummary | null;
  /** Blocks that stand in the article, the reader's own decisions included. */
  shown: readonly Block[];
  texts: Texts;
  /** Language of the interface. */
  language: string;
}
