import { is, isCapital, isSmallWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { Phrase } from "./phrases.ts";

/**
 * "Ann Lee, a nurse from Sandry, New Norland (said)": the full name whose bearer comes from the town in the state that the phrase names;
 * null where the phrase is anything else.
 */
export function nameBeforePlace(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  if (tokens[from - 1]?.text !== "," || !tokens.slice(from, to + 1).every(isCapital)) return null;
  let town = from - 2;
  while (isCapital(tokens[town])) town--;
  if (town === from - 2 || !is(tokens[town], IS.tie)) return null;
  let comma = town - 1;
  while (comma > 0 && isSmallWord(tokens[comma])) comma--;
  if (tokens[comma]?.text !== ",") return null;
  let start = comma;
  while (isName(tokens[start - 1])) start--;
  const full = comma - start > 1 && !is(tokens[start - 1], IS.preposition);
  return full ? { from: start, to: comma - 1 } : null;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.cap && !token.possessive && !is(token, IS.time);
}
