import { promoScorer } from "../article-figures.ts";
import {
  type Page,
  PROMO_SETS,
  type Prediction,
  type PromoCase,
  pagesOf,
  promosOf,
} from "../article-sets.ts";
import { type Figure, figureLine } from "../figures.ts";
import { runWorker } from "../run-worker.ts";
import type { LeftOut } from "./leave-out.ts";
import type { LeftOutTask } from "./left-out-worker.ts";
import { OWN_RULES, type OwnRules } from "./own-rules.ts";

const WORKER = new URL("left-out-worker.ts", import.meta.url);
/** Processes at a time. */
const WORKERS = 2;

interface Case {
  page: Page;
  labels: PromoCase;
}

/** What became of the promos and look-alikes on the pages with promos of one kind or language, without its rules. */
interface Count {
  name: string;
  /** Of this kind or language alone. */
  promos: number;
  removed: number;
  lookAlikes: number;
  kept: number;
}

/**
 * For each promo kind, and each language but English, of both generations: its own rules are switched off, and its promos
 * read. What is still removed is told by structure, as on pages whose words nobody has seen.
 */
export async function printLeftOut(): Promise<void> {
  const cases = PROMO_SETS.flatMap((set) => {
    const pages = pagesOf(set);
    return promosOf(set).flatMap((labels, i): Case[] => (pages[i] ? [{ page: pages[i], labels }] : []));
  });
  const kinds = await countEach(cases, "kind", (kind) => {
    const rules = OWN_RULES[kind];
    if (!rules) throw new Error(`own-rules.ts does not say what is switched off for ${kind}`);
    return { rules };
  });
  const langs = await countEach(cases, "lang", (lang) => (lang === "en" ? null : { lang }));
  print("kinds, and what is switched off", kinds, (kind) => listed(OWN_RULES[kind]));
  print("languages, whose words are switched off", langs, () => "");
  const figures: Figure[] = [
    {
      name: "removal with the family left out",
      value: share(kinds, "removed", "promos"),
      must: 0.86,
      aim: 0.92,
    },
    { name: "kept with the family left out", value: share(kinds, "kept", "lookAlikes"), must: 0.98 },
    {
      name: "removal with the language left out",
      value: share(langs, "removed", "promos"),
      must: 0.8,
      aim: 0.9,
    },
    { name: "kept with the language left out", value: share(langs, "kept", "lookAlikes"), must: 0.98 },
  ];
  for (const figure of figures) console.log(figureLine(figure));
}

async function countEach(
  cases: readonly Case[],
  part: "kind" | "lang",
  leftOut: (name: string) => LeftOut | null,
): Promise<Count[]> {
  const names = [...new Set(cases.flatMap(({ labels }) => labels.promos.map((promo) => promo[part])))].sort();
  const counts: Count[] = [];
  const next = names.values();
  const work = async () => {
    for (const name of next) {
      const what = leftOut(name);
      if (what) counts.push(await count(cases, part, name, what));
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return counts;
}

async function count(
  cases: readonly Case[],
  part: "kind" | "lang",
  name: string,
  what: LeftOut,
): Promise<Count> {
  const own = cases.filter(({ labels }) => labels.promos.some((promo) => promo[part] === name));
  const task: LeftOutTask = { what, pages: own.map(({ page }) => page) };
  const predictions = await runWorker<Prediction[]>(WORKER, task);
  const { score } = await promoScorer();
  const result = score(
    own.map(({ labels }) => labels),
    predictions,
  );
  const { n, ok } = result.by[part][name] ?? { n: 0, ok: 0 };
  const lookAlikes = result.negatives;
  return { name, promos: n, removed: ok, lookAlikes, kept: Math.round(result.kept * lookAlikes) };
}

type Counted = "promos" | "removed" | "lookAlikes" | "kept";

function share(counts: readonly Count[], part: Counted, whole: Counted): number {
  const sum = (of: Counted) => counts.reduce((total, one) => total + one[of], 0);
  return sum(whole) === 0 ? 1 : sum(part) / sum(whole);
}

function print(title: string, counts: readonly Count[], note: (name: string) => string): void {
  console.log(`left out: ${title}`);
  const worst = [...counts].sort(
    (a, b) => a.removed / a.promos - b.removed / b.promos || b.promos - a.promos,
  );
  for (const { name, promos, removed } of worst)
    console.log(
      `  ${(removed / promos).toFixed(2)} ${`${removed}/${promos}`.padStart(6)}  ${name.padEnd(18)} ${note(name)}`.trimEnd(),
    );
}

function listed(rules: OwnRules | undefined): string {
  const all = rules ? [...rules.families, ...rules.names, ...rules.destinations] : [];
  return all.length === 0 ? "nothing was written for it" : all.join(", ");
}
