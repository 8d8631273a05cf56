import { launchChromium } from "./chromium.ts";
import type { Driver, LaunchOptions } from "./driver.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { launchFirefox } from "./firefox.ts";
import { extensionDir } from "./paths.ts";

/** Launches a browser with the built extension for its engine. */
export function launch(
  browser: FoundBrowser,
  options: Omit<LaunchOptions, "path" | "extension">,
): Promise<Driver> {
  const start = browser.engine === "firefox" ? launchFirefox : launchChromium;
  return start({ ...options, path: browser.path, extension: extensionDir(browser.engine) });
}
