import browser from "webextension-polyfill";
import { callInPage } from "./in-page.ts";
import { addressOf, type Origin } from "./read-tab.ts";

const SHOW_SCRIPT = "/src/content/show.js";

/**
 * Shows the page behind a reading. Its tab is scrolled by the grant of the click that read it; the grant ends when
 * the tab goes elsewhere, and then a new tab opens `link`. False when the browser refuses that as well.
 */
export async function showOriginal(
  origin: Origin | null,
  url: string,
  words: string,
  link: string,
): Promise<boolean> {
  try {
    if (origin !== null && (await scrollTo(origin.tabId, url, words))) {
      const tab = await browser.tabs.update(origin.tabId, { active: true });
      if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
      return true;
    }
    await browser.tabs.create({ url: link });
    return true;
  } catch (error) {
    console.warn("Byline, original: cannot show the page:", error);
    return false;
  }
}

/** Whether the tab still shows the page; it is scrolled to the words if they are there. */
async function scrollTo(tabId: number, url: string, words: string): Promise<boolean> {
  if (!isSamePage(await addressOf(tabId), url)) return false;
  try {
    await callInPage(browser.scripting, tabId, SHOW_SCRIPT, show, [words]);
    return true;
  } catch {
    return false;
  }
}

function show(words: string): boolean | undefined {
  return globalThis.bylineShow?.(words);
}

/**
 * Tells whether the window shows another page than the one behind a reading, at once and after each change.
 * @param windowId the panel's window
 */
export function watchOriginal(
  origin: Origin | null,
  windowId: number,
  url: string,
  listener: (left: boolean) => void,
): () => void {
  let told: boolean | null = null;
  const look = async () => {
    const [shown] = await browser.tabs.query({ active: true, windowId });
    const left = shown?.id !== origin?.tabId || !isSamePage(shown?.url ?? "", url);
    if (left !== told) listener(left);
    told = left;
  };
  const onActivated = (info: { windowId: number }) => {
    if (info.windowId === windowId) look();
  };
  const onUpdated = (tabId: number) => {
    if (tabId === origin?.tabId) look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  look();
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** The browser tells a tab's address only while the grant for it holds. */
function isSamePage(address: string | null, url: string): boolean {
  const bare = (text: string) => text.replace(/#[\s\S]*$/, "");
  return address !== null && bare(address) === bare(url);
}
