import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ReaderPort } from "../../model/port.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../model/settings.ts";
import { type Texts, textsOf } from "../../words/texts.ts";
import { browserSpeech } from "../aloud/browser-speech.ts";
import type { Speech } from "../aloud/speech.ts";
import { Memory } from "./memory.ts";
import { createOpening, type Opening } from "./opening.ts";
import { createSaying, type Saying } from "./saying.ts";
import { createSettings, type SettingsStore } from "./settings.ts";

/** What the whole app shares, whatever is read in it. */
export interface Store {
  readonly port: ReaderPort;
  readonly texts: Texts;
  readonly settings: SettingsStore;
  readonly memory: Memory;
  readonly speech: Speech;
  /** The one live region of the app: what is said there, screen readers say. */
  readonly announcer: Saying;
  /** What is read. */
  readonly opening: Opening;
}

/**
 * @param settings what the reader chose earlier
 * @param speech another way to speak than the browser's: tests give a fake
 */
export function createStore(
  port: ReaderPort,
  settings: Settings = DEFAULT_SETTINGS,
  speech: Speech = browserSpeech(),
): Store {
  const memory = new Memory(port);
  return {
    port,
    texts: textsOf(port),
    settings: createSettings(port, settings),
    memory,
    speech,
    announcer: createSaying(),
    opening: createOpening(port, memory, settings.opens),
  };
}

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("The popup's app was rendered without a store.");
  return store;
}

export const usePort = (): ReaderPort => useStore().port;

/** Texts and numbers in the language of the interface. */
export const useTexts = (): Texts => useStore().texts;

/** Says something to screen readers, politely. */
export const useAnnounce = (): Saying["say"] => useStore().announcer.say;
