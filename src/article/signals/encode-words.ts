import type { FamilyHead, WordFamily } from "../../rules/words.ts";
import { openingsOf } from "./openings.ts";
import { isLetters } from "./pattern.ts";

/** Languages where words are not set apart, or carry prefixes. */
const UNBOUNDED = new Set(["ja", "zh", "ko", "th", "ar", "he", "fa", "hi"]);

export function headOf({ id, role, match, laterSentences }: WordFamily): FamilyHead {
  return { id, role, match, ...(laterSentences && { laterSentences }) };
}

/**
 * The words of families as one text, with what they begin with worked out. Four groups with carriage returns between
 * them: words that are letters and nothing else, then the others; then both of languages that do not set
 * words apart. In each, families are separated by form feeds and words by line feeds. Openings follow their word
 * after tabs, where they cannot be read off it (see `openingsOf`). Like beside like packs best.
 */
export function encodeWords(families: readonly WordFamily[]): string {
  return [false, true]
    .flatMap((unbounded) => [
      families.map((family) => wordsOf(family, unbounded).filter(isLetters).join("\n")),
      families.map((family) => otherLines(family, unbounded).join("\n")),
    ])
    .map((group) => group.join("\f"))
    .join("\r");
}

function otherLines(family: WordFamily, unbounded: boolean): string[] {
  return wordsOf(family, unbounded)
    .filter((word) => !isLetters(word))
    .map((word) => [word, ...openingsOf(word, family.match)].join("\t"));
}

function wordsOf({ rows }: WordFamily, unbounded: boolean): string[] {
  const own = rows.filter(({ lang }) => UNBOUNDED.has(lang) === unbounded);
  return [...new Set(own.flatMap(({ words }) => words))];
}
