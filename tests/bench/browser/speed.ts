import type { Corpus } from "./corpus.ts";
import { EXTENSIONS, type ExtensionName } from "./extensions.ts";
import { type Figure, median, quantile } from "./figures.ts";
import type { Click, Lab } from "./lab.ts";

type Times = Record<ExtensionName, { cold: Click[]; warm: Click[] }>;
type Temperature = keyof Times[ExtensionName];

/**
 * From the click to the first frame, the readable article and its sources, on `count` pages: each page is loaded anew for
 * each first click, in a renderer of its own (cold); then it changes a little and is read again (warm). The extensions
 * take turns, and who begins changes from round to round.
 */
export async function measureSpeed(
  lab: Lab,
  corpus: Corpus,
  count: number,
  rounds: number,
): Promise<Figure[]> {
  const pages: Times[] = Array.from({ length: count }, () => ({
    byline: { cold: [], warm: [] },
    minimal: { cold: [], warm: [] },
    empty: { cold: [], warm: [] },
  }));
  for (let round = 0; round < rounds; round++) {
    for (const [n, times] of pages.entries()) {
      for (let turn = 0; turn < EXTENSIONS.length; turn++) {
        const name = EXTENSIONS[(turn + round + n) % EXTENSIONS.length]!;
        const wantsArticle = name !== "empty";
        await lab.open(corpus.address(n));
        times[name].cold.push(await lab.click(name, wantsArticle));
        if (!wantsArticle) continue;
        await lab.change();
        times[name].warm.push(await lab.click(name));
      }
    }
  }
  const both = pages.filter(({ byline, minimal }) =>
    [...byline.cold, ...minimal.cold].every(({ readable }) => readable !== null),
  );
  const left = count - both.length;
  const of = `${both.length} pages${left > 0 ? ` (${left} that not both read left out)` : ""}, ${rounds} rounds`;
  const ratios = (what: keyof Click, when: Temperature) =>
    both
      .map(({ byline, minimal }) => middle(byline[when], what) / middle(minimal[when], what))
      .filter(Number.isFinite);
  const ms = (name: ExtensionName, what: keyof Click, when: Temperature) =>
    median(both.map((times) => middle(times[name][when], what))).toFixed(0);
  const rows = (name: string, what: keyof Click, when: Temperature, bounds: Bounds): Figure[] => {
    const found = ratios(what, when);
    const note = `${of}; ${ms("byline", what, when)} : ${ms("minimal", what, when)} ms`;
    return [
      { name: `${name}, ${when}, median`, value: median(found), ...bounds.median, note },
      { name: `${name}, ${when}, p90`, value: quantile(found, 0.9), ...bounds.p90, note: of },
    ];
  };
  const frame = both.map(({ byline, empty }) => middle(byline.cold, "frame") / middle(empty.cold, "frame"));
  const sourced = both.map(({ byline }) =>
    median(
      byline.cold.map(({ readable, stages }) => (stages.sourced ?? Number.NaN) / (readable ?? Number.NaN)),
    ),
  );
  const readable = "click → readable ÷ minimal extension, Chromium";
  const work = "work in the page ÷ minimal extension, Chromium";
  return [
    {
      name: "click → first frame ÷ empty popup",
      value: median(frame),
      must: 1.15,
      aim: 1.05,
      note: `${of}; p90 ${quantile(frame, 0.9).toFixed(2)}`,
    },
    ...rows(readable, "readable", "cold", {
      median: { must: 1.15, aim: 1.05 },
      p90: { must: 1.3, aim: 1.15 },
    }),
    ...rows(readable, "readable", "warm", {}),
    ...rows(work, "pageWork", "cold", { median: { must: 2.9, aim: 2 } }),
    ...rows(work, "pageWork", "warm", {}),
    {
      name: "click → sources complete ÷ click → readable, cold, median",
      value: median(sourced),
      must: 1.5,
      aim: 1.25,
      note: `${of}; p90 ${quantile(sourced, 0.9).toFixed(2)}`,
    },
  ];
}

interface Bounds {
  median?: { must: number; aim: number };
  p90?: { must: number; aim: number };
}

function middle(clicks: readonly Click[], what: keyof Click): number {
  return median(clicks.map((click) => (click[what] as number | null) ?? Number.NaN));
}
