import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { initialFiles, measureSizes, overBudget } from "../../../src/release/size-budget.ts";

const FILES: Record<string, string> = {
  "manifest.json": JSON.stringify({ action: { default_popup: "src/popup/popup.html" } }),
  "src/popup/popup.html": `<link rel="stylesheet" href="/popup.css"><script type="module" src="/src/popup/popup.js"></script>`,
  "src/popup/popup.js": `import{a}from"../../shared.js";import"../../side.js";const later=()=>import("../../take.js");`,
  "shared.js": `export const a = 1;`,
  "side.js": "0",
  "take.js": "0",
  "popup.css": "p{}",
  // Digits of a product of primes: gzip finds little to save.
  "src/content/read.js": Array.from({ length: 60_000 }, (_, n) => (n * 7919 * 104_729) % 99_991).join(""),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "byline-size-"));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the size budget", () => {
  it("counts as initial load what the popup's page loads at once", () => {
    expect(initialFiles(folder).sort()).toEqual(
      ["popup.css", "shared.js", "side.js", "src/popup/popup.html", "src/popup/popup.js"].sort(),
    );
  });

  it("names what weighs too much, and only that", () => {
    const sizes = measureSizes(folder);
    expect(sizes.find(({ what }) => what === "content script")?.bytes).toBeGreaterThan(130 * 1024);
    expect(overBudget(sizes)).toEqual([
      expect.stringMatching(/^content script: 1\d\d\.\d KB gzip, at most \d+$/),
    ]);
  });

  it("weighs the whole extension as all of its files", () => {
    const sizes = measureSizes(folder);
    const whole = sizes.find(({ what }) => what === "whole extension")?.bytes ?? 0;
    expect(whole).toBeGreaterThan(sizes[0]!.bytes + sizes[1]!.bytes);
  });
});
