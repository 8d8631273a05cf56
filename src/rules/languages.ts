import type { LanguageRules } from "./language.ts";
import { ENGLISH } from "./languages/en.ts";

/** Every language whose sources are analysed, by primary subtag. */
export const LANGUAGES: Record<string, LanguageRules> = {
  en: ENGLISH,
};

/** Rules of a BCP 47 tag; other languages get quotation marks and outlets only. */
export function rulesFor(lang: string | null): LanguageRules {
  const primary = lang?.toLowerCase().split("-")[0] ?? "";
  const known = LANGUAGES[primary];
  if (known) return known;
  return primary === "" ? ENGLISH : { ...ENGLISH, lang: primary, coverage: "quotes" };
}
