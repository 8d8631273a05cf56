import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageServer, servePages } from "../../src/start/demo-server.ts";
import { type Driver, shortcutsIn } from "../../src/start/driver.ts";
import { getBrowser } from "../../src/start/get-browser.ts";
import { launch } from "../../src/start/launch.ts";
import { ROOT } from "../../src/start/paths.ts";
import { readingBehind, settled } from "../../src/start/popup-state.ts";
import { missingForScreen, openScreen, type Screen } from "../../src/start/screen.ts";

const missing = missingForScreen();
const skipped = missing.length > 0 ? `, skipped: no ${missing.join(", no ")}` : "";

/** A key that nobody but the browser hears, pressed on a display as a keyboard does. */
describe.skipIf(missing.length > 0)(`the shortcut in chromium${skipped}`, () => {
  let server: PageServer;
  let screen: Screen;
  let driver: Driver;
  beforeAll(async () => {
    server = await servePages(`${ROOT}/tests/golden/wix-news`);
    screen = await openScreen();
    const browser = await getBrowser({ engine: "chromium", path: null }, console.log);
    driver = await launch(browser, { headless: false, display: screen.display });
  });
  afterAll(async () => {
    await driver?.close();
    screen?.close();
    await server?.close();
  });

  it("opens the popup with the page's story, by the grant that it gives", async () => {
    await driver.open(`${server.origin}/page.html`);
    await screen.press("alt+shift+y");
    const popup = await driver.surface("popup");
    await settled(popup);
    expect(await popup.evaluate(`document.querySelector(".article h1") !== null`)).toBe(true);
    expect(await readingBehind(popup)).toMatchObject({ ok: true });
    expect((await shortcutsIn(popup)).map(({ shortcut }) => shortcut)).toContain("Alt+Shift+Y");
  });
});
