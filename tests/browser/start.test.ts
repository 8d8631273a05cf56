import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../src/start/paths.ts";

const run = promisify(execFile);

/** What `npm start -- ARGS` runs; without vitest's mark in the environment, which the build would heed. */
function start(...args: string[]) {
  const { VITEST: _, ...env } = process.env;
  return run(process.execPath, ["--import", "tsx", "src/start/start.ts", ...args], { cwd: ROOT, env });
}

/** Different bytes in the rows of a PNG: letters have many whatever their font, an empty picture a handful. */
function shadesIn(png: Buffer): number {
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const rows: Buffer[] = [];
  // After eight bytes of signature, chunks: length, type, data, checksum.
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") rows.push(png.subarray(at + 8, end));
    at = end + 4;
  }
  return new Set(inflateSync(Buffer.concat(rows))).size;
}

describe.each([
  ["chromium", []],
  ["firefox", ["--firefox"]],
])("npm start without a window, in %s", (engine, options) => {
  let folder: string;
  let output: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "byline-start-"));
    output = (await start("--headless", "--screenshots", folder, ...options)).stdout.replace(/\s+/g, " ");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("prints the demo article and its sources", () => {
    const article = output.slice(0, output.indexOf("WHO SAYS SO"));
    const summary = output.slice(article.length, output.indexOf("REMOVED ("));
    expect(article).toContain("For eleven winters the senior pilot had brought grain ships into Port Ellery");
    expect(article).toContain("the lights of Quay Nine burn for nobody.");
    for (const promo of ["All the news", "Port & trade", "The Morning Tide", "Dryfoot", "Recent Posts"]) {
      expect(article).not.toContain(promo);
    }
    for (const name of ["Tidewater Courier", "Henrike Solberg", "Tomas Okafor", "fears losing his licence"]) {
      expect(summary).toContain(name);
    }
  });

  it("saves pictures of page and popup", () => {
    const names = ["page", "popup", "popup-sources"].map((what) => `${what}-${engine}.png`);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
    for (const name of names) {
      expect(shadesIn(readFileSync(join(folder, name)))).toBeGreaterThan(50);
    }
  });
});

describe("npm start told wrongly", () => {
  it("explains an unknown option and its options", async () => {
    await expect(start("--hedless")).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--headless/),
    });
  });

  it("says when there is no browser at the path given", async () => {
    await expect(start("--browser", "/nowhere/at/all")).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("There is no browser at /nowhere/at/all"),
    });
  });
});
