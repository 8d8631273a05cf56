import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

/** The labelled pages beside the repository; a clone has none. */
export const BENCH = fileURLToPath(new URL("../../../shared/bench/", import.meta.url));

/** `meta` is for title, date and author alone; `dev2` is the second generation of promos. */
export type SetName = "zyte" | "fundus" | "trafilatura" | "wcxb" | "meta" | "promos" | "dev2";
export const SETS: readonly SetName[] = ["zyte", "fundus", "trafilatura", "wcxb", "meta", "promos", "dev2"];

/** Sets of pages into which promos were put. */
const CASES: Partial<Record<SetName, string>> = {
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

export function isPresent(): boolean {
  return existsSync(`${BENCH}articles/score.mjs`);
}

/** Whether a set is one of promos; else it is one of articles. */
export function hasPromos(set: SetName): boolean {
  return CASES[set] !== undefined;
}

/** Path of a set's labels below `BENCH`. */
export function labelsOf(set: SetName): string {
  return CASES[set] ?? `articles/${set}/manifest.jsonl`;
}

export function goldOf(set: SetName): Gold[] {
  return rowsOf<Gold>(labelsOf(set));
}

export function pagesOf(set: SetName): Page[] {
  return goldOf(set).map(({ id, url, html }) => ({
    id,
    url: url ?? "about:blank",
    source: hasPromos(set) ? { html } : { path: `${BENCH}articles/${set}/${html}` },
  }));
}

/** A scorer of the bench. */
export function load<T>(path: string): Promise<T> {
  return import(pathToFileURL(BENCH + path).href) as Promise<T>;
}

/** The rows of a file of the bench. */
export function rowsOf<T>(path: string): T[] {
  const bytes = readFileSync(BENCH + path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
