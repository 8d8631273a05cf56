import type { Corpus, TestPage } from "./corpus.ts";
import { type Figure, median } from "./figures.ts";
import { inventedPage } from "./invented-page.ts";
import type { Lab } from "./lab.ts";
import type { Stage } from "./probe.ts";
import { traceTasks } from "./trace-tasks.ts";

/** Kilobytes of text of the articles, and of the pages that hold them. */
const LENGTHS = [
  { text: 183, page: 202 },
  { text: 748, page: 824 },
  { text: 1740, page: 1916 },
] as const;
const TIMEOUT_MS = 120_000;

/** Pages with long articles, the shortest first. */
export const LONG_PAGES: readonly TestPage[] = LENGTHS.map(({ text, page }) => ({
  name: `${text} KB of text`,
  html: inventedPage(page * 1024),
}));

/** One reading; milliseconds. */
interface Long {
  /** From the first of the article in the document to all of it. */
  rendering: number;
  /** From the click to the first screen, beyond what the page did for it. */
  firstScreen: number;
  longestTask: number;
}

/** How rendering grows with the article: three lengths, those of the pages from `first` on. */
export async function measureLongArticles(
  lab: Lab,
  corpus: Corpus,
  first: number,
  rounds: number,
): Promise<Figure[]> {
  const readings: Long[][] = LENGTHS.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [n, seen] of readings.entries()) {
      await lab.open(corpus.address(first + n));
      const plain = await readLong(lab);
      await lab.open(corpus.address(first + n));
      const tasks = await traceTasks(lab.page, () => readLong(lab));
      seen.push({ ...plain, longestTask: Math.max(...tasks.popup) });
    }
  }
  const middle = (n: number, what: keyof Long) => median((readings[n] ?? []).map((one) => one[what]));
  const last = LENGTHS.length - 1;
  const ratio = (what: keyof Long) => middle(last, what) / middle(0, what);
  const note = (what: keyof Long) =>
    `${LENGTHS.map((_, n) => middle(n, what).toFixed(0)).join(", ")} ms at ${LENGTHS.map(({ text }) => text).join(", ")} KB, medians of ${rounds}`;
  return [
    {
      name: "complete rendering, 1.7 MB ÷ 183 KB of text",
      value: ratio("rendering"),
      must: 9,
      aim: 5,
      note: note("rendering"),
    },
    {
      name: "click → first screen beyond the page's work, the same",
      value: ratio("firstScreen"),
      must: 1.5,
      aim: 1.1,
      note: note("firstScreen"),
    },
    {
      name: "longest task in the popup, the same",
      value: ratio("longestTask"),
      must: 3,
      aim: 2,
      note: `${note("longestTask")}, recorded`,
    },
  ];
}

async function readLong(lab: Lab): Promise<Omit<Long, "longestTask">> {
  const { readable, pageWork, stages } = await lab.click("byline", true, TIMEOUT_MS);
  const at = (stage: Stage) => stages[stage] ?? Number.NaN;
  return { rendering: at("complete") - at("begun"), firstScreen: (readable ?? Number.NaN) - pageWork };
}
