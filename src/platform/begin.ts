import type { Browser } from "webextension-polyfill";
import { readInPage } from "./in-page.ts";

/**
 * The first script of the popup's page, small and apart from the app: the page's process reads while the
 * popup's still loads what it will show. Speaks to the browser itself, because both give promises here and
 * the polyfill weighs more than all this; whatever goes wrong is tried again, and told, by `read-tab.ts`.
 */
declare global {
  /** The reading of the tab under the popup, begun; it may reject. */
  var bylineBegun: Promise<unknown> | undefined;
}

async function begin(api: Browser | undefined): Promise<unknown> {
  const [tab] = (await api?.tabs.query({ active: true, currentWindow: true })) ?? [];
  if (!api || tab?.id === undefined) throw new Error("There is no tab to read.");
  return readInPage(api.scripting, tab.id, "page");
}

const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
globalThis.bylineBegun = begin(browser ?? chrome);
globalThis.bylineBegun.catch(() => {});
