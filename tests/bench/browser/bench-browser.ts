import { parseArgs } from "node:util";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { BENCH } from "../bench-files.ts";
import { serveCorpus, testPages } from "./corpus.ts";
import { buildMeasured } from "./extensions.ts";
import { type Figure, tableOf } from "./figures.ts";
import { measureFirstScreens } from "./first-screens.ts";
import { inventedPage } from "./invented-page.ts";
import { openLab } from "./lab.ts";
import { measureMemory } from "./memory.ts";
import { measureReading } from "./reading-cost.ts";
import { measureSpeed } from "./speed.ts";
import { measureGrowth, measureLongTasks } from "./tasks.ts";

/**
 * `npm run bench:browser`: Byline in a real Chromium beside a minimal extension, an empty popup and a static page.
 * `-- --part speed` (or reading, tasks, growth, memory, screens; more than once): those parts only. `-- --rounds N`
 * and `-- --pages N`: longer or shorter. All times are ratios of the same run.
 */
const PARTS = ["reading", "speed", "tasks", "growth", "memory", "screens"] as const;
const LARGE = 2 * 1024 * 1024;

const { values } = parseArgs({
  options: {
    part: { type: "string", multiple: true, default: [...PARTS] },
    rounds: { type: "string", default: "5" },
    pages: { type: "string", default: "20" },
  },
});
const rounds = Number(values.rounds);
const { pages, invented } = testPages(Number(values.pages));
if (invented) console.log(`No labelled pages at ${BENCH}: pages of invented text instead.`);

const folders = await buildMeasured();
const { path } = await getBrowser({ engine: "chromium", path: null }, console.log);
const sized = [
  { name: "small", html: inventedPage(LARGE / 64) },
  { name: "large", html: inventedPage(LARGE) },
];
const corpus = await serveCorpus([...pages, ...sized]);
const figures: Figure[] = [];
if (values.part.includes("reading")) figures.push(...(await measureReading(path)));
const measured: Record<string, (lab: Awaited<ReturnType<typeof openLab>>) => Promise<Figure[]>> = {
  speed: (lab) => measureSpeed(lab, corpus, pages.length, rounds),
  tasks: (lab) => measureLongTasks(lab, corpus, pages.length),
  growth: (lab) => measureGrowth(lab, corpus, { small: pages.length, large: pages.length + 1 }, rounds),
  memory: (lab) => measureMemory(lab, corpus, pages.length),
};
for (const [part, measure] of Object.entries(measured)) {
  if (!values.part.includes(part)) continue;
  console.log(`Measuring ${part} …`);
  // A browser of its own for each part: none inherits another's heap.
  const lab = await openLab(path, folders);
  try {
    figures.push(...(await measure(lab)));
  } finally {
    await lab.close();
  }
}
if (values.part.includes("screens")) figures.push(...(await measureFirstScreens(corpus, pages.length)));
await corpus.close();
console.log(`\n${tableOf(figures)}`);
if (figures.some(({ value, must }) => must !== undefined && !(value <= must))) process.exitCode = 1;
