import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { build } from "vite";
import { findBrowsers } from "../../src/start/find-browser.ts";
import type { Page } from "./article-sets.ts";

const ENTRY = fileURLToPath(new URL("in-page-ratio.ts", import.meta.url));

/** The time ratio of each page in an installed Chromium; null where there is none. */
export async function chromiumRatios(pages: readonly Page[]): Promise<number[] | null> {
  const found = findBrowsers("chromium")[0];
  if (!found) return null;
  const script = await bundled();
  const args = ["--no-sandbox", "--disable-background-networking"];
  const browser = await puppeteer.launch({ executablePath: found.path, headless: true, pipe: true, args });
  try {
    const tab = await browser.newPage();
    const ratios: number[] = [];
    for (const page of pages) {
      // A new document a page, so that none inherits another's warmth.
      await tab.goto("about:blank");
      await tab.evaluate(script);
      ratios.push(await tab.evaluate((html, url) => measureRatio(html, url), markupOf(page), page.url));
    }
    return ratios;
  } finally {
    await browser.close();
  }
}

/** The measuring script with the pipeline, as one classic script. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: ENTRY, formats: ["iife"], name: "bylineRatio", fileName: "ratio" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error("The measuring script was not built.");
  return chunk.code;
}

function markupOf({ source }: Page): string {
  if ("html" in source) return source.html;
  const bytes = readFileSync(source.path);
  return (source.path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
