import type { Needed } from "./filed-words.ts";
import { alternatives, itemAt } from "./openings.ts";

/** Characters that stand for more than themselves in a word of a rule; a space is any white space. */
const SPECIAL = /[\\^$.|?*+()[\]{} -]/;
/** Fewer letters are in nearly every text. */
const TELLING = 2;
/** A class of marks, of which one tells enough. */
const MARKS = /^\[[^-\]\\^\s\p{L}\p{N}]+\]/u;

/**
 * Parts of a word (see `WordRow.words`), each as the texts of which every match holds one: without any of them in a text
 * the word's expression need not be tried, nor compiled. Empty where the word tells none.
 */
export function neededBy(word: string): Needed {
  const ways = alternatives(word).map(neededByWay);
  if (ways.length === 1) return ways[0]!;
  return ways.every((parts) => parts.length > 0) ? [[...new Set(ways.flatMap(mostTelling))]] : [];
}

/** All parts that tell something of a word without choices at its outermost level. */
function neededByWay(source: string): Needed {
  const parts: (readonly string[])[] = [];
  let run = "";
  const offer = (texts: readonly string[]) => {
    if (shortest(texts) >= TELLING) parts.push(texts);
  };
  for (let at = 0; at < source.length; ) {
    const char = source[at]!;
    const { end, optional } = itemAt(source, at);
    const isLetter = !SPECIAL.test(char);
    if (isLetter && !optional) run += char;
    // Whatever is repeated may stand between this letter and the next.
    if (!isLetter || optional || end > at + 1) {
      offer([run]);
      run = "";
    }
    const item = source.slice(at, end);
    if (char === "(" && !optional && source[at + 1] !== "?") parts.push(...neededBy(insideOf(item)));
    if (char === "[" && !optional && MARKS.test(item)) parts.push([...item.slice(1, item.indexOf("]"))]);
    at = end;
  }
  offer([run]);
  return parts;
}

/** The text between a group's brackets, whatever stands behind them. */
function insideOf(group: string): string {
  return group.slice(1, group.lastIndexOf(")"));
}

function mostTelling(parts: Needed): readonly string[] {
  return parts.reduce((best, texts) => (shortest(texts) > shortest(best) ? texts : best));
}

function shortest(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));
}
