import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver, View } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { ROOT } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";
import { POINT_AT_TOP, PUT_BACK, reload, standsAtTop, THEME, turn, turnPage } from "./reader-view.ts";

/** Everything that an extension's page could leave behind for another one. */
const STORED = `(async () => {
  const { storage } = globalThis.browser ?? chrome;
  return {
    local: await storage.local.get(null),
    session: await storage.session.get(null),
    origin: { ...localStorage },
    // Firefox refuses both in private windows.
    databases: await indexedDB.databases().catch(() => []),
    caches: await caches.keys().catch(() => []),
  };
})()`;
const NOTHING = { local: {}, session: {}, origin: {}, databases: [], caches: [] };

describe.each(["chromium", "firefox"] as const)("a private window of %s", (engine) => {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await servePages(`${ROOT}/tests/golden/wix-news`);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), {
      headless: true,
      private: true,
    });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function openPopup(): Promise<View> {
    await driver.open(`${server.origin}/page.html`);
    const popup = await driver.openPopup();
    await settled(popup);
    return popup;
  }

  it("takes along what was done and where the reader is, and stores nothing of it", async () => {
    const popup = await openPopup();
    await popup.press("a");
    await popup.waitFor(`document.querySelector("input[value=sepia]") !== null`);
    await popup.evaluate(`document.querySelector("input[value=sepia]").click()`);
    await popup.waitFor(`document.querySelector(".panel .notice") !== null`);
    await popup.press("r");
    await popup.waitFor(`document.querySelector(".ledger-actions > button") !== null`);
    await popup.evaluate(`document.querySelector(".ledger-actions > button").click()`);
    await popup.waitFor(`document.querySelector(".block.put-back") !== null`);
    const back = await popup.evaluate<string[]>(PUT_BACK);
    await popup.press("Escape");
    // The promo that was put back may stand at the end, where no key leads further.
    await turn(popup, "Home");
    const place = await turnPage(popup);
    expect(await popup.evaluate(STORED)).toEqual(NOTHING);

    await popup.press("t");
    const tab = await driver.surface("tab");
    await settled(tab);
    expect(await tab.evaluate(THEME)).toBe("sepia");
    expect(await tab.evaluate(PUT_BACK)).toEqual(back);
    await tab.waitFor(standsAtTop(place));
    expect(await tab.evaluate(STORED)).toEqual(NOTHING);

    await reload(tab);
    await settled(tab);
    expect(await tab.evaluate(THEME)).toBe("sepia");
    expect(await tab.evaluate(STORED)).toEqual(NOTHING);
  });

  it("knows nothing of it when the page is read again", async () => {
    const popup = await openPopup();
    expect(await popup.evaluate(THEME)).toBe("system");
    expect(await popup.evaluate(PUT_BACK)).toEqual([]);
    expect(await popup.evaluate(POINT_AT_TOP)).toBeNull();
  });
});
