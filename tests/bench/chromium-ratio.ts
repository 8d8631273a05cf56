import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import puppeteer, { type Page as Tab } from "puppeteer-core";
import { findBrowsers } from "../../src/start/find-browser.ts";
import type { Page } from "./article-sets.ts";
import { bundled } from "./bundled.ts";

const ENTRY = fileURLToPath(new URL("in-page-ratio.ts", import.meta.url));

export interface ChromiumRatios {
  /** After a first run, as in jsdom. */
  warm: number[];
  /** Of the first runs, each in a process of its own: a content script runs once a page. */
  first: number[];
}

/** The time ratios of each page in an installed Chromium; null where there is none. */
export async function chromiumRatios(pages: readonly Page[]): Promise<ChromiumRatios | null> {
  const found = findBrowsers("chromium")[0];
  if (!found) return null;
  const script = await bundled(ENTRY);
  const args = ["--no-sandbox", "--disable-background-networking"];
  const browser = await puppeteer.launch({ executablePath: found.path, headless: true, pipe: true, args });
  /** Runs in a process that has run nothing before. */
  const alone = async (run: (tab: Tab) => Promise<number>): Promise<number> => {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.evaluate(script);
    const result = await run(tab);
    await context.close();
    return result;
  };
  try {
    const ratios: ChromiumRatios = { warm: [], first: [] };
    for (const page of pages) {
      const html = markupOf(page);
      const { url } = page;
      ratios.warm.push(await alone((tab) => tab.evaluate((...of) => measureRatio(...of), html, url)));
      const [ours = 0, theirs = 1] = [
        await alone((tab) => tab.evaluate((...of) => measureFirst(...of, "ours"), html, url)),
        await alone((tab) => tab.evaluate((...of) => measureFirst(...of, "theirs"), html, url)),
      ];
      ratios.first.push(ours / Math.max(theirs, 0.05));
    }
    return ratios;
  } finally {
    await browser.close();
  }
}

function markupOf({ source }: Page): string {
  if ("html" in source) return source.html;
  const bytes = readFileSync(source.path);
  return (source.path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
