import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import type { ReaderPort } from "../../model/port.ts";
import { languageTag } from "../text/language.ts";
import { textDirection } from "../text/text-direction.ts";

export const PortContext = createContext<ReaderPort | null>(null);

export function usePort(): ReaderPort {
  const port = useContext(PortContext);
  if (port === null) throw new Error("The popup's app was rendered without a port.");
  return port;
}

export interface Texts {
  text: ReaderPort["text"];
  /** A text that may not exist: empty then. */
  optional(key: string): string;
  /** The text `key_one`, `key_few`, … that the language wants for `n`; the number is the first placeholder. */
  plural(key: string, n: number): string;
  /** Language and direction of the interface: for its words inside an article of another one. */
  own: { lang: string; dir: "ltr" | "rtl" };
  number(n: number): string;
  percent(share: number): string;
}

/** Texts and numbers in the language of the interface. */
export function useTexts(): Texts {
  const port = usePort();
  return useMemo(() => textsOf(port), [port]);
}

export function textsOf(port: ReaderPort): Texts {
  const language = languageTag(port.language()) ?? "en";
  const rules = new Intl.PluralRules(language);
  const decimal = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  // A port answers with nothing, or with the key itself, where there is no such text.
  const known = (key: string, ...values: string[]) => {
    const words = port.text(key, ...values);
    return words === key ? "" : words;
  };
  return {
    text: (key, ...values) => port.text(key, ...values),
    optional: known,
    plural: (key, n) =>
      known(`${key}_${rules.select(n)}`, decimal.format(n)) || port.text(`${key}_other`, decimal.format(n)),
    own: { lang: language, dir: textDirection(language) },
    number: (n) => decimal.format(n),
    percent: (value) => share.format(value),
  };
}
