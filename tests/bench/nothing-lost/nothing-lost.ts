import { parseArgs } from "node:util";
import { articleScorer } from "../article-figures.ts";
import { goldOf, hasPromos, SETS, type SetName } from "../article-sets.ts";
import { BENCH, isPresent } from "../bench-files.ts";
import { printList } from "../print-list.ts";
import { runWorker } from "../run-worker.ts";
import type { LostRow, LostTask } from "./lost-worker.ts";

/**
 * `npm run bench:lost`: text of the labelled pages that Byline neither shows nor lists. Inside the article's region
 * there should be none; beside it, running text outside the page's furniture is another story or a part of this one.
 *
 * - `-- --set NAME`: one set only; may be given several times.
 * - `-- --most N`: lines a list, 20 else. No page of a publisher that is set aside is among them.
 */
const WORKERS = 2;
const WORKER = new URL("lost-worker.ts", import.meta.url);
/** Characters of a text that are printed. */
const OPENING = 140;

const { values: options } = parseArgs({
  options: { set: { type: "string", multiple: true }, most: { type: "string", default: "20" } },
});

if (isPresent()) for (const set of SETS) await print(set);
else console.log(`no labelled pages at ${BENCH}: nothing to measure`);

async function print(set: SetName): Promise<void> {
  if (hasPromos(set) || (options.set && !options.set.includes(set))) return;
  const tasks = Array.from({ length: WORKERS }, (_, shard): LostTask => ({ set, shard, of: WORKERS }));
  const rows = (await Promise.all(tasks.map((task) => runWorker<LostRow[]>(WORKER, task)))).flat();
  const { aside } = await articleScorer();
  const isSetAside = set === "wcxb" || set === "meta";
  const unread = new Set(
    isSetAside
      ? goldOf(set)
          .filter(aside)
          .map(({ id }) => id)
      : [],
  );
  const sum = (place: "inside" | "outside") => rows.reduce((all, row) => all + row[place].length, 0);
  console.log(`${set}: ${rows.length} pages, lost inside ${sum("inside")}, beside ${sum("outside")}`);
  for (const place of ["inside", "outside"] as const) {
    const lines = rows
      .filter(({ id }) => !unread.has(id))
      .flatMap((row) => row[place].map((text) => `${row.id}  ${text.slice(0, OPENING)}`));
    printList(place === "inside" ? "inside the region" : "beside it", lines, Number(options.most));
  }
}
