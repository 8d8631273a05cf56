import type { Plugin } from "vite";
import { wordTable } from "../article/families/word-table.ts";
import { destinationTable } from "../article/signals/destination-table.ts";

/** What the modules export that only make it. */
const TABLES: readonly { module: string; name: string; table: unknown }[] = [
  { module: "/src/article/families/word-table.ts", name: "wordTable", table: wordTable },
  { module: "/src/article/signals/destination-table.ts", name: "destinationTable", table: destinationTable },
];

/**
 * Puts finished tables in the places of the modules that make them, so that the built content script need not work out
 * how each of some thousands of words begins, nor what each address needs.
 */
export function compileWords(): Plugin {
  return {
    name: "byline-compile-words",
    enforce: "pre",
    apply: "build",
    transform(_code, id) {
      const path = id.replaceAll("\\", "/");
      const made = TABLES.find(({ module }) => path.endsWith(module));
      if (!made) return null;
      // Engines read JSON sooner than a literal.
      const code = `export const ${made.name} = JSON.parse(${JSON.stringify(JSON.stringify(made.table))});`;
      return { code, map: null };
    },
  };
}
