/** What kind of piece the publisher declares this to be; null when it declares nothing. */
export type ArticleKind = "news" | "opinion" | "sponsored" | "live" | "analysis" | "review";

/** Two places of the page disagree, e.g. markup and visible byline on the date. */
export interface Conflict {
  field: "title" | "authors" | "published" | "modified" | "siteName";
  values: { value: string; from: string }[];
}

/** What somebody beside the authors did for the story. */
export type CreditPart = "editing" | "translation" | "review" | "fact-check" | "pictures";

export interface Credit {
  name: string;
  part: CreditPart;
}

export interface Metadata {
  url: string;
  /**
   * Scheme and host that the page really came from, as the browser has them: `https://news.example:8443`. Never
   * empty, whatever became of the address: `file://`, `data:` where there is no host.
   */
  origin: string;
  canonicalUrl: string | null;
  /** Headline without site suffix, entities decoded. Empty when the page has none. */
  title: string;
  /** Separate names without "By", roles, places or handles; empty when the page names none. */
  authors: string[];
  /** The page shows the authors, or only its data tells them. */
  authorsTold: "page" | "data";
  /** Editors, translators, reviewers and the like that the page names. */
  credits: Credit[];
  siteName: string | null;
  /** ISO 8601, with time zone where the page gives one. */
  published: string | null;
  /** When it came out first, elsewhere or in an earlier form, where the page says so; earlier than `published`. */
  firstPublished: string | null;
  /** Later than `published` by a minute or more; null when unchanged since. */
  modified: string | null;
  /** BCP 47 tag of the article's language, lower-case primary subtag, e.g. `en-us`; null when unknown. */
  lang: string | null;
  dir: "ltr" | "rtl";
  leadImage: string | null;
  /** The publisher marks the piece as not freely accessible. */
  paywalled: boolean;
  /** Words that the publisher says the whole story has; null when it says nothing. */
  declaredWords: number | null;
  /** Addresses of numbered links and `rel=next`: other pages of the story, and others. */
  pageLinks: string[];
  kind: ArticleKind | null;
  /** Outlets that the markup names as origin (JSON-LD `isBasedOn`, `sourceOrganization`, a canonical address on another host). */
  origins: { name: string; url: string | null; from: string }[];
  conflicts: Conflict[];
}
