import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { promoFamilies, supportFamilies } from "../../src/rules/promo/families.ts";
import { provenanceFamilies } from "../../src/rules/provenance/families.ts";
import { score } from "./article-figures.ts";
import { printMisses } from "./article-misses.ts";
import { type Prediction, pagesOf, SETS, type SetName } from "./article-sets.ts";
import type { Result, Task } from "./article-worker.ts";
import { BENCH, isPresent } from "./bench-files.ts";
import { chromiumRatios } from "./chromium-ratio.ts";
import { type Figure, figureLine } from "./figures.ts";
import { checkFloors, recordFloors } from "./floors.ts";
import { printLeftOut } from "./left-out/left-out.ts";
import { lostSentences } from "./lost-sentences.ts";
import { missedStories } from "./missed-stories.ts";
import { printList } from "./print-list.ts";
import { checkProject } from "./project-checks.ts";
import { runWorker } from "./run-worker.ts";
import { pathOf, readWritten, write } from "./written.ts";

/**
 * `npm run bench`: the labelled pages beside the repository through our extractor, Readability
 * and Defuddle, with time ratios.
 *
 * - `-- --set NAME`: one set only; may be given several times. `reports` is one too.
 * - `-- --ours`: without peers and times. Our predictions lie under `.cache/bench/` after every run.
 * - `-- --again`: the predictions that lie there, scored anew.
 * - `-- --worst N`: the N worst pages and misses of each set too, none that is set aside.
 * - `-- --ablate`: ours again without each signal.
 * - `-- --left-out`: promos alone, those of each kind without what was written for it, those of each language without its words.
 * - `-- --check`: ours alone; fails when a figure fell below `floors.json`.
 * - `-- --record`: ours alone, and its figures become the floors.
 */
/** Processes; each holds one page at a time. */
const WORKERS = 2;
/** Pages on which the time ratio is measured in Chromium too. */
const CHROMIUM_PAGES = 50;
const FLOORS = fileURLToPath(new URL("floors.json", import.meta.url));
const WORKER = new URL("article-worker.ts", import.meta.url);

const { values: options } = parseArgs({
  options: {
    ablate: { type: "boolean" },
    again: { type: "boolean" },
    check: { type: "boolean" },
    "left-out": { type: "boolean" },
    ours: { type: "boolean" },
    record: { type: "boolean" },
    set: { type: "string", multiple: true },
    worst: { type: "string" },
  },
});

if (isPresent()) await (options["left-out"] ? printLeftOut() : main());
else console.log(`no labelled pages at ${BENCH}: nothing to measure`);

async function main(): Promise<void> {
  const sets = SETS.filter((set) => !options.set || options.set.includes(set));
  const alone = options.ours || options.again || options.check || options.record;
  const mode = options.ablate ? "ablate" : alone ? "ours" : "peers";
  const ours: Figure[] = [];
  const missed: string[] = [];
  const languages = new Map<string, number>();
  for (const set of sets) {
    const result = options.again
      ? { readers: { byline: readWritten<Prediction>(set) }, ratios: [] }
      : await readSet(set, mode);
    const predictions = result.readers.byline ?? [];
    if (!options.again) write(set, predictions);
    const figures = await score(set, predictions);
    ours.push(...figures);
    missed.push(...(await missedStories(set, predictions)).map((id) => `${set} ${id}`));
    countLanguages(predictions, languages);
    if (mode === "ablate") await printEffects(set, figures, result);
    else await printFigures(set, figures, result);
    for (const { id, error } of predictions) if (error) console.log(`  threw on ${id}: ${error}`);
    if (options.worst) await printMisses(set, predictions, Number(options.worst));
    if (mode === "ours") console.log(`  predictions: ${relative(process.cwd(), pathOf(set))}`);
    if (result.ratios.length > 0) await printAllRatios(set, result);
  }
  if (!options.set) printLanguages(languages);
  ours.push(...(await others(sets)));
  for (const id of missed) console.log(`  story missed: ${id}`);
  if (!options.set)
    ours.push({ name: "stories missed", value: missed.length, must: 3, aim: 0, lower: true, unit: "count" });
  const isPart = options.set !== undefined;
  if (options.record) recordFloors(FLOORS, ours, isPart);
  if (options.check) checkFloors(FLOORS, ours, isPart);
}

function countLanguages(predictions: readonly Prediction[], languages: Map<string, number>): void {
  for (const { lang } of predictions) {
    const language = lang?.split("-")[0] ?? "unknown";
    languages.set(language, (languages.get(language) ?? 0) + 1);
  }
}

/** Time beside that of others, in jsdom and, where it is installed, in Chromium. */
async function printAllRatios(set: SetName, { ratios }: Result): Promise<void> {
  printRatios("jsdom", ratios);
  const inBrowser = await chromiumRatios(pagesOf(set).slice(0, CHROMIUM_PAGES));
  if (inBrowser) {
    printRatios("Chromium", inBrowser.warm);
    printRatios("Chromium, first run", inBrowser.first);
  } else console.log("  no Chromium is installed: no time ratio there (npm run browsers gets one)");
}

/** Figures that are not of one set alone: sentences lost, and the small pages of public reports. */
async function others(sets: readonly SetName[]): Promise<Figure[]> {
  const { figures, lines } = await lostSentences(sets);
  const isAsked = !options.set || options.set.includes("reports");
  const reports = isAsked ? await checkProject("reports/check.mjs") : null;
  if (reports) {
    const { right, of } = reports;
    figures.push({ name: `reports right of ${of}`, value: right, must: of, unit: "count" });
  }
  for (const figure of figures) console.log(figureLine(figure));
  const most = Number(options.worst ?? 0);
  if (most > 0) printList("sentences of the story", lines, most);
  if (most > 0 && reports) printList("reports", reports.wrong, reports.wrong.length);
  return figures;
}

/** All workers' results on a set, put together. */
async function readSet(set: SetName, mode: Task["mode"]): Promise<Result> {
  const tasks = Array.from({ length: WORKERS }, (_, shard): Task => ({ set, shard, of: WORKERS, mode }));
  const results = await Promise.all(tasks.map((task) => runWorker<Result>(WORKER, task)));
  const all: Result = { readers: {}, ratios: results.flatMap((result) => result.ratios) };
  for (const { readers } of results) {
    for (const [reader, predictions] of Object.entries(readers)) {
      all.readers[reader] = [...(all.readers[reader] ?? []), ...predictions];
    }
  }
  return all;
}

async function printFigures(set: SetName, figures: Figure[], { readers }: Result): Promise<void> {
  const peers = await Promise.all(
    ["readability", "defuddle"].map(async (reader) => {
      const predictions = readers[reader];
      return predictions ? await score(set, predictions) : null;
    }),
  );
  for (const [i, figure] of figures.entries())
    console.log(
      figureLine(
        figure,
        peers.map((peer) => peer?.[i]),
      ),
    );
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
