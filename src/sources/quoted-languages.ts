import type { QuotedLanguage } from "../rules/language.ts";
import { OTHER_OUTLETS } from "../rules/outlets/others.ts";
import type { loadLanguage } from "./load-language.ts";

/** Languages whose words for outlets are those of another. */
const KIN: Record<string, string> = { sk: "cs", ca: "es", gl: "es" };

/** A language of which quotations and outlets are known only; `load` brings the analysed one whose words it shares. */
export async function quotedLanguage(lang: string, load: typeof loadLanguage): Promise<QuotedLanguage> {
  const kin = KIN[lang];
  const own = OTHER_OUTLETS[kin ?? lang];
  // Where a text's language is unknown, or has no words for outlets, English ones count.
  const outlets = own ?? (await load(kin ?? "en")).outlets;
  return {
    lang,
    coverage: "quotes",
    quotes: { pairs: ["“”", "‘’", "«»"], dash: false },
    outlets,
  };
}
