import { createContext } from "preact";
import { useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ReaderPort } from "../../model/port.ts";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "../../model/settings.ts";
import { applyAppearance } from "./appearance.ts";

export interface SettingsStore {
  settings: Settings;
  change(part: Partial<Settings>): void;
  /** The browser keeps nothing (private window, storage full or denied): choices last until the reader closes. */
  unsaved: boolean;
}

export const SettingsContext = createContext<SettingsStore>({
  settings: DEFAULT_SETTINGS,
  change: () => {},
  unsaved: false,
});

export function useSettings(): SettingsStore {
  return useContext(SettingsContext);
}

/** Name under which the port keeps the settings. */
const NAME = "settings";

export async function loadSettings(port: ReaderPort): Promise<Settings> {
  return parseSettings(await port.recall(NAME));
}

/** The settings of the whole app, shown at once and kept through the port; what another surface keeps is followed. */
export function useSettingsStore(port: ReaderPort, initial: Settings): SettingsStore {
  const [settings, setSettings] = useState(initial);
  const [unsaved, setUnsaved] = useState(false);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  /** Choices made here that are not kept yet: newer than whatever is. */
  const waiting = useRef(0);
  useLayoutEffect(() => applyAppearance(document.documentElement, settings), [settings]);
  useEffect(
    () =>
      port.onKept(NAME, async () => {
        const kept = await loadSettings(port);
        if (waiting.current === 0) setSettings((before) => (isSame(before, kept) ? before : kept));
      }),
    [port],
  );
  return {
    settings,
    unsaved,
    change(part) {
      setSettings((before) => parseSettings({ ...before, ...part }));
      waiting.current++;
      saving.current = saving.current.then(async () => {
        setUnsaved(!(await keepPart(port, part)));
        waiting.current--;
      });
    },
  };
}

function isSame(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Over what is kept already: another surface, or a later version, may have written keys that this one does not know. */
async function keepPart(port: ReaderPort, part: Partial<Settings>): Promise<boolean> {
  const kept = await port.recall(NAME);
  return port.keep(NAME, { ...(typeof kept === "object" ? kept : null), ...part });
}
