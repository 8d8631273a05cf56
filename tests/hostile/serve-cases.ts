import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SeenRequest } from "../../src/start/demo-server.ts";
import type { HostileCase } from "./mechanism.ts";
import { responseOf } from "./page.ts";

export interface CaseServer {
  origin: string;
  /** All but the pages of the corpus, in order of arrival. */
  requests: SeenRequest[];
  addressOf(one: HostileCase): string;
  close(): Promise<void>;
}

const FOLDER = "/news/2026/";

/** Serves the corpus on this machine alone, records every other request and answers it with "not found". */
export async function serveCases(cases: readonly HostileCase[]): Promise<CaseServer> {
  const byPath = new Map(cases.map((one) => [FOLDER + one.id, one]));
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const one = byPath.get(path);
    if (!one) {
      requests.push({ method: request.method ?? "GET", path, headers: request.headers });
      response.writeHead(404, { "cache-control": "no-store" }).end();
      return;
    }
    const { type, body } = responseOf(one, `http://${request.headers.host}`);
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    addressOf: (one) => origin + FOLDER + one.id,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
