import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { promoFamilies, supportFamilies } from "../../src/rules/promo/families.ts";
import { provenanceFamilies } from "../../src/rules/provenance/families.ts";
import { type Figure, score } from "./article-figures.ts";
import { printMisses } from "./article-misses.ts";
import { BENCH, isPresent, pagesOf, SETS, type SetName } from "./article-sets.ts";
import type { Result, Task } from "./article-worker.ts";
import { chromiumRatios } from "./chromium-ratio.ts";
import { pathOf, readWritten, write } from "./written.ts";

/**
 * `npm run bench`: the labelled pages beside the repository through our extractor, Readability
 * and Defuddle, with time ratios.
 *
 * - `-- --set NAME`: one set only; may be given several times.
 * - `-- --ours`: without peers and times. Our predictions lie under `.cache/bench/` after every run.
 * - `-- --again`: the predictions that lie there, scored anew.
 * - `-- --worst N`: the N worst pages and misses of each set too, none that is set aside.
 * - `-- --ablate`: ours again without each signal.
 * - `-- --check`: ours alone; fails when a figure fell by more than `TOLERANCE` below `floors.json`.
 * - `-- --record`: ours alone, and its figures become the floors.
 */
const TOLERANCE = 0.005;
/** Processes; each holds one page at a time. */
const WORKERS = 2;
/** Pages on which the time ratio is measured in Chromium too. */
const CHROMIUM_PAGES = 50;
const FLOORS = fileURLToPath(new URL("floors.json", import.meta.url));
const WORKER = fileURLToPath(new URL("article-worker.ts", import.meta.url));

const { values: options } = parseArgs({
  options: {
    ablate: { type: "boolean" },
    again: { type: "boolean" },
    check: { type: "boolean" },
    ours: { type: "boolean" },
    record: { type: "boolean" },
    set: { type: "string", multiple: true },
    worst: { type: "string" },
  },
});

if (isPresent()) await main();
else console.log(`no labelled pages at ${BENCH}: nothing to measure`);

async function main(): Promise<void> {
  const sets = SETS.filter((set) => !options.set || options.set.includes(set));
  const alone = options.ours || options.again || options.check || options.record;
  const mode = options.ablate ? "ablate" : alone ? "ours" : "peers";
  const ours: Figure[] = [];
  const languages = new Map<string, number>();
  for (const set of sets) {
    const result = options.again
      ? { readers: { byline: readWritten(set) }, ratios: [] }
      : await readSet(set, mode);
    const predictions = result.readers.byline ?? [];
    if (!options.again) write(set, predictions);
    const figures = await score(set, predictions);
    ours.push(...figures);
    for (const { lang } of predictions) {
      const language = lang?.split("-")[0] ?? "unknown";
      languages.set(language, (languages.get(language) ?? 0) + 1);
    }
    if (mode === "ablate") await printEffects(set, figures, result);
    else await printFigures(set, figures, result);
    for (const { id, error } of predictions) if (error) console.log(`  threw on ${id}: ${error}`);
    if (options.worst) await printMisses(set, predictions, Number(options.worst));
    if (mode === "ours") console.log(`  predictions: ${relative(process.cwd(), pathOf(set))}`);
    if (result.ratios.length > 0) {
      printRatios("jsdom", result.ratios);
      const inBrowser = await chromiumRatios(pagesOf(set).slice(0, CHROMIUM_PAGES));
      if (inBrowser) {
        printRatios("Chromium", inBrowser.warm);
        printRatios("Chromium, first run", inBrowser.first);
      } else console.log("  no Chromium is installed: no time ratio there (npm run browsers gets one)");
    }
  }
  if (!options.set) printLanguages(languages);
  if (options.record) record(ours);
  if (options.check) checkFloors(ours);
}

/** The figures that were measured become the floors; those of other sets stay. */
function record(figures: readonly Figure[]): void {
  const floors: Record<string, number> = options.set ? JSON.parse(readFileSync(FLOORS, "utf8")) : {};
  for (const { name, value, free } of figures) if (!free) floors[name] = Number(value.toFixed(4));
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  console.log(`recorded ${Object.keys(floors).length} floors`);
}

/** All workers' results on a set, put together. */
async function readSet(set: SetName, mode: Task["mode"]): Promise<Result> {
  const tasks = Array.from({ length: WORKERS }, (_, shard): Task => ({ set, shard, of: WORKERS, mode }));
  const results = await Promise.all(tasks.map(runTask));
  const all: Result = { readers: {}, ratios: results.flatMap((result) => result.ratios) };
  for (const { readers } of results) {
    for (const [reader, predictions] of Object.entries(readers)) {
      all.readers[reader] = [...(all.readers[reader] ?? []), ...predictions];
    }
  }
  return all;
}

function runTask(task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = fork(WORKER, { execArgv: ["--import", "tsx"] });
    worker.once("message", (result) => resolve(result as Result));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a worker on ${task.set} ended with ${code}`)));
    worker.send(task);
  });
}

async function printFigures(set: SetName, figures: Figure[], { readers }: Result): Promise<void> {
  const peers = await Promise.all(
    ["readability", "defuddle"].map(async (reader) => {
      const predictions = readers[reader];
      return predictions ? await score(set, predictions) : null;
    }),
  );
  for (const [i, figure] of figures.entries()) {
    const others = peers.map((peer) => peer?.[i]?.value.toFixed(3) ?? "").join("  ");
    const asked = [figure.must, figure.aim].map((value) => value?.toFixed(3) ?? "").join("  ");
    const mark = figure.must === undefined ? " " : reaches(figure, figure.must) ? "+" : "-";
    console.log(
      `${mark} ${figure.name.padEnd(44)} ${figure.value.toFixed(4)}   ${asked.padEnd(14)} ${others}`,
    );
  }
}

/** For each signal: how much each main figure changes without it. */
async function printEffects(set: SetName, figures: Figure[], { readers }: Result): Promise<void> {
  const main = figures.filter(({ name }) => /F1|accuracy|score|removal|kept/.test(name));
  console.log(
    `\n${set}: without the signal, change of ${main.map(({ name }) => name).join(", ")} (thousandths)`,
  );
  const effects: { signal: string; changes: number[] }[] = [];
  for (const [reader, predictions] of Object.entries(readers)) {
    if (!reader.startsWith("without:")) continue;
    const without = await score(set, predictions);
    const changes = main.map(({ name, value }) => change(without, name) - value);
    effects.push({ signal: reader.slice("without:".length), changes });
  }
  effects.sort((a, b) => (a.changes[0] ?? 0) - (b.changes[0] ?? 0));
  for (const { signal, changes } of effects) {
    console.log(`  ${signal.padEnd(34)} ${changes.map((c) => (c * 1000).toFixed(1).padStart(8)).join("")}`);
  }
}

function change(figures: Figure[], name: string): number {
  return figures.find((figure) => figure.name === name)?.value ?? 0;
}

function printRatios(where: string, ratios: number[]): void {
  const sorted = [...ratios].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  console.log(
    `  time ÷ (cloneNode + Readability), ${where}, ${ratios.length} pages: median ${at(0.5).toFixed(2)} ` +
      `(must 1.00, aim 0.75), p95 ${at(0.95).toFixed(2)} (must 1.40, aim 1.00)`,
  );
}

/** Which languages the labelled pages are in, and for which the words of our rules have no figure. */
function printLanguages(measured: ReadonlyMap<string, number>): void {
  const counted = [...measured].sort((a, b) => b[1] - a[1]).map(([lang, pages]) => `${lang} ${pages}`);
  console.log(`languages of the pages: ${counted.join(", ")}`);
  const families = [...promoFamilies, ...supportFamilies, ...provenanceFamilies];
  const known = new Set(families.flatMap(({ rows }) => rows.map(({ lang }) => lang)));
  const unmeasured = [...known].filter((lang) => !measured.has(lang)).sort();
  console.log(`languages with words but without pages, unmeasured: ${unmeasured.join(", ") || "none"}`);
}

function reaches({ value, lower }: Figure, bound: number): boolean {
  return lower ? value <= bound : value >= bound;
}

/** Names every figure that fell; the process then ends with status 1. */
function checkFloors(figures: Figure[]): void {
  const floors: Record<string, number> = JSON.parse(readFileSync(FLOORS, "utf8"));
  const measured = new Map<string, Figure>(figures.map((figure) => [figure.name, figure]));
  let fell = 0;
  for (const [name, floor] of Object.entries(floors)) {
    const figure = measured.get(name);
    if (!figure) {
      if (options.set) continue;
      console.error(`FELL ${name}: not measured`);
      fell++;
      continue;
    }
    if (reaches(figure, figure.lower ? floor + TOLERANCE : floor - TOLERANCE)) continue;
    console.error(`FELL ${name}: ${figure.value.toFixed(4)}, recorded ${floor}`);
    fell++;
  }
  console.log(fell === 0 ? "no figure fell" : `${fell} figures fell`);
  if (fell > 0) process.exitCode = 1;
}
