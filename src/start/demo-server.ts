import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { ROOT } from "./paths.ts";

/** One request as the server saw it, in order of arrival. */
export interface SeenRequest {
  method: string;
  /** Path with query, e.g. `/images/harbour.svg`. */
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface PageServer {
  /** E.g. `http://127.0.0.1:45123`: a bare machine may not know the name `localhost`. */
  origin: string;
  requests: SeenRequest[];
  close(): Promise<void>;
}

/** Folder of the invented article that `npm start`, the README and the stores show. */
export const DEMO_FOLDER = join(ROOT, "src/start/demo");
/** Its address on a server over that folder, of the form that its builder gives posts. */
export const DEMO_PATH = "/post/harbour-pilots-refuse-night-sailings";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves a folder on this machine alone and records every request.
 * Nothing may be cached unless asked for: a picture shown twice is asked for twice, so the record tells the truth.
 * @param routes addresses that are a file of another name, e.g. `{ "/post/x": "article.html" }`
 * @param caching what browsers may keep; they leave a page that they may not keep out of their back-forward cache
 */
export async function servePages(
  folder: string,
  routes: Record<string, string> = {},
  caching: "no-store" | "no-cache" = "no-store",
): Promise<PageServer> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    requests.push({ method: request.method ?? "GET", path, headers: request.headers });
    const file = fileFor(path, folder, routes);
    try {
      if (file === null) throw new Error("outside the folder");
      const content = await readFile(file);
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "cache-control": caching }).end(content);
    } catch {
      // A folder, a file that is not there, or not ours to serve: all the same to who asks.
      response.writeHead(404, { "content-type": "text/plain" }).end("Not here.");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file behind a request's path; null when the path is malformed or leads out of the folder. */
function fileFor(path: string, folder: string, routes: Record<string, string>): string | null {
  try {
    const pathname = decodeURIComponent(new URL(path, "http://localhost").pathname);
    const file = normalize(join(folder, routes[pathname] ?? pathname));
    return file.startsWith(normalize(folder) + sep) ? file : null;
  } catch {
    return null;
  }
}

/** The demo article on a server of its own. */
export function serveDemo(): Promise<PageServer> {
  return servePages(DEMO_FOLDER, { [DEMO_PATH]: "article.html" });
}
