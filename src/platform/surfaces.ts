import browser from "webextension-polyfill";
import type { Reading } from "../model/reading.ts";
import type { Surface, SurfacePort } from "../model/surface.ts";
import {
  dropHandover,
  dropOldHandovers,
  forgetHandovers,
  type Stored,
  storeHandover,
  takeHandover,
} from "./handovers.ts";
import { showOriginal, watchOriginal } from "./original.ts";
import { answerForPanel, hasPanel, isPanelOpen, openBrowserPanel, PENDING, panelName } from "./panel.ts";
import { activeTab, type Origin } from "./read-tab.ts";
import { isPrivate, ownKept } from "./storage.ts";

const TAB_PAGE = "src/popup/tab.html";

export interface SurfaceLink extends SurfacePort {
  /** Resolves when what another private page kept for itself has come along with its reading. */
  arrived(): Promise<unknown>;
  /** The tab to read: the one under the popup, or the one that what was handed over came from. */
  origin(): Promise<Origin | null>;
}

/** @param parse checks what another surface stored; never throws */
export function createSurface(
  surface: Surface,
  parse: (value: unknown) => Reading | Promise<Reading>,
): SurfaceLink {
  // Asked at once: the click that opens the panel must not wait for it.
  const here = browser.windows.getCurrent().then(({ id }) => id ?? -1);
  let windowId = -1;
  here.then((id) => {
    windowId = id;
    if (surface === "panel") answerForPanel(id);
  });
  // Asked at once as well: the answer is there before there is anything to show. A popup outlives no opening of a panel.
  const panelIsOpen = surface === "popup" && here.then(isPanelOpen);
  let origin: Origin | null = null;

  const stored = (reading: Reading): Stored => ({
    id: crypto.randomUUID(),
    json: JSON.stringify(reading),
    origin,
    at: Date.now(),
    private: isPrivate(),
    kept: isPrivate() ? ownKept() : {},
  });
  const idGiven = async (): Promise<string> => {
    if (surface === "tab") return location.hash.slice(1);
    const name = panelName(await here);
    return String((await browser.storage.session.get(name))[name] ?? "");
  };
  const take = () =>
    idGiven()
      .then(takeHandover)
      .catch(() => null);
  // Asked at once too: in a private window the settings come with it.
  let first = surface === "popup" ? null : take();
  const close = () => {
    if (surface === "popup") window.close();
  };

  return {
    surface,
    hasPanel: hasPanel && surface !== "panel",
    arrived: async () => isPrivate() && first,
    async origin() {
      if (surface === "popup") origin = await activeTab();
      return origin;
    },
    async received() {
      if (surface === "popup") {
        // What a private window's tab was to take and never did must not wait for the next tab.
        dropOldHandovers().catch((error) => console.warn("Byline, handover:", error));
        return null;
      }
      // What is being read comes by `onReceived`.
      if (surface === "panel" && (await idGiven().catch(() => "")) === PENDING) return new Promise(() => {});
      // Asked for at once, it may have been under way then.
      const taken = (await first) ?? (await take());
      first = null;
      origin = taken?.stored.origin ?? null;
      dropOldHandovers().catch((error) => console.warn("Byline, handover:", error));
      if (taken) return { reading: await parse(JSON.parse(taken.stored.json)), ...taken.at };
      return { ok: false, reason: surface === "panel" ? "empty-panel" : "not-kept" };
    },
    onReceived(listener) {
      if (surface !== "panel") return () => {};
      const onChanged = (changes: Record<string, unknown>, area: string) => {
        if (area === "session" && (changes[panelName(windowId)] as { newValue?: unknown })?.newValue)
          listener();
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
    async openTab({ reading, ...at }) {
      const one = stored(reading);
      if (!(await storeHandover(one, at))) return false;
      const opened = await openReaderTab(one.id, origin?.tabId);
      // Nobody will ever come for it; of a private window nothing stays.
      if (!opened) await dropHandover(one.id);
      else close();
      return opened;
    },
    async openPanel({ reading, ...at }) {
      const one = stored(reading);
      const storing = storeHandover(one, at, { [panelName(windowId)]: one.id });
      try {
        await openBrowserPanel(windowId);
        const done = await storing;
        if (done) close();
        return done;
      } catch (error) {
        console.warn("Byline, panel:", error);
        return false;
      }
    },
    async showInOpenPanel({ reading, ...at }) {
      if (!(await panelIsOpen)) return false;
      const one = stored(reading);
      const done = await storeHandover(one, at, { [panelName(windowId)]: one.id });
      if (done) close();
      return done;
    },
    async showPage(url, words, link) {
      const done = await showOriginal(origin, url, words, link);
      if (done) close();
      return done;
    },
    onPageLeft(url, listener) {
      if (surface !== "panel") return () => {};
      return watchOriginal(origin, windowId, url, listener);
    },
    forgetHandovers,
    async changeShortcut() {
      try {
        if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
        else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
        close();
        return true;
      } catch (error) {
        console.warn("Byline, shortcut:", error);
        return false;
      }
    },
  };
}

/** Opens the reader's tab beside the tab that was read; false when the browser refuses. */
export async function openReaderTab(id: string, beside: number | undefined): Promise<boolean> {
  try {
    const opener = beside === undefined ? undefined : await browser.tabs.get(beside).catch(() => undefined);
    await browser.tabs.create({
      url: `${browser.runtime.getURL(TAB_PAGE)}#${id}`,
      ...(opener?.id === undefined
        ? {}
        : { index: opener.index + 1, windowId: opener.windowId, openerTabId: opener.id }),
    });
    return true;
  } catch (error) {
    console.warn("Byline, tab:", error);
    return false;
  }
}
