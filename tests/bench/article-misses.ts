import { articleScorer, promoScorer } from "./article-figures.ts";
import {
  type Gold,
  goldOf,
  hasPromos,
  type Prediction,
  type PromoSet,
  promosOf,
  type SetName,
} from "./article-sets.ts";
import { printList } from "./print-list.ts";

/**
 * Prints a set's worst pages and, field by field, the gold beside what is printed instead; of promos what is left and
 * what is lost. Publishers and templates that are set aside are not among them. At most `most` lines a list.
 */
export async function printMisses(set: SetName, predictions: Prediction[], most: number): Promise<void> {
  if (hasPromos(set)) await promoMisses(set, predictions, most);
  else await articleMisses(set, predictions, most);
}

async function articleMisses(set: SetName, predictions: Prediction[], most: number): Promise<void> {
  const scorer = await articleScorer();
  const gold = goldOf(set).filter((row) => (set !== "wcxb" && set !== "meta") || !scorer.aside(row));
  const pages = scorer.scoreSet(gold, predictions).per.sort((a, b) => a.f1 - b.f1);
  printList(
    `${set}: worst pages`,
    pages.map(({ f1, p, r, c, id, url }) => {
      const parts = c ? `tp ${c[0]} fp ${c[1]} fn ${c[2]}` : `P ${p?.toFixed(3)} R ${r?.toFixed(3)}`;
      return `${f1.toFixed(3)}  ${parts}  ${id}  ${url}`;
    }),
    most,
  );
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  for (const [field, miss] of Object.entries(FIELDS)) {
    const misses = gold.flatMap((row) => {
      if (row.doubtful?.[field as keyof typeof FIELDS]) return [];
      const pair = miss(row, byId.get(row.id), scorer);
      return pair ? [`${row.id}  ${JSON.stringify(pair[0])}, not ${JSON.stringify(pair[1])}`] : [];
    });
    printList(`${set}: ${field}, and what is right`, misses, most);
  }
}

type Scorer = Awaited<ReturnType<typeof articleScorer>>;
/** What is printed and what the gold has, where they differ. */
type Miss = (row: Gold, got: Prediction | undefined, scorer: Scorer) => [unknown, unknown] | null;

const FIELDS: Record<"title" | "date" | "author", Miss> = {
  title: ({ expected }, got, { normTitle }) => {
    if (!expected.title || normTitle(expected.title) === normTitle(got?.title ?? "")) return null;
    return [got?.title ?? null, expected.title];
  },
  date: ({ expected }, got, { dateMatch }) => {
    if (!expected.date || dateMatch(expected.date, got?.published ?? "")) return null;
    return [got?.published ?? null, expected.date];
  },
  author: ({ expected: { authors } }, got, { authorMatch }) => {
    if (!authors) return null;
    const right = authors.length > 0 ? authorMatch(authors, got?.byline ?? "").strict : !got?.byline;
    return right ? null : [got?.byline ?? null, authors];
  },
};

async function promoMisses(set: PromoSet, predictions: Prediction[], most: number): Promise<void> {
  const { score, aside } = await promoScorer();
  const { by, fails } = score(promosOf(set), predictions);
  for (const part of ["kind", "lang"] as const) {
    const worst = Object.entries(by[part]).sort(([, a], [, b]) => a.ok / a.n - b.ok / b.n);
    printList(
      `${set}: removal by ${part}`,
      worst.map(([name, { ok, n }]) => `${(ok / n).toFixed(2)}  ${ok}/${n}  ${name}`),
      most,
    );
  }
  for (const type of ["promo left", "content lost", "body lost"]) {
    const own = fails.filter((fail) => fail.type === type && !(fail.tid && aside(fail.tid)));
    printList(
      `${set}: ${type}`,
      own.map(({ id, tid, wrap, what }) => `${id}  ${tid ?? ""} ${wrap ?? ""}  ${what.join(" | ")}`),
      most,
    );
  }
}
