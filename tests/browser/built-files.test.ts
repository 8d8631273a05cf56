import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { extensionDir } from "../../src/start/paths.ts";

/** Code that could run or write what a page says, or that is not in the archive: libraries' own included. */
const FORBIDDEN: readonly RegExp[] = [
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
  /\.(?:inner|outer)HTML\s*=[^=]/,
  /\.insertAdjacentHTML\b/,
  /\bdocument\.write(?:ln)?\s*\(/,
  /\bimport\s*\(\s*["'`](?:https?:)?\/\//,
  /\bimportScripts\s*\(/,
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/,
  /<script\b[^>]*\bsrc=["']?(?:https?:)?\/\//,
];

it.each(["chromium", "firefox"] as const)(
  "what is built for %s runs no text as code, writes no markup, asks no server and loads no code from one",
  (engine) => {
    const folder = extensionDir(engine);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(?:js|html)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(5);
    const found = files.flatMap((name) => {
      const text = readFileSync(`${folder}/${name}`, "utf8");
      return FORBIDDEN.flatMap((pattern) => {
        const match = pattern.exec(text);
        return match ? [`${name}: ${text.slice(match.index, match.index + 60)}`] : [];
      });
    });
    expect(found).toEqual([]);
  },
);
