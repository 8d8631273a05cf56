import { afterAll, beforeAll, describe, expect, it } from "vitest";
import messages from "../../../src/locales/en/messages.json" with { type: "json" };
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver, Surface } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { ROOT } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";

const TITLE = `document.querySelector("h1").textContent`;
const API = "(globalThis.browser ?? chrome)";

/** The page after the installation, and where a click opens when the reader chooses. */
describe.each(["chromium", "firefox"] as const)("after the installation in %s", (engine) => {
  let server: PageServer;
  let driver: Driver;
  let welcome: Surface;
  beforeAll(async () => {
    server = await servePages(`${ROOT}/tests/golden/wix-news`);
    const browser = await getBrowser({ engine, path: null }, console.log);
    driver = await launch(browser, { headless: true, keepsWelcome: true });
    welcome = await driver.surface("welcome");
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** Makes the choice as the settings do, and waits until the button follows. */
  async function choose(opens: "popup" | "tab" | "panel"): Promise<void> {
    await welcome.evaluate(`${API}.storage.local.set({ settings: { opens: "${opens}" } })`);
    await welcome.waitFor(
      `${API}.action.getPopup({}).then((popup) => (popup === "") === ${opens === "panel"})`,
    );
  }

  it("a page says where the button is and what Byline never does", async () => {
    await welcome.waitFor(`document.querySelector("kbd") !== null`);
    const text = await welcome.text();
    expect(text).toContain(messages.welcome_title.message);
    expect(text).toContain(messages[`welcome_button_${engine === "firefox" ? "firefox" : "chrome"}`].message);
    expect(text).toContain(messages.welcome_never_unasked.message);
    expect(await welcome.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  it("a click opens a tab where the reader chose that", async () => {
    await choose("tab");
    await driver.open(`${server.origin}/page.html?tab`);
    await driver.clickAction();
    const tab = await driver.surface("tab");
    await settled(tab);
    expect(await tab.evaluate(TITLE)).toContain("Russian Officer Quits");
    await tab.close();
  });

  it("a click opens the side panel where the reader chose that, and the next one shows the next page there", async () => {
    await choose("panel");
    await driver.open(`${server.origin}/page.html?panel`);
    await driver.clickAction();
    const panel = await driver.surface("panel");
    await settled(panel);
    expect(await panel.evaluate(TITLE)).toContain("Russian Officer Quits");
    await driver.open(`${server.origin}/page.html?next`);
    await driver.clickAction();
    await panel.waitFor(`document.querySelector(".kicker a")?.href.endsWith("?next") === true`);
    await panel.close();
  });

  it("and the popup again", async () => {
    await choose("popup");
    await driver.open(`${server.origin}/page.html?popup`);
    const popup = await driver.openPopup();
    await settled(popup);
    expect(await popup.evaluate(TITLE)).toContain("Russian Officer Quits");
    await popup.close();
  });
});
