import type { FamilyHead } from "../../rules/words.ts";

/** Lists of texts: whoever matches holds one of each list. */
export type Needed = readonly (readonly string[])[];

export function holdsNeeded(text: string, needed: Needed): boolean {
  return needed.every((texts) => texts.some((part) => text.includes(part)));
}

/**
 * A word of a rule with what every match of it holds, and all that texts which match it begin with. A word that is
 * letters and nothing else begins as it is written, and stands alone.
 */
export type FiledWord = string | readonly [word: string, needed: Needed, ...openings: string[]];

/** A word family whose words are filed. */
export interface FiledFamily extends FamilyHead {
  /** Words that end where letters end. */
  bounded: readonly FiledWord[];
  /** Words of languages that do not set words apart, or put something before and behind them. */
  unbounded: readonly FiledWord[];
}

/** Before what a text holds anywhere, where it begins with no certain character. */
export const UNCERTAIN = "…";
