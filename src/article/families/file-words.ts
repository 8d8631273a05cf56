import type { WordFamily } from "../../rules/words.ts";
import type { FiledFamily, FiledWord } from "./filed-words.ts";
import { neededBy } from "./needed.ts";
import { openingsOf } from "./openings.ts";
import { isLetters } from "./pattern.ts";

/** Languages where words are not set apart, or carry prefixes. */
const UNBOUNDED = new Set(["ja", "zh", "ko", "th", "ar", "he", "fa", "hi"]);

/** Works out how each of a family's words begins, and what no match is without. Words that need no expression come first. */
export function fileWords({ rows, ...head }: WordFamily): FiledFamily {
  const filed = (unbounded: boolean): FiledWord[] => {
    const own = rows.filter(({ lang }) => UNBOUNDED.has(lang) === unbounded);
    const words = [...new Set(own.flatMap(({ words }) => words))];
    const others = words.filter((word) => !isLetters(word));
    return [
      ...words.filter(isLetters),
      ...others.map((word): FiledWord => [word, neededBy(word), ...openingsOf(word, head.match)]),
    ];
  };
  return { ...head, bounded: filed(false), unbounded: filed(true) };
}
