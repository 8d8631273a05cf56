import { DETERMINER } from "../text/lexicon.ts";
import { is, isCapital, isMark, isNumber, isSmallWord, isWord, marksOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { atClauseStart, isComma, isVerbLike, type Phrase } from "./phrases.ts";

/** What stands behind a name, up to its verb, has so many tokens at most. */
const LONGEST_DESCRIPTION = 40;

const AMPERSAND = marksOf("&");

/**
 * "Ann Lee, a nurse, Harbor Clinic, Sandry (said)": the full name that opens the clause, where its bearer works at the house or comes
 * from the place that the phrase names; null where the phrase is anything else.
 */
export function nameBeforePlace(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  const { from } = phrase;
  if (!isPart(tokens, phrase) || speaksItself(tokens, phrase)) return null;
  const resident = nameBeforeState(tokens, phrase);
  if (resident) return resident;
  const limit = Math.max(floor, from - LONGEST_DESCRIPTION);
  for (let at = from - 1; at > limit && mayDescribe(tokens[at]!); at--) {
    const name = isComma(tokens[at]) ? fullNameBefore(tokens, at) : null;
    const opens = name && atClauseStart(tokens, name.from, floor);
    if (opens && leadsToPlace(tokens.slice(at + 1, from - 1))) return name;
  }
  return null;
}

/** "Ann Lee, a nurse from Sandry, New Norland": the full name whose bearer comes from the town in the state that the phrase names. */
export function nameBeforeState(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  let town = phrase.from - 2;
  while (isCapital(tokens[town])) town--;
  if (!isPart(tokens, phrase) || town === phrase.from - 2 || !is(tokens[town], IS.tie)) return null;
  let comma = town - 1;
  while (comma > 0 && isSmallWord(tokens[comma])) comma--;
  const name = isComma(tokens[comma]) ? fullNameBefore(tokens, comma) : null;
  return name && !is(tokens[name.from - 1], IS.preposition) ? name : null;
}

/** Capitals behind a comma. */
function isPart(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return isComma(tokens[from - 1]) && tokens.slice(from, to + 1).every(isCapital);
}

/** It may stand between a name and its verb: no other clause, no quotation. */
function mayDescribe(token: Token): boolean {
  if (isComma(token) || isNumber(token) || isMark(token, AMPERSAND)) return true;
  return isWord(token) && !isVerbLike(token) && !is(token, IS.clause, IS.relative, IS.pronoun);
}

/** Two capitals or more that end before a comma. */
function fullNameBefore(tokens: readonly Token[], comma: number): Phrase | null {
  let from = comma;
  while (isName(tokens[from - 1])) from--;
  return comma - from > 1 ? { from, to: comma - 1 } : null;
}

function isName(token: Token | undefined): boolean {
  return isWord(token) && isCapital(token) && !token!.possessive && !is(token, IS.time, IS.preposition);
}

/** Behind an age what somebody is, in small letters, then houses and places. */
function leadsToPlace(words: readonly Token[]): boolean {
  const opened = isNumber(words[0]) ? words.slice(2) : words;
  const end = opened.findIndex(isComma);
  const role = end < 0 ? opened : opened.slice(0, end);
  const houses = end < 0 ? [] : opened.slice(end + 1);
  const office = role.some((token) => isSmallWord(token) && is(token, IS.person, IS.title, IS.spokesperson));
  return office && houses.length > 0 && houses.every(isOfName);
}

/** "Ann Lee, a nurse, the town's, Sandry Police said, was hit": a body, or a clause set between commas, tells of whoever stands before. */
function speaksItself(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (tokens.slice(from, to + 1).some((token) => is(token, IS.body))) return true;
  let verb = to + 1;
  while (is(tokens[verb], IS.auxiliary, IS.adverb)) verb++;
  return isComma(tokens[verb + 1]) && tokens[verb + 2]?.kind !== "quote";
}

/** A capital, or what stands between two of a name. */
function isOfName(token: Token): boolean {
  return (
    isCapital(token) ||
    isComma(token) ||
    isMark(token, AMPERSAND) ||
    is(token, IS.and, IS.nounPreposition, DETERMINER)
  );
}
