import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../src/start/paths.ts";

/** Bytes, gzip: what the popup may load before it shows an article. */
const MOST_BYTES = 60 * 1024;
const PAGE = "/src/popup/popup.html";

/** Files that the page loads at once: what it names, and what those import statically. */
function initialFiles(dist: string): string[] {
  const read = (file: string) => readFileSync(`${dist}${file}`, "utf8");
  const named = [...read(PAGE).matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
  const files = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith(".js")) return;
    for (const [, path] of read(file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      follow(posix.join(posix.dirname(file), path!));
  };
  named.forEach(follow);
  return [...files];
}

describe.each(["chrome", "firefox"])("the popup built for %s", (target) => {
  const dist = `${ROOT}/dist/${target}`;
  const files = initialFiles(dist);

  it("loads a script and a style sheet at once, and no converter", () => {
    expect(files.some((file) => file.endsWith(".js"))).toBe(true);
    expect(files.some((file) => file.endsWith(".css"))).toBe(true);
    expect(files.filter((file) => file.includes("take"))).toEqual([]);
  });

  it("stays small", () => {
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(dist + file)).length, 0);
    console.log(`popup for ${target}, initial load: ${(bytes / 1024).toFixed(1)} KB gzip`);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});
