import { buildExtension } from "../release/build-extension.ts";
import { DEMO_PATH, serveDemo } from "./demo-server.ts";
import type { Driver, Surface, View } from "./driver.ts";
import { getBrowser } from "./get-browser.ts";
import { launch } from "./launch.ts";
import { settled } from "./popup-state.ts";

/** Where the demo seems to stand: the same in every picture, as a server's port is not. */
const HOST = "harbourledger.example";
/** The day after the demo article appeared: on it pictures say that it is read. */
const READ_ON = "2026-03-13T09:00:00Z";

/** A Chromium with the extension as it is now, on the demo article, for pictures of it. */
export interface DemoBrowser {
  driver: Driver;
  /** The popup on the article, once it shows all of it. */
  openPopup(): Promise<Surface>;
  close(): Promise<void>;
}

/** @param size CSS pixels of the tab */
export async function openDemo(size: { width: number; height: number }): Promise<DemoBrowser> {
  await buildExtension("chrome");
  const server = await serveDemo();
  const hosts = { [HOST]: new URL(server.origin).host };
  const browser = await getBrowser({ engine: "chromium", path: null }, console.log);
  const driver = await launch(browser, { headless: true, hosts, ...size });
  await driver.open(`http://${HOST}${DEMO_PATH}`);
  return {
    driver,
    async openPopup() {
      const popup = await driver.openPopup();
      await settled(popup);
      await popup.waitFor(`document.querySelector(".map-turn") !== null`);
      return popup;
    },
    async close() {
      await driver.close();
      await server.close();
    },
  };
}

/** The receipt as "Copy picture" has it, as a PNG; the clipboard stays as it is. */
export async function receiptPicture(popup: View): Promise<Buffer> {
  await popup.press("e");
  await popup.waitFor(`document.getElementById("export-receipt") !== null`);
  const picture = await popup.evaluate<string>(`new Promise((resolve, reject) => {
    const now = ${Date.parse(READ_ON)};
    globalThis.Date = class extends Date {
      constructor(...args) { super(...(args.length > 0 ? args : [now])); }
      static now() { return now; }
    };
    navigator.clipboard.write = async ([item]) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = reject;
      reader.readAsDataURL(await item.getType("image/png"));
    };
    document.getElementById("export-receipt").parentElement.querySelectorAll("button")[1].click();
  })`);
  await popup.press("e");
  return Buffer.from(picture.slice(picture.indexOf(",") + 1), "base64");
}
