import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import messages from "../../../src/locales/en/messages.json" with { type: "json" };
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver, Surface, View } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { ROOT } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";
import { reload, standsAtTop, THEME, turnPage } from "./reader-view.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TITLE = `document.querySelector("h1").textContent`;
const MARKED = `[...document.querySelectorAll("mark")].map(({ textContent }) => textContent)`;
const TABS = "(globalThis.browser ?? chrome).tabs";
const NOTICE = `document.querySelector(".notice-bar")?.textContent ?? ""`;
const MARKUP = "document.documentElement.outerHTML";
/** In the reader: how the last block up to this one begins that has words; a picture has none. */
const beginningBefore = (id: string) => `(() => {
  const blocks = [...document.querySelectorAll("#headline, .article-body .block")];
  const till = blocks.findIndex((block) => block.id === ${JSON.stringify(id)});
  return blocks.slice(0, till + 1).findLast((block) => block.textContent.trim() !== "").textContent.trim().slice(0, 25);
})()`;
/** On the page: the first words that a reader sees under what sticks to the top, and where they stand. */
const topOf = (words: string) => `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(${JSON.stringify(words)});
    if (at < 0 || !node.parentElement.getClientRects().length) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().top;
  }
  return null;
})()`;

/** The built extension's tab and side panel, opened from its real popup, with the page behind them. */
describe.each(["chromium", "firefox"] as const)("the other surfaces in %s", (engine) => {
  let server: PageServer;
  let driver: Driver;
  let panel: Surface | null = null;
  beforeAll(async () => {
    server = await servePages(`${ROOT}/tests/golden/wix-news`);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  // One that a failed test left open takes what the next one reads.
  afterEach(async () => {
    await panel?.close();
    panel = null;
  });

  async function openPanel(from: Surface): Promise<Surface> {
    await from.press("d");
    panel = await driver.surface("panel");
    await settled(panel);
    return panel;
  }

  async function popupOn(path: string): Promise<Surface> {
    await driver.open(server.origin + path);
    const popup = await driver.openPopup();
    await settled(popup);
    return popup;
  }

  it("the tab shows the article, survives its own reload with the place, and leads back to the same words", async () => {
    const popup = await popupOn("/page.html?tab");
    await popup.press("t");
    const tab = await driver.surface("tab");
    await settled(tab);
    const title = await tab.evaluate<string>(TITLE);
    expect(title).toContain("Russian Officer Quits");
    expect(await tab.evaluate("document.title")).toBe(title);
    const place = await turnPage(tab);

    await reload(tab);
    await settled(tab);
    expect(await tab.evaluate(TITLE)).toBe(title);
    await tab.waitFor(standsAtTop(place));

    const before = await driver.page.evaluate<string>(MARKUP);
    const words = await tab.evaluate<string>(beginningBefore(place.block));
    await tab.press("g");
    await driver.page.waitFor(`document.visibilityState === "visible"`);
    await driver.page.waitFor(`scrollY > 0`);
    const top = await driver.page.evaluate<number | null>(topOf(words));
    const height = await driver.page.evaluate<number>("innerHeight");
    expect(top, words).not.toBeNull();
    expect(Math.abs(top ?? 0)).toBeLessThan(height);
    expect(await driver.page.evaluate<string>(MARKUP)).toBe(before);
    await tab.close();
  });

  it("the way back opens the address again when the tab has gone elsewhere", async () => {
    const popup = await popupOn("/page.html?gone");
    await popup.press("t");
    const tab = await driver.surface("tab");
    await settled(tab);
    await turnPage(tab);
    await driver.open(`${server.origin}/page.html?elsewhere`);
    server.requests.length = 0;
    await tab.press("g");
    await expect
      .poll(() => server.requests.map(({ path }) => path), { timeout: 60_000 })
      .toContain("/page.html?gone");
    await tab.close();
  });

  it("the panel shows what is handed over, says when the window moves on, and takes what Byline reads next", async () => {
    const popup = await popupOn("/page.html?panel");
    const place = await turnPage(popup);
    const panel = await openPanel(popup);
    expect(await panel.evaluate(TITLE)).toContain("Russian Officer Quits");
    await panel.waitFor(standsAtTop(place));
    expect(await panel.evaluate(NOTICE)).toBe("");

    const left = `(${NOTICE}).includes(${JSON.stringify(messages.page_left.message)})`;
    const read = await panel.evaluate<number>(`${TABS}.query({ active: true }).then(([tab]) => tab.id)`);
    const other = await panel.evaluate<number>(
      `${TABS}.create({ url: ${JSON.stringify(`${server.origin}/page.html?other`)} }).then(({ id }) => id)`,
    );
    await panel.waitFor(left);
    expect(await panel.evaluate(TITLE)).toContain("Russian Officer Quits");
    await panel.evaluate(`${TABS}.update(${read}, { active: true }).then(() => true)`);
    await panel.waitFor(`(${NOTICE}) === ""`);
    await panel.evaluate(`${TABS}.remove(${other}).then(() => true)`);

    await driver.open(`${server.origin}/images/resistance.svg`);
    await panel.waitFor(left);
    expect(await panel.evaluate(TITLE)).toContain("Russian Officer Quits");

    await driver.open(`${server.origin}/page.html?next`);
    // Where the panel is open the popup has nothing to show and closes.
    await driver.clickAction();
    await panel.waitFor(`(${NOTICE}) === ""`);
    await panel.waitFor(`document.querySelector(".kicker a").href.endsWith("?next")`);
  });

  it("a selection is offered in the popup and read", async () => {
    await driver.open(`${server.origin}/page.html?selected`);
    const words = await driver.page.evaluate<string>(`(() => {
      const paragraph = [...document.querySelectorAll("p, span")].find(({ textContent }) => textContent.includes("Melnikova"));
      getSelection().selectAllChildren(paragraph);
      return getSelection().toString().slice(0, 40);
    })()`);
    const popup = await driver.openPopup();
    await settled(popup);
    expect(await popup.evaluate(NOTICE)).toContain(messages.selection_there.message);
    await popup.evaluate(`document.querySelector(".notice-bar button").focus()`);
    await popup.press("Enter");
    await popup.waitFor(`(${NOTICE}).includes(${JSON.stringify(messages.step_whole_page.message)})`);
    const text = await popup.evaluate<string>(`document.querySelector(".article-body").textContent`);
    expect(text).toContain(words);
    expect(text).not.toContain("It took a few weeks");
    await popup.close();
  });

  it("the page's context menu reads into the tab", async () => {
    const popup = await popupOn("/page.html?menu");
    await popup.close();
    await driver.chooseInMenu({ id: "page", words: messages.menu_page.message });
    const tab = await driver.surface("tab");
    await settled(tab);
    expect(await tab.evaluate(TITLE)).toContain("Russian Officer Quits");
    await tab.close();
  });

  it("tab and panel have nothing that axe objects to, and mark the source that was followed before them", async () => {
    const popup = await popupOn("/page.html?axe");
    await popup.press("s");
    await popup.waitFor(`document.querySelector(".panel .choice-button") !== null`);
    await popup.evaluate(
      `[...document.querySelectorAll(".choice-button")].find(({ textContent }) => textContent.includes("Melnikova")).click()`,
    );
    await popup.waitFor(`document.querySelector("mark") !== null`);
    const marked = await popup.evaluate<string[]>(MARKED);
    await popup.press("t");
    const tab = await driver.surface("tab");
    await settled(tab);
    await tab.waitFor(`document.querySelector("mark") !== null`);
    expect(await tab.evaluate(MARKED)).toEqual(marked);
    expect(await violationsIn(tab)).toEqual([]);

    const panel = await openPanel(tab);
    await panel.waitFor(`document.querySelector("mark") !== null`);
    expect(await panel.evaluate(MARKED)).toEqual(marked);
    expect(await violationsIn(panel)).toEqual([]);

    await panel.press("a");
    await panel.waitFor(`document.querySelector("input[value=sepia]") !== null`);
    await panel.evaluate(`document.querySelector("input[value=sepia]").click()`);
    await tab.waitFor(`(${THEME}) === "sepia"`);
  });
});

function violationsIn(view: View): Promise<unknown[]> {
  return view.evaluate(`(async () => {
    ${AXE};
    const { violations, passes } = await axe.run();
    if (passes.length < 10) throw new Error("axe saw nothing of the reader");
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }));
  })()`);
}
