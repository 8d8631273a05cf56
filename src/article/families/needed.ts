import { alternatives, itemAt } from "./openings.ts";

/** Characters that stand for more than themselves in a word of a rule; a space is any white space. */
const SPECIAL = /[\\^$.|?*+()[\]{} -]/;
/** Fewer characters are in nearly every text. */
const TELLING = 2;

/**
 * Texts of which every match of a word (see `WordRow.words`) holds one: without any of them in a text the word's
 * expression need not be tried, nor compiled. Empty where the word tells none.
 */
export function neededBy(word: string): readonly string[] {
  const ways = alternatives(word).map(neededByWay);
  return ways.every((texts) => texts.length > 0) ? [...new Set(ways.flat())] : [];
}

/** The most telling part of a word without choices at its outermost level. */
function neededByWay(source: string): readonly string[] {
  let best: readonly string[] = [];
  let run = "";
  const offer = (texts: readonly string[]) => {
    if (shortest(texts) >= TELLING && shortest(texts) > shortest(best)) best = texts;
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
    if (char === "(" && !optional && source[at + 1] !== "?") offer(neededBy(insideOf(source.slice(at, end))));
    at = end;
  }
  offer([run]);
  return best;
}

/** The text between a group's brackets, whatever stands behind them. */
function insideOf(group: string): string {
  return group.slice(1, group.lastIndexOf(")"));
}

function shortest(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));
}
