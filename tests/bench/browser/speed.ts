import type { Corpus } from "./corpus.ts";
import { EXTENSIONS } from "./extensions.ts";
import { type Figure, median, quantile } from "./figures.ts";
import type { Click, Lab } from "./lab.ts";

type Times = Record<(typeof EXTENSIONS)[number], Click[]>;

/**
 * From the click to the first frame and to the readable article, on `count` pages: each page is loaded
 * anew for each click, the extensions take turns, and who begins changes from round to round.
 */
export async function measureSpeed(
  lab: Lab,
  corpus: Corpus,
  count: number,
  rounds: number,
): Promise<Figure[]> {
  const pages: Times[] = Array.from({ length: count }, () => ({ byline: [], minimal: [], empty: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [n, times] of pages.entries()) {
      for (let turn = 0; turn < EXTENSIONS.length; turn++) {
        const name = EXTENSIONS[(turn + round + n) % EXTENSIONS.length]!;
        await lab.open(corpus.address(n));
        times[name].push(await lab.click(name, name !== "empty"));
      }
    }
  }
  const both = pages.filter(({ byline, minimal }) =>
    [...byline, ...minimal].every(({ readable }) => readable !== null),
  );
  const ratios = (of: (times: Times) => number) => both.map(of).filter(Number.isFinite);
  const frame = ratios(({ byline, empty }) => middle(byline, "frame") / middle(empty, "frame"));
  const readable = ratios(({ byline, minimal }) => middle(byline, "readable") / middle(minimal, "readable"));
  const work = ratios(({ byline, minimal }) => middle(byline, "pageWork") / middle(minimal, "pageWork"));
  const of = `median of ${both.length} pages, ${rounds} rounds; p90`;
  const ms = (name: keyof Times, what: keyof Click) =>
    median(both.map((times) => middle(times[name], what))).toFixed(0);
  return [
    {
      name: "click → first frame ÷ empty popup",
      value: median(frame),
      must: 1.15,
      aim: 1.05,
      note: `${of} ${quantile(frame, 0.9).toFixed(2)}; ${ms("byline", "frame")} : ${ms("empty", "frame")} ms`,
    },
    {
      name: "click → readable article ÷ minimal extension",
      value: median(readable),
      must: 1.25,
      aim: 0.95,
      note: `${of} ${quantile(readable, 0.9).toFixed(2)}; ${ms("byline", "readable")} : ${ms("minimal", "readable")} ms`,
    },
    {
      name: "work in the page ÷ minimal extension",
      value: median(work),
      note: `${of} ${quantile(work, 0.9).toFixed(2)}; ${ms("byline", "pageWork")} : ${ms("minimal", "pageWork")} ms`,
    },
  ];
}

function middle(clicks: readonly Click[], what: keyof Click): number {
  return median(clicks.map((click) => click[what] ?? Number.NaN));
}
