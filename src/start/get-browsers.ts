import type { Engine } from "./browser-places.ts";
import { getBrowser } from "./get-browser.ts";

/** `tsx src/start/get-browsers.ts chromium firefox`: makes sure that both are there before the tests ask for them. */
for (const engine of process.argv.slice(2) as Engine[]) {
  const browser = await getBrowser({ engine, path: null }, console.log);
  console.log(`${browser.name}: ${browser.path}`);
}
