import type { LanguageData } from "../rules/language.ts";

type Rules = Record<string, unknown>;

/** Languages whose sources are analysed, by primary subtag. Each is a file of its own in the built extension. */
export const ANALYSED: Record<string, () => Promise<Rules>> = {
  en: () => import("../rules/languages/en.ts"),
  de: () => import("../rules/languages/de.ts"),
  fr: () => import("../rules/languages/fr.ts"),
  es: () => import("../rules/languages/es.ts"),
  it: () => import("../rules/languages/it.ts"),
  pt: () => import("../rules/languages/pt.ts"),
  nl: () => import("../rules/languages/nl.ts"),
  no: () => import("../rules/languages/nordic.ts"),
  sv: () => import("../rules/languages/nordic.ts"),
  da: () => import("../rules/languages/nordic.ts"),
};

/** The one of a file's rules that is for `lang`. */
async function rulesFor(lang: string, load: () => Promise<Rules>): Promise<LanguageData> {
  const all = Object.values(await load()) as LanguageData[];
  return all.find((rules) => rules.lang === lang) as LanguageData;
}

/**
 * The rules for a BCP 47 tag. Languages that are not analysed, and texts whose language is unknown, get
 * quotations and outlets only.
 */
export async function loadLanguage(tag: string | null): Promise<LanguageData> {
  // Bokmål and Nynorsk are Norwegian.
  const lang =
    tag
      ?.toLowerCase()
      .split("-")[0]
      ?.replace(/^n[bn]$/, "no") ?? "";
  const load = ANALYSED[lang];
  if (!load) return (await import("./quoted-languages.ts")).quotedLanguage(lang, loadLanguage);
  return rulesFor(lang, load);
}
