import type { FamilyHead, WordFamily } from "../../rules/words.ts";
import { openingsOf } from "./openings.ts";

/** Languages where words are not set apart, or carry prefixes. */
const UNBOUNDED = new Set(["ja", "zh", "ko", "th", "ar", "he", "fa", "hi"]);

export function headOf({ id, role, match, laterSentences }: WordFamily): FamilyHead {
  return { id, role, match, ...(laterSentences && { laterSentences }) };
}

/**
 * The words of families as one text, with what they begin with worked out. Families are separated
 * by form feeds; words by line feeds, those of languages that do not set words apart after a
 * carriage return. Openings follow their word after tabs, where they are not simply the word's
 * first characters (see `openingsOf` and `readOffOpenings`).
 */
export function encodeWords(families: readonly WordFamily[]): string {
  return families.map(encodeFamily).join("\f");
}

function encodeFamily({ rows, match }: WordFamily): string {
  const lines = [false, true].map((unbounded) => {
    const words = rows.filter(({ lang }) => UNBOUNDED.has(lang) === unbounded).flatMap((row) => row.words);
    return [...new Set(words)].map((word) => [word, ...openingsOf(word, match)].join("\t")).join("\n");
  });
  return lines.join("\r");
}
