import type { Driver } from "../../../src/start/driver.ts";
import { launchFirefox } from "../../../src/start/firefox.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import type { Corpus } from "./corpus.ts";
import { buildForFirefox } from "./extensions.ts";
import { type Figure, median, quantile } from "./figures.ts";

const NAMES = ["byline", "minimal"] as const;
type Name = (typeof NAMES)[number];
/** Milliseconds of each reading of a page. */
type Times = Record<Name, number[]>;

const READABLE = "document.documentElement.dataset.readable";
const CHANGE = `void document.body.classList.toggle("read-once")`;
const TIMEOUT_MS = 20_000;

/**
 * From the click to the readable article in Firefox, on `count` pages: a browser for each extension, which take turns;
 * each page is loaded anew and read (cold, as far as Firefox gives a site a process of its own), changed a little and
 * read again (warm). The way of the command to the browser is in both times alike.
 */
export async function measureFirefox(corpus: Corpus, count: number, rounds: number): Promise<Figure[]> {
  const folders = await buildForFirefox();
  const { path } = await getBrowser({ engine: "firefox", path: null }, console.log);
  const drivers = new Map<Name, Driver>();
  const none = () => Array.from({ length: count }, (): Times => ({ byline: [], minimal: [] }));
  const cold = none();
  const warm = none();
  try {
    for (const name of NAMES) {
      const options = { path, extension: folders[name], headless: true, hasWelcome: name === "byline" };
      const driver = await launchFirefox(options);
      drivers.set(name, driver);
      // Starts the process of the extensions, which no reader waits for twice.
      await driver.open(corpus.address(0));
      await click(driver);
    }
    for (let round = 0; round < rounds; round++) {
      for (let n = 0; n < count; n++) {
        for (let turn = 0; turn < NAMES.length; turn++) {
          const name = NAMES[(turn + round + n) % NAMES.length]!;
          const driver = drivers.get(name)!;
          await driver.open("about:blank");
          await driver.open(corpus.address(n));
          cold[n]![name].push(await click(driver));
          await driver.page.evaluate(CHANGE);
          warm[n]![name].push(await click(driver));
        }
      }
    }
  } finally {
    for (const driver of drivers.values()) await driver.close();
  }
  return [
    ...figuresOf("cold", cold, rounds, { must: 1.25, aim: 1.1 }),
    ...figuresOf("warm", warm, rounds, {}),
  ];
}

/** @param bounds of the median */
function figuresOf(
  when: string,
  pages: readonly Times[],
  rounds: number,
  bounds: Pick<Figure, "must" | "aim">,
): Figure[] {
  const both = pages.filter(({ byline, minimal }) => [...byline, ...minimal].every(Number.isFinite));
  const found = both.map(({ byline, minimal }) => median(byline) / median(minimal));
  const ms = (name: Name) => median(both.map((times) => median(times[name]))).toFixed(0);
  const left = pages.length - both.length;
  const of = `${both.length} pages${left > 0 ? ` (${left} that not both read left out)` : ""}, ${rounds} rounds`;
  const name = `click → readable ÷ minimal extension, Firefox, ${when}`;
  return [
    {
      name: `${name}, median`,
      value: median(found),
      ...bounds,
      note: `${of}; ${ms("byline")} : ${ms("minimal")} ms`,
    },
    { name: `${name}, p90`, value: quantile(found, 0.9), note: of },
  ];
}

/** Milliseconds from the click to the end of the frame with the first paragraphs; NaN when there is none. */
async function click(driver: Driver): Promise<number> {
  const clicked = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup();
  try {
    await popup.waitFor(`${READABLE} !== undefined`, TIMEOUT_MS);
    return Number(await popup.evaluate<string>(READABLE)) - clicked;
  } catch {
    return Number.NaN;
  } finally {
    await popup.close();
  }
}
