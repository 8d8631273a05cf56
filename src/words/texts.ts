import type { ReaderPort } from "../model/port.ts";
import { languageTag } from "./language.ts";
import type { MessageKey, PluralKey } from "./message-keys.ts";
import { textDirection } from "./text-direction.ts";

/** Texts and numbers in the language of the interface. */
export interface Texts {
  /** Placeholders filled in order. */
  text(key: MessageKey, ...values: (string | number)[]): string;
  /** A text that may not exist: empty then. */
  optional(key: string): string;
  /** The text `key_one`, `key_few`, … that the language wants for `n`; the number is the first placeholder. */
  plural(key: PluralKey, n: number): string;
  /** Language and direction of the interface: for its words inside an article of another one. */
  own: { lang: string; dir: "ltr" | "rtl" };
  number(n: number): string;
  percent(share: number): string;
}

export function textsOf(port: Pick<ReaderPort, "text" | "language">): Texts {
  const language = languageTag(port.language()) ?? "en";
  // The first of each takes the browser milliseconds, which nothing before the article needs.
  const rules = once(() => new Intl.PluralRules(language));
  const decimal = once(() => new Intl.NumberFormat(language));
  const share = once(() => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }));
  // A port answers with nothing, or with the key itself, where there is no such text.
  const known = (key: string, ...values: string[]) => {
    const words = port.text(key, ...values);
    return words === key ? "" : words;
  };
  return {
    text: (key, ...values) => port.text(key, ...values),
    optional: known,
    plural(key, n) {
      const written = decimal().format(n);
      return known(`${key}_${rules().select(n)}`, written) || port.text(`${key}_other`, written);
    },
    own: { lang: language, dir: textDirection(language) },
    number: (n) => decimal().format(n),
    percent: (value) => share().format(value),
  };
}

/** Makes a value when it is first asked for. */
function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
