import type { FamilyHead } from "../../rules/words.ts";
import { type FiledFamily, type FiledWord, type Needed, UNCERTAIN } from "./filed-words.ts";
import { OPENING } from "./pattern.ts";

/** A word, the number of its family among the heads, whether it ends where letters end, and what every match holds where it is more than letters. */
export type IndexedWord = readonly [family: number, bounded: 0 | 1, word: string, needed?: Needed];

/**
 * All words as lines of few texts, which a script reads as they are needed: a page meets some dozens of the thousands of
 * words, and to make an object of each takes longer than to find those.
 */
export interface WordIndex {
  heads: readonly FamilyHead[];
  /** An `IndexedWord` as JSON each. */
  words: string;
  /**
   * Words that may stand anywhere, by the key of their openings. A line is a key, then for each opening with it what follows the
   * key there and the number of the word, divided by tabs.
   */
  anywhere: string;
  /** The same of words that a text opens with. */
  opening: string;
}

/** The key of what a word without certain beginning holds anywhere. */
export const NO_KEY = "";

export function indexWords(table: readonly FiledFamily[]): WordIndex {
  const words: string[] = [];
  const anywhere = new Map<string, string>();
  const opening = new Map<string, string>();
  const add = (filed: FiledWord, family: number, bounded: 0 | 1, index: Map<string, string>) => {
    const [word, needed, ...openings] = typeof filed === "string" ? [filed, undefined, filed] : filed;
    for (const one of openings) {
      const key = keyOf(one);
      const rest = key === NO_KEY ? one.slice(UNCERTAIN.length) : one.slice(key.length);
      index.set(key, `${index.get(key) ?? key}\t${rest}\t${words.length}`);
    }
    words.push(JSON.stringify([family, bounded, word, needed] satisfies IndexedWord).replace(",null]", "]"));
  };
  for (const [family, { match, bounded, unbounded }] of table.entries()) {
    const index = match === "any" ? anywhere : opening;
    for (const word of bounded) add(word, family, 1, index);
    for (const word of unbounded) add(word, family, 0, index);
  }
  return {
    heads: table.map(({ bounded: _, unbounded: __, ...head }) => head),
    words: words.join("\n"),
    anywhere: [...anywhere.values()].join("\n"),
    opening: [...opening.values()].join("\n"),
  };
}

/** What openings are told apart by first: their first characters, a digit written as 0. */
function keyOf(opening: string): string {
  return opening.startsWith(UNCERTAIN) ? NO_KEY : opening.slice(0, OPENING).replace(/\d/g, "0");
}
