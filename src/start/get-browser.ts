import type { Engine } from "./browser-places.ts";
import { downloadBrowser, findDownloaded } from "./download-browser.ts";
import { browserAt, type FoundBrowser, findBrowsers } from "./find-browser.ts";
import { BROWSER_PACKAGES, canInstallByApt, installByApt } from "./install-by-apt.ts";

export interface Wish {
  /** Null: whatever is there, Chromium and its kin first. */
  engine: Engine | null;
  /** A path that a person gave; wins over everything. */
  path: string | null;
}

/** Where progress is told, one line a call. */
export type Say = (line: string) => void;

/**
 * A browser to run: the one pointed at, an installed one, one that was downloaded before,
 * and when there is none, gets one and says what it does.
 * @throws when the path given is no executable, or none could be got
 */
export async function getBrowser(wish: Wish, say: Say): Promise<FoundBrowser> {
  if (wish.path !== null) {
    const browser = browserAt(wish.path);
    if (!browser) throw new Error(`There is no browser at ${wish.path}.`);
    return wish.engine === null ? browser : { ...browser, engine: wish.engine };
  }
  const installed = findBrowsers(wish.engine)[0] ?? (await findDownloaded(wish.engine))[0];
  if (installed) return installed;

  const engine = wish.engine ?? "chromium";
  say(
    wish.engine === null
      ? "No Chrome, Chromium, Edge, Brave or Firefox is installed: getting Chromium."
      : `No browser with the engine of ${engine === "firefox" ? "Firefox" : "Chromium"} is installed: getting one.`,
  );
  if (canInstallByApt()) {
    await installByApt(BROWSER_PACKAGES[engine], say);
    const browser = findBrowsers(engine)[0];
    if (!browser) throw new Error("apt-get finished, but the browser is not where its package puts it.");
    return browser;
  }
  return downloadBrowser(engine, say);
}
