import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { parseSourceRow } from "../../src/cli/read-sources-row.ts";
import { asRows, type SourcesRow } from "../../src/cli/sources-row.ts";
import { findSources } from "../../src/sources/find-sources.ts";
import { loadLanguage } from "../../src/sources/load-language.ts";

/** The labelled texts beside the repository; a clone has none. */
const SETS = fileURLToPath(new URL("../../../shared/bench/", import.meta.url));

export interface Row {
  id: string;
  lang?: string;
  text: string;
}
type Prediction = SourcesRow & { id: string };

/** A measured figure beside what issue 4 asks: points of a hundred, or shares of one. */
export interface SourceFigure {
  name: string;
  value: number;
  must: number;
  aim: number;
}

interface Score {
  F1: number;
}
interface SummaryScore {
  sources: { f1: number | null };
  outlets: { f1: number | null };
  roleRate: number | null;
  quoteRate: number | null;
  per: { id: string; f1: number | null }[];
}

export function isPresent(): boolean {
  return existsSync(`${SETS}sources/score.mjs`);
}

/** The articles with every attribution marked. */
export function attributedArticles(): Row[] {
  return [...rows("sources/polnear.dev.jsonl"), ...rows("sources/polnear.train.jsonl.gz")];
}

/** The regex baseline: the denominator of our time ratio. */
export async function baseline(): Promise<(text: string) => unknown> {
  return (await load<{ run(text: string): unknown }>("sources/baseline-regex.mjs")).run;
}

/** The engine on every labelled set. */
export async function sourceFigures(): Promise<SourceFigure[]> {
  const attribution = await load<{
    scorePN(gold: Row[], rows: Prediction[]): Record<string, Score>;
    scoreDQ(gold: Row[], rows: Prediction[]): Record<string, Score>;
  }>("sources/score.mjs");
  const summaries = await load<{ scoreSet(gold: Row[], rows: Prediction[]): SummaryScore }>(
    "summaries/score.mjs",
  );
  const articles = attributedArticles();
  const polnear = attribution.scorePN(articles, await predict(articles));
  const paragraphs = rows("sources/pdq.dev.jsonl");
  const pdq = attribution.scoreDQ(paragraphs, await predict(paragraphs));
  const labelled = rows("summaries/dev.jsonl");
  const predicted = await predict(labelled);
  const english = summaries.scoreSet(labelled.filter(isEnglish), predicted);
  const others = summaries.scoreSet(
    labelled.filter((row) => !isEnglish(row)),
    predicted,
  );
  const founding = english.per.find((row) => row.id === "financial-district");
  const figure = (name: string, value: number | null | undefined, must: number, aim: number) => ({
    name,
    value: value ?? 0,
    must,
    aim,
  });
  return [
    figure("polnear named sources with speech F1", polnear.srcNamedSpeech?.F1, 87, 90.5),
    figure("polnear all sources F1", polnear.srcAll?.F1, 69, 74),
    figure("polnear direct attribution F1", polnear.attrDirect?.F1, 86, 91),
    figure("polnear indirect attribution F1", polnear.attrIndirect?.F1, 50, 57),
    figure("pdq quote only F1", pdq.quoteOnly?.F1, 96, 98),
    figure("pdq quote + speaker (last name) F1", pdq.pairLast?.F1, 90, 94),
    figure("summaries English: sources F1", english.sources.f1, 0.82, 0.9),
    figure("summaries English: role", english.roleRate, 0.8, 0.88),
    figure("summaries English: quote count", english.quoteRate, 0.92, 0.95),
    figure("summaries English: outlets F1", english.outlets.f1, 0.88, 0.94),
    figure("summaries other languages: sources F1", others.sources.f1, 0.6, 0.75),
    figure("summaries other languages: outlets F1", others.outlets.f1, 0.75, 0.85),
    figure("founding page", founding?.f1, 1, 1),
  ];
}

async function load<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(SETS + path).href)) as T;
}

function rows(path: string): Row[] {
  const bytes = readFileSync(SETS + path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => JSON.parse(row) as Row);
}

/** Rows as `npm run sources` prints them; the attribution sets name no language and are English. */
async function predict(articles: Row[]): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for (const row of articles) {
    const input = parseSourceRow({ ...row });
    const summary = findSources(input, await loadLanguage(row.lang ?? "en"));
    predictions.push({ id: row.id, ...asRows(summary, input.paragraphs) });
  }
  return predictions;
}

function isEnglish(row: Row): boolean {
  return (row.lang ?? "").startsWith("en");
}
