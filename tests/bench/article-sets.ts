import { BENCH, rowsOf } from "./bench-files.ts";

/** `meta` is for title, date and author alone; `dev2` is the second generation of promos. */
export type SetName = "zyte" | "fundus" | "trafilatura" | "wcxb" | "meta" | "promos" | "dev2";
export const SETS: readonly SetName[] = ["zyte", "fundus", "trafilatura", "wcxb", "meta", "promos", "dev2"];

/** Sets of pages into which promos were put. */
export type PromoSet = "promos" | "dev2";
export const PROMO_SETS: readonly PromoSet[] = ["promos", "dev2"];
const CASES: Partial<Record<SetName, string>> & Record<PromoSet, string> = {
  promos: "promos/cases.jsonl.gz",
  dev2: "promos/dev2.cases.jsonl.gz",
};

export interface Page {
  id: string;
  url: string;
  /** Path of a page's markup, or the markup. */
  source: { path: string } | { html: string };
}

/** What one extractor says of one page, as `npm run extract` prints it. */
export interface Prediction {
  id: string;
  text: string;
  html: string;
  standfirst?: string;
  title?: string | null;
  byline?: string | null;
  published?: string | null;
  siteName?: string | null;
  /** BCP 47 tag that the page was read in; null when unknown. */
  lang?: string | null;
  removed?: { role: string; reason: string; text: string }[];
  /** What was thrown instead of an answer. */
  error?: string;
}

/** A labelled page; the scorers know the rest of its fields. */
export interface Gold {
  id: string;
  url: string | null;
  html: string;
  expected: { body: string | null; title?: string | null; authors?: string[] | null; date?: string | null };
  /** Fields whose gold a reader found wrong, and why. */
  doubtful?: Partial<Record<"title" | "date" | "author", string>>;
}

/** A page into which promos were put; the scorer knows the rest of its fields. */
export interface PromoCase {
  id: string;
  promos: { tid: string; kind: string; lang: string }[];
}

/** Whether a set is one of promos; else it is one of articles. */
export function hasPromos(set: SetName): set is PromoSet {
  return CASES[set] !== undefined;
}

/** Path of a set's labels below `BENCH`. */
export function labelsOf(set: SetName): string {
  return CASES[set] ?? `articles/${set}/manifest.jsonl`;
}

export function goldOf(set: SetName): Gold[] {
  return rowsOf<Gold>(labelsOf(set));
}

export function promosOf(set: PromoSet): PromoCase[] {
  return rowsOf<PromoCase>(CASES[set]);
}

export function pagesOf(set: SetName): Page[] {
  return goldOf(set).map(({ id, url, html }) => ({
    id,
    url: url ?? "about:blank",
    source: hasPromos(set) ? { html } : { path: `${BENCH}articles/${set}/${html}` },
  }));
}
