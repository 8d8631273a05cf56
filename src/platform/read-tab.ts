import browser from "webextension-polyfill";
import type { Failure, Reading } from "../model/reading.ts";
import { classifyFailure } from "./classify-failure.ts";

const READ_SCRIPT = "/src/content/read.js";

export type Scope = "page" | "selection";

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

/** Reads a tab by the `activeTab` grant of a click on Byline's button, key or menu there. Never rejects. */
export async function readTab(origin: Origin | null, scope: Scope): Promise<unknown> {
  if (origin === null) return { ok: false, reason: "tab-gone" } satisfies Failure;
  const { tabId } = origin;
  try {
    return await readOnce(tabId, scope);
  } catch {
    // The page may have been replaced under the script: the second try reads what is there now.
    try {
      return await readOnce(tabId, scope);
    } catch (error) {
      return classifyFailure(error, await addressOf(tabId), await mayReadFiles());
    }
  }
}

async function readOnce(tabId: number, scope: Scope): Promise<unknown> {
  const reading = await callInPage(tabId, READ_SCRIPT, read, [scope]);
  if (reading === undefined || reading === null) throw new Error("The page gave no reading.");
  return reading;
}

/**
 * Puts a content script into the tab, where it finds what its first one left, and calls a function beside it.
 * @param file leading slash: Firefox resolves against the calling page, Chrome against the root
 * @param func runs in the page's isolated world: it may use nothing from around it
 * @throws when the browser does not let us, or the function throws
 */
export async function callInPage<Args extends unknown[]>(
  tabId: number,
  file: string,
  func: (...args: Args) => unknown,
  args: Args,
): Promise<unknown> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return callBesideReader(tabId, func, args);
}

/** The same where the script is known to be: putting it there again would cost what it costs to compile. */
export async function callBesideReader<Args extends unknown[]>(
  tabId: number,
  func: (...args: Args) => unknown,
  args: Args,
): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: func as (...args: unknown[]) => unknown,
    args,
  });
  // Firefox does not reject when the function throws; a page that went away gives no result.
  if (result?.error) throw result.error;
  return result?.result;
}

function read(scope: Scope): Reading | undefined {
  return globalThis.bylineReader?.read(scope);
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
