import { fileURLToPath } from "node:url";
import { build } from "vite";
import { measureSizes, overBudget } from "./size-budget.ts";

export type Target = "chrome" | "firefox";
export const TARGETS: readonly Target[] = ["chrome", "firefox"];

/** @param engine as `start` names it */
export function targetOf(engine: "chromium" | "firefox"): Target {
  return engine === "firefox" ? "firefox" : "chrome";
}

/**
 * Builds the extension into `dist/<target>` and returns that folder.
 * @throws when the build fails, or when it weighs more than its budget
 */
export async function buildExtension(target: Target): Promise<string> {
  // By environment: the plugin's child builds read the config file again.
  process.env.TARGET = target;
  await build({ logLevel: "warn" });
  const folder = fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
  const over = overBudget(measureSizes(folder));
  if (over.length > 0) {
    throw new Error(`Over the budget in src/release/size-budget.json, ${target}:\n${over.join("\n")}`);
  }
  return folder;
}
