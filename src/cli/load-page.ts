import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";
import { JSDOM, VirtualConsole } from "jsdom";
import type { Failure } from "../model/reading.ts";
import { limitNesting } from "./limit-nesting.ts";

/** More markup than this is not parsed: no article is near it, and parsing would take minutes. */
const MAX_BYTES = 50_000_000;

/** Where a page comes from: markup given, a file (gzipped when it ends in `.gz`), or the web. */
export type PageSource = { html: string } | { path: string } | { fetch: string };

export interface LoadedPage {
  ok: true;
  document: Document;
  url: string;
  /** Time that parsing the markup took, in milliseconds. */
  domMs: number;
  /** Frees the page. */
  close(): void;
}

/**
 * Parses a page without running scripts or loading anything. `url` is the page's
 * address, against which links are resolved. Rejects when a file or address cannot
 * be read; a page over the size limit is a failure.
 */
export async function loadPage(source: PageSource, url: string): Promise<LoadedPage | Failure> {
  const html = await markupOf(source);
  if (html === null || html.length > MAX_BYTES) return { ok: false, reason: "too-large" };
  const start = performance.now();
  const dom = new JSDOM(limitNesting(html), {
    url: URL.canParse(url) ? url : "about:blank",
    virtualConsole: new VirtualConsole(),
  });
  const domMs = performance.now() - start;
  return { ok: true, document: dom.window.document, url, domMs, close: () => dom.window.close() };
}

async function markupOf(source: PageSource): Promise<string | null> {
  if ("html" in source) return source.html;
  if ("path" in source) {
    const bytes = await readFile(source.path);
    return decode(
      source.path.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: 2 ** 30 }) : bytes,
      null,
    );
  }
  const response = await fetch(source.fetch, { headers: { accept: "text/html,application/xhtml+xml" } });
  if (!response.ok) throw new Error(`${source.fetch} answered ${response.status}`);
  return decode(new Uint8Array(await response.arrayBuffer()), response.headers.get("content-type"));
}

/**
 * Text of the bytes: UTF-8 when they are valid UTF-8 (saved pages often keep the
 * charset label of the original), else the charset that header or markup names.
 */
function decode(bytes: Uint8Array, contentType: string | null): string | null {
  if (bytes.length > MAX_BYTES) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
    const named =
      /charset\s*=\s*["']?([\w-]+)/i.exec(`${contentType ?? ""} ${opening}`)?.[1] ?? "windows-1252";
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  }
}
