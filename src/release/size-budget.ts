import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import budget from "./size-budget.json" with { type: "json" };

/** A part of the built extension and the kilobytes (1,024 bytes) that it may and should weigh, gzip. */
export interface Size {
  what: string;
  bytes: number;
  most: number;
  aim: number;
}

/** What belongs to each part: paths below the built folder. */
const PARTS: Record<string, (folder: string) => string[]> = {
  "content script": () => ["src/content/read.js"],
  "popup, initial load": initialFiles,
  "whole extension": filesBelow,
};

/** Weighs a built extension. @throws when the budget names a part that is not known */
export function measureSizes(folder: string): Size[] {
  return budget.map(({ what, kilobytes, aim }) => {
    const files = PARTS[what];
    if (!files) throw new Error(`size-budget.json: no part is called "${what}"`);
    const bytes = files(folder).reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
      0,
    );
    return { what, bytes, most: kilobytes, aim };
  });
}

/** The parts over their budget, in words for a person. */
export function overBudget(sizes: readonly Size[]): string[] {
  return sizes
    .filter(({ bytes, most }) => bytes > most * 1024)
    .map(({ what, bytes, most }) => `${what}: ${(bytes / 1024).toFixed(1)} KB gzip, at most ${most}`);
}

/** Files that the popup's page loads at once: itself, what it names, and what those import statically. */
export function initialFiles(folder: string): string[] {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const { action } = JSON.parse(read("manifest.json")) as { action: { default_popup: string } };
  const files = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith(".js")) return;
    for (const [, path = ""] of read(file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g))
      follow(posix.join(posix.dirname(file), path));
  };
  files.add(action.default_popup);
  for (const [, path = ""] of read(action.default_popup).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    follow(path);
  return [...files];
}

/** All files below a folder, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
