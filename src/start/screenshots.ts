import { mkdirSync, statSync } from "node:fs";
import { buildExtension, targetOf } from "../release/build-extension.ts";
import type { Engine } from "./browser-places.ts";
import { DEMO_PATH, serveDemo } from "./demo-server.ts";
import { getBrowser } from "./get-browser.ts";
import { launch } from "./launch.ts";
import { ROOT } from "./paths.ts";
import { settled, showSources } from "./popup-state.ts";

/** `npm run screenshots`: the pictures that the README shows, anew: the demo page, and Byline on it. */
const FOLDER = `${ROOT}/tests/screenshots`;
/** CSS pixels; the popup's 4:3, so that both stand side by side. */
const PAGE_SIZE = { width: 1200, height: 900 };

const server = await serveDemo();
mkdirSync(FOLDER, { recursive: true });
await take("chromium", "page.png", "popup.png");
await take("firefox", null, "popup-firefox.png");
await server.close();

async function take(engine: Engine, page: string | null, popup: string): Promise<void> {
  await buildExtension(targetOf(engine));
  const driver = await launch(await getBrowser({ engine, path: null }, console.log), {
    headless: true,
    ...PAGE_SIZE,
  });
  try {
    await driver.open(server.origin + DEMO_PATH);
    if (page !== null) await driver.page.screenshot(`${FOLDER}/${page}`);
    const view = await driver.openPopup();
    await settled(view);
    await showSources(view);
    await view.screenshot(`${FOLDER}/${popup}`);
  } finally {
    await driver.close();
  }
  for (const name of [page, popup]) {
    if (name !== null) console.log(`${name}: ${Math.round(statSync(`${FOLDER}/${name}`).size / 1024)} KB`);
  }
}
