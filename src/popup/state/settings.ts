import { type ReadonlySignal, signal } from "@preact/signals";
import type { ReaderPort } from "../../model/port.ts";
import { parseSettings, type Settings } from "../../model/settings.ts";
import { type Fields, fieldsOf } from "./fields.ts";

/** What the reader chose, shown at once and kept through the port. */
export interface SettingsStore {
  readonly all: ReadonlySignal<Settings>;
  readonly each: Fields<Settings>;
  /** The browser keeps nothing (private window, storage full or denied): choices last until the reader closes. */
  readonly unsaved: ReadonlySignal<boolean>;
  change(part: Partial<Settings>): void;
  /** Takes over what another surface keeps; the answer stops that. */
  follow(): () => void;
}

/** Name under which the port keeps the settings. */
const NAME = "settings";

export async function loadSettings(port: ReaderPort): Promise<Settings> {
  return parseSettings(await port.recall(NAME));
}

export function createSettings(port: ReaderPort, initial: Settings): SettingsStore {
  const all = signal(initial);
  const unsaved = signal(false);
  let saving: Promise<unknown> = Promise.resolve();
  /** Choices made here that are not kept yet: newer than whatever is. */
  let waiting = 0;
  return {
    all,
    each: fieldsOf(all),
    unsaved,
    change(part) {
      all.value = parseSettings({ ...all.peek(), ...part });
      waiting++;
      saving = saving.then(async () => {
        unsaved.value = !(await keepPart(port, part));
        waiting--;
      });
    },
    follow: () =>
      port.onKept(NAME, async () => {
        const kept = await loadSettings(port);
        if (waiting === 0 && !isSame(all.peek(), kept)) all.value = kept;
      }),
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
