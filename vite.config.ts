import { cpSync, readFileSync } from "node:fs";
import preact from "@preact/preset-vite";
import webExtension from "vite-plugin-web-extension";
import { defineConfig, type Plugin } from "vitest/config";
import { compileWords } from "./src/release/compile-words.ts";
import { dropMarkupWrites } from "./src/release/drop-markup-writes.ts";
import { lateExpressions } from "./src/release/late-expressions.ts";

/** `chrome` or `firefox`. The plugin's child builds read this file again, so it comes by environment. */
const target = process.env.TARGET === "firefox" ? "firefox" : "chrome";
const outDir = `dist/${target}`;

export default defineConfig({
  plugins: process.env.VITEST
    ? [preact()]
    : [
        preact(),
        compileWords(),
        dropMarkupWrites(),
        lateExpressions(),
        webExtension({
          manifest: () => ({ ...readJson("manifest.json"), version: readJson("package.json").version }),
          watchFilePaths: ["manifest.json", "package.json"],
          browser: target,
          // Not in the manifest: self-contained scripts, first in the popup or injected on click, and the reader's tab.
          additionalInputs: [
            "src/platform/begin.ts",
            "src/content/read.ts",
            "src/content/show.ts",
            "src/popup/tab.html",
            "src/popup/welcome.html",
          ],
          // Validation would fetch a schema from the network.
          skipManifestValidation: true,
          disableAutoLaunch: true,
          printSummary: false,
          htmlViteConfig: {
            logLevel: "warn",
            // What every surface loads at once is one file: each more costs the popup's start half a millisecond.
            build: {
              rolldownOptions: {
                output: { codeSplitting: { groups: [{ name: "reader", tags: ["$initial"] }] } },
              },
            },
          },
          scriptViteConfig: {
            logLevel: "warn",
            // Chromium then compiles a script's functions as it reads them, most of which a reading calls: not twice each.
            build: { rolldownOptions: { output: { postBanner: "//# allFunctionsCalledOnLoad" } } },
          },
        }),
        copyStatic(),
      ],
  publicDir: false,
  // Language rules load when a page needs them, which the default format of workers cannot.
  worker: {
    format: "es",
    rolldownOptions: { output: { entryFileNames: "sources.js", chunkFileNames: "sources-[name].js" } },
  },
  build: { outDir, emptyOutDir: true, target: "es2023", modulePreload: false },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}", "tests/hostile/corpus.test.ts", "tests/fuzz/*.test.ts"],
          setupFiles: ["tests/unit/fixed-seed.ts"],
          // Nothing takes a tenth of it on a quiet machine; what grows faster than its input takes longer.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts", "tests/hostile/browsers.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "hostile",
          include: ["tests/hostile/*.test.ts"],
          env: { BYLINE_HOSTILE: "all" },
          testTimeout: 300_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Icons and interface texts go into the extension as they are. */
function copyStatic(): Plugin {
  return {
    name: "byline-copy-static",
    closeBundle() {
      cpSync("icons", `${outDir}/icons`, { recursive: true });
      cpSync("src/locales", `${outDir}/_locales`, {
        recursive: true,
        filter: (path) => !path.endsWith(".md"),
      });
    },
  };
}
