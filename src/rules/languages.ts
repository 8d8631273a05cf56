import type { LanguageRules } from "./language.ts";
import { GERMAN } from "./languages/de.ts";
import { ENGLISH } from "./languages/en.ts";
import { SPANISH } from "./languages/es.ts";
import { FRENCH } from "./languages/fr.ts";
import { ITALIAN } from "./languages/it.ts";
import { DUTCH } from "./languages/nl.ts";
import { DANISH, NORWEGIAN, SWEDISH } from "./languages/nordic.ts";
import { PORTUGUESE } from "./languages/pt.ts";

/** Every language whose sources are analysed, by primary subtag. */
export const LANGUAGES: Record<string, LanguageRules> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  no: NORWEGIAN,
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  sv: SWEDISH,
  da: DANISH,
};

/** Rules of a BCP 47 tag; other languages get quotation marks and outlets only. */
export function rulesFor(lang: string | null): LanguageRules {
  const primary = lang?.toLowerCase().split("-")[0] ?? "";
  const known = LANGUAGES[primary];
  if (known) return known;
  return primary === "" ? ENGLISH : { ...ENGLISH, lang: primary, coverage: "quotes" };
}
