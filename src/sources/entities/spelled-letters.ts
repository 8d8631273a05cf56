import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, HUMAN } from "../text/lexicon.ts";
import { is, isCapital, isSmallWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/** Letters that stand for a name: "CFC". */
export const INITIALS = /^\p{Lu}[\p{Lu}\d&]{1,6}$/u;
const LONGEST = 7;
/** Two letters stand for so much that they need the full name before them. */
const PAIR = 2;

/**
 * What letters stand for that the article nowhere puts into brackets: "Flood and River Protection … FRP said". Lower-case letters to the
 * name that ends a run of capitals. English: elsewhere names are inflected.
 */
export function spelledLetters(paragraphs: readonly AnalysedParagraph[]): Map<string, string> {
  const used = new Set(paragraphs.flatMap(({ tokens }) => tokens.flatMap((token) => lettersOf(token) ?? [])));
  const names = new Map<string, string>();
  if (used.size === 0) return names;
  const seen = new Set<string>();
  const isTold = (initials: string, tokens: readonly Token[], from: number) =>
    used.has(initials) &&
    !names.has(initials) &&
    (initials.length > PAIR || (isWholeBody(tokens, from) && !seen.has(initials)));
  for (const { tokens, text } of paragraphs)
    tokens.forEach((token, i) => {
      const letters = lettersOf(token);
      if (letters) seen.add(letters);
      if (!endsRun(tokens, i)) return;
      for (const { initials, from } of initialsEndingAt(tokens, i))
        if (isTold(initials, tokens, from))
          names.set(initials, text.slice(tokens[from]!.start, token.start) + bare(token));
    });
  return names;
}

/** "cfc" of "CFC's"; null of other words. */
function lettersOf(token: Token): string | null {
  const letters = bare(token);
  return INITIALS.test(letters) ? letters.toLowerCase() : null;
}

/** "CFC's" */
function bare({ text }: Token): string {
  return text.replace(/[’']s?$/u, "");
}

function isPart(token: Token | undefined): boolean {
  return !!token && isCapital(token) && !lettersOf(token) && !is(token, NO_PART);
}

const NO_PART = DETERMINER | IS.pronoun | IS.relative;

function endsRun(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at];
  return isPart(last) && !isCapital(tokens[at + 1]) && !is(last, HUMAN, IS.title);
}

/** The first letters of ever more capitalised words up to one, right to left; small words between them count for none. */
function initialsEndingAt(tokens: readonly Token[], to: number): { initials: string; from: number }[] {
  const found: { initials: string; from: number }[] = [];
  let initials = "";
  for (let at = to, small = 0; at >= 0 && initials.length < LONGEST; at--) {
    const token = tokens[at]!;
    if (isPart(token)) {
      small = 0;
      initials = token.low[0]! + initials;
      if (initials.length >= PAIR) found.push({ initials, from: at });
      if (token.possessive && at < to) return found;
    } else if (!isLink(token) || ++small > 2) break;
  }
  return found;
}

/** "Department of the Interior", "Customs and Tides". */
function isLink(token: Token): boolean {
  return isSmallWord(token) && is(token, IS.and, IS.tie, IS.nounPreposition, IS.definite);
}

/** "the European Union": an article says that it is no person, and whole. */
function isWholeBody(tokens: readonly Token[], from: number): boolean {
  return is(tokens[from - 1], IS.definite, IS.and);
}
