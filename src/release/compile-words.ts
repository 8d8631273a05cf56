import type { Plugin } from "vite";
import { wordIndex } from "../article/families/word-index.ts";
import { monthTable } from "../article/metadata/month-table.ts";
import { destinationTable } from "../article/signals/destination-table.ts";

/** What the modules export that only make it. */
const TABLES: readonly { module: string; name: string; code: string }[] = [
  // Few long texts.
  { module: "/src/article/families/word-index.ts", name: "wordIndex", code: JSON.stringify(wordIndex) },
  {
    module: "/src/article/signals/destination-table.ts",
    name: "destinationTable",
    code: json(destinationTable),
  },
  { module: "/src/article/metadata/month-table.ts", name: "monthTable", code: json(monthTable) },
];

/** Engines read JSON sooner than a literal. */
function json(table: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(table))})`;
}

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
      return { code: `export const ${made.name} = ${made.code};`, map: null };
    },
  };
}
