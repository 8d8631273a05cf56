import { NO_WORD_CHARS } from "./letters.ts";

/**
 * Texts made alike before they are compared. Each function leaves out what its comparison must not see; names and dates
 * have their own: `foldName` and `nameKey` in `sources`, `foldDateText` in `article/metadata`.
 */

/** Text with one kind of apostrophe and without invisible marks. */
export function straighten(text: string): string {
  return text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .normalize("NFC");
}

/** Text as the words of the rules are written: straightened, lower-case. */
export function foldText(text: string): string {
  return straighten(text).replace(/İ/g, "i").toLowerCase();
}

/** Letters and digits only, in lower case: what survives every rendering of a text. */
export function bareText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NO_WORD_CHARS, "");
}

/** The same with one space between words, so that a title can be sought in a longer one. */
export function bareWords(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NO_WORD_CHARS, " ").trim();
}

/** Letters without their accents and the like. */
export function withoutAccents(text: string): string {
  return text.normalize("NFKD").replace(/[\p{M}\u00ad]/gu, "");
}
