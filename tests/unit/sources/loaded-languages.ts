import type { LanguageData } from "../../../src/rules/language.ts";
import type { OutletWords } from "../../../src/rules/outlets/words.ts";
import { ANALYSED, loadLanguage } from "../../../src/sources/load-language.ts";

const TAGS = [
  ...Object.keys(ANALYSED),
  "nb",
  "nn",
  ..."pl cs sk ru uk tr ja zh ar fi vi ko he fa hu ro el hr bg et ca gl xx".split(" "),
  null,
];
const LOADED = new Map<string | null, LanguageData>();
for (const tag of TAGS) LOADED.set(tag, await loadLanguage(tag));

/** A language of these tests, loaded before them, so that they can be written without waiting. */
export function language(tag: string | null): LanguageData {
  const known = LOADED.get(tag === "" ? null : tag);
  if (!known) throw new Error(`add ${tag} to the languages of the tests`);
  return known;
}

/** Every language's words for outlets, each once. */
export const ALL_OUTLET_WORDS: OutletWords[] = [
  ...new Set([...LOADED.values()].map(({ outlets }) => outlets)),
];

/** Every language that is analysed in full, each once. */
export const FULL_LANGUAGES = [...new Set(LOADED.values())].flatMap((data) =>
  data.coverage === "full" ? [data] : [],
);
