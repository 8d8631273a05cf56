import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import puppeteer, { type CDPSession, type Extension, type Page, type Target } from "puppeteer-core";
import { pollUntil } from "../../../src/start/driver.ts";
import { CACHE } from "../../../src/start/paths.ts";
import { EXTENSIONS, type ExtensionName } from "./extensions.ts";
import type { Probe } from "./probe.ts";

const TIMEOUT_MS = 15_000;
const COMPLETE = "probe.stages.complete !== undefined && probe.stages.sourced !== undefined";
/** A page that neither reader makes readable in this time is not one to measure. */
const READABLE_MS = 20_000;

/** One click on a toolbar button; all milliseconds. */
export interface Click {
  /** To the first frame of the popup with content. */
  frame: number;
  /** To the frame on the screen with headline and first paragraphs; null when there was none. */
  readable: number | null;
  /** The page's main thread: all that it did from click to article. */
  pageWork: number;
  /** `Readability.parse` in the page, where the extension marks it. */
  parse: number | null;
  /** To Byline's stages. */
  stages: Probe["stages"];
}

/** A headless Chromium with one tab and the measured extensions. */
export interface Lab {
  page: Page;
  /** Loads a page in a renderer of its own. */
  open(url: string): Promise<void>;
  /** Changes the page a little, so that no reading of it is at hand. */
  change(): Promise<void>;
  /**
   * Clicks on the extension's button as a person does and closes its popup when all is read.
   * @param completeMs how long Byline's article may take to be complete and its sources to be found
   */
  click(name: ExtensionName, wantsArticle?: boolean, completeMs?: number): Promise<Click>;
  /** The same, but leaves the popup to the caller. */
  openPopup(name: ExtensionName): Promise<{ popup: Page; close(): Promise<void> }>;
  close(): Promise<void>;
}

export async function openLab(path: string, folders: Record<ExtensionName, string>): Promise<Lab> {
  mkdirSync(`${CACHE}/profiles`, { recursive: true });
  const profile = mkdtempSync(`${CACHE}/profiles/bench-`);
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
      // Nothing of the pages' own comes from elsewhere, and nothing waits for it.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      "--screen-info={1600x1400}",
    ],
  });
  const extensions = {} as Record<ExtensionName, Extension>;
  for (const name of EXTENSIONS) {
    const id = await browser.installExtension(folders[name]);
    await pollUntil(async () => (await browser.extensions()).has(id), `the extension ${name}`, TIMEOUT_MS);
    extensions[name] = (await browser.extensions()).get(id) as Extension;
  }
  // Byline's page after the installation comes when it likes: over the first page it would hide its popup.
  const greeting = await browser.waitForTarget((target) => target.url().endsWith("/welcome.html"), {
    timeout: TIMEOUT_MS,
  });
  const page =
    (await browser.pages()).find((one) => !one.url().endsWith("/welcome.html")) ?? (await browser.newPage());
  await (await greeting.page())?.close();
  const devtools = await page.createCDPSession();
  await devtools.send("Performance.enable", { timeDomain: "timeTicks" });
  const ahead = await clockAhead(page);

  async function openPopup(name: ExtensionName) {
    const extension = extensions[name];
    // Its background page and its workers have addresses of the same start.
    const isPopup = (target: Target) =>
      target.url().startsWith(`chrome-extension://${extension.id}/`) && target.url().endsWith("/popup.html");
    const coming = browser.waitForTarget(isPopup, { timeout: TIMEOUT_MS });
    const [target] = await Promise.all([coming, page.triggerExtensionAction(extension)]);
    const popup = await target.asPage();
    await popup.waitForFunction("globalThis.probe !== undefined", { polling: 20, timeout: TIMEOUT_MS });
    const close = async () => {
      await popup.close();
      await pollUntil(async () => !browser.targets().some(isPopup), "the popup to close", TIMEOUT_MS);
    };
    return { popup, close };
  }

  return {
    page,
    openPopup,
    async open(url) {
      // From a page of the browser's own to a site: the renderer is a new one, and its caches are empty.
      await page.goto("chrome://version");
      await page.goto(url, { waitUntil: "load" });
    },
    async change() {
      await page.evaluate(() => void document.body.classList.toggle("read-once"));
    },
    async click(name, wantsArticle = true, completeMs = TIMEOUT_MS) {
      const before = await workOf(devtools);
      const clicked = performance.timeOrigin + performance.now() + ahead;
      const { popup, close } = await openPopup(name);
      const readable = wantsArticle ? await readableAt(popup) : null;
      await popup.waitForFunction(() => probe.frame() !== null, { polling: 50, timeout: TIMEOUT_MS });
      const frame = (await popup.evaluate(() => probe.frame())) ?? 0;
      const pageWork = (await workOf(devtools)) - before;
      if (name === "byline" && readable !== null)
        await popup.waitForFunction(COMPLETE, { timeout: completeMs });
      const stages = await popup.evaluate(() => probe.stages);
      const parse = await page.evaluate(
        () => performance.getEntriesByName("readability").at(-1)?.duration ?? null,
      );
      await close();
      return {
        frame: frame - clicked,
        readable: readable === null ? null : readable - clicked,
        pageWork,
        parse,
        stages: Object.fromEntries(Object.entries(stages).map(([stage, at]) => [stage, at - clicked])),
      };
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function readableAt(popup: Page): Promise<number | null> {
  return popup.evaluate(
    (limit) =>
      Promise.race([probe.readable, new Promise<null>((resolve) => setTimeout(() => resolve(null), limit))]),
    READABLE_MS,
  );
}

/** Milliseconds that the browser's clock is ahead of ours: the answer with the shortest way there and back. */
async function clockAhead(page: Page): Promise<number> {
  let best = { way: Number.POSITIVE_INFINITY, ahead: 0 };
  for (let n = 0; n < 20; n++) {
    const sent = performance.timeOrigin + performance.now();
    const there = await page.evaluate(() => performance.timeOrigin + performance.now());
    const way = performance.timeOrigin + performance.now() - sent;
    if (way < best.way) best = { way, ahead: there - (sent + way / 2) };
  }
  return best.ahead;
}

/** Milliseconds that the page's main thread has worked so far. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}
