import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { openDemo, receiptPicture } from "./demo-browser.ts";
import { ROOT } from "./paths.ts";
import { showSources } from "./popup-state.ts";

/** `npm run screenshots`: the pictures that the README shows, anew: the demo page, Byline on it, and its receipt. */
const FOLDER = `${ROOT}/tests/screenshots`;
/** CSS pixels; the popup's 4:3, so that both stand side by side. */
const PAGE_SIZE = { width: 1200, height: 900 };

mkdirSync(FOLDER, { recursive: true });
const demo = await openDemo(PAGE_SIZE);
try {
  await demo.driver.page.screenshot(`${FOLDER}/page.png`);
  const popup = await demo.openPopup();
  await showSources(popup);
  await popup.screenshot(`${FOLDER}/popup.png`);
  writeFileSync(`${FOLDER}/receipt.png`, await receiptPicture(popup));
} finally {
  await demo.close();
}
for (const name of ["page.png", "popup.png", "receipt.png"])
  console.log(`${name}: ${Math.round(statSync(`${FOLDER}/${name}`).size / 1024)} KB`);
