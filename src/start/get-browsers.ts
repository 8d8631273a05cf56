import type { Engine } from "./browser-places.ts";
import { getBrowser } from "./get-browser.ts";
import { canInstallByApt, installByApt, SCREEN_PACKAGES } from "./install-by-apt.ts";
import { missingForScreen } from "./screen.ts";

/**
 * `tsx src/start/get-browsers.ts chromium firefox`: makes sure that both are there before the tests ask for them, and
 * the screen on which keys are pressed where it can be got; the tests that need it are skipped elsewhere.
 */
for (const engine of process.argv.slice(2) as Engine[]) {
  const browser = await getBrowser({ engine, path: null }, console.log);
  console.log(`${browser.name}: ${browser.path}`);
}
if (missingForScreen().length > 0 && canInstallByApt()) {
  await installByApt(SCREEN_PACKAGES, console.log).catch((error: Error) => console.log(error.message));
}
const missing = missingForScreen();
if (missing.length > 0)
  console.log(`No ${missing.join(", no ")}: the shortcut's key is not pressed by the tests.`);
