import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Engine } from "../../src/start/browser-places.ts";
import { type Driver, PATIENCE_MS, type View } from "../../src/start/driver.ts";
import { getBrowser } from "../../src/start/get-browser.ts";
import { launch } from "../../src/start/launch.ts";
import { CACHE, extensionDir } from "../../src/start/paths.ts";
import { rawReading } from "./raw-reading.ts";

/** What the reader's tab shows of one page, and what happened to the page on the way. */
export interface Sight {
  /** The failure's words, where there is no article. */
  failure: string | null;
  /** The article's box as it stands. */
  markup: string;
  text: string;
  /** What the tab was given to show, as JSON. */
  reading: unknown;
  /** Times that a payload ran in the reader's tab. */
  ranHere: number;
  /** Times that one ran in the page while it was read. */
  ranThere: number;
  /** The page's markup before and after the reading is the same. */
  unchanged: boolean;
}

/**
 * The built extension in a real browser, with one difference: it may read the corpus' server without a click on its
 * button, so that hundreds of pages can be read in one run. The tab behind it shows the page; the reader's tab injects
 * the built content script there and shows what that hands over.
 */
export interface Laboratory {
  /** Loads a page and waits until what it does by itself is done. */
  load(url: string): Promise<void>;
  /** @param raw show also what a content script that cleans nothing would hand over */
  read(raw: boolean): Promise<Sight>;
  errors: readonly string[];
  close(): Promise<void>;
}

const SETTLED = `document.querySelector('.article-body[data-complete="true"], .failure') !== null &&
  document.querySelector('[aria-busy="true"]') === null`;
/** Milliseconds in which a page's late events come, and a view's pictures. */
const SETTLE_MS = 60;

export async function openLaboratory(engine: Engine, origin: string): Promise<Laboratory> {
  const found = await getBrowser({ engine, path: null }, console.log);
  const driver = await launch(found, { headless: true, extension: extensionThatMayRead(engine) });
  try {
    const tab = await openReaderTab(driver, origin);
    const pageTab = await tab.evaluate<number>(
      `${API}.tabs.query({}).then((tabs) => tabs.find(({ url }) => url.startsWith(${JSON.stringify(origin)})).id)`,
    );
    return {
      load: (url) => tab.evaluate(loading(pageTab, url)),
      read: (raw) => readAndShow(tab, pageTab, raw),
      errors: driver.errors,
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function extensionThatMayRead(engine: Engine): string {
  const folder = `${CACHE}/hostile/${engine}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(extensionDir(engine), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"));
  manifest.host_permissions = ["http://127.0.0.1/*"];
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  return folder;
}

async function openReaderTab(driver: Driver, origin: string): Promise<View> {
  await driver.open(`${origin}/none.html`);
  const popup = await driver.openPopup();
  await popup.waitFor(SETTLED);
  await popup.evaluate(`void ${API}.tabs.create({ url: ${API}.runtime.getURL("src/popup/tab.html") })`);
  return driver.surface("tab");
}

const API = "(globalThis.browser ?? chrome)";

function loading(pageTab: number, url: string): string {
  return `(async () => {
    const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    await ${API}.tabs.update(${pageTab}, { url: ${JSON.stringify(url)} });
    for (const deadline = Date.now() + ${PATIENCE_MS}; ; await later(10)) {
      const tab = await ${API}.tabs.get(${pageTab});
      if (tab.status === "complete" && tab.url === ${JSON.stringify(url)}) break;
      if (Date.now() > deadline) throw new Error("Not loaded: " + tab.status + " " + tab.url);
    }
    await later(${SETTLE_MS});
    return true;
  })()`;
}

let handovers = 0;

async function readAndShow(tab: View, pageTab: number, raw: boolean): Promise<Sight> {
  const id = `hostile-${++handovers}`;
  const there = await tab.evaluate<Pick<Sight, "reading" | "ranThere" | "unchanged">>(
    reading(pageTab, id, raw),
  );
  await tab.evaluate(`(() => {
    globalThis.isOld = true;
    location.hash = ${JSON.stringify(id)};
    setTimeout(() => location.reload(), 0);
    return true;
  })()`);
  await tab.waitFor(`globalThis.isOld === undefined && ${SETTLED}`);
  const here = await tab.evaluate<Omit<Sight, "reading" | "ranThere" | "unchanged">>(SEEN);
  return { ...there, ...here };
}

/** In the reader's tab: reads the page with the built content script and stores the reading for this tab to take. */
function reading(pageTab: number, id: string, raw: boolean): string {
  return `(async () => {
    const target = { tabId: ${pageTab} };
    const run = async (details) => {
      const [answer] = await ${API}.scripting.executeScript({ target, ...details });
      if (answer?.error) throw answer.error;
      return answer?.result;
    };
    const ran = () => run({ world: "MAIN", func: () => Number(self.bylineCanary ?? 0) });
    const markup = () => run({ func: () => document.documentElement.outerHTML });
    const [ranBefore, before] = [await ran(), await markup()];
    await run({ files: ["/src/content/read.js"] });
    const reading = await run({ func: () => globalThis.bylineReader.read("page") });
    const [ranAfter, after] = [await ran(), await markup()];
    if (${raw} && reading?.ok) {
      const { blocks } = await run({ func: ${rawReading.toString()} });
      const ids = reading.blocks.map(({ id }) => id);
      for (const block of blocks) reading.blocks.push({ ...block, id: block.id + Math.max(...ids) });
    }
    const stored = { id: ${JSON.stringify(id)}, json: JSON.stringify(reading), origin: null, at: Date.now(), private: false, kept: {} };
    await ${API}.storage.session.set({ [${JSON.stringify(`reading/${id}`)}]: stored });
    return { reading, ranThere: ranAfter - ranBefore, unchanged: before === after };
  })()`;
}

const SEEN = `(async () => {
  const article = document.querySelector(".article");
  for (const element of article?.querySelectorAll("*") ?? []) {
    for (const type of ["click", "pointerover", "mouseover", "focus", "toggle"]) {
      if (!element.closest("a[href], button")) element.dispatchEvent(new Event(type));
    }
  }
  // Pictures are asked for when they are seen.
  for (const picture of [...(article?.querySelectorAll("img") ?? [])].slice(0, 20)) {
    picture.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, ${SETTLE_MS}));
  }
  article?.lastElementChild?.scrollIntoView();
  await new Promise((resolve) => setTimeout(resolve, ${SETTLE_MS}));
  return {
    failure: document.querySelector(".failure")?.textContent ?? null,
    markup: article?.outerHTML ?? "",
    text: article?.textContent ?? "",
    ranHere: globalThis.bylineCanary ?? 0,
  };
})()`;
