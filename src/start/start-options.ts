import { parseArgs } from "node:util";
import type { Wish } from "./get-browser.ts";
import { DEMO_SCREENSHOTS } from "./paths.ts";

export interface StartOptions {
  browser: Wish;
  /** Nobody looks: print and save screenshots instead of leaving a window open. */
  headless: boolean;
  /** Folder for the screenshots of a headless run. */
  screenshots: string;
  help: boolean;
}

export const HELP = `npm start -- [options]   builds Byline and opens a browser with it on the demo article

  --headless          open the real popup without a window, print the cleaned article and its
                      sources, save screenshots of page and popup (the default without a display)
  --firefox           Firefox instead of Chrome, Chromium, Edge or Brave
  --browser PATH      this browser (or set BYLINE_BROWSER)
  --screenshots DIR   where a headless run puts its pictures (default .cache/screenshots)
  --help              this text`;

type Env = Readonly<Record<string, string | undefined>>;

/** @throws TypeError on an option that does not exist, in words for a person */
export function parseStartOptions(args: string[], env: Env, platform: NodeJS.Platform): StartOptions {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: "boolean" },
      firefox: { type: "boolean" },
      browser: { type: "string" },
      screenshots: { type: "string" },
      help: { type: "boolean" },
    },
  });
  return {
    browser: {
      engine: values.firefox ? "firefox" : null,
      path: values.browser || env.BYLINE_BROWSER || null,
    },
    headless: values.headless ?? !hasDisplay(env, platform),
    screenshots: values.screenshots ?? DEMO_SCREENSHOTS,
    help: values.help ?? false,
  };
}

/** macOS and Windows always have one; elsewhere X11 or Wayland says so in the environment. */
export function hasDisplay(env: Env, platform: NodeJS.Platform): boolean {
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
