import type { Browser } from "webextension-polyfill";

/**
 * What Chromium injects in place of the reader: fetches it as a module, which the browser compiles on another thread. An
 * injected script it compiles on the page's, for a third of all the time that Byline takes there.
 */
declare global {
  /** The reader on its way; rejects where the page does not get it by this way. */
  var bylineLoading: Promise<unknown> | undefined;
}

const { runtime } = (globalThis as unknown as { chrome: Browser }).chrome;
// A resource for pages by the manifest, at an address that the browser tells nobody but us.
const reader = runtime.getURL("src/content/read.js");
globalThis.bylineLoading = import(/* @vite-ignore */ reader);
globalThis.bylineLoading.catch(() => {});
