import browser, { type Menus } from "webextension-polyfill";
import type { Scope } from "../model/reading.ts";
import { isPanelOpen } from "./panel.ts";
import { readInto } from "./read-into.ts";

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
    // Browsers open a popup for a menu entry only lately, and not all of them.
    if (entry && tab) readInto(tab, entry.id, isPanelOpen(tab.windowId ?? -1));
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
