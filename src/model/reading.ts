import type { Block } from "./block.ts";
import type { Metadata } from "./metadata.ts";
import type { PromoRole } from "./role.ts";
import type { SourceSummary } from "./source-summary.ts";

/** What of a page is read: its story, or what the reader selected. */
export type Scope = "page" | "selection";

/** Why a page cannot be read. Each has a sentence and a next step in the popup. */
export type FailureReason =
  | "no-article"
  | "nothing-selected"
  | "too-large"
  | "restricted"
  /** No click on Byline counts for what the tab shows, or the browser grants nothing for such an address. */
  | "not-granted"
  | "local-file"
  | "tab-gone"
  /** The reader did not want to wait any longer. */
  | "stopped"
  /** Byline was updated under the surface that asks. */
  | "updated"
  | "error";

/** A headline on a page of many. */
export interface StoryLink {
  title: string;
  /** Absolute, `http` or `https`. */
  url: string;
}

export interface Failure {
  ok: false;
  reason: FailureReason;
  /** The page has a selection that could be read instead. */
  hasSelection?: boolean;
  /** For `no-article`: the stories that the page leads to; missing when it is no page of stories. */
  stories?: StoryLink[];
  /** For `error`: step and message, for "copy details"; never shown by itself. */
  details?: string;
}

/** Texts that stood around the story and are in no block of it, as they stood: a line for each block of the page. */
export interface Around {
  /** What they are, where that is known; else where they stood. */
  place: PromoRole | "above" | "below";
  texts: string[];
  /** How many more there are than are told. */
  left: number;
}

/** A story, block by block: plain JSON, safe to send between contexts. */
export interface Article {
  ok: true;
  metadata: Metadata;
  /** In document order: article view, provenance and ledger are filters over it. */
  blocks: Block[];
  /** What stood outside the article's region, counted by kind. */
  outside: { role: PromoRole; count: number }[];
  /** Its texts, and the rest of the page's; missing where nothing stood around the article. */
  around?: Around[];
  /** Words in the story blocks (for CJK: characters). */
  words: number;
  /** `selection` when only the reader's selection was read. */
  scope: Scope;
  /** The page has a selection that could be read instead. */
  hasSelection?: boolean;
  /** Hosts whose pictures the page was showing when it was read; none of a saved page. */
  pictureHosts?: string[];
}

export type Reading = Article | Failure;

/** An article with the answer to "who says so?", which is found from its blocks alone. */
export interface SourcedArticle extends Article {
  sources: SourceSummary;
}
