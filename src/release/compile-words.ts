import type { Plugin } from "vite";
import { families, wordTable } from "../article/signals/word-table.ts";

/**
 * Puts the finished table of words in the place of the module that makes it, so that the built
 * content script need not work out how each of some thousands of words begins.
 */
export function compileWords(): Plugin {
  return {
    name: "byline-compile-words",
    enforce: "pre",
    apply: "build",
    transform(_code, id) {
      if (!id.replaceAll("\\", "/").endsWith("/src/article/signals/word-table.ts")) return null;
      const exports = Object.entries({ families, wordTable });
      const code = exports
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
      return { code, map: null };
    },
  };
}
