import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./archive.ts";

/** Made from the sources, here or by npm. */
const MADE = new Set(["node_modules", "dist", ".cache", ".git"]);

/**
 * The files that belong to the sources, with forward slashes: those that git tracks, and in an unpacked
 * source archive, which has no repository, all that nothing made.
 */
export function sourceFiles(root: string): string[] {
  if (existsSync(join(root, ".git"))) {
    const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
    return tracked.split("\0").filter(Boolean);
  }
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(root, entry.name)).map((file) => `${entry.name}/${file}`)
        : [entry.name],
    );
}
