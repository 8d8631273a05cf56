import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadPage } from "../../../src/cli/load-page.ts";
import { readPage } from "../../../src/pipeline.ts";
import { ROOT } from "../../../src/start/paths.ts";
import { manySourcesPage } from "./many-sources.ts";

const golden = (name: string) => readFileSync(`${ROOT}/tests/golden/${name}/page.html`, "utf8");

/** Pages whose readings the views are checked with. */
const PAGES = {
  "many-sources": { html: manySourcesPage, url: "https://harbourpost.example/voices" },
  "live-blog": { html: () => golden("live-blog--entries"), url: "https://cityobserver.example/live" },
  "arabic-page": { html: () => golden("sahifa--rtl"), url: "https://sahifatalmina.example/1" },
} as const;

export type RealReading = keyof typeof PAGES;

/** Reads the pages as the extension does and writes the readings into `folder`, `many-sources.json` and so on. */
export async function writeReadings(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, { html, url }] of Object.entries(PAGES)) {
    const page = await loadPage({ html: html() }, url);
    if (!page.ok) throw new Error(`${name} cannot be loaded`);
    const reading = await readPage(page.document, { url: page.url });
    if (!reading.ok) throw new Error(`${name} is no article: ${reading.reason}`);
    writeFileSync(`${folder}/${name}.json`, JSON.stringify(reading));
  }
}
