/** Where in an article the reader is: a block, known by the key of its words, and how far into it (0 to 1). */
export interface Place {
  block: string;
  share: number;
}

/** What a reader may follow into the article: a row of the source panel. */
export interface Choice {
  kind: "source" | "outlet" | "anonymity" | "document";
  /** Index into the list of that kind in the source summary. */
  index: number;
}

/** Where a reader is in an article, and what is marked in it. */
export interface Whereabouts {
  /** Null at the top, and where what is remembered about the page knows better. */
  place: Place | null;
  /** The source that is followed, with the index of the passage last visited; null when none is. */
  following: { choice: Choice; passage: number } | null;
}

/** At the top of an article, following nobody. */
export const AT_THE_TOP: Whereabouts = { place: null, following: null };
