import messages from "../../../src/locales/en/messages.json" with { type: "json" };
import type { Whereabouts } from "../../../src/model/place.ts";
import type { ReaderPort, Unkept } from "../../../src/model/port.ts";
import type { Failure, SourcedArticle } from "../../../src/model/reading.ts";
import type { Handover, NothingHanded, Surface } from "../../../src/model/surface.ts";
import { parseReading } from "../../../src/popup/border/border.ts";

export type Messages = Readonly<Record<string, { message: string }>>;

/** What the browser's `i18n.getMessage` answers; the key itself where it has no text, as the platform's port does. */
export function textIn(texts: Messages): ReaderPort["text"] {
  const known = new Map(Object.entries(texts).map(([key, { message }]) => [key.toLowerCase(), message]));
  return (key, ...values) => {
    const text = known.get(key.toLowerCase());
    return text?.replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? "")) ?? key;
  };
}

export const englishText = textIn(messages);

export interface FakePort extends ReaderPort {
  /** Scopes asked for, in order. */
  asked: ("page" | "selection")[];
  /** Times that the reader stopped waiting. */
  stops: number;
  copied: string[];
  /** What was done with the other surfaces, in order: `tab`, `panel`, `page`, each with where the reader is or the words. */
  went: (({ way: "tab" | "panel" } & Whereabouts) | { way: "page"; words: string })[];
  /** What is kept on the device, as stored. */
  kept: Map<string, string>;
  /** The readings handed over were forgotten. */
  forgotHandovers: boolean;
  /** Another surface hands something over. */
  handOver: () => void;
  /** The window shows another page, or the old one again. */
  leavePage: (left: boolean) => void;
}

interface Options {
  language?: string;
  /** Texts of that language; English without. */
  messages?: Messages;
  clipboard?: boolean;
  /** Storage of an earlier visit. */
  kept?: Map<string, string>;
  /** The browser keeps nothing. */
  storage?: boolean;
  /** Why it keeps nothing; full without. */
  unkept?: Unkept;
  surface?: Surface;
  received?: () => Promise<Handover | NothingHanded | null>;
  /** The browser opens no other surface. */
  surfaces?: boolean;
  panelIsOpen?: boolean;
  /** Requests for pictures carry cookies. */
  cookies?: boolean;
  /** Text is selected on the page. */
  selection?: boolean;
}

/** A port that hands over `readings` one after the other through the popup's border; the last one stays. */
export function fakePort(
  readings: SourcedArticle | Failure | ((scope: "page" | "selection") => Promise<unknown>),
  options: Options = {},
): FakePort {
  let given: unknown = null;
  const turns = new Map<string, Promise<unknown>>();
  const listeners = new Map<string, Set<() => void>>();
  const port: FakePort = {
    asked: [],
    stops: 0,
    copied: [],
    went: [],
    surface: options.surface ?? "popup",
    hasPanel: options.surface !== "panel",
    received: async () => {
      const handed = await options.received?.();
      if (!handed) return null;
      if (!("reading" in handed)) return handed;
      given = handed.reading;
      return { ...handed, reading: parseReading(handed.reading) };
    },
    onReceived: (listener) => {
      port.handOver = listener;
      return () => {};
    },
    handOver: () => {},
    openTab: async ({ reading: _, ...at }) => {
      port.went.push({ way: "tab", ...at });
      return options.surfaces !== false;
    },
    openPanel: async ({ reading: _, ...at }) => {
      port.went.push({ way: "panel", ...at });
      return options.surfaces !== false;
    },
    showInOpenPanel: async ({ reading: _, ...at }) => {
      if (options.panelIsOpen) port.went.push({ way: "panel", ...at });
      return options.panelIsOpen === true;
    },
    showPage: async (_, words) => {
      port.went.push({ way: "page", words });
      return options.surfaces !== false;
    },
    onPageLeft: (_, listener) => {
      port.leavePage = listener;
      return () => {};
    },
    leavePage: () => {},
    forgetHandovers: async () => {
      port.forgotHandovers = true;
      return options.surfaces !== false;
    },
    forgotHandovers: false,
    changeShortcut: async () => options.surfaces !== false,
    kept: options.kept ?? new Map(),
    async read(scope) {
      port.asked.push(scope);
      given = typeof readings === "function" ? await readings(scope) : readings;
      const { selection } = options;
      return parseReading(selection ? { ...(given as object), hasSelection: selection } : given);
    },
    picturesCarryCookies: options.cookies === true,
    stop: async () => void port.stops++,
    // The summary that the fixture was written with; what no fixture wrote has none.
    analyse: async () => (given as Partial<SourcedArticle> | null)?.sources ?? null,
    text: options.messages ? textIn(options.messages) : englishText,
    language: () => options.language ?? "en",
    shortcut: async () => "Alt+Shift+Y",
    version: () => "0.1.0",
    async copy(text) {
      if (options.clipboard === false) return false;
      port.copied.push(text);
      return true;
    },
    recall: async (name) => JSON.parse(port.kept.get(name) ?? "null"),
    async keep(name, value) {
      if (options.storage === false) return false;
      port.kept.set(name, JSON.stringify(value));
      for (const listener of listeners.get(name) ?? []) listener();
      return true;
    },
    whyUnkept: () => options.unkept ?? "refused",
    alone: (name, work) => {
      const done = (turns.get(name) ?? Promise.resolve()).then(work);
      turns.set(name, done);
      return done;
    },
    onKept: (name, listener) => {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return () => void all.delete(listener);
    },
    async forget(name) {
      port.kept.delete(name);
      return true;
    },
  };
  return port;
}
