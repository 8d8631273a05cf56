import browser from "webextension-polyfill";
import { hasPanel, openBrowserPanel, PENDING, panelName } from "./panel.ts";
import { readInto } from "./read-into.ts";
import { recall } from "./storage.ts";

const POPUP_PAGE = "src/popup/popup.html";

/**
 * Has the button open the side panel where the reader chose that: browsers open one in the click itself only, so that
 * then there is no popup in its way. A tab the popup opens by itself, by the same setting.
 */
export async function followButton(): Promise<void> {
  browser.action.onClicked.addListener((tab) => {
    const windowId = tab.windowId ?? -1;
    // Nothing may be waited for before: a worker that has just woken knows no setting, but without a popup it is this one.
    const pending = browser.storage.session.set({ [panelName(windowId)]: PENDING });
    const opening = openPanel(windowId);
    endPending(windowId, pending, opening);
    readInto(tab, "page", opening);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && changes.settings) setPopup();
  });
  // Firefox forgets with its end; this wakes the background page at its start.
  browser.runtime.onStartup.addListener(setPopup);
  await setPopup();
}

/** Where no panel opened none waits for what comes. */
async function endPending(
  windowId: number,
  pending: Promise<void>,
  opening: Promise<boolean>,
): Promise<void> {
  try {
    await pending;
    if (!(await opening)) await browser.storage.session.remove(panelName(windowId));
  } catch (error) {
    console.warn("Byline, panel:", error);
  }
}

async function openPanel(windowId: number): Promise<boolean> {
  try {
    await openBrowserPanel(windowId);
    return true;
  } catch (error) {
    console.warn("Byline, panel:", error);
    return false;
  }
}

async function setPopup(): Promise<void> {
  const settings = (await recall("settings")) as { opens?: unknown } | null;
  const popup = hasPanel && settings?.opens === "panel" ? "" : POPUP_PAGE;
  await browser.action.setPopup({ popup: popup && browser.runtime.getURL(popup) });
}
