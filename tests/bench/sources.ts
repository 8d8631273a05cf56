import { readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parseSourceRow } from "../../src/cli/read-sources-row.ts";
import type { findSources } from "../../src/sources/find-sources.ts";
import type { loadLanguage } from "../../src/sources/load-language.ts";
import { bundleSources } from "./source-bundle.ts";
import {
  attributedArticles,
  baseline,
  isPresent,
  type Row,
  type SourceFigure,
  sourceFigures,
} from "./source-sets.ts";

/**
 * `npm run bench:sources`: the source engine on the labelled sets beside the repository, figure
 * by figure with what issue 4 asks, and its cost beside the regex baseline in the same process.
 * `-- --check`: the figures alone; fails when one fell by more than `TOLERANCE` below
 * `source-floors.json`. `-- --record`: the figures become the floors.
 */
const TOLERANCE = { points: 0.5, share: 0.005 };
const FLOORS = fileURLToPath(new URL("source-floors.json", import.meta.url));

const { values: options } = parseArgs({
  options: { check: { type: "boolean" }, record: { type: "boolean" } },
});

if (isPresent()) await main();
else console.log("no labelled texts beside the repository: nothing to measure");

async function main(): Promise<void> {
  const figures = await sourceFigures();
  if (options.check) {
    checkFloors(figures);
    return;
  }
  for (const figure of figures) print(figure);
  if (options.record) {
    const floors = Object.fromEntries(figures.map(({ name, value }) => [name, Number(value.toFixed(4))]));
    writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
    return;
  }
  const engine: { findSources: typeof findSources; loadLanguage: typeof loadLanguage } = await import(
    pathToFileURL(await bundleSources()).href
  );
  const english = await engine.loadLanguage("en");
  measureTime(
    attributedArticles(),
    (row) => engine.findSources(parseSourceRow({ ...row }), english),
    await baseline(),
  );
}

function print({ name, value, must, aim }: SourceFigure): void {
  const verdict = value < must ? "below" : value < aim ? "must" : "aim";
  console.log(line(name, value.toFixed(must > 1 ? 1 : 3), `asked ${must}, aim ${aim}: ${verdict}`));
}

function line(name: string, value: string, asked: string): string {
  return `${name.padEnd(46)}${value.padStart(14)}   ${asked}`;
}

/** Names every figure that fell; the process then ends with status 1. */
function checkFloors(figures: SourceFigure[]): void {
  const floors: Record<string, number> = JSON.parse(readFileSync(FLOORS, "utf8"));
  let fell = 0;
  for (const [name, floor] of Object.entries(floors)) {
    const value = figures.find((figure) => figure.name === name)?.value ?? 0;
    if (value >= floor - (floor > 1 ? TOLERANCE.points : TOLERANCE.share)) continue;
    console.error(`FELL ${name}: ${value.toFixed(4)}, recorded ${floor}`);
    fell++;
  }
  console.log(fell === 0 ? "no source figure fell" : `${fell} source figures fell`);
  if (fell > 0) process.exitCode = 1;
}

/** Milliseconds per 1,000 words, ours and the baseline's by turns after a warm-up; and how time grows with length. */
function measureTime(
  articles: Row[],
  ours: (row: { id: string; text: string }) => unknown,
  theirs: (text: string) => unknown,
): void {
  const sample = articles.slice(0, 200);
  const words = sample.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0);
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
      for (const row of sample) theirs(row.text);
    });
    both.push([mine, other]);
  }
  const settled = both.slice(5);
  const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const own = (median(settled.map(([mine]) => mine)) * 1000) / words;
  const other = (median(settled.map(([, time]) => time)) * 1000) / words;
  const ratio = median(settled.map(([mine, time]) => mine / time));
  console.log(
    line(
      "ms per 1,000 words: ours, baseline, ratio",
      `${own.toFixed(2)} ${other.toFixed(2)} ${ratio.toFixed(1)}`,
      "asked ≤ 8, aim ≤ 5",
    ),
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
  // The processor's time, not the clock's: other work on the machine makes a long run wait more often than a short one.
  const worked = (run: () => void) => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const shortTime = median(Array.from({ length: 41 }, () => worked(() => ours(short))));
  const longTime = median(Array.from({ length: 5 }, () => worked(() => ours(long))));
  console.log(line("100,000 words ÷ 1,000 words", (longTime / shortTime).toFixed(0), "asked ≤ 110"));
}
