import { build } from "vite";
import type { Engine } from "./browser-places.ts";

export type Target = "chrome" | "firefox";

export function targetOf(engine: Engine): Target {
  return engine === "firefox" ? "firefox" : "chrome";
}

/** Builds the extension into `dist/<target>`. @throws when the build fails */
export async function buildExtension(target: Target): Promise<void> {
  // By environment: the plugin's child builds read the config file again.
  process.env.TARGET = target;
  await build({ logLevel: "warn" });
}
