import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { ROOT } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";
import { POINT_AT_TOP, PUT_BACK, standsAtTop, THEME, tabTo, turn, turnPage } from "./reader-view.ts";

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
    // Not high: a page down from anywhere in the story's first half is not its end.
    const browser = await getBrowser({ engine, path: null }, console.log);
    driver = await launch(browser, { headless: true, height: 600 });
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

    // The promo that was put back may stand at the end, where no key leads further.
    await turn(popup, "Home");
    const place = await turnPage(popup);
    await popup.press("t");
    const tab = await driver.surface("tab");
    await settled(tab);
    expect(await tab.evaluate(THEME)).toBe(theme);
    expect(await tab.evaluate(PUT_BACK)).toEqual(back);
    await tab.waitFor(standsAtTop(place));
    const further = await turnPage(tab);

    await driver.open(`${server.origin}/page.html`);
    const again = await driver.openPopup();
    await settled(again);
    await again.waitFor(standsAtTop(further));
    expect(await again.evaluate(THEME)).toBe(theme);
    expect(await again.evaluate(PUT_BACK)).toEqual(back);

    // Who goes back to the top has no place any more.
    expect(await turn(again, "Home")).toBeNull();
    await again.close();
    const last = await driver.openPopup();
    await settled(last);
    expect(await last.evaluate(POINT_AT_TOP)).toBeNull();
    await last.close();
  });
});
