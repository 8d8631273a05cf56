import { fileURLToPath } from "node:url";
import puppeteer, { type Browser } from "puppeteer-core";
import type { Engine } from "../../../src/start/browser-places.ts";
import { findBrowsers } from "../../../src/start/find-browser.ts";
import { bundled } from "../bundled.ts";
import type { Both } from "./in-page.ts";

const ENTRY = fileURLToPath(new URL("in-page.ts", import.meta.url));

/** Pages in an installed browser, without a network and without their scripts. */
export interface LivePages {
  /** @param rounds of which times are taken, 0 for none */
  read(html: string, url: string, rounds: number): Promise<Both>;
  close(): Promise<void>;
}

/** Null where no such browser is installed. */
export async function livePages(engine: Engine): Promise<LivePages | null> {
  const found = findBrowsers(engine)[0];
  if (!found) return null;
  const script = await bundled(ENTRY);
  const browser = await puppeteer.launch({
    browser: engine === "firefox" ? "firefox" : "chrome",
    executablePath: found.path,
    headless: true,
    args: engine === "firefox" ? [] : ["--no-sandbox", "--disable-background-networking"],
  });
  return {
    read: (html, url, rounds) => read(browser, script, html, url, rounds),
    close: () => browser.close(),
  };
}

async function read(
  browser: Browser,
  script: string,
  html: string,
  url: string,
  rounds: number,
): Promise<Both> {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.setRequestInterception(true);
    let isAsked = false;
    tab.on("request", (request) => {
      const isPage = !isAsked && request.isNavigationRequest();
      isAsked ||= isPage;
      void (isPage
        ? request.respond({ contentType: "text/html; charset=utf-8", body: withoutScripts(html) })
        : request.abort());
    });
    await tab.goto(url, { waitUntil: "domcontentloaded", timeout: 60_000 });
    await tab.evaluate(script);
    return await tab.evaluate((...of) => readBoth(...of), url, rounds);
  } finally {
    await tab.close();
  }
}

/** A saved page's scripts would look for what is not there. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b(?![^>]*\bjson\b)[^>]*>[\s\S]*?<\/script\s*>/gi, (script) =>
    script.replace(/^<script/i, '<script type="text/plain"'),
  );
}
