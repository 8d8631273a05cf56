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
const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title><script>
  globalThis.seen = [];
  new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name))).observe({ type: "resource", buffered: true });
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => seen.push(blockedURI));
</script></head><body><main><h1>${TITLE}</h1>${WORDS}</main></body></html>`;

/** What a page may forbid its own scripts. */
const POLICIES: Record<string, Record<string, string>> = {
  everything: {},
  "no script but its own": { "content-security-policy": "default-src 'none'; script-src 'unsafe-inline'" },
  "an origin of its own, and trusted types": {
    "content-security-policy":
      "sandbox allow-scripts; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  "nothing from elsewhere": {
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
  },
};

/** In the popup: whether the reader came as a module, and where from. */
const LOADED = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: async () => ({
      came: await globalThis.bylineLoading.then(() => true, () => false),
      from: chrome.runtime.getURL("src/content/read.js"),
    }),
  });
  return { ...result, own: location.origin };
})()`;
/** In the page: the answer to a request for an address. */
const ASKED = (address: string) => `fetch(${JSON.stringify(address)}).then(() => "given", () => "refused")`;

const server = createServer((request, response) => {
  const policy = POLICIES[decodeURIComponent(request.url?.slice(1) ?? "")];
  response.writeHead(policy ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...policy });
  response.end(policy && PAGE);
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

it.each(Object.keys(POLICIES))(
  "Chromium reads by a module of which the page sees nothing, whose policy allows %s",
  async (policy) => {
    const { port } = server.address() as AddressInfo;
    await driver.open(`http://127.0.0.1:${port}/${encodeURIComponent(policy)}`);
    const popup = await driver.openPopup();
    await settled(popup);
    expect(await popup.evaluate("document.querySelector('.article-body').textContent")).toContain(SENTENCE);
    const { came, from, own } = await popup.evaluate<{ came: boolean; from: string; own: string }>(LOADED);
    expect(came).toBe(true);
    expect(from.startsWith(own)).toBe(false);
    expect((await driver.page.evaluate<string[]>("seen")).filter((name) => !name.startsWith("http"))).toEqual(
      [],
    );
    const named = await driver.page.evaluate(ASKED(`${own}/src/content/read.js`));
    expect(named).toBe("refused");
    await popup.close();
  },
);
