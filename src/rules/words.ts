import type { Role } from "../model/role.ts";

/** How a family's words must stand in a text. */
export type Match =
  /** The text is the words, or opens with them before a colon, dash, bracket or link. */
  | "label"
  /** The text opens with the words. */
  | "start"
  /** The words stand anywhere. */
  | "any"
  /** The text is the words and nothing else. */
  | "whole";

/** The words of one language, with the texts that prove them. */
export interface WordRow {
  /** BCP 47 primary subtag. */
  lang: string;
  /**
   * Parts of regular expressions, lower-case, straight apostrophes. `*` after a letter stands for
   * any ending, a space for any white space, a hyphen for itself, a space or nothing.
   */
  words: readonly string[];
  hit: readonly string[];
  miss?: readonly string[];
}

/** Words of one meaning in many languages. */
export interface WordFamily {
  /** Never changes. */
  id: string;
  /** The role that the words speak for; null when they only support another one's evidence. */
  role: Role | null;
  match: Match;
  /** For `start`: in short texts the words may also open a later sentence. */
  laterSentences?: true;
  rows: readonly WordRow[];
}

/** Scripts and languages where words are not set apart, or carry prefixes. */
const UNBOUNDED = new Set(["ja", "zh", "ko", "th", "ar", "he", "fa", "hi"]);
const AFTER_LABEL = '[^\\S\\n]*(?:$|\\.\\.|\\n|[:：…!»›>→|–—\\-\\[(«"])';

/** One expression for a whole family; `text` must be folded with `foldText`. */
export function compileFamily(family: WordFamily, rows: readonly WordRow[] = family.rows): RegExp {
  const words = rows.flatMap((row) => row.words.map((word) => wordSource(row, word)));
  const bounded = words.filter(({ unbounded }) => !unbounded).map(({ source }) => source);
  const free = words.filter(({ unbounded }) => unbounded).map(({ source }) => source);
  const parts: string[] = [];
  if (bounded.length > 0) parts.push(`(?<![\\p{L}\\p{N}])(?:${bounded.join("|")})(?![\\p{L}\\p{N}])`);
  if (free.length > 0) parts.push(`(?:${free.join("|")})`);
  const any = `(?:${parts.join("|")})`;
  const lead = "^[^\\p{L}\\p{N}@©]*";
  switch (family.match) {
    case "label":
      return new RegExp(`${lead}${any}${AFTER_LABEL}`, "u");
    case "start":
      return new RegExp(`${lead}${any}`, "u");
    case "whole":
      return new RegExp(`${lead}${any}[^\\p{L}\\p{N}]*$`, "u");
    case "any":
      return new RegExp(any, "u");
  }
}

/** One word as part of an expression, and whether it stands without bounds. */
export function wordSource(row: WordRow, word: string): { source: string; unbounded: boolean } {
  const source = word
    .replace(/(?<=[\p{L}'])\*/gu, "\\p{L}*")
    .replace(/ \?/g, "\\s*")
    .replace(/ /g, "\\s+")
    .replace(/(?<=[\p{L})])-\??(?=[\p{L}(])/gu, "[-‐‑ ]?");
  return { source, unbounded: UNBOUNDED.has(row.lang) };
}

/** Text with one kind of apostrophe and without invisible marks. */
export function straighten(text: string): string {
  return text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .normalize("NFC");
}

/** Text as the words are written: straightened, lower-case. */
export function foldText(text: string): string {
  return straighten(text).replace(/İ/g, "i").toLowerCase();
}
