import { LETTERS } from "../../rules/letters.ts";
import { SCRIPT_LANGUAGES, STOP_WORDS } from "../../rules/stop-words.ts";

export interface LanguageClues {
  /** Tags that the page gives, the most telling first. */
  declared: readonly string[];
  /** Running text of the story. */
  sample: string;
}

/** Words of a sample that decide about its language (count). */
const MIN_WORDS = 40;
/** Share of a sample's words that are frequent words of a language when it is in that language. */
const CLEAR_SHARE = 0.12;
/** A language contradicts the declared one when its words are this many times as frequent. */
const CLEAR_FACTOR = 2;
/** Different words in small letters from which on a text is running text, as no list of names, results or headings is. */
const RUNNING_WORDS = 100;
/** Write their small words together with others: no frequent one need stand in a text. */
const JOINED = new Set(["zu", "xh"]);
/** Share of such words that a text in a language is never below: of 650 labelled pages the lowest had .08. */
const LEAST_SHARE = 0.02;
/** Written so alike that frequent words do not tell them apart, or names for the same. */
const ALIKE = [
  "no nb nn da",
  "hr bs sr sh sl cnr",
  "id ms",
  "cs sk",
  "hi mr ne",
  "gl pt es ca",
  "af nl",
  "zu xh st tn ss nr",
  "mk bg sr",
  "ru be uk bg",
].map((row) => new Set(row.split(" ")));
const WORD = new RegExp(`[${LETTERS}]+`, "g");
/** A letter of another script than Latin; Vietnamese and other letters with marks are Latin. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c80-\u2dff\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff66-\uffdc]/;
const RIGHT_TO_LEFT = new Set("ar fa ur he iw yi ps sd ug dv ckb ku-arab".split(" "));

/**
 * BCP 47 tag in lower case: what the page declares, unless its text is clearly in another
 * language, or in none that is known; what the text is in, when the page declares nothing; else null.
 */
export function findLanguage({ declared, sample }: LanguageClues): string | null {
  const tags = declared.flatMap((tag) => normalTag(tag) ?? []);
  const detected = detectLanguage(sample);
  const [first] = tags;
  if (!detected) return tags.find((tag) => !lacksWords(primary(tag), sample)) ?? null;
  const agreeing = tags.find((tag) => isLike(primary(tag), detected.lang));
  if (agreeing) return agreeing;
  if (!first) return detected.lang;
  return detected.share(primary(first)) * CLEAR_FACTOR < detected.share(detected.lang)
    ? detected.lang
    : first;
}

/** `de_AT` → `de-at`; null when it is no language tag. A region that cannot be one is dropped. */
export function normalTag(tag: string): string | null {
  const parts =
    tag
      .trim()
      .toLowerCase()
      .split(/[,;\s]/)[0]
      ?.split(/[-_.]/) ?? [];
  const [language = "", ...rest] = parts;
  if (!/^[a-z]{2,3}$/.test(language) || language === "xx" || language === "und") return null;
  const kept = rest.filter((part, i) => (i < 2 ? /^([a-z]{2}|\d{3}|[a-z]{4})$/.test(part) : false));
  return [language === "iw" ? "he" : language, ...kept].join("-");
}

function primary(tag: string): string {
  return tag.split("-")[0] ?? "";
}

function isLike(a: string, b: string): boolean {
  return a === b || ALIKE.some((row) => row.has(a) && row.has(b));
}

interface Detected {
  lang: string;
  /** Share of the sample that speaks for a language, 0 to 1. */
  share(lang: string): number;
}

/** Characters that tell a language well enough. */
const SAMPLE_LENGTH = 2000;

/** The language of a text by its script and its frequent words; null when neither is clear. */
export function detectLanguage(text: string): Detected | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = count(sample, WORD);
  if (letters < MIN_WORDS) return null;
  if (!BEYOND_LATIN.test(sample)) return byWords(sample, null);
  for (const { script, langs } of SCRIPT_LANGUAGES) {
    const share = count(sample, script) / letters;
    // Japanese is told by its kana, which stand between Chinese characters.
    if (share < (langs[0] === "ja" ? 0.1 : 0.5)) continue;
    const [only] = langs;
    if (langs.length === 1 && only) return { lang: only, share: (lang) => (lang === only ? 1 : 0) };
    return (
      byWords(sample, langs) ?? { lang: only ?? "", share: (lang) => (langs.includes(lang) ? share : 0) }
    );
  }
  return byWords(sample, null);
}

const IN_SCRIPTS = new Set(SCRIPT_LANGUAGES.flatMap(({ langs }) => langs));
/** The languages of which a word is a frequent one. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const { lang, words } of STOP_WORDS) {
  for (const word of words.split(" ")) {
    const known = LANGUAGES_OF.get(word);
    if (known) known.push(lang);
    else LANGUAGES_OF.set(word, [lang]);
  }
}

const WORDS_OF = new Map(STOP_WORDS.map(({ lang, words }) => [lang, new Set(words.split(" "))]));

/** A word, in lower case, is among the most frequent of some language. */
export function isFrequent(word: string): boolean {
  return LANGUAGES_OF.has(word);
}

function byWords(sample: string, among: readonly string[] | null): Detected | null {
  const words = sample.toLowerCase().match(WORD) ?? [];
  if (words.length < MIN_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const lang of LANGUAGES_OF.get(word) ?? []) {
      if (among ? among.includes(lang) : !IN_SCRIPTS.has(lang)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
    }
  }
  const share = (lang: string) => (counts.get(lang === "no" ? "nb" : lang) ?? 0) / words.length;
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && share(best[0]) >= CLEAR_SHARE ? { lang: best[0], share } : null;
}

/** Running text with hardly any of the words that each text in a language has: it is in one that the page does not tell. */
function lacksWords(lang: string, text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH).normalize("NFC");
  const frequent = WORDS_OF.get(lang === "no" ? "nb" : lang);
  if (!frequent || JOINED.has(lang) || BEYOND_LATIN.test(sample)) return false;
  const small = (sample.match(WORD) ?? []).filter((word) => word === word.toLowerCase());
  if (new Set(small).size < RUNNING_WORDS) return false;
  return small.filter((word) => frequent.has(word)).length < small.length * LEAST_SHARE;
}

/** Direction of the story: of most of its letters, else as declared, else of its language. */
export function findDirection(text: string, declared: string, lang: string | null): "ltr" | "rtl" {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const rtl = count(sample, /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+/g);
  const all = count(sample, WORD);
  if (all >= MIN_WORDS) return rtl * 2 > all ? "rtl" : "ltr";
  if (declared === "rtl" || declared === "ltr") return declared;
  return lang && RIGHT_TO_LEFT.has(primary(lang)) ? "rtl" : "ltr";
}

/** Characters of all matches together. */
function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.join("").length ?? 0;
}
