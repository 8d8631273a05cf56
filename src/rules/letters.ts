/**
 * Letters of the scripts that news is written in, as ranges of a character class. `\p{L}` says the
 * same of every script, but takes an engine a thousand times as long to compile, and a content
 * script compiles everything anew on each page.
 */
export const LETTERS =
  "A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u037d\\u037f-\\u0386\\u0388-\\u0559\\u0560-\\u0588" +
  "\\u058b-\\u05bd\\u05bf-\\u05f2\\u0610-\\u061a\\u061c\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u0963" +
  "\\u0970-\\u0e4e\\u0e5a-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u302f\\u3031-\\u303c\\u3041-\\u30fa\\u30fc-\\ud7ff" +
  "\\uf900-\\ufdff\\ufe70-\\ufefe\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc";

/** The same with digits. */
export const WORD_CHARS = `0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59\\uff10-\\uff19${LETTERS}`;

const LETTER = new RegExp(`[${LETTERS}]`);
const WORD_CHAR = new RegExp(`[${WORD_CHARS}]`);
/** Whatever stands between words. */
export const NO_WORD_CHARS = new RegExp(`[^${WORD_CHARS}]+`, "g");

export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** Holds a letter or a digit. */
export function hasWordChar(text: string): boolean {
  return WORD_CHAR.test(text);
}

/** Begins with a letter that is a capital. */
export function isCapitalised(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** Begins with a small letter, of a script that has capitals. */
export function isLowerCased(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toUpperCase();
}

/** Kana, Han and hangul: a character is a syllable or a word, and says as much as several letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Kana, Han and Thai: no spaces between words. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
const UNSPACED_CHARACTERS = new RegExp(UNSPACED, "g");

/** Holds a character of a dense script. */
export function isDense(text: string): boolean {
  return DENSE.test(text);
}

/** Holds a character of a script without spaces. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** A character of Thai, of East Asian scripts or of what the first plane has no room for: most texts hold none, and need not be asked more. */
const FAR = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffdc]/;

/** Whether a text may hold a character of a dense script or one without spaces, however rare. */
export function isFar(text: string): boolean {
  return FAR.test(text);
}

/** Characters of scripts without spaces. */
export function countUnspaced(text: string): number {
  return text.match(UNSPACED_CHARACTERS)?.length ?? 0;
}
