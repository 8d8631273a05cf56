import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { CACHE } from "../../../src/start/paths.ts";
import { FAILURES } from "../../unit/popup/readings/failures.ts";
import type { Checks, ViewName } from "./checks.ts";
import { type RealReading, writeReadings } from "./readings.ts";
import { type PopupPage, servePopupPage } from "./serve.ts";

const real = (name: RealReading) => `readings/${name}.json`;

/** CSS pixels: Chrome's largest popup; a tab, and one at 400 % zoom; the side panel, and the narrowest. */
const SIZES = {
  popup: [{ width: 800, height: 600 }],
  tab: [
    { width: 1280, height: 800 },
    { width: 320, height: 256 },
  ],
  panel: [
    { width: 400, height: 800 },
    { width: 320, height: 560 },
  ],
} as const;
type SurfaceName = keyof typeof SIZES;
const SURFACES = Object.keys(SIZES) as SurfaceName[];

const PANELS: ViewName[] = [
  "who",
  "speakers",
  "ledger",
  "outside",
  "outline",
  "appearance",
  "export",
  "help",
];
const ALL: ViewName[] = ["article", "sources", "wrong", ...PANELS, "find", "aloud", "menu"];
/** What one shows to friends. */
const VOICES: ViewName[] = ["who", "map", "speakers", "receipt", "obsidian"];
const THEMES = ["light", "dark", "sepia", "contrast"];

interface Case extends Partial<Omit<Checks, "sizes">> {
  reading: string;
  language?: string;
  surfaces: readonly SurfaceName[];
}

/** What is looked at: readings of real pages, and invented ones with what those lack. */
const CASES: readonly Case[] = [
  { reading: real("many-sources"), surfaces: ["popup"], views: ["article", "chosen", "find", "outline"] },
  { reading: real("many-sources"), surfaces: ["tab", "panel"], views: ["chosen"] },
  { reading: real("live-blog"), surfaces: ["popup"], views: [...ALL, "chosen"], themes: THEMES },
  { reading: real("live-blog"), surfaces: ["tab", "panel"], views: [...ALL, "chosen"] },
  { reading: real("live-blog"), language: "ar", surfaces: ["panel"], views: ["article", "chosen"] },
  { reading: real("arabic-page"), language: "ar", surfaces: ["popup"], views: ALL, themes: THEMES },
  { reading: real("arabic-page"), language: "ar", surfaces: ["tab", "panel"], views: ALL },
  { reading: "arabic", language: "ar", surfaces: SURFACES, views: ["chosen"], themes: THEMES },
  { reading: "live", surfaces: SURFACES, views: ["article", "outline"], themes: THEMES },
  { reading: "arabic", surfaces: ["popup"], views: ["article", "chosen"] },
  {
    reading: "ferry",
    surfaces: ["popup"],
    views: ["sources", "chosen", "wrong", "mended", "ledger", "outside"],
    themes: THEMES,
  },
  { reading: "ferry", surfaces: ["tab", "panel"], views: [...ALL, "chosen"], boxesOnly: true, spaced: true },
  {
    reading: "arabic",
    language: "ar",
    surfaces: ["tab"],
    views: ["chosen", "find"],
    boxesOnly: true,
    spaced: true,
  },
  { reading: "japanese", language: "ja", surfaces: ["popup", "panel"], views: ALL },
  ...(["en", "ar"] as const).map(
    (language): Case => ({
      reading: language === "ar" ? "arabic" : "ferry",
      language,
      surfaces: ["popup", "panel"],
      views: VOICES,
      themes: THEMES,
    }),
  ),
  { reading: "voices", surfaces: SURFACES, views: [...VOICES, "chosen"], themes: ["light", "dark"] },
  { reading: "hostile", surfaces: ["popup"], views: ["sources"] },
  {
    reading: "hostile",
    surfaces: ["tab", "panel"],
    views: ["article", "sources", "chosen"],
    boxesOnly: true,
  },
  { reading: "welcome", surfaces: ["tab"], views: ["welcome"], themes: THEMES },
  { reading: "welcome", language: "ar", surfaces: ["tab"], views: ["welcome"], themes: THEMES },
  { reading: "waiting", surfaces: ["popup"], views: ["waiting"], themes: THEMES },
  ...Object.keys(FAILURES).map(
    (reading): Case => ({ reading, surfaces: ["popup", "panel"], views: ["failure"] }),
  ),
];
const NOTICES: readonly Case[] = [
  { reading: "ferry&selection", surfaces: ["popup"], views: ["article"], themes: THEMES },
  { reading: "ferry&left", surfaces: ["panel"], views: ["article", "chosen"], themes: THEMES },
  {
    reading: "ferry&pictures=demand&size=200&font=legible",
    surfaces: SURFACES,
    views: ["article", "chosen"],
  },
];
const LANGUAGES = ["ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt_BR"];

describe.each(["chromium", "firefox"] as const)("the reader's views in %s", (engine) => {
  let served: PopupPage;
  let driver: Driver;

  beforeAll(async () => {
    const folder = `${CACHE}/popup-page-${engine}`;
    served = await servePopupPage(folder);
    await writeReadings(`${folder}/readings`);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), {
      headless: true,
      width: 1400,
    });
    await driver.open(`${served.url}empty.html`);
  });
  afterAll(async () => {
    await driver?.close();
    await served?.close();
  });

  /** Opens the reader in a frame: its media queries see the frame's size. */
  function open(query: string): Promise<unknown> {
    return driver.page.evaluate(`new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.style = "border:0;width:800px;height:600px";
      frame.title = "reader";
      frame.onload = () => resolve(true);
      frame.src = ${JSON.stringify(`${served.url}?${query}`)};
      document.body.replaceChildren(frame);
    })`);
  }

  async function findingsIn(query: string, checks: Checks): Promise<string[]> {
    await open(query);
    await driver.page.waitFor(`typeof ${FRAME}.check === "function"`);
    const findings: string[] = [];
    // One answer a view: all of them together take a busy machine longer than an answer may take.
    for (const view of checks.views) {
      const one = JSON.stringify({ ...checks, views: [view] });
      findings.push(...(await driver.page.evaluate<string[]>(`${FRAME}.check(${one})`)));
    }
    return findings;
  }

  it.each([...CASES, ...NOTICES].flatMap((one) => one.surfaces.map((surface) => ({ ...one, surface }))))(
    "$surface: nothing overlaps, is cut off or too small, and axe objects to nothing: $reading $language $views",
    async ({ reading, language = "en", surface, views = [], ...checks }) => {
      // The popup has the size of its window here, so that it can be measured in a frame.
      const where = surface === "popup" ? "" : `&surface=${surface}`;
      const query = `reading=${reading}&language=${language}&voices${where}`;
      expect(await findingsIn(query, { ...checks, views, sizes: SIZES[surface] })).toEqual([]);
    },
  );

  it.each(LANGUAGES)("all its words have room in the language %s", async (language) => {
    const sizes = [...SIZES.panel, ...SIZES.popup];
    const query = `reading=ferry&language=${language}&voices&left&surface=panel`;
    const views: ViewName[] = ["appearance", "help", "chosen", "wrong", "mended", "menu"];
    expect(await findingsIn(query, { views, sizes, boxesOnly: true })).toEqual([]);
    const welcome = `reading=welcome&language=${language}&surface=tab`;
    expect(await findingsIn(welcome, { views: ["welcome"], sizes: SIZES.tab, boxesOnly: true })).toEqual([]);
  });

  it.runIf(engine === "chromium")(
    "moves nothing after the first screen while the rest is rendered",
    async () => {
      await open(`reading=${real("many-sources")}`);
      await driver.page.waitFor(
        `${FRAME}.document.querySelector('.article-body[data-complete="true"]') !== null`,
      );
      const shift = await driver.page.evaluate<number>(`new Promise((resolve) => {
      const { PerformanceObserver } = ${FRAME};
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

const FRAME = `document.querySelector("iframe").contentWindow`;
