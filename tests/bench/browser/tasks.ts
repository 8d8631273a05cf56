import type { Corpus } from "./corpus.ts";
import { type Figure, median } from "./figures.ts";
import type { Lab } from "./lab.ts";
import { type Tasks, traceTasks } from "./trace-tasks.ts";

/** Milliseconds from which on a task is long (https://w3c.github.io/longtasks/). */
const LONG_MS = 50;

/** Long tasks of page and popup on `count` pages, one recorded click each. */
export async function measureLongTasks(lab: Lab, corpus: Corpus, count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of ["byline", "minimal"] as const) {
    const seen: Tasks[] = [];
    for (let n = 0; n < count; n++) {
      await lab.open(corpus.address(n));
      seen.push(await traceTasks(lab.page, () => lab.click(name)));
    }
    for (const where of ["page", "popup"] as const) {
      const long = seen.map((tasks) => tasks[where].filter((length) => length > LONG_MS));
      const longest = Math.max(0, ...long.flat());
      figures.push({
        name: `long tasks a reading, ${where}, ${name}`,
        value: long.flat().length / count,
        note: `longest ${longest.toFixed(0)} ms, recorded`,
      });
    }
  }
  return figures;
}

/**
 * On the pages numbered `small` and `large` (64 times as large): the page's work on one ÷ on the other,
 * and the longest task on the large one ÷ `Readability.parse` on it by the minimal extension.
 */
export async function measureGrowth(
  lab: Lab,
  corpus: Corpus,
  { small, large }: { small: number; large: number },
  rounds: number,
): Promise<Figure[]> {
  const work = { byline: new Growth(), minimal: new Growth() };
  const longest: number[] = [];
  const parses: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const name of ["byline", "minimal"] as const) {
      for (const [n, times] of [
        [small, work[name].small],
        [large, work[name].large],
      ] as const) {
        await lab.open(corpus.address(n));
        times.push((await lab.click(name)).pageWork);
      }
      await lab.open(corpus.address(large));
      const tasks = await traceTasks(lab.page, async () => {
        const { parse } = await lab.click(name);
        if (parse !== null) parses.push(parse);
      });
      if (name === "byline") longest.push(Math.max(...tasks.page));
    }
  }
  return [
    {
      name: "longest task on a 2 MB page ÷ Readability.parse",
      value: median(longest) / median(parses),
      must: 1,
      aim: 0.5,
      note: `${median(longest).toFixed(0)} : ${median(parses).toFixed(0)} ms, medians of ${rounds}, recorded`,
    },
    { name: "64 × the page → time in the page", value: work.byline.factor(), must: 80, aim: 66, digits: 1 },
    { name: "the same, minimal extension", value: work.minimal.factor(), digits: 1 },
  ];
}

class Growth {
  small: number[] = [];
  large: number[] = [];
  factor(): number {
    return median(this.large) / median(this.small);
  }
}
