import { fileURLToPath } from "node:url";
import { build } from "vite";
import { entriesOf, filesBelow, zipOf } from "./archive.ts";

/** Bytes of the zipped extension: no aim, but more than that is a build that took in what does not belong. */
const MOST_ZIPPED = 3 * 1024 * 1024;

export type Target = "chrome" | "firefox";
export const TARGETS: readonly Target[] = ["chrome", "firefox"];

/** @param engine as `start` names it */
export function targetOf(engine: "chromium" | "firefox"): Target {
  return engine === "firefox" ? "firefox" : "chrome";
}

/**
 * Builds the extension into `dist/<target>` and returns that folder.
 * @throws when the build fails, or when what it made weighs more than any extension of ours should
 */
export async function buildExtension(target: Target): Promise<string> {
  // By environment: the plugin's child builds read the config file again.
  process.env.TARGET = target;
  await build({ logLevel: "warn" });
  const folder = fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
  const size = zipOf(entriesOf(folder, filesBelow(folder))).length;
  if (size > MOST_ZIPPED)
    throw new Error(`dist/${target} weighs ${size} bytes zipped, at most ${MOST_ZIPPED}`);
  return folder;
}
