import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { asArticle } from "../../../src/cli/as-article.ts";
import { readMarkup } from "../../../src/cli/read-markup.ts";
import type { Block } from "../../../src/model/block.ts";
import { isShown } from "../../../src/model/block.ts";
import type { Reading } from "../../../src/model/reading.ts";
import { type ArticleSet, articleScorer, scorePages } from "../article-figures.ts";
import { goldOf, hasPromos, type Prediction, pagesOf, SETS } from "../article-sets.ts";
import { BENCH, isPresent } from "../bench-files.ts";
import { figureLine } from "../figures.ts";
import { printList } from "../print-list.ts";
import { type LivePages, livePages } from "./live-pages.ts";

/**
 * `npm run bench:look`: labelled pages that bring their style along, in a browser: read by their markup, and with how
 * they look, side by side; then the small pages that only looks can decide, in both browsers.
 *
 * - `-- --set NAME`: one set only; may be given several times.
 * - `-- --most N`: lines of what looks changed, 20 else. No page of a publisher that is set aside is among them.
 * - `-- --rounds N`: runs of which the times are taken, 3 else.
 */
const { values: options } = parseArgs({
  options: {
    set: { type: "string", multiple: true },
    most: { type: "string", default: "20" },
    rounds: { type: "string", default: "3" },
  },
});

/** Characters of style in the page from which it is laid out as it was meant. */
const STYLED = 20_000;

if (isPresent()) await main();
else console.log(`no labelled pages at ${BENCH}: nothing to measure`);

async function main(): Promise<void> {
  const pages = await livePages("chromium");
  if (pages) {
    const ratios: number[] = [];
    for (const set of SETS) {
      if (hasPromos(set) || set === "meta" || (options.set && !options.set.includes(set))) continue;
      ratios.push(...(await printSet(set, pages)));
    }
    const sorted = ratios.sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 1).toFixed(3);
    console.log(`time with looks ÷ without, ${sorted.length} pages: median ${at(0.5)}, p95 ${at(0.95)}`);
    await pages.close();
  } else console.log("no Chromium is installed (npm run browsers gets one)");
  for (const engine of ["chromium", "firefox"] as const) {
    const small = await livePages(engine);
    if (small) await printSmall(engine, small);
    await small?.close();
  }
}

/** Returns the ratios of time. */
async function printSet(set: ArticleSet, pages: LivePages): Promise<number[]> {
  const { aside } = await articleScorer();
  const unread = new Set(
    goldOf(set)
      .filter((row) => set === "wcxb" && aside(row))
      .map(({ id }) => id),
  );
  const predictions: Record<"plain" | "looked", Prediction[]> = { plain: [], looked: [] };
  const ratios: number[] = [];
  const changes: string[] = [];
  for (const { id, url, source } of pagesOf(set)) {
    const html = (await readMarkup(source).catch(() => null)) ?? "";
    if (styleIn(html) < STYLED || !/^https?:/.test(url)) continue;
    const both = await pages.read(html, url, Number(options.rounds)).catch((error) => String(error));
    if (typeof both === "string") {
      console.log(`  not read: ${id}: ${both.slice(0, 100)}`);
      continue;
    }
    ratios.push(both.ratio);
    for (const way of ["plain", "looked"] as const) predictions[way].push(predictionOf(id, both[way]));
    if (!unread.has(id))
      changes.push(...changesIn(both.plain, both.looked).map((change) => `${id}  ${change}`));
  }
  console.log(`\n${set}: ${ratios.length} pages, with looks beside by markup alone`);
  const [plain, looked] = await Promise.all([
    scorePages(set, predictions.plain),
    scorePages(set, predictions.looked),
  ]);
  for (const [i, { name, value }] of looked.entries()) {
    if (/F1|precision|recall|accuracy|snippets/.test(name))
      console.log(figureLine({ name, value }, [plain[i]]));
  }
  printList("changed by looks", changes, Number(options.most));
  return ratios;
}

function styleIn(html: string): number {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style/gi)].reduce(
    (sum, [, css = ""]) => sum + css.length,
    0,
  );
}

function predictionOf(id: string, reading: Reading): Prediction {
  return reading.ok ? { id, ...asArticle(reading) } : { id, text: "", html: "" };
}

/** What is read otherwise: roles, doubts, and texts that lost a run. */
function changesIn(plain: Reading, looked: Reading): string[] {
  if (!plain.ok || !looked.ok) return plain.ok === looked.ok ? [] : ["an article or none"];
  const before = new Map(plain.blocks.map((block) => [block.id, block]));
  return looked.blocks.flatMap((block) => {
    const was = before.get(block.id);
    if (!was) return [`new ${stateOf(block)}: ${block.text.slice(0, 120)}`];
    if (was.text !== block.text) return [`text ${lostIn(was.text, block.text)}`];
    return stateOf(was) === stateOf(block)
      ? []
      : [`${stateOf(was)} -> ${stateOf(block)}: ${block.text.slice(0, 160)}`];
  });
}

function stateOf(block: Block): string {
  return `${block.role}${block.doubtful ? "?" : ""}${isShown(block) ? "" : " (listed)"}`;
}

/** The stretch by which two texts differ. */
function lostIn(was: string, is: string): string {
  let start = 0;
  while (start < is.length && was[start] === is[start]) start++;
  let end = 0;
  while (end < is.length - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  return `…${was.slice(Math.max(0, start - 40), start)}[${was.slice(start, was.length - end)}]`;
}

interface SmallPage {
  url: string;
  stays: string[];
  goes: string[];
}

/** The small pages of the bench: what must be in the shown text, and what must not. */
async function printSmall(engine: string, pages: LivePages): Promise<void> {
  const folder = `${BENCH}looks/`;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const { url, stays, goes } = JSON.parse(readFileSync(folder + file, "utf8")) as SmallPage;
    const html = readFileSync(folder + file.replace(/json$/, "html"), "utf8");
    const { looked } = await pages.read(html, url, 0);
    const text = looked.ok
      ? looked.blocks
          .filter(isShown)
          .map((block) => block.text)
          .join("\n")
      : "";
    const wrong = [
      ...stays.filter((part) => !text.includes(part)).map((part) => `lost: ${part}`),
      ...goes.filter((part) => text.includes(part)).map((part) => `still there: ${part}`),
    ];
    console.log(`${engine} ${file}: ${wrong.length === 0 ? "right" : wrong.join("; ")}`);
  }
}
