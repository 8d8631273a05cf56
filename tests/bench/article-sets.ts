import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

/** The labelled pages beside the repository; a clone has none. */
export const BENCH = fileURLToPath(new URL("../../../shared/bench/", import.meta.url));

export type SetName = "zyte" | "fundus" | "trafilatura" | "promos";
export const SETS: readonly SetName[] = ["zyte", "fundus", "trafilatura", "promos"];

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
}

/** A measured figure beside what issue 3 asks. */
export interface Figure {
  name: string;
  value: number;
  must?: number;
  aim?: number;
  /** Smaller is better. */
  lower?: boolean;
}

interface ManifestRow {
  id: string;
  url: string;
  html: string;
}
interface ArticleScore {
  f1: number;
  precision: number;
  recall: number;
  accuracy: number;
  title: number | null;
  date: number | null;
  author: number | null;
  spuriousAuthor: number | null;
  per: { id: string; f1: number }[];
}
interface PromoScore {
  score: number;
  removal: number;
  kept: number;
  body: number;
  aside: number;
}

export function isPresent(): boolean {
  return existsSync(`${BENCH}articles/score.mjs`);
}

export function pagesOf(set: SetName): Page[] {
  if (set === "promos") {
    return rows(`${BENCH}promos/cases.jsonl.gz`).map(({ id, url, html }) => ({ id, url, source: { html } }));
  }
  const folder = `${BENCH}articles/${set}/`;
  return rows(`${folder}manifest.jsonl`).map(({ id, url, html }) => ({
    id,
    url,
    source: { path: folder + html },
  }));
}

/** The figures of one extractor on one set, by the set's own scorer, and its worst pages. */
export async function score(
  set: SetName,
  predictions: Prediction[],
): Promise<{ figures: Figure[]; worst: { id: string; f1: number }[] }> {
  if (set === "promos") {
    const { score: scorePromos } = await load<{ score(cases: unknown[], rows: Prediction[]): PromoScore }>(
      "promos/score.mjs",
    );
    const result = scorePromos(rows(`${BENCH}promos/cases.jsonl.gz`), predictions);
    return {
      figures: [
        { name: "promos score", value: result.score, must: 0.9, aim: 0.96 },
        { name: "promos removal", value: result.removal, must: 0.94 },
        { name: "promos kept", value: result.kept, must: 0.96 },
        { name: "promos body", value: result.body, must: 0.993 },
        { name: "promos set aside", value: result.aside, must: 0.82, aim: 0.92 },
      ],
      worst: [],
    };
  }
  const { scoreSet } = await load<{ scoreSet(gold: unknown[], rows: Prediction[]): ArticleScore }>(
    "articles/score.mjs",
  );
  const result = scoreSet(rows(`${BENCH}articles/${set}/manifest.jsonl`), predictions);
  const worst = [...result.per].sort((a, b) => a.f1 - b.f1).slice(0, 10);
  return { figures: FIGURES[set](result), worst };
}

const FIGURES: Record<Exclude<SetName, "promos">, (result: ArticleScore) => Figure[]> = {
  zyte: (r) => [
    { name: "zyte F1", value: r.f1, must: 0.97, aim: 0.98 },
    { name: "zyte precision", value: r.precision },
    { name: "zyte recall", value: r.recall, must: 0.98, aim: 0.988 },
    { name: "zyte accuracy", value: r.accuracy, must: 0.44, aim: 0.55 },
  ],
  fundus: (r) => [
    { name: "fundus F1", value: r.f1, must: 0.962, aim: 0.975 },
    { name: "fundus precision", value: r.precision },
    { name: "fundus recall", value: r.recall },
    { name: "fundus title", value: r.title ?? 0, must: 0.93, aim: 0.98 },
    { name: "fundus date", value: r.date ?? 0, must: 0.97, aim: 0.99 },
    { name: "fundus author", value: r.author ?? 0, must: 0.9, aim: 0.95 },
  ],
  trafilatura: (r) => [
    { name: "trafilatura F1", value: r.f1, must: 0.93, aim: 0.945 },
    { name: "trafilatura precision", value: r.precision },
    { name: "trafilatura recall", value: r.recall },
    { name: "trafilatura title", value: r.title ?? 0 },
    { name: "trafilatura date", value: r.date ?? 0 },
    { name: "trafilatura author", value: r.author ?? 0 },
    {
      name: "trafilatura invented byline",
      value: r.spuriousAuthor ?? 1,
      must: 0.1,
      aim: 0.05,
      lower: true,
    },
  ],
};

function load<T>(path: string): Promise<T> {
  return import(pathToFileURL(BENCH + path).href) as Promise<T>;
}

function rows(path: string): ManifestRow[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ManifestRow);
}
