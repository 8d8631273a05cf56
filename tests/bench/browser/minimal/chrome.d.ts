import type { Browser } from "webextension-polyfill";

declare global {
  const chrome: Browser;
}
