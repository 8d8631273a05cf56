import type { LanguageData } from "../rules/language.ts";
import type { Grammar } from "./grammar.ts";
import { findSpeeches } from "./speech.ts";

/** What the engine needs to read a text in its language. */
export interface Language {
  data: LanguageData;
  /** Null for English, and where only quotations and outlets are known. */
  grammar: Grammar | null;
  findSpeeches: typeof findSpeeches;
}

type Load = () => Promise<LanguageData>;

/** Languages whose sources are analysed, by primary subtag. Each is a file of its own in the built extension. */
const ANALYSED: Record<string, Load> = {
  en: async () => (await import("../rules/languages/en.ts")).ENGLISH,
  de: async () => (await import("../rules/languages/de.ts")).GERMAN,
  fr: async () => (await import("../rules/languages/fr.ts")).FRENCH,
  es: async () => (await import("../rules/languages/es.ts")).SPANISH,
  it: async () => (await import("../rules/languages/it.ts")).ITALIAN,
  pt: async () => (await import("../rules/languages/pt.ts")).PORTUGUESE,
  nl: async () => (await import("../rules/languages/nl.ts")).DUTCH,
  no: async () => (await import("../rules/languages/nordic.ts")).NORWEGIAN,
  sv: async () => (await import("../rules/languages/nordic.ts")).SWEDISH,
  da: async () => (await import("../rules/languages/nordic.ts")).DANISH,
};
const SAME: Record<string, string> = { nb: "no", nn: "no" };

/** Subtags of all languages that are analysed in full. */
export const ANALYSED_LANGUAGES: readonly string[] = [...Object.keys(ANALYSED), ...Object.keys(SAME)];

/**
 * The rules for a BCP 47 tag. Languages that are not analysed, and texts whose language is unknown, get
 * quotations and outlets only.
 */
export async function loadLanguage(tag: string | null): Promise<Language> {
  const lang = tag?.toLowerCase().split("-")[0] ?? "";
  const load = ANALYSED[SAME[lang] ?? lang];
  if (!load) return (await import("./quoted-languages.ts")).quotedLanguage(lang, loadLanguage);
  if (lang === "en") return { data: await load(), grammar: null, findSpeeches };
  const [data, { FREER_GRAMMAR }] = await Promise.all([load(), import("./freer-grammar.ts")]);
  return { data, grammar: FREER_GRAMMAR, findSpeeches };
}
