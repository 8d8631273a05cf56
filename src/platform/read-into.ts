import type { Tabs } from "webextension-polyfill";
import { AT_THE_TOP } from "../model/place.ts";
import type { Failure, Scope } from "../model/reading.ts";
import { type Stored, storeHandover } from "./handovers.ts";
import { panelName } from "./panel.ts";
import { readTab } from "./read-tab.ts";
import { openReaderTab } from "./surfaces.ts";

/**
 * Reads a tab by the grant of a click, into the panel of its window, or where there is none into a tab beside it.
 * @param hasPanel whether the panel is open, or opens by that click
 */
export async function readInto(tab: Tabs.Tab, scope: Scope, hasPanel: Promise<boolean>): Promise<void> {
  const windowId = tab.windowId ?? -1;
  const origin = tab.id === undefined ? null : { tabId: tab.id, windowId };
  const [reading, intoPanel] = await Promise.all([readTab(origin, scope), hasPanel]);
  const stored: Stored = {
    id: crypto.randomUUID(),
    json: JSON.stringify(reading),
    origin,
    at: Date.now(),
    private: tab.incognito,
    kept: {},
  };
  const also: Record<string, string> = intoPanel ? { [panelName(windowId)]: stored.id } : {};
  if (!(await storeHandover(stored, AT_THE_TOP, also))) {
    const tooLarge: Failure = { ok: false, reason: "too-large" };
    await storeHandover({ ...stored, json: JSON.stringify(tooLarge) }, AT_THE_TOP, also);
  }
  if (!intoPanel) await openReaderTab(stored.id, origin?.tabId);
}
