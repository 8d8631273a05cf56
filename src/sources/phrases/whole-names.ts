import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { endsLike, is, isCapital, isQuote, isSmallWord, isUnknown, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { endsName, type Phrase } from "./phrases.ts";

/** "Harbors for All": a body, whatever its first noun is. */
export function isNameForAll(tokens: readonly Token[], from: number, to: number): boolean {
  const link = to - 1;
  return to - from > 1 && endsName(tokens, to) && tokens.slice(from, link).every(isCapital);
}

/** "Save the Bay", "Quill The Book Club": an article within a name. */
export function isNameOverArticle(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const article = articleWithin(tokens, from, to);
  return (
    article > from && [...tokens.slice(from, article), ...tokens.slice(article + 1, to + 1)].every(isCapital)
  );
}

function articleWithin(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (isArticle(tokens[i])) return i;
  return -1;
}

function isArticle(token: Token | undefined): boolean {
  return is(token, IS.definite) && !is(token, IS.that, IS.pronoun);
}

/**
 * Where the name begins that goes on over the article of a phrase: behind a verb that opens the clause in small letters, "Save | the Bay
 * (says)", behind capitals in one, "Quill | The Book Club (said)"; the phrase's own beginning where it is whole.
 */
export function startOverArticle(tokens: readonly Token[], { from, to }: Phrase, floor: number): number {
  if (from <= floor || !isArticle(tokens[from]) || from === to || tokens[from]!.lineStart) return from;
  if (!tokens.slice(from + 1, to + 1).every(isCapital)) return from;
  let start = from;
  while (start > floor && isNameWord(tokens[start - 1])) start--;
  if (start === from) return from;
  if (!isCapital(tokens[from])) return start === from - 1 && opensClause(tokens, start, floor) ? start : from;
  // "In Sandry The Post reported": where it was.
  return is(tokens[start - 1], IS.preposition) ? from : start;
}

/** "KTM 4 Sandry", "Channel 7 News": a station's number within its name. */
export function isNameOverNumber(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return to - from >= 2 && startOverNumber(tokens, { from: from + 2, to }, from) === from;
}

/** Where the name begins that goes on over the number before a phrase; the phrase's own beginning where it is whole. */
export function startOverNumber(tokens: readonly Token[], { from, to }: Phrase, floor: number): number {
  const number = tokens[from]?.kind === "number" ? from : from - 1;
  const [station, place] = [tokens[number - 1], tokens[number + 1]];
  if (number - 1 < floor || number >= to) return from;
  if (!/^\d{1,2}$/.test(tokens[number]!.text) || !isCapital(place) || place!.lineStart) return from;
  const letters = /^\p{Lu}{2,5}$/u.test(station!.text);
  return letters && tokens.slice(number + 1, to + 1).every(isCapital) ? number - 1 : from;
}

/** A capital that no list of small words knows. */
function isNameWord(token: Token | undefined): boolean {
  if (!isWord(token) || !isCapital(token) || token!.possessive) return false;
  const verb = is(token, IS.cue) && !endsLike(token, SHAPE.past, SHAPE.participle);
  return isUnknown(token) || is(token, IS.body) || verb;
}

function opensClause(tokens: readonly Token[], at: number, floor: number): boolean {
  if (endsLike(tokens[at], SHAPE.past, SHAPE.participle) || endsLike(tokens[at], SHAPE.adverb)) return false;
  const before = tokens[at - 1];
  return at === floor || isQuote(before) || is(before, IS.and, IS.clause, IS.that);
}

/** "A Ministry of Foreign Affairs spokesperson": the noun behind a body's name over small words says who it is. */
export function endsInOffice(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): boolean {
  const office = tokens[to];
  if (rules.grammar || !isSmallWord(office) || !is(office, IS.person, IS.people, IS.spokesperson, IS.title))
    return false;
  const name = tokens.slice(from, to);
  const links = name.filter((token) => !isCapital(token));
  const isLink = (token: Token) => is(token, IS.and, IS.nounPreposition, IS.tie) || isArticle(token);
  if (links.length === 0 || !isCapital(name[0]) || !isCapital(name.at(-1)) || !links.every(isLink))
    return false;
  // "Lee and Harbor Police officers" are two; "a Tide and Harbor Agency spokesman" is one.
  const joined = links.some((token) => is(token, IS.and));
  return joined
    ? is(name.at(-1), IS.body) && is(tokens[from - 1], DETERMINER) && !is(office, IS.people)
    : is(name[0], IS.body) || name.some((token) => is(token, IS.body));
}
