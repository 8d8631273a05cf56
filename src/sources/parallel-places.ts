import { DETERMINER, FUNCTION } from "./lexicon.ts";
import { behindAll } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import * as IS from "./word-flags.ts";

const AS_WELL_AS = ["as", "well", "as"];

/**
 * "residents in the city as well as in the hills": token index of the second place's noun, where "as well as" stands
 * at `at` of the phrase that begins at `from`; 0 when no second place with the same preposition follows.
 */
export function parallelBehind(tokens: readonly Token[], from: number, at: number, end: number): number {
  if (!AS_WELL_AS.every((word, k) => tokens[at + k]?.low === word)) return 0;
  const preposition = tokens[at + AS_WELL_AS.length];
  if (!preposition || !(preposition.flags & IS.nounPreposition)) return 0;
  const noun = behindAll(tokens, at + AS_WELL_AS.length + 1, end, DETERMINER);
  const token = tokens[noun];
  if (noun >= end || token?.kind !== "word" || token.flags & FUNCTION) return 0;
  return tokens.slice(from, at).some((one) => one.low === preposition.low) ? noun : 0;
}
