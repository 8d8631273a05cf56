import { launchChromium } from "./chromium.ts";
import type { Driver, LaunchOptions } from "./driver.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { launchFirefox } from "./firefox.ts";
import { extensionDir } from "./paths.ts";

/** Launches a browser with the built extension for its engine, unless another folder is given. */
export function launch(
  browser: FoundBrowser,
  options: Omit<LaunchOptions, "path" | "extension"> & { extension?: string },
): Promise<Driver> {
  const start = browser.engine === "firefox" ? launchFirefox : launchChromium;
  return start({ extension: extensionDir(browser.engine), ...options, path: browser.path });
}
