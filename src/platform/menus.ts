import browser, { type Menus, type Tabs } from "webextension-polyfill";
import { AT_THE_TOP } from "../model/place.ts";
import type { Failure } from "../model/reading.ts";
import { type Stored, storeHandover } from "./handovers.ts";
import type { Scope } from "./in-page.ts";
import { isPanelOpen, panelName } from "./panel.ts";
import { readTab } from "./read-tab.ts";
import { openReaderTab } from "./surfaces.ts";

/** Entries of the page's context menu, by the scope that each reads, and the texts that name them. */
const ENTRIES: readonly { id: Scope; context: Menus.ContextType; text: string }[] = [
  { id: "page", context: "page", text: "menu_page" },
  { id: "selection", context: "selection", text: "menu_selection" },
];
const PAGES = ["http://*/*", "https://*/*", "file:///*"];

/**
 * Puts Byline's entries into the context menu and answers them. Each start of the background page does so anew,
 * because the private one of Chrome's two starts without being installed.
 */
export async function offerMenus(): Promise<void> {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const entry = ENTRIES.find(({ id }) => id === info.menuItemId);
    if (entry && tab) readInto(tab, entry.id);
  });
  await browser.contextMenus.removeAll();
  for (const { id, context, text } of ENTRIES) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(text),
      contexts: [context],
      documentUrlPatterns: PAGES,
    });
  }
}

/**
 * Reads a tab, by the grant of the click in its menu, into the panel of its window, or where that is closed into a
 * tab: browsers open a popup for a menu entry only lately, and not all of them.
 */
async function readInto(tab: Tabs.Tab, scope: Scope): Promise<void> {
  const origin = tab.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId ?? -1 };
  const windowId = tab.windowId ?? -1;
  const [reading, hasPanel] = await Promise.all([readTab(origin, scope), isPanelOpen(windowId)]);
  const stored: Stored = {
    id: crypto.randomUUID(),
    json: JSON.stringify(reading),
    origin,
    at: Date.now(),
    private: tab.incognito,
    kept: {},
  };
  const also: Record<string, string> = hasPanel ? { [panelName(windowId)]: stored.id } : {};
  if (!(await storeHandover(stored, AT_THE_TOP, also))) {
    const tooLarge: Failure = { ok: false, reason: "too-large" };
    await storeHandover({ ...stored, json: JSON.stringify(tooLarge) }, AT_THE_TOP, also);
  }
  if (!hasPanel) await openReaderTab(stored.id, origin?.tabId);
}
