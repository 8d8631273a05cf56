import type { Role } from "../model/role.ts";

/** How a family's words must stand in a text. */
export type Match =
  /** The text is the words, or opens with them before a colon, dash, bracket or link. */
  | "label"
  /** The text opens with the words. */
  | "start"
  /** The words stand anywhere. */
  | "any"
  /** The text is the words and nothing else. */
  | "whole";

/** The words of one language; the texts that prove them stand in `tests/unit/rules/samples`. */
export interface WordRow {
  /** BCP 47 primary subtag. */
  lang: string;
  /**
   * Parts of regular expressions, lower-case, straight apostrophes. `*` after a letter stands for
   * any ending, a space for any white space, a hyphen for itself, a space or nothing.
   */
  words: readonly string[];
}

export type FamilyId =
  | "related-label"
  | "related-sentence"
  | "tag-label"
  | "newsletter-noun"
  | "subscription-noun"
  | "donation-noun"
  | "part-left"
  | "media-label"
  | "section-label"
  | "ad-label"
  | "shop-words"
  | "affiliate-notice"
  | "follow-words"
  | "share-words"
  | "comment-words"
  | "comment-rules"
  | "error-report"
  | "contest-words"
  | "poll-words"
  | "event-words"
  | "player-words"
  | "podcast-places"
  | "app-words"
  | "skip-label"
  | "consent-words"
  | "reader-address"
  | "call-to-action"
  | "byline-prefix"
  | "date-label"
  | "desk-credit"
  | "republication"
  | "copyright-line"
  | "writer-sentence"
  | "caption-label"
  | "graphic-words"
  | "story-note";

/** What a family is, without its words. */
export interface FamilyHead {
  /** Never changes. */
  id: FamilyId;
  /** The role that the words speak for; null when they only support another one's evidence. */
  role: Role | null;
  match: Match;
  /** For `start`: in short texts the words may also open a later sentence. */
  laterSentences?: true;
}

/** Words of one meaning in many languages. */
export interface WordFamily extends FamilyHead {
  rows: readonly WordRow[];
}
