import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { ROOT } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";
import { BLOCK_AT_TOP, PUT_BACK, THEME, tabTo, turn } from "./reader-view.ts";

/** From both of her quotations, and from another's. */
const MELNIKOVA = ["Soldiers and officers wrote resignation reports", "They wrote reports then"];
const TABALOV = "Tabalov";
const MARKED = `[...document.querySelectorAll("mark")].map((mark) => mark.textContent)`;

/** The founding article read from beginning to end without a mouse, in the real popup and the real tab. */
describe.each(["chromium", "firefox"] as const)("by keyboard alone, in %s", (engine) => {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await servePages(`${ROOT}/tests/golden/wix-news`);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it("a reader marks Melnikova's quotes, puts a promo back, changes the theme, opens the tab, and finds the place again", async () => {
    await driver.open(`${server.origin}/page.html`);
    const popup = await driver.openPopup();
    await settled(popup);

    await popup.press("s");
    await popup.waitFor(`document.activeElement.textContent === "Who says so"`);
    await tabTo(
      popup,
      `focused.matches(".choice-button") && focused.textContent.includes("Valentina Melnikova")`,
    );
    await popup.press("Enter");
    await popup.waitFor(`document.querySelector(".step-bar") !== null`);
    const marked = (await popup.evaluate<string[]>(MARKED)).join(" ");
    for (const words of MELNIKOVA) expect(marked).toContain(words);
    expect(marked).not.toContain(TABALOV);
    const current = `document.querySelector("mark[data-current]").textContent`;
    const first = await popup.evaluate<string>(current);
    await popup.press("n");
    await popup.waitFor(`${current} !== ${JSON.stringify(first)}`);

    await popup.press("Escape");
    await popup.press("r");
    await popup.waitFor(`document.activeElement.textContent === "Removed from this page"`);
    await tabTo(popup, `focused.closest(".ledger-item") && focused.matches("button")`);
    await popup.press("Enter");
    await popup.waitFor(`document.querySelector(".block.put-back") !== null`);
    const back = await popup.evaluate<string[]>(PUT_BACK);
    expect(back).toHaveLength(1);

    await popup.press("a");
    await popup.waitFor(`document.activeElement.textContent === "Appearance"`);
    await tabTo(popup, `focused.name === "theme"`);
    const before = await popup.evaluate<string>(THEME);
    await popup.press("ArrowRight");
    await popup.waitFor(`(${THEME}) !== ${JSON.stringify(before)}`);
    const theme = await popup.evaluate<string>(THEME);
    await popup.press("Escape");

    await turn(popup, "PageDown");
    await popup.press("t");
    const tab = await driver.surface("tab");
    await settled(tab);
    expect(await tab.evaluate(THEME)).toBe(theme);
    expect(await tab.evaluate(PUT_BACK)).toEqual(back);
    expect(await tab.evaluate(BLOCK_AT_TOP)).not.toBe("");
    const place = await turn(tab, "PageUp");
    expect(place).not.toBe("");

    await driver.open(`${server.origin}/page.html`);
    const again = await driver.openPopup();
    await settled(again);
    expect(await again.evaluate(BLOCK_AT_TOP)).toBe(place);
    expect(await again.evaluate(THEME)).toBe(theme);
    expect(await again.evaluate(PUT_BACK)).toEqual(back);
    await again.close();
  });
});
