import { fileURLToPath } from "node:url";
import type { Engine } from "./browser-places.ts";

/** The repository's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
/** What may be deleted at any time: browsers got, profiles, screenshots. */
export const CACHE = `${ROOT}/.cache`;

/** Where `npm run build` puts the extension for an engine. */
export function extensionDir(engine: Engine): string {
  return `${ROOT}/dist/${engine === "firefox" ? "firefox" : "chrome"}`;
}

/** Where a headless run leaves its pictures unless told otherwise. */
export const DEMO_SCREENSHOTS = `${CACHE}/screenshots`;
