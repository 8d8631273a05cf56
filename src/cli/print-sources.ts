import type { Metadata } from "../model/metadata.ts";
import type { SourceSummary } from "../model/source-summary.ts";
import { rowWords, summaryView } from "../words/summary-view.ts";
import type { Texts } from "../words/texts.ts";
import { wrapped } from "./print-lines.ts";

/** The source summary: who says so, as lines for a terminal, in the words of the popup. */
export function printSources(
  metadata: Metadata,
  summary: SourceSummary,
  texts: Texts,
  width: number,
): string {
  const { sentence, limits, groups, figures } = summaryView(metadata, summary, texts);
  return [
    sentence && wrapped(sentence, width, "", "  "),
    limits && wrapped(limits, width, "", "  "),
    ...groups.map(({ heading, rows }) =>
      [heading, ...rows.map((row) => wrapped(rowWords(row, texts), width, "  • "))].join("\n"),
    ),
    figures.length > 0 && wrapped(figures.join(" "), width, "", "  "),
  ]
    .filter(Boolean)
    .join("\n\n");
}
