import browser from "webextension-polyfill";
import type { Failure, Scope } from "../model/reading.ts";
import { classifyFailure } from "./classify-failure.ts";
import { readInPage } from "./in-page.ts";

/** The tab behind a reading. */
export interface Origin {
  tabId: number;
  windowId: number;
}

/** The tab that the window shows; null when it shows none. */
export async function activeTab(): Promise<Origin | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId ?? -1 };
}

/**
 * Reads a tab by the `activeTab` grant of a click on Byline's button, key or menu there. Never rejects.
 * @param begun the first try, when it was begun before
 */
export async function readTab(
  origin: Origin | null,
  scope: Scope,
  begun?: Promise<unknown>,
): Promise<unknown> {
  if (origin === null) return { ok: false, reason: "tab-gone" } satisfies Failure;
  const { tabId } = origin;
  const readOnce = () => readInPage(browser.scripting, tabId, scope);
  try {
    return await (begun ?? readOnce());
  } catch {
    // The page may have been replaced under the script: the second try reads what is there now.
    try {
      return await readOnce();
    } catch (error) {
      return classifyFailure(error, await addressOf(tabId), await mayReadFiles());
    }
  }
}

/** The tab's address; null when the tab is gone, empty when the browser does not tell. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? "";
  } catch {
    return null;
  }
}

async function mayReadFiles(): Promise<boolean> {
  return browser.extension.isAllowedFileSchemeAccess();
}
