import type { Plugin } from "vite";
import { wordTable } from "../article/families/word-table.ts";

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
      if (!id.replaceAll("\\", "/").endsWith("/src/article/families/word-table.ts")) return null;
      // Engines read JSON sooner than a literal.
      const code = `export const wordTable = JSON.parse(${JSON.stringify(JSON.stringify(wordTable))});`;
      return { code, map: null };
    },
  };
}
