import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isPresent, parseRows } from "../bench-files.ts";
import { runWorker } from "../run-worker.ts";
import { differences } from "./difference.ts";
import type { ReadingRow } from "./reading-row.ts";
import { READING_SETS, type ReadingSet, type ReadingTask } from "./reading-sets.ts";

/**
 * `npm run readings`: writes what Byline reads on all golden pages and, where they lie beside the
 * repository, all labelled pages and texts, a file a set. A change that should change nothing
 * is held to it: `npm run readings -- --to .cache/readings/before`, then the change, then
 * `npm run readings -- --against .cache/readings/before`.
 *
 * - `-- --to FOLDER`: where to write; `.cache/readings/now` else.
 * - `-- --against FOLDER`: prints which pages differ from the readings there, and how. Status 1 when one does.
 * - `-- --again`: reads nothing anew, compares what lies in `--to`.
 * - `-- --set NAME`: one set only; may be given several times.
 * - `-- --most N`: lines a page, 8 else. `-- --pages N`: pages a set, 15 else; 0 for all.
 */
const WORKERS = 2;
const WORKER = new URL("reading-worker.ts", import.meta.url);

const { values: options } = parseArgs({
  options: {
    to: { type: "string", default: ".cache/readings/now" },
    against: { type: "string" },
    again: { type: "boolean" },
    set: { type: "string", multiple: true },
    most: { type: "string", default: "8" },
    pages: { type: "string", default: "15" },
  },
});

await main();

async function main(): Promise<void> {
  const present = isPresent() ? READING_SETS : READING_SETS.filter((set) => set === "golden");
  if (!isPresent()) console.log("no labelled pages beside the repository: the golden pages alone");
  const sets = present.filter((set) => !options.set || options.set.includes(set));
  mkdirSync(options.to, { recursive: true });
  const aspects = new Map<string, number>();
  let pages = 0;
  let changed = 0;
  for (const set of sets) {
    const rows = options.again ? readRows(options.to, set) : await read(set);
    if (!rows) continue;
    if (!options.again) {
      writeFileSync(fileOf(options.to, set), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
      const errors = rows.filter(({ facts }) => "error" in facts);
      console.log(`${set}: ${rows.length} readings${errors.length > 0 ? `, ${errors.length} threw` : ""}`);
      for (const { id, facts } of errors) console.log(`  threw on ${id}: ${String(facts.error)}`);
    }
    const former = options.against ? readRows(options.against, set) : null;
    if (options.against && !former) console.log(`${set}: no former readings`);
    if (!former) continue;
    pages += rows.length;
    changed += compare(set, former, rows, aspects);
  }
  if (!options.against) return;
  const counts = [...aspects].sort((a, b) => b[1] - a[1]).map(([aspect, count]) => `${aspect} ${count}`);
  console.log(
    changed === 0 ? `all ${pages} readings are equal` : `${changed} of ${pages} differ: ${counts.join(", ")}`,
  );
  if (changed > 0) process.exitCode = 1;
}

async function read(set: ReadingSet): Promise<ReadingRow[]> {
  const tasks = Array.from({ length: WORKERS }, (_, shard): ReadingTask => ({ set, shard, of: WORKERS }));
  const shards = await Promise.all(tasks.map((task) => runWorker<ReadingRow[]>(WORKER, task)));
  return Array.from({ length: Math.max(...shards.map((rows) => rows.length)) }, (_, i) =>
    shards.flatMap((rows) => rows.slice(i, i + 1)),
  ).flat();
}

/** Prints how the readings of a set differ from the former ones; how many do. */
function compare(
  set: ReadingSet,
  former: readonly ReadingRow[],
  rows: readonly ReadingRow[],
  aspects: Map<string, number>,
): number {
  const before = new Map(former.map((row) => [row.id, row]));
  const most = Number(options.most);
  const shown = Number(options.pages) || Number.POSITIVE_INFINITY;
  let changed = 0;
  for (const row of rows) {
    const partner = before.get(row.id);
    const found = partner ? differences(partner, row) : [{ aspect: "page", line: "was not read before" }];
    if (found.length === 0) continue;
    changed++;
    for (const aspect of new Set(found.map((one) => one.aspect)))
      aspects.set(aspect, (aspects.get(aspect) ?? 0) + 1);
    if (changed > shown) continue;
    console.log(`${set}  ${row.id}`);
    for (const { aspect, line } of found.slice(0, most)) console.log(`    ${aspect}: ${line}`);
    if (found.length > most) console.log(`    and ${found.length - most} more`);
  }
  if (changed > shown) console.log(`${set}: and ${changed - shown} pages more`);
  return changed;
}

function readRows(folder: string, set: ReadingSet): ReadingRow[] | null {
  const file = fileOf(folder, set);
  if (!existsSync(file)) return null;
  return parseRows(readFileSync(file, "utf8"));
}

function fileOf(folder: string, set: ReadingSet): string {
  return join(folder, `${set}.jsonl`);
}
