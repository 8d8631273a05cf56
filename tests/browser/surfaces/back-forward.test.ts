import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver, Surface, View } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { ROOT } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";

const STORY = "/wix-news/page.html";
const OTHER = "/live-blog--entries/page.html";
const MOST_TRIES = 5;
const MARKUP = "document.documentElement.outerHTML";
const TITLE = `document.querySelector("h1").textContent`;
const OPENING = "It took a few weeks";
const ADDED = "These words came after the way back.";
const ADD_WORDS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (!walker.nextNode().data.includes(${JSON.stringify(OPENING)}));
  walker.currentNode.data += " ${ADDED}";
})()`;
const TEXT = `document.querySelector(".article-body").textContent`;

/** A page that its reader left and came back to is shown by the browser as it was, scripts and all. */
describe.each(["chromium", "firefox"] as const)("back by the browser's button, in %s", (engine) => {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await servePages(`${ROOT}/tests/golden`, {}, "no-cache");
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function openPopup(): Promise<Surface> {
    const popup = await driver.openPopup();
    await settled(popup);
    return popup;
  }

  /** Reads the story, reads another, and goes back: what the reader showed of the first, and its markup. */
  async function thereAndBack(): Promise<{ title: string; text: string; markup: string }> {
    await driver.open(server.origin + STORY);
    let popup = await openPopup();
    const title = await popup.evaluate<string>(TITLE);
    const text = await popup.evaluate<string>(TEXT);
    expect(title).toContain("Russian Officer Quits");
    await inReader(popup, "globalThis.bylineReader.first = true");
    await popup.close();
    await driver.page.evaluate("void (globalThis.kept = true)");
    const markup = await driver.page.evaluate<string>(MARKUP);

    await driver.open(server.origin + OTHER);
    popup = await openPopup();
    expect(await popup.evaluate(TITLE)).not.toBe(title);
    await popup.close();

    server.requests.length = 0;
    await driver.page.evaluate("void setTimeout(() => history.back(), 0)");
    await driver.page.waitFor(`location.pathname === ${JSON.stringify(STORY)}`);
    return { title, text, markup };
  }

  /** `thereAndBack` until the browser kept the page: it need not, and short of something it does not. */
  async function leaveAndComeBack(): ReturnType<typeof thereAndBack> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const shown = await thereAndBack();
      if (await driver.page.evaluate<boolean>("globalThis.kept === true")) return shown;
    }
    throw new Error("The browser never keeps a page that is left.");
  }

  it("the story is read again by the reader that read it, and anew once the page has changed", async () => {
    const { title, text, markup } = await leaveAndComeBack();
    let popup = await openPopup();
    expect(await popup.evaluate(TITLE)).toBe(title);
    expect(await popup.evaluate(TEXT)).toBe(text);
    expect(await inReader(popup, "globalThis.bylineReader.first === true")).toBe(true);
    await popup.close();
    expect(server.requests.map(({ path }) => path)).not.toContain(STORY);
    expect(await driver.page.evaluate(MARKUP)).toBe(markup);

    await driver.page.evaluate(ADD_WORDS);
    popup = await openPopup();
    expect(await popup.evaluate(TEXT)).toContain(ADDED);
    await popup.close();
  });
});

/** The value of an expression in the world of the content script, by the grant of the click. */
function inReader(popup: View, expression: string): Promise<unknown> {
  return popup.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const [answer] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => ${expression},
    });
    return answer.result;
  })()`);
}
