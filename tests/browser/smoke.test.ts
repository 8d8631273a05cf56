import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import messages from "../../src/locales/en/messages.json" with { type: "json" };
import { parseReading } from "../../src/popup/border/border.ts";
import { type PageServer, servePages } from "../../src/start/demo-server.ts";
import { type Driver, type Surface, shortcutsIn } from "../../src/start/driver.ts";
import { getBrowser } from "../../src/start/get-browser.ts";
import { launch } from "../../src/start/launch.ts";
import { ROOT } from "../../src/start/paths.ts";
import { readingBehind, settled, summaryBehind } from "../../src/start/popup-state.ts";
import { sourceDifferences } from "../golden/compare-facts.ts";
import type { ExpectedArticle } from "../golden/expected.ts";
import { requestsSettled } from "./requests-settled.ts";

const FOLDER = `${ROOT}/tests/golden/wix-news`;
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}/expected.json`, "utf8")) as ExpectedArticle;
const RESTRICTED = { chromium: "chrome://version", firefox: "about:support" } as const;
const PICTURES_SHOWN = `[...document.querySelectorAll(".article img")].map((image) => image.src)`;
const PICTURES_CAME = `[...document.querySelectorAll(".article img")].every((image) => image.complete && image.src.startsWith("http"))`;
const ARTICLE_TEXT = `document.querySelector(".article").textContent`;
const PAGE_MARKUP = "document.documentElement.outerHTML";

/**
 * The built extension in a real browser: its real toolbar button, the `activeTab` grant of that
 * click, the real popup, on the founding page. What needs no grant is tested in popup-page.
 */
describe.each(["chromium", "firefox"] as const)("Byline in %s", (engine) => {
  let server: PageServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePages(FOLDER);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function popupOn(url: string): Promise<Surface> {
    await driver.open(url);
    const popup = await driver.openPopup();
    await settled(popup);
    return popup;
  }

  it("shows the founding story whole and in order, without its promos", async () => {
    const popup = await popupOn(`${server.origin}/page.html`);
    const title = await popup.evaluate<string>(`document.querySelector(".article h1").textContent`);
    expect(title).toBe(EXPECTED.metadata.title);
    const body = await popup.evaluate<string>(`document.querySelector(".article-body").textContent`);
    const places = EXPECTED.story.map(({ text = "" }) => ({ text, at: body.indexOf(text) }));
    expect(places.filter(({ at }) => at < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a.at - b.at));
    for (const words of [
      "All the news",
      "RFID",
      "Sweetmat",
      "top of page",
      "Recent Posts",
      "newsletter",
      "Copy link",
    ]) {
      expect(body).not.toContain(words);
    }
    await popup.close();
  });

  it("says who says so", async () => {
    const popup = await popupOn(`${server.origin}/page.html`);
    const textOf = (selector: string) =>
      popup.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).textContent`);
    expect(await textOf(".kicker")).toContain("Financial District");
    const strip = await textOf(".source-strip");
    expect(strip).toContain("reported by CNN");
    const article = parseReading(await readingBehind(popup));
    if (!article.ok) throw new Error(`expected an article, got ${article.reason}`);
    const sources = await summaryBehind(popup, article);
    expect(sourceDifferences({ ...article, sources }, EXPECTED)).toEqual([]);
    await popup.close();
  });

  it("asks for exactly the pictures it shows, without saying from where", async () => {
    server.requests.length = 0;
    const popup = await popupOn(`${server.origin}/page.html`);
    await popup.evaluate(`document.querySelector(".article img").scrollIntoView()`);
    await popup.waitFor(PICTURES_CAME);
    await requestsSettled(server);
    const shown = await popup.evaluate<string[]>(PICTURES_SHOWN);
    expect(shown).toEqual([`${server.origin}/images/resistance.svg`]);
    // What the page itself asks for, its icon among it, comes whenever the browser likes.
    const asked = server.requests.filter(
      ({ headers }) =>
        headers["sec-fetch-site"] !== "same-origin" && headers["sec-fetch-dest"] !== "document",
    );
    expect(asked.map(({ path }) => server.origin + path)).toEqual(shown);
    expect(asked.map(({ headers }) => headers.referer)).toEqual([undefined]);
    await popup.close();
  });

  it("leaves the page byte for byte as it was", async () => {
    await driver.open(`${server.origin}/page.html`);
    const before = await driver.page.evaluate<string>(PAGE_MARKUP);
    const popup = await driver.openPopup();
    await settled(popup);
    expect(await driver.page.evaluate<string>(PAGE_MARKUP)).toBe(before);
    await popup.close();
    expect(await driver.page.evaluate<string>(PAGE_MARKUP)).toBe(before);
  });

  it("finds its first reader when it is injected again", async () => {
    const first = await popupOn(`${server.origin}/page.html`);
    const article = await first.evaluate<string>(ARTICLE_TEXT);
    await first.evaluate(inTab("globalThis.bylineReader.marked = true"));
    await first.close();
    const second = await driver.openPopup();
    await settled(second);
    expect(await second.evaluate<string>(ARTICLE_TEXT)).toBe(article);
    expect(await second.evaluate(inTab("globalThis.bylineReader.marked"))).toBe(true);
    await second.close();
  });

  it("reads the new page after the tab went elsewhere", async () => {
    const first = await popupOn(`${server.origin}/page.html`);
    await first.close();
    const second = await popupOn(`${server.origin}/page.html?again`);
    expect(
      await second.evaluate(
        inTab("globalThis.bylineReader.read('page').then(({ metadata }) => metadata.url)"),
      ),
    ).toBe(`${server.origin}/page.html?again`);
    await second.close();
  });

  it.each([0, 100, 200, 400])("behaves when the page moves on %i ms after the click", async (delay) => {
    await driver.open(`${server.origin}/page.html`);
    await driver.page.evaluate(`void setTimeout(() => location.assign("?moved=${delay}"), ${delay})`);
    const popup = await driver.openPopup();
    await settled(popup);
    const text = await popup.text();
    const outcomes = [EXPECTED.metadata.title, messages.failure_tab_gone_title.message];
    expect(
      outcomes.filter((words) => text.includes(words)),
      text,
    ).toHaveLength(1);
    await popup.close();
  });

  it("has the key that opens it", async () => {
    const popup = await popupOn(`${server.origin}/page.html`);
    const commands = await shortcutsIn(popup);
    expect(commands.map(({ name }) => name)).toContain("_execute_action");
    expect(commands.filter(({ shortcut }) => shortcut === "")).toEqual([]);
    await popup.close();
  });

  it("says so where the browser lets no extension read, and what to do", async () => {
    const popup = await popupOn(RESTRICTED[engine]);
    const text = await popup.text();
    expect(text).toContain(messages.failure_restricted_title.message);
    expect(text).toContain(messages.failure_restricted_step.message);
    await popup.close();
  });

  it("reads a page that a site made in memory, or says that the browser gave no access to it", async () => {
    await driver.open(`${server.origin}/page.html`);
    const words =
      "<p>The lamp on the quay was lit again on Friday, after two winters with the bell alone.</p>";
    const blob = `new Blob(["<title>Lamp</title><h1>The lamp</h1>${words.repeat(9)}"], { type: "text/html" })`;
    await driver.page.evaluate(`setTimeout(() => { location.href = URL.createObjectURL(${blob}) }), 1`);
    await driver.page.waitFor(`location.protocol === "blob:" && document.readyState === "complete"`);
    const popup = await driver.openPopup();
    await settled(popup);
    const text = await popup.text();
    expect(text).not.toContain(messages.failure_restricted_title.message);
    expect(text).toContain(
      engine === "chromium" ? messages.failure_not_granted_title.message : new URL(server.origin).host,
    );
    await popup.close();
    // Chromium takes its origin for the site's: the click there would count as one on the site's next page, and give none.
    await driver.open("about:blank");
  });

  it("says so where there is no article, and what to do", async () => {
    const popup = await popupOn(`${server.origin}/images/nothing-here`);
    const text = await popup.text();
    expect(text).toContain(messages.failure_no_article_title.message);
    expect(text).toContain(messages.failure_no_article_step.message);
    await popup.close();
  });
});

/** An expression for the popup: the value of one in the tab's isolated world, where the content script lives. */
function inTab(expression: string): string {
  return `(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const [answer] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => ${expression} });
    return answer.result;
  })()`;
}
