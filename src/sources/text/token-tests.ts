import type { Token } from "./tokens.ts";

/** A token, or none where the text ends; no test holds of none. */
type MaybeToken = Token | null | undefined;

/** Whether a word can be any of some classes of `IS`: `is(next, IS.time, IS.adverb)`. */
export function is(token: MaybeToken, a: number, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0): boolean {
  return !!token && (token.flags & (a | b | c | d | e | f | g)) !== 0;
}

/** Whether a word's ending suggests any of some shapes of `SHAPE`: `endsLike(next, SHAPE.past)`. */
export function endsLike(token: MaybeToken, a: number, b = 0): boolean {
  return !!token && (token.shape & (a | b)) !== 0;
}

/** Whether the lists that know a word, if any, are of the class alone. */
export function isNothingBut(token: Token, wanted: number): boolean {
  return (token.flags & ~wanted) === 0;
}

/** No list knows the word. */
export function isUnknown(token: MaybeToken): boolean {
  return token?.flags === 0;
}

/** A word of a list in small letters. */
export function isOneOf(words: ReadonlySet<string>, token: MaybeToken): boolean {
  return !!token && words.has(token.low);
}

/** It ends as the words of a list of endings do. */
export function hasEnding(endings: readonly string[], token: MaybeToken): boolean {
  return !!token && endings.some((ending) => token.low.endsWith(ending));
}

export function isWord(token: MaybeToken): boolean {
  return token?.kind === "word";
}

/** A word without a capital. */
export function isSmallWord(token: MaybeToken): boolean {
  return token?.kind === "word" && !token.cap;
}

export function isCapital(token: MaybeToken): boolean {
  return token?.cap === true;
}

export function isQuote(token: MaybeToken): boolean {
  return token?.kind === "quote";
}

export function isNumber(token: MaybeToken): boolean {
  return token?.kind === "number";
}

/** A mark; with `marks` one of them. */
export function isMark(token: MaybeToken, marks?: ReadonlySet<string>): boolean {
  return token?.kind === "mark" && (!marks || marks.has(token.text));
}

/** The marks of a string, with "--" and "..." where it names them. */
export function marksOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Whether the words behind token `at`, up to `limit`, begin with these: the rest of a phrase whose first word stands at `at`. */
export function readsOn(
  tokens: readonly Token[],
  at: number,
  rest: readonly string[],
  limit = tokens.length,
): boolean {
  return at + rest.length < limit && rest.every((word, i) => tokens[at + 1 + i]?.low === word);
}
