import { readFile } from "node:fs/promises";
import { readPage } from "../pipeline.ts";
import { interfaceTexts } from "./interface-texts.ts";
import { loadPage } from "./load-page.ts";
import { printReading } from "./print-reading.ts";
import { savedAddress } from "./saved-address.ts";

/** Columns: wide enough for a table, narrow enough to read. */
const MIN_WIDTH = 60;
const MAX_WIDTH = 96;

/** `npm run --silent read -- FILE_OR_URL`: the article and its sources, for a person at a terminal. */
const [target] = process.argv.slice(2);
process.exitCode = target ? await read(target) : usage();

/** Exit status: 0 an article was printed, 1 the page has none, 2 the page could not be opened. */
async function read(target: string): Promise<number> {
  try {
    const page = /^https?:\/\//i.test(target)
      ? await loadPage({ fetch: target }, target)
      : await loadPage({ path: target }, savedAddress(await readFile(target, "latin1"), target));
    const reading = page.ok ? await readPage(page.document, { url: page.url }) : page;
    const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, process.stdout.columns ?? 90));
    process.stdout.write(`${printReading(reading, { width, texts: await interfaceTexts() })}\n`);
    return reading.ok ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${target}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function usage(): number {
  process.stderr.write("Usage: npm run --silent read -- FILE_OR_URL\n");
  return 2;
}
