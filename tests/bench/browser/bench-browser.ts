import { parseArgs } from "node:util";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { BENCH } from "../bench-files.ts";
import { serveCorpus, testPages } from "./corpus.ts";
import { buildMeasured } from "./extensions.ts";
import { type Figure, tableOf } from "./figures.ts";
import { measureFirefox } from "./firefox-speed.ts";
import { measureFirstScreens } from "./first-screens.ts";
import { inventedPage } from "./invented-page.ts";
import { type Lab, openLab } from "./lab.ts";
import { LONG_PAGES, measureLongArticles } from "./long-articles.ts";
import { measureMemory } from "./memory.ts";
import { measureReading } from "./reading-cost.ts";
import { measureSpeed } from "./speed.ts";
import { measureGrowth, measureLongTasks } from "./tasks.ts";

/**
 * `npm run bench:browser`: Byline in a real Chromium and Firefox beside a minimal extension, an empty popup and a static
 * page. `-- --part speed` (or firefox, long, reading, growth, memory, tasks, screens; more than once): those parts only.
 * `-- --rounds N` and `-- --pages N`: longer or shorter. All times are ratios of the same run; what could not be measured
 * is said below the table.
 */
const PARTS = ["speed", "firefox", "long", "reading", "growth", "memory", "tasks", "screens"] as const;
type Part = (typeof PARTS)[number];
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
const corpus = await serveCorpus([...pages, ...sized, ...LONG_PAGES]);
const count = pages.length;

/** A browser of its own for each part: none inherits another's heap. */
const inLab = (measure: (lab: Lab) => Promise<Figure[]>) => async (): Promise<Figure[]> => {
  const lab = await openLab(path, folders);
  try {
    return await measure(lab);
  } finally {
    await lab.close();
  }
};
const measures: Record<Part, () => Promise<Figure[]>> = {
  speed: inLab((lab) => measureSpeed(lab, corpus, count, rounds)),
  firefox: () => measureFirefox(corpus, count, rounds),
  long: inLab((lab) => measureLongArticles(lab, corpus, count + sized.length, rounds)),
  reading: () => measureReading(path),
  growth: inLab((lab) => measureGrowth(lab, corpus, { small: count, large: count + 1 }, rounds)),
  memory: inLab((lab) => measureMemory(lab, corpus, count)),
  tasks: inLab((lab) => measureLongTasks(lab, corpus, count)),
  screens: () => measureFirstScreens(corpus, count),
};
const figures: Figure[] = [];
const unmeasured: string[] = [];
for (const part of PARTS) {
  if (!values.part.includes(part)) {
    unmeasured.push(`${part}: not asked for`);
    continue;
  }
  console.log(`Measuring ${part} …`);
  try {
    figures.push(...(await measures[part]()));
  } catch (error) {
    unmeasured.push(`${part}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
await corpus.close();
console.log(`\n${tableOf(figures)}`);
for (const { name, value } of figures) if (Number.isNaN(value)) unmeasured.push(name);
if (unmeasured.length > 0)
  console.log(`\nNot measured:\n${unmeasured.map((what) => `  ${what}`).join("\n")}`);
if (figures.some(({ value, must }) => must !== undefined && !(value <= must))) process.exitCode = 1;
