import { performance } from "node:perf_hooks";
import type { DomDocument } from "../article/page/dom.ts";
import type { Failure } from "../model/reading.ts";
import { parsePage } from "./parse-page.ts";
import { type PageSource, readMarkup } from "./read-markup.ts";

export interface LoadedPage {
  ok: true;
  document: DomDocument;
  url: string;
  /** Time that parsing the markup took, in milliseconds. */
  domMs: number;
}

/**
 * Parses a page without running scripts or loading anything. `url` is the page's
 * address, against which links are resolved. Rejects when a file or address cannot
 * be read; a page over the size limit is a failure.
 */
export async function loadPage(source: PageSource, url: string): Promise<LoadedPage | Failure> {
  const markup = await readMarkup(source);
  if (markup === null) return { ok: false, reason: "too-large" };
  const start = performance.now();
  const document = parsePage(markup, url);
  return { ok: true, document, url, domMs: performance.now() - start };
}
