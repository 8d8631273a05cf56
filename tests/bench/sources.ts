import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parseSourceRow } from "../../src/cli/read-sources-row.ts";
import type { findSources } from "../../src/sources/find-sources.ts";
import type { loadLanguage } from "../../src/sources/load-language.ts";
import { isPresent } from "./bench-files.ts";
import { type Figure, figureLine } from "./figures.ts";
import { checkFloors, recordFloors } from "./floors.ts";
import { printList } from "./print-list.ts";
import { bundleSources } from "./source-bundle.ts";
import { SOURCE_FIGURES, smallTexts } from "./source-figures.ts";
import { printSummaryMisses } from "./source-misses.ts";
import {
  baseline,
  predict,
  type Row,
  type SourcePrediction,
  TEXT_SET_NAMES,
  textsOf,
} from "./source-sets.ts";
import { speakerFigures } from "./speaker-figures.ts";
import { write } from "./written.ts";

/**
 * `npm run bench:sources`: the source engine on the labelled sets beside the repository, figure
 * by figure with what issues 15 and 20 ask, and its cost beside the regex baseline in the same process.
 *
 * - `-- --set NAME`: one set only (`polnear`, `pdq`, `summaries`, `small`, `speakers`), without cost; may be given several times.
 * - `-- --worst N`: the N worst summaries and all small texts that are wrong, too.
 * - `-- --check`: the figures alone; fails when one fell below `source-floors.json`.
 * - `-- --record`: the figures become the floors.
 */
const FLOORS = fileURLToPath(new URL("source-floors.json", import.meta.url));

const { values: options } = parseArgs({
  options: {
    check: { type: "boolean" },
    record: { type: "boolean" },
    set: { type: "string", multiple: true },
    worst: { type: "string" },
  },
});

if (isPresent()) await main();
else console.log("no labelled texts beside the repository: nothing to measure");

async function main(): Promise<void> {
  const figures: Figure[] = [];
  const measured = (own: readonly Figure[]) => {
    for (const figure of own) console.log(figureLine(figure));
    figures.push(...own);
  };
  const isAsked = (set: string) => !options.set || options.set.includes(set);
  for (const set of TEXT_SET_NAMES.filter(isAsked)) {
    const predictions: SourcePrediction[] = [];
    for (const row of textsOf(set)) predictions.push(await predict(row));
    write(set, predictions);
    measured(await SOURCE_FIGURES[set](predictions));
    if (options.worst && set === "summaries") await printSummaryMisses(predictions, Number(options.worst));
  }
  if (isAsked("small")) {
    const { figures: own, wrong } = await smallTexts();
    measured(own);
    if (options.worst) printList("small: wrong texts", wrong, wrong.length);
  }
  if (isAsked("speakers")) measured(await speakerFigures());
  const isPart = options.set !== undefined;
  if (options.check) checkFloors(FLOORS, figures, isPart);
  if (options.record) recordFloors(FLOORS, figures, isPart);
  if (!options.check && !options.record && !isPart) await measureCost();
}

async function measureCost(): Promise<void> {
  const engine: { findSources: typeof findSources; loadLanguage: typeof loadLanguage } = await import(
    pathToFileURL(await bundleSources()).href
  );
  const english = await engine.loadLanguage("en");
  measureTime(
    textsOf("polnear"),
    (row) => engine.findSources(parseSourceRow({ ...row }), english),
    await baseline(),
  );
}

function line(name: string, value: string, asked: string): string {
  return `${name.padEnd(46)}${value.padStart(14)}   ${asked}`;
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
      "asked ≤ 12, aim ≤ 8",
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
