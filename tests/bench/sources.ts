import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { build } from "vite";
import { asRows, type SourcesRow } from "../../src/sources/as-rows.ts";
import { findSources } from "../../src/sources/find-sources.ts";
import { parseSourceRow } from "../../src/sources/read-row.ts";

/**
 * `npm run bench:sources`: the source engine on the labelled sets beside the repository, figure
 * by figure with what issue 4 asks, and its cost beside the regex baseline in the same process.
 */
interface Row {
  id: string;
  lang?: string;
  text: string;
}
type Prediction = SourcesRow & { id: string };
interface Score {
  F1: number;
}
interface SummaryScore {
  sources: { f1: number | null };
  outlets: { f1: number | null };
  roleRate: number | null;
  quoteRate: number | null;
  relationAccuracy: number | null;
  kindAccuracy: number | null;
  per: { id: string; f1: number | null }[];
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SETS = fileURLToPath(new URL("../../../shared/bench/", import.meta.url));

if (existsSync(`${SETS}sources/score.mjs`)) await main();
else console.log(`no labelled sets at ${SETS}: nothing to measure`);

async function main(): Promise<void> {
  const attribution = await load<{
    scorePN(gold: Row[], rows: Prediction[]): Record<string, Score>;
    scoreDQ(gold: Row[], rows: Prediction[]): Record<string, Score>;
  }>("sources/score.mjs");
  const summaries = await load<{ scoreSet(gold: Row[], rows: Prediction[]): SummaryScore }>(
    "summaries/score.mjs",
  );
  const baseline = await load<{ run(text: string): unknown }>("sources/baseline-regex.mjs");

  const articles = [...rows("sources/polnear.dev.jsonl"), ...rows("sources/polnear.train.jsonl.gz")];
  const polnear = attribution.scorePN(articles, predict(articles));
  line("polnear named sources with speech F1", polnear.srcNamedSpeech?.F1, 87, 90.5);
  line("polnear all sources F1", polnear.srcAll?.F1, 69, 74);
  line("polnear direct attribution F1", polnear.attrDirect?.F1, 86, 91);
  line("polnear indirect attribution F1", polnear.attrIndirect?.F1, 50, 57);

  const paragraphs = rows("sources/pdq.dev.jsonl");
  const pdq = attribution.scoreDQ(paragraphs, predict(paragraphs));
  line("pdq quote only F1", pdq.quoteOnly?.F1, 96, 98);
  line("pdq quote + speaker (last name) F1", pdq.pairLast?.F1, 90, 94);

  const labelled = rows("summaries/dev.jsonl");
  const predicted = predict(labelled);
  const english = summaries.scoreSet(labelled.filter(isEnglish), predicted);
  const others = summaries.scoreSet(
    labelled.filter((row) => !isEnglish(row)),
    predicted,
  );
  line("summaries English: sources F1", english.sources.f1, 0.82, 0.9);
  line("summaries English: role", english.roleRate, 0.8, 0.88);
  line("summaries English: quote count", english.quoteRate, 0.92, 0.95);
  line("summaries English: outlets F1", english.outlets.f1, 0.88, 0.94);
  line("summaries other languages: sources F1", others.sources.f1, 0.6, 0.75);
  line("summaries other languages: outlets F1", others.outlets.f1, 0.75, 0.85);
  line("founding page", english.per.find((row) => row.id === "financial-district")?.f1, 1, 1);

  const bundle = await bundled();
  const engine = await load<typeof import("../../src/sources/find-sources.ts")>(bundle.file);
  cost(articles, engine.findSources, baseline.run);
  const { bytes } = bundle;
  console.log(
    `gzip of engine and data`.padEnd(46) +
      `${(bytes / 1024).toFixed(1)} KB`.padStart(9) +
      "   asked ≤ 40, aim ≤ 25",
  );
}

async function load<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(isAbsolute(path) ? path : SETS + path).href)) as T;
}

function rows(path: string): Row[] {
  const bytes = readFileSync(SETS + path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => JSON.parse(row) as Row);
}

function predict(articles: Row[]): Prediction[] {
  return articles.map((row) => {
    const input = parseSourceRow({ ...row });
    return { id: row.id, ...asRows(findSources(input), input.paragraphs) };
  });
}

function isEnglish(row: Row): boolean {
  return (row.lang ?? "").startsWith("en");
}

function line(name: string, value: number | null | undefined, must: number, aim: number): void {
  const digits = must > 1 ? 1 : 3;
  const shown = value === null || value === undefined ? "–" : value.toFixed(digits);
  const verdict =
    value === null || value === undefined || value < must ? "below" : value < aim ? "must" : "aim";
  console.log(`${name.padEnd(46)}${shown.padStart(9)}   asked ${must}, aim ${aim}: ${verdict}`);
}

/** Milliseconds per 1,000 words, ours and the baseline's by turns after a warm-up; and how time grows with length. */
function cost(articles: Row[], engine: typeof findSources, baseline: (text: string) => unknown): void {
  const sample = articles.slice(0, 200);
  const words = sample.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0);
  const ours = (row: Row) => engine(parseSourceRow({ ...row }));
  const timed = (run: () => void) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const both: [number, number][] = [];
  for (let round = 0; round < 14; round++) {
    const mine = timed(() => {
      for (const row of sample) ours(row);
    });
    const other = timed(() => {
      for (const row of sample) baseline(row.text);
    });
    both.push([mine, other]);
  }
  const settled = both.slice(5);
  const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const own = (median(settled.map(([mine]) => mine)) * 1000) / words;
  const theirs = (median(settled.map(([, other]) => other)) * 1000) / words;
  const ratio = own / theirs;
  console.log(
    `${"ms per 1,000 words: ours, baseline, ratio".padEnd(46)}${`${own.toFixed(2)} ${theirs.toFixed(2)} ${ratio.toFixed(1)}`.padStart(9)}   asked ≤ 8, aim ≤ 5`,
  );
  const pool = sample.flatMap((row) => row.text.split(/\n+/).filter((text) => text !== ""));
  const textOf = (length: number) => {
    const parts: string[] = [];
    for (let i = 0, count = 0; count < length; i++) {
      const part = pool[i % pool.length] ?? "";
      count += part.split(/\s+/).length;
      parts.push(part);
    }
    return { id: "long", text: parts.join("\n") };
  };
  const [short, long] = [textOf(1_000), textOf(100_000)];
  const shortTime = median(Array.from({ length: 21 }, () => timed(() => ours(short))));
  const longTime = median(Array.from({ length: 3 }, () => timed(() => ours(long))));
  console.log(
    `${"100,000 words ÷ 1,000 words".padEnd(46)}${(longTime / shortTime).toFixed(0).padStart(9)}   asked ≤ 110`,
  );
}

/** The engine with its data, minified as it goes into the extension: a file to import, and its bytes compressed. */
async function bundled(): Promise<{ file: string; bytes: number }> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      lib: { entry: `${ROOT}src/sources/find-sources.ts`, formats: ["es"], fileName: "sources" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((output) => ("output" in output ? output.output : []));
  const code = chunks.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("\n");
  const file = join(mkdtempSync(join(tmpdir(), "byline-bench-")), "sources.mjs");
  writeFileSync(file, code);
  return { file, bytes: gzipSync(code, { level: 9 }).length };
}
