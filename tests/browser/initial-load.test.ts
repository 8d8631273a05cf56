import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";
import { extensionDir } from "../../src/start/paths.ts";

/** Files that the popup's page loads at once: itself, what it names, and what those import statically. */
function initialFiles(folder: string): string[] {
  const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
  const { action } = JSON.parse(read("manifest.json")) as { action: { default_popup: string } };
  const files = new Set([action.default_popup]);
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith(".js")) return;
    for (const [, path = ""] of read(file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g))
      follow(posix.join(posix.dirname(file), path));
  };
  for (const [, path = ""] of read(action.default_popup).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    follow(path);
  return [...files];
}

it.each(["chromium", "firefox"] as const)(
  "the popup built for %s loads a script and a style sheet at once, and no converter",
  (engine) => {
    const files = initialFiles(extensionDir(engine));
    expect(files.some((file) => file.endsWith(".js"))).toBe(true);
    expect(files.some((file) => file.endsWith(".css"))).toBe(true);
    expect(files.filter((file) => file.includes("take"))).toEqual([]);
  },
);
