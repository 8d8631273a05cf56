import { measurePage, type PageMeasure } from "../page/page-measure.ts";
import type { PageElement, Snapshot } from "../page/page-tree.ts";
import { findHeadlines, titlesOf } from "./headline.ts";
import { articleBodies } from "./witness.ts";

/** The search for a page's story: the page, and what of it every step asks. */
export interface Search extends Pick<Snapshot, "body" | "head" | "baseUrl"> {
  snapshot: Snapshot;
  measure: PageMeasure;
  /** The longest text that the page's data calls its article's body; null when it gives none. */
  witness: string | null;
  /** The titles that the page gives itself, folded. */
  titles: readonly string[];
  /** Headings that say one of them, in document order. */
  headlines: readonly PageElement[];
}

export function searchOf(snapshot: Snapshot): Search {
  const { body, head, baseUrl } = snapshot;
  const titles = titlesOf(head);
  return {
    snapshot,
    body,
    head,
    baseUrl,
    measure: measurePage(body, snapshot.count),
    witness: articleBodies(head)[0] ?? null,
    titles,
    headlines: findHeadlines(body, titles),
  };
}
