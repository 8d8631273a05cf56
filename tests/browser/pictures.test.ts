import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/model/reading.ts";
import type { SeenRequest } from "../../src/start/demo-server.ts";
import type { Driver } from "../../src/start/driver.ts";
import { getBrowser } from "../../src/start/get-browser.ts";
import { launch } from "../../src/start/launch.ts";
import { readingBehind, settled } from "../../src/start/popup-state.ts";

const TITLE = "The lamp on the quay is lit again";
const SENTENCE =
  "The lamp on the quay was lit again on Friday, after two winters in which skippers had to find the bar by the bell alone.";
const WORDS = Array.from({ length: 5 }, (_, i) => `<p>${SENTENCE} That was winter ${i + 1}.</p>`).join("");
/** A picture of 600 by 400 pixels. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path fill="#369" d="M0 0h600v400H0z"/></svg>`;
const CAME = `[...document.querySelectorAll(".article-body img")].filter(({ complete, naturalWidth, src }) => complete && naturalWidth === 600 && src.startsWith("http")).length`;
/** Scrolls through the whole article, a screen at a time. */
const LOOK_AT_ALL = `(async () => {
  const reader = document.getElementById("reader");
  for (let last = -1; last !== reader.scrollTop; ) {
    last = reader.scrollTop;
    reader.scrollBy(0, reader.clientHeight);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return true;
})()`;
const QUIET_MS = 500;

/** What a page may name as pictures; only those of the story are ever asked for, in its order. */
const page = (
  server: string,
) => `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>
${WORDS}<figure><img src="/first.svg" alt="First" width="600" height="400"></figure>
${WORDS}<figure><img src="http://10.0.0.138/apply" alt="Router" width="600" height="400"></figure>
<figure><img src="http://router/a.jpg" alt="Single label" width="600" height="400"></figure>
<figure><img src="http://printer.local/a.jpg" alt="Local" width="600" height="400"></figure>
<figure><img src="http://[::1]:${server.split(":").at(-1)}/v6.svg" alt="Loopback" width="600" height="400"></figure>
<figure><img src="http://localhost:${server.split(":").at(-1)}/localhost.svg" alt="By name" width="600" height="400"></figure>
<img src="/pixel-a.svg" width="1" height="1"><img src="/pixel-b.svg" style="width:1px;height:1px">
<noscript><img src="/pixel-c?noscript=1"></noscript>
<noscript><img src="/pixel-d.jpg" style="display:none"></noscript>
<figure><img src="data:image/png;base64,${"A".repeat(2_000)}" alt="Inline"></figure>
${WORDS}<figure><img data-src="/second.svg" alt="Second" width="600" height="400"></figure>
${WORDS}${WORDS}<figure><img srcset="/third.svg 600w, ${server}/third-large.svg 5000w" alt="Third" width="600" height="400"></figure>
</main></body></html>`;

interface RecordingServer {
  origin: string;
  requests: SeenRequest[];
  close(): Promise<void>;
}

/** Gives whoever asks a name, in each kind of cookie, and records who comes back with it. */
async function serve(): Promise<RecordingServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push({ method: request.method ?? "GET", path, headers: request.headers });
    const isPage = path === "/story";
    response.writeHead(200, {
      "content-type": isPage ? "text/html; charset=utf-8" : "image/svg+xml",
      "cache-control": "no-store",
      "set-cookie": ["strict=TRACKME; SameSite=Strict", "lax=TRACKME", "none=TRACKME; SameSite=None; Secure"],
    });
    response.end(isPage ? page(`http://${request.headers.host}`) : PICTURE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

describe.each(["chromium", "firefox"] as const)("pictures in %s", (engine) => {
  let server: RecordingServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve();
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** Requests of the popup: the page's own say that they come from the page's site. */
  const asked = () => server.requests.filter(({ headers }) => headers["sec-fetch-site"] !== "same-origin");
  const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

  it("are asked for as they come into view, of the story's hosts alone, and tell nobody who asks", async () => {
    await driver.open(`${server.origin}/story`);
    await quiet();
    server.requests.length = 0;
    const popup = await driver.openPopup();
    await settled(popup);
    await quiet();
    // What the page itself was showing, which tells whom else to ask.
    const { pictureHosts = [] } = (await readingBehind(popup)) as Article;
    expect(pictureHosts).toContain("127.0.0.1");
    expect(pictureHosts).not.toContain("10.0.0.138");
    // None is on the first screen.
    expect(asked().map(({ path }) => path)).toEqual([]);
    await popup.evaluate(LOOK_AT_ALL);
    await popup.waitFor(`${CAME} === 3`);
    await quiet();
    for (const { method, path, headers } of asked()) {
      const sent = ["cookie", "referer", "origin", "sec-fetch-site"].map(
        (name) => `${name}: ${headers[name] ?? "none"}`,
      );
      console.log(`${engine}: ${method} ${path} (${sent.join("; ")})`);
    }
    expect(asked().map(({ path }) => path)).toEqual(["/first.svg", "/second.svg", "/third.svg"]);
    for (const { headers } of asked()) {
      expect(headers.referer).toBeUndefined();
      expect(headers.origin).toBeUndefined();
      // Firefox sends what cookies it has; THREATS.md says so.
      if (engine === "chromium") expect(headers.cookie).toBeUndefined();
    }
  });
});
