import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { CACHE } from "../../../src/start/paths.ts";
import { FAILURES } from "../../unit/popup/readings/failures.ts";
import { type Costs, MEASURE_COSTS } from "./cost.ts";
import { type PopupPage, servePopupPage } from "./serve.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** CSS pixels: Chrome's largest popup, and a window at 400 % zoom. */
const POPUP = { width: 800, height: 600 };
const NARROW = { width: 320, height: 560 };
/** WCAG 2.2, target size (minimum), in CSS pixels. */
const TARGET = 24;

/** Share of a static page's cost that scrolling, a theme switch and a step may take. */
const MOST_COST = 1.3;

interface ViewCase {
  query: string;
  /** Keys pressed after opening. */
  keys?: string;
  /** Source rows pressed after that. */
  choose?: string;
}

const VIEWS: readonly ViewCase[] = [
  { query: "reading=ferry" },
  { query: "reading=ferry&theme=dark" },
  ...["light", "dark", "sepia", "contrast"].map((theme) => ({
    query: `reading=ferry&theme=${theme}`,
    keys: "s",
    choose: "Rosa Nyberg",
  })),
  { query: "reading=ferry&theme=sepia", keys: "r" },
  { query: "reading=ferry&theme=dark", keys: "a" },
  { query: "reading=long", keys: "o" },
  { query: "reading=ferry", keys: "e" },
  { query: "reading=ferry", keys: "?" },
  { query: "reading=ferry", keys: "/" },
  { query: "reading=huge", keys: "s", choose: "Witness 3" },
  { query: "reading=arabic&language=ar", keys: "s", choose: "Delta" },
  { query: "reading=arabic&theme=dark", keys: "r" },
  { query: "reading=japanese", keys: "s" },
  { query: "reading=hostile", keys: "s" },
  { query: "reading=waiting" },
  ...Object.keys(FAILURES).map((name) => ({ query: `reading=${name}` })),
];

describe.each(["chromium", "firefox"] as const)("the popup page in %s", (engine) => {
  let served: PopupPage;
  let driver: Driver;

  beforeAll(async () => {
    served = await servePopupPage(`${CACHE}/popup-page-${engine}`);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
    await driver.open(`${served.url}empty.html`);
  });
  afterAll(async () => {
    await driver?.close();
    await served?.close();
  });

  /** Shows a view in a frame of the given size: its media queries see that size. */
  async function show({ query, keys = "", choose }: ViewCase, size: typeof POPUP): Promise<void> {
    await driver.page.evaluate(`new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.style = "border:0;width:${size.width}px;height:${size.height}px";
      frame.title = "popup";
      frame.onload = () => resolve(true);
      frame.src = ${JSON.stringify(`${served.url}?${query}`)};
      document.body.replaceChildren(frame);
    })`);
    const there = query.includes("waiting") ? ".skeleton" : '.article-body[data-complete="true"], .failure';
    await driver.page.waitFor(`${IN_FRAME}.querySelector(${JSON.stringify(there)}) !== null`);
    for (const key of keys) {
      await driver.page.evaluate(
        `${IN_FRAME}.body.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", bubbles: true }))`,
      );
    }
    if (keys) await driver.page.waitFor(`${IN_FRAME}.querySelector(".panel, .find-bar") !== null`);
    if (!choose) return;
    await driver.page.evaluate(
      `[...${IN_FRAME}.querySelectorAll(".choice-button")].find((row) => row.textContent.includes("${choose}")).click()`,
    );
    await driver.page.waitFor(`${IN_FRAME}.querySelector(".step-bar") !== null`);
  }

  it.each(VIEWS)("has nothing that axe objects to: $query $keys", async (view) => {
    await show(view, POPUP);
    await driver.page.evaluate(`(() => {
      const script = ${IN_FRAME}.createElement("script");
      script.textContent = ${JSON.stringify(AXE)};
      ${IN_FRAME}.head.append(script);
      return true;
    })()`);
    const violations = await driver.page.evaluate<{ id: string; nodes: string[] }[]>(
      `document.querySelector("iframe").contentWindow.axe.run().then(({ violations }) =>
        violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 5).map((node) => node.html.slice(0, 160)) })))`,
    );
    expect(violations).toEqual([]);
  });

  it.each(VIEWS.flatMap((view) => [POPUP, NARROW].map((size) => ({ ...view, size }))))(
    "fits $size.width pixels with targets large enough: $query $keys",
    async ({ size, ...view }) => {
      await show(view, size);
      const geometry = await driver.page.evaluate(`(() => {
        const page = ${IN_FRAME};
        const wide = [page.documentElement, ...page.querySelectorAll(".reader, .panel-body, .top-bar, .step-bar, .find-bar")]
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.className || box.tagName);
        const small = [...page.querySelectorAll("button, summary, input, .panel a")]
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < ${TARGET} || box.height < ${TARGET}))
          .filter(({ target }) => !target.closest("label, li") || target.matches("button"))
          .map(({ target, box }) => target.outerHTML.slice(0, 120) + " " + box.width + "x" + box.height);
        return { wide, small };
      })()`);
      expect(geometry).toEqual({ wide: [], small: [] });
    },
  );

  it.runIf(engine === "chromium")("costs little more than a static page of the same text", async () => {
    await show({ query: "reading=huge", keys: "s", choose: "The chronicler" }, POPUP);
    const costs = await driver.page.evaluate<Costs>(MEASURE_COSTS);
    console.log("app and static page, ms:", JSON.stringify(costs));
    for (const [action, { app, still }] of Object.entries(costs)) {
      expect(app, action).toBeLessThan(MOST_COST * still);
    }
  });

  it.runIf(engine === "chromium")(
    "moves nothing after the first screen while the rest is rendered",
    async () => {
      await show({ query: "reading=huge" }, POPUP);
      const shift = await driver.page.evaluate<number>(`new Promise((resolve) => {
      const { PerformanceObserver } = document.querySelector("iframe").contentWindow;
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(sum), 500);
    })`);
      expect(shift).toBe(0);
    },
  );
});

const IN_FRAME = `document.querySelector("iframe").contentDocument`;
