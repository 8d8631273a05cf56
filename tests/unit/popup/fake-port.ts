import messages from "../../../src/locales/en/messages.json" with { type: "json" };
import type { ReaderPort } from "../../../src/model/port.ts";
import type { Failure, SourcedArticle } from "../../../src/model/reading.ts";
import { parseReading } from "../../../src/popup/border.ts";

const TEXTS = new Map(Object.entries(messages).map(([key, { message }]) => [key.toLowerCase(), message]));

/** What the browser's `i18n.getMessage` answers; the key itself where it has no text, as the platform's port does. */
export function englishText(key: string, ...values: (string | number)[]): string {
  const text = TEXTS.get(key.toLowerCase());
  if (text === undefined) return key;
  return text.replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ""));
}

export interface FakePort extends ReaderPort {
  /** Scopes asked for, in order. */
  asked: ("page" | "selection")[];
  copied: string[];
  /** What is kept on the device, as stored. */
  kept: Map<string, string>;
}

interface Options {
  language?: string;
  clipboard?: boolean;
  /** Storage of an earlier visit. */
  kept?: Map<string, string>;
  /** The browser keeps nothing. */
  storage?: boolean;
}

/** A port that hands over `readings` one after the other through the popup's border; the last one stays. */
export function fakePort(
  readings: SourcedArticle | Failure | ((scope: "page" | "selection") => Promise<unknown>),
  options: Options = {},
): FakePort {
  let given: unknown = null;
  const port: FakePort = {
    asked: [],
    copied: [],
    kept: options.kept ?? new Map(),
    async read(scope) {
      port.asked.push(scope);
      given = typeof readings === "function" ? await readings(scope) : readings;
      return parseReading(given);
    },
    // The summary that the fixture was written with; what no fixture wrote has none.
    analyse: async () => (given as Partial<SourcedArticle> | null)?.sources ?? null,
    text: englishText,
    language: () => options.language ?? "en",
    shortcut: async () => "Alt+Shift+Y",
    async copy(text) {
      if (options.clipboard === false) return false;
      port.copied.push(text);
      return true;
    },
    recall: async (name) => JSON.parse(port.kept.get(name) ?? "null"),
    async keep(name, value) {
      if (options.storage === false) return false;
      port.kept.set(name, JSON.stringify(value));
      return true;
    },
    async forget(name) {
      port.kept.delete(name);
      return true;
    },
  };
  return port;
}
