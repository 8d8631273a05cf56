import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Driver } from "../../src/start/driver.ts";
import { getBrowser } from "../../src/start/get-browser.ts";
import { launch } from "../../src/start/launch.ts";
import { settled } from "../../src/start/popup-state.ts";

const TITLE = "The lamp on the quay is lit again";
const SENTENCE = "The lamp on the quay was lit again on Friday, after two winters in the dark.";
const WORDS = Array.from({ length: 9 }, (_, i) => `<p>${SENTENCE} That was winter ${i + 1}.</p>`).join("");
/** Keeps in `seen` whatever address a page can learn that something was loaded from, or ran from. */
const WATCH = `
  globalThis.seen = [];
  const watch = (type, addresses) =>
    new PerformanceObserver((list) => seen.push(...list.getEntries().flatMap(addresses))).observe({ type, buffered: true });
  watch("resource", ({ name }) => name);
  watch("long-animation-frame", ({ scripts }) => scripts.map(({ sourceURL }) => sourceURL));
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => seen.push(blockedURI));
  try {
    globalThis.profiler = new Profiler({ sampleInterval: 1, maxBufferSize: 1_000_000 });
  } catch {}`;
const page = (script: string) =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title><script>${script}</script></head><body><main><h1>${TITLE}</h1>${WORDS}</main></body></html>`;

const OWN_SCRIPTS_ONLY = "default-src 'none'; script-src 'unsafe-inline'";
const TYPES_ONLY = "require-trusted-types-for 'script'; trusted-types 'none'";
/** What a page may forbid or allow its scripts. */
const POLICIES: Record<string, Record<string, string>> = {
  "everything, profiles of what runs too": { "document-policy": "js-profiling" },
  "no script but its own": { "content-security-policy": OWN_SCRIPTS_ONLY },
  "all, and reports what is not its own": { "content-security-policy-report-only": OWN_SCRIPTS_ONLY },
  "trusted types": { "content-security-policy": TYPES_ONLY },
  "an origin of its own, and trusted types": {
    "content-security-policy": `sandbox allow-scripts; ${TYPES_ONLY}`,
  },
  "no script at all": { "content-security-policy": "sandbox; default-src 'none'" },
  "nothing from elsewhere": {
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
  },
};

/** A page's worker that answers every request for a script, wherever it goes. */
const WORKER = `
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("fetch", (event) => {
    if (event.request.destination !== "script") return;
    const headers = { "content-type": "text/javascript" };
    event.respondWith(new Response("globalThis.answered = true;", { headers }));
  });`;
const WORKER_PAGE = `${WATCH}
  navigator.serviceWorker.register("/worker.js");
  globalThis.controlled = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(true));
  });`;

/** In the popup: whether the reader came as a module, and where from. */
const LOADED = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: async () => ({
      came: await globalThis.bylineLoading.then(() => true, () => false),
      answered: globalThis.answered === true,
      from: chrome.runtime.getURL("src/content/read.js"),
    }),
  });
  return { ...result, own: location.origin };
})()`;
interface Loaded {
  came: boolean;
  /** By somebody else than the extension. */
  answered: boolean;
  from: string;
  own: string;
}

/** In the page: every address that it learnt of and that is none of its site. */
const SEEN = `(async () => {
  if (globalThis.profiler) seen.push(...(await profiler.stop()).resources);
  return (globalThis.seen ?? []).filter((address) => address && !address.startsWith("http"));
})()`;
/** In the page: the answer to a request for an address. */
const ASKED = (address: string) => `fetch(${JSON.stringify(address)}).then(() => "given", () => "refused")`;

const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url?.slice(1) ?? "");
  if (path === "worker.js") {
    response.writeHead(200, { "content-type": "text/javascript" }).end(WORKER);
    return;
  }
  const policy = path === "with-worker" ? {} : POLICIES[path];
  response.writeHead(policy ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...policy });
  response.end(policy && page(path === "with-worker" ? WORKER_PAGE : WATCH));
});
let driver: Driver;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await getBrowser({ engine: "chromium", path: null }, console.log);
  driver = await launch(browser, { headless: true });
});
afterAll(async () => {
  await driver?.close();
  server.close();
});

/** Opens the popup over the page, which must show the article, and tells how the reader came there. */
async function readByModule(): Promise<Loaded> {
  const popup = await driver.openPopup();
  await settled(popup);
  expect(await popup.evaluate("document.querySelector('.article-body').textContent")).toContain(SENTENCE);
  const loaded = await popup.evaluate<Loaded>(LOADED);
  await popup.close();
  return loaded;
}

async function open(path: string): Promise<void> {
  const { port } = server.address() as AddressInfo;
  await driver.open(`http://127.0.0.1:${port}/${encodeURIComponent(path)}`);
}

it.each(Object.keys(POLICIES))(
  "Chromium reads by a module of which the page sees nothing, whose policy allows %s",
  async (policy) => {
    await open(policy);
    const { came, from, own } = await readByModule();
    expect(came).toBe(true);
    expect(from.startsWith(own)).toBe(false);
    expect(await driver.page.evaluate(SEEN)).toEqual([]);
    expect(await driver.page.evaluate(ASKED(`${own}/src/content/read.js`))).toBe("refused");
  },
);

it("Chromium asks no worker of the page for the module, though it answers the page's own requests there", async () => {
  await open("with-worker");
  await driver.page.waitFor("controlled");
  const { came, answered, from } = await readByModule();
  expect({ came, answered }).toEqual({ came: true, answered: false });
  expect(await driver.page.evaluate(SEEN)).toEqual([]);
  await driver.page.evaluate(`import(${JSON.stringify(from)}).then(() => null)`);
  expect(await driver.page.evaluate("answered")).toBe(true);
});
