import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Engine } from "./browser-places.ts";
import type { Say } from "./get-browser.ts";

/** A bare Debian has no fonts either: without these, text is in boxes or in typewriter letters. */
const FONTS = ["fonts-liberation", "fonts-noto-core"];
export const BROWSER_PACKAGES: Record<Engine, readonly string[]> = {
  chromium: ["chromium", ...FONTS],
  firefox: ["firefox-esr", ...FONTS],
};
/** A display without a screen, and what presses keys on one. */
export const SCREEN_PACKAGES: readonly string[] = ["xvfb", "xdotool"];

/** Waits for another package manager's lock and tries a failing mirror again, instead of giving up. */
const PATIENCE = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];

/**
 * apt can be asked without a question to anyone: on Debian itself (Ubuntu's packages of
 * both browsers only fetch a snap, which needs a running snapd) and as root.
 */
export function canInstallByApt(): boolean {
  return process.getuid?.() === 0 && isDebian(readOrEmpty("/etc/os-release"));
}

/** @param osRelease text of /etc/os-release */
export function isDebian(osRelease: string): boolean {
  return /^ID="?debian"?$/m.test(osRelease);
}

/**
 * Installs Debian packages.
 * @throws when apt-get fails, with the end of what it said
 */
export async function installByApt(packages: readonly string[], say: Say): Promise<void> {
  say("Running apt-get update (package lists, some 10 MB).");
  await aptGet(["update"]);
  // --assume-no prints the plan and its size, then declines it: exit status 1 is the normal end.
  const plan = await runAptGet(["install", "--assume-no", ...packages]);
  say(`Running apt-get install -y ${packages.join(" ")}: ${sizeOfPlan(plan.output)}.`);
  await aptGet(["install", "-y", ...packages]);
  say(`Installed ${packages.join(", ")}.`);
}

/** The sizes in apt-get's plan ("Need to get …", "After this operation, …") in a person's words. */
export function sizeOfPlan(output: string): string {
  const download = /Need to get ([\d.,/ ]+[kMG]?B)(?:\/[\d.,]+ [kMG]?B)? of archives/.exec(output)?.[1];
  const disk = /After this operation, ([\d.,]+ [kMG]?B) of additional disk space/.exec(output)?.[1];
  const sizes = [download && `${download} to download`, disk && `${disk} on disk`].filter(Boolean);
  return sizes.length > 0 ? sizes.join(", ") : "apt-get does not say how large it is";
}

async function aptGet(args: string[]): Promise<void> {
  const { status, output } = await runAptGet(args);
  if (status === 0) return;
  const end = output.trim().split("\n").slice(-12).join("\n");
  throw new Error(`apt-get ${args.join(" ")} failed with status ${status}:\n${end}`);
}

function runAptGet(args: string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn("apt-get", [...PATIENCE, ...args], {
      // No package may ask anything: nobody sits there.
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C.UTF-8" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
