import { get } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_PATH, type PageServer, serveDemo } from "../../../src/start/demo-server.ts";

let server: PageServer;
beforeAll(async () => {
  server = await serveDemo();
});
afterAll(() => server.close());

/** `fetch` would tidy the path up before sending it. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    get({ port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

describe("servePages", () => {
  it("serves the article under its address, and all that the article names", async () => {
    const html = await (await fetch(server.origin + DEMO_PATH)).text();
    expect(html).toContain("Harbour Pilots Refuse Night Sailings");
    const named = [...html.matchAll(/(?:src|href)="(\/(?:images\/)?[\w-]+\.\w+)"/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(10);
    for (const path of new Set(named)) expect([path, await statusOf(path ?? "")]).toEqual([path, 200]);
  });

  it("forbids caching, so that every showing is a request", async () => {
    const response = await fetch(`${server.origin}/images/harbour.svg`);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
  });

  it("serves nothing from outside its folder", async () => {
    for (const path of ["/../demo-server.ts", "/%2e%2e/demo-server.ts", "/images/../../start.ts", "/"]) {
      expect([path, await statusOf(path)]).toEqual([path, 404]);
    }
  });

  it("records what was asked for, in order", async () => {
    server.requests.length = 0;
    await statusOf("/style.css?x=1");
    await statusOf("/nothing");
    expect(server.requests.map((request) => request.path)).toEqual(["/style.css?x=1", "/nothing"]);
  });

  it("does not fall over malformed addresses", async () => {
    expect(await statusOf("/%E0%A4%A")).toBe(404);
  });
});
