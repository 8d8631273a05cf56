import browser from "webextension-polyfill";
import type { Failure, Reading } from "../model/reading.ts";
import { classifyFailure } from "./classify-failure.ts";

/** Leading slash: Firefox resolves against the calling page, Chrome against the root. */
const CONTENT_SCRIPT = "/src/content/read.js";

/** Reads the tab the popup was opened on, by the `activeTab` grant of that click. */
export async function readTab(scope: "page" | "selection"): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { ok: false, reason: "tab-gone" } satisfies Failure;
  try {
    return await readOnce(tab.id, scope);
  } catch {
    // The page may have been replaced under the script: the second try reads what is there now.
    try {
      return await readOnce(tab.id, scope);
    } catch (error) {
      return classifyFailure(error, await addressOf(tab.id), await mayReadFiles());
    }
  }
}

async function readOnce(tabId: number, scope: "page" | "selection"): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
  const [result] = await browser.scripting.executeScript({ target, func: callReader, args: [scope] });
  // Firefox does not reject when the function throws; a page that went away gives no result.
  if (result?.error) throw result.error;
  if (result?.result === undefined || result.result === null) throw new Error("The page gave no reading.");
  return result.result;
}

/** Runs in the page's isolated world: it may use nothing from around it. */
function callReader(scope: "page" | "selection"): Reading | undefined {
  return globalThis.bylineReader?.read(scope);
}

/** The tab's address; null when the tab is gone, empty when the browser does not tell. */
async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? "";
  } catch {
    return null;
  }
}

async function mayReadFiles(): Promise<boolean> {
  return browser.extension.isAllowedFileSchemeAccess();
}
