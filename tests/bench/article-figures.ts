import {
  type Gold,
  goldOf,
  hasPromos,
  type Prediction,
  type PromoSet,
  promosOf,
  type SetName,
} from "./article-sets.ts";
import { load } from "./bench-files.ts";
import type { Figure } from "./figures.ts";

/** The scorers' answers, as far as they are printed. */
export interface ArticleScore {
  n: number;
  f1: number | null;
  precision: number | null;
  recall: number | null;
  accuracy: number | null;
  with?: number | null;
  without?: number | null;
  title: number | null;
  date: number | null;
  author: number | null;
  authorPrecision: number | null;
  spuriousAuthor: number | null;
  per: PageScore[];
}
export interface PageScore {
  id: string;
  url: string;
  f1: number;
  /** Precision and recall; of trafilatura's pages the counts of segments `c`. */
  p?: number;
  r?: number;
  c?: [number, number, number, number];
}
export interface PromoScore {
  score: number;
  removal: number;
  kept: number;
  body: number;
  aside: number;
  negatives: number;
  by: Record<"kind" | "lang", Record<string, { n: number; ok: number }>>;
  fails: { id: string; type: string; tid?: string; wrap?: string; what: string[] }[];
}

export interface ArticleScorer {
  scoreSet(gold: Gold[], rows: Prediction[]): ArticleScore;
  aside(row: Gold): boolean;
  normTitle(title: string): string;
  dateMatch(a: string, b: string): boolean;
  authorMatch(expected: string[], byline: string): { strict: boolean };
}
export interface PromoScorer {
  score(cases: unknown[], rows: Prediction[]): PromoScore;
  aside(template: string): boolean;
}

export const articleScorer = () => load<ArticleScorer>("articles/score.mjs");
export const promoScorer = () => load<PromoScorer>("promos/score.mjs");

/** The figures of one extractor on one set, by the set's own scorer; those of the publishers set aside come last. */
export async function score(set: SetName, predictions: Prediction[]): Promise<Figure[]> {
  if (hasPromos(set)) {
    const { score: scorePromos } = await promoScorer();
    return promoFigures(set, scorePromos(promosOf(set), predictions));
  }
  const { scoreSet, aside } = await articleScorer();
  const gold = goldOf(set);
  const figures = FIGURES[set](scoreSet(gold, predictions));
  if (set !== "wcxb" && set !== "meta") return figures;
  const unread = scoreSet(gold.filter(aside), predictions);
  return [...figures, ...asideFigures(set, unread)];
}

/** The figures on those pages of a set that were predicted, as if it held no others. */
export async function scorePages(set: ArticleSet, predictions: Prediction[]): Promise<Figure[]> {
  const { scoreSet } = await articleScorer();
  const ids = new Set(predictions.map(({ id }) => id));
  return FIGURES[set](
    scoreSet(
      goldOf(set).filter(({ id }) => ids.has(id)),
      predictions,
    ),
  );
}

export type ArticleSet = Exclude<SetName, PromoSet>;

const ASKED_OF_PROMOS = {
  promos: { score: [0.96, 0.98] },
  dev2: { score: [0.93, 0.97] },
} as const;

function promoFigures(set: PromoSet, result: PromoScore): Figure[] {
  const [must, aim] = ASKED_OF_PROMOS[set].score;
  return [
    { name: `${set} score`, value: result.score, must, aim },
    { name: `${set} removal`, value: result.removal },
    { name: `${set} kept`, value: result.kept, must: 0.98 },
    { name: `${set} body`, value: result.body, must: 0.998 },
    { name: `${set} set aside`, value: result.aside },
  ];
}

const FIGURES: Record<ArticleSet, (result: ArticleScore) => Figure[]> = {
  zyte: (r) => [
    { name: "zyte F1", value: r.f1 ?? 0, must: 0.982, aim: 0.985 },
    { name: "zyte precision", value: r.precision ?? 0 },
    { name: "zyte recall", value: r.recall ?? 0, must: 0.99, aim: 0.992 },
    { name: "zyte accuracy", value: r.accuracy ?? 0, must: 0.52, aim: 0.6 },
  ],
  fundus: (r) => [
    { name: "fundus F1", value: r.f1 ?? 0, must: 0.972, aim: 0.978 },
    { name: "fundus precision", value: r.precision ?? 0 },
    { name: "fundus recall", value: r.recall ?? 0 },
    { name: "fundus title", value: r.title ?? 0, must: 0.935, aim: 0.96 },
    { name: "fundus date", value: r.date ?? 0, must: 0.992, aim: 0.995 },
    { name: "fundus author", value: r.author ?? 0, must: 0.926, aim: 0.95 },
  ],
  trafilatura: (r) => [
    { name: "trafilatura F1", value: r.f1 ?? 0, must: 0.952, aim: 0.96 },
    { name: "trafilatura precision", value: r.precision ?? 0 },
    { name: "trafilatura recall", value: r.recall ?? 0 },
    { name: "trafilatura title", value: r.title ?? 0 },
    { name: "trafilatura date", value: r.date ?? 0 },
    { name: "trafilatura author", value: r.author ?? 0 },
    {
      name: "trafilatura invented byline",
      value: r.spuriousAuthor ?? 1,
      must: 0.095,
      aim: 0.05,
      lower: true,
    },
  ],
  wcxb: (r) => [
    { name: "wcxb F1", value: r.f1 ?? 0, must: 0.965, aim: 0.975 },
    { name: "wcxb precision", value: r.precision ?? 0 },
    { name: "wcxb recall", value: r.recall ?? 0 },
    { name: "wcxb snippets kept", value: r.with ?? 0, must: 0.975, aim: 0.985 },
    { name: "wcxb snippets kept out", value: r.without ?? 0, must: 0.97, aim: 0.98 },
    { name: "wcxb title", value: r.title ?? 0, must: 0.93, aim: 0.96 },
    { name: "wcxb date", value: r.date ?? 0, must: 0.975, aim: 0.985 },
    { name: "wcxb author", value: r.author ?? 0, must: 0.85, aim: 0.92 },
    { name: "wcxb author where one is printed", value: r.authorPrecision ?? 0, must: 0.92, aim: 0.95 },
  ],
  meta: (r) => [
    { name: "meta title", value: r.title ?? 0, must: 0.985, aim: 0.995 },
    { name: "meta date", value: r.date ?? 0, must: 0.98, aim: 0.99 },
    { name: "meta author", value: r.author ?? 0, must: 0.93, aim: 0.97 },
    { name: "meta author where one is printed", value: r.authorPrecision ?? 0, must: 0.96, aim: 0.98 },
    { name: "meta invented byline", value: r.spuriousAuthor ?? 1, lower: true },
  ],
};

/** Of the publishers whose pages are not read until the rules are done. */
function asideFigures(set: SetName, r: ArticleScore): Figure[] {
  const figures: [string, number | null | undefined][] = [
    ["F1", r.f1],
    ["snippets kept", r.with],
    ["snippets kept out", r.without],
    ["title", r.title],
    ["date", r.date],
    ["author", r.author],
    ["author where one is printed", r.authorPrecision],
  ];
  return figures.flatMap(([name, value]) =>
    typeof value === "number" ? [{ name: `${set} (${r.n} set aside) ${name}`, value, free: true }] : [],
  );
}
