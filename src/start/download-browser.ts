import {
  Browser,
  detectBrowserPlatform,
  getDownloadUrl,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from "@puppeteer/browsers";
import type { Engine } from "./browser-places.ts";
import type { FoundBrowser } from "./find-browser.ts";
import type { Say } from "./get-browser.ts";
import { CACHE } from "./paths.ts";

const cacheDir = `${CACHE}/browsers`;
/** Chrome for Testing takes extensions as Chromium does; it is the build that its makers offer for download. */
const PRODUCT: Record<Engine, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

/** Browsers that an earlier run put into the project's cache, newest build first. */
export async function findDownloaded(engine: Engine | null): Promise<FoundBrowser[]> {
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed
    .reverse()
    .map((browser): FoundBrowser => {
      const isFirefox = browser.browser === Browser.FIREFOX;
      const name = isFirefox ? "Firefox" : "Chrome for Testing";
      return { name, engine: isFirefox ? "firefox" : "chromium", path: browser.executablePath };
    })
    .filter((browser) => engine === null || browser.engine === engine);
}

/**
 * Downloads a browser into the project's cache; deleting `.cache` removes it without a trace.
 *
 * Never run by its authors: their machine reaches no download server, and its Debian takes
 * the way of `install-by-apt.ts`. Written after the documentation of @puppeteer/browsers.
 * @throws when the platform has no build or the download fails
 */
export async function downloadBrowser(engine: Engine, say: Say): Promise<FoundBrowser> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error("There is no browser to download for this platform: install one yourself.");
  const browser = PRODUCT[engine];
  const name = engine === "firefox" ? "Firefox" : "Chrome for Testing";
  try {
    const buildId = await resolveBuildId(browser, platform, "stable");
    const url = getDownloadUrl(browser, platform, buildId);
    say(`Downloading ${name} ${buildId} (${await sizeOf(url)}) from ${url.host} into ${cacheDir}.`);
    const { executablePath } = await install({ browser, buildId, platform, cacheDir });
    say(`Downloaded ${name}.`);
    return { name, engine, path: executablePath };
  } catch (cause) {
    throw new Error(
      `${name} could not be downloaded: install a browser yourself, or give one with --browser PATH.`,
      { cause },
    );
  }
}

/** Size of a download as its server states it. */
async function sizeOf(url: URL): Promise<string> {
  const response = await fetch(url, { method: "HEAD" });
  const bytes = Number(response.headers.get("content-length"));
  return bytes > 0 ? `${Math.round(bytes / 1e6)} MB, about three times that on disk` : "size not stated";
}
