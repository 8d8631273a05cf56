import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { pagesOf } from "../article-sets.ts";
import { isPresent } from "../bench-files.ts";
import { inventedPage } from "./invented-page.ts";

/** Bytes of the invented pages; a news page has some 30 to 300 KB without its scripts. */
const INVENTED_KB = [8, 15, 25, 40, 60, 90, 130, 180, 240, 300];

export interface TestPage {
  name: string;
  html: string;
}

/** `count` pages to read: spread over the labelled ones beside the repository; without those, invented ones. */
export function testPages(count: number): { pages: TestPage[]; invented: boolean } {
  if (!isPresent()) {
    const pages = Array.from({ length: count }, (_, n) => {
      const kilobytes = INVENTED_KB[n % INVENTED_KB.length] ?? 40;
      return { name: `invented-${n}-${kilobytes}KB`, html: inventedPage(kilobytes * 1024, n + 1) };
    });
    return { pages, invented: true };
  }
  const all = [...pagesOf("zyte"), ...pagesOf("fundus")];
  const pages = Array.from({ length: count }, (_, n) => {
    const { id, source } = all[Math.floor((n * all.length) / count)]!;
    if ("html" in source) return { name: id, html: source.html };
    const bytes = readFileSync(source.path);
    return { name: id, html: (source.path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8") };
  });
  return { pages, invented: false };
}

export interface Corpus {
  /** Address of the n-th page. */
  address(n: number): string;
  close(): Promise<void>;
}

/**
 * Serves the pages with their scripts switched off, so that nothing but the
 * extensions works in them; pictures and everything else are not found.
 */
export async function serveCorpus(pages: readonly TestPage[]): Promise<Corpus> {
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/(\d+)$/.exec(request.url ?? "")?.[1] ?? Number.NaN)];
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "script-src 'none'; frame-src 'none'",
      "cache-control": "no-store",
    });
    response.end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (n) => `http://127.0.0.1:${port}/${n}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
