import { rowWords, type SummaryRow, summaryView } from "../../words/summary-view.ts";
import type { Taken } from "./taken.ts";

/** A group of the source summary: a heading and a line for each row. */
interface LineGroup {
  heading: string;
  lines: SummaryLine[];
}

export interface SummaryLine extends Pick<SummaryRow, "about"> {
  words: string;
}

/** The source summary in lines, for every format alike; none where there is no summary. */
export function summaryGroups({ article, sources, texts }: Taken): LineGroup[] {
  if (!sources) return [];
  return summaryView(article.metadata, sources, texts).groups.map(({ heading, rows }) => ({
    heading,
    lines: rows.map((row) => ({ words: rowWords(row, texts), about: row.about })),
  }));
}
