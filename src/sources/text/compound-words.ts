import type { Lexicon } from "./lexicon.ts";
import { is, isNothingBut } from "./token-tests.ts";
import type { Token } from "./tokens.ts";
import * as IS from "./word-flags.ts";

/** What the end of a joined noun may tell of the whole. */
const COMPOUND =
  IS.person | IS.people | IS.body | IS.document | IS.utterance | IS.spokesperson | IS.title | IS.anaphor;
/** What of a man's noun holds of a woman's as well. */
const WOMAN = IS.person | IS.title | IS.spokesperson;
/** The shortest noun that counts as the end of a joined one, and the shortest rest before it. */
const SHORTEST_NOUN = 4;
const SHORTEST_REST = 2;
/** The shortest noun whose article is taken off. */
const SHORTEST_BARE = 5;
/** Where to stop looking for the end of a joined noun, so that no word costs more than a fixed time. */
const LONGEST_REST = 30;

/** What a joined noun is by its end: "Regierungssprecher" is a "sprecher". */
export function joinedFlags(lexicon: Lexicon, low: string): number {
  if (!lexicon.rules.grammar?.compounds || lexicon.notPeople.has(low)) return 0;
  const seen = lexicon.joined.get(low);
  if (seen !== undefined) return seen;
  const flags = flagsOfEnd(lexicon, low);
  // A memory of words already taken apart, bounded so that no text can make it grow without end.
  if (lexicon.joined.size >= MOST_JOINED) lexicon.joined.clear();
  lexicon.joined.set(low, flags);
  return flags;
}

/** How many joined words are remembered. */
const MOST_JOINED = 5000;

function flagsOfEnd(lexicon: Lexicon, low: string): number {
  if (lexicon.rules.grammar?.nounCapitals) {
    let flags = 0;
    // Cases: "des Sprechers", "den Behörden".
    for (const ending of ["", ...lexicon.nounEndings]) {
      if (!low.endsWith(ending)) continue;
      const bare = low.slice(0, low.length - ending.length);
      flags = (lexicon.flags.get(bare) ?? 0) & COMPOUND || flagsBehind(lexicon, bare);
      if (flags) return flags;
    }
    return flagsOfWoman(lexicon, low);
  }
  const { suffixArticle } = lexicon.rules.grammar ?? {};
  // "ministern", "kommunalrådet": the article is the end of the noun.
  const bare = suffixArticle ? withoutArticle(lexicon, low) : [];
  for (const noun of bare) {
    const flags = (lexicon.flags.get(noun) ?? 0) & COMPOUND;
    if (flags) return flags;
  }
  for (const noun of [low, ...bare]) {
    const flags = flagsBehind(lexicon, noun);
    if (flags) return flags;
  }
  return 0;
}

/** What a noun is as a list has it, or the end of it; 0 where it has the ending of a case. */
export function listedNoun(lexicon: Lexicon, low: string): number {
  return (lexicon.flags.get(low) ?? 0) & COMPOUND || flagsBehind(lexicon, low);
}

/** "Pfarrerin": what a man's noun is, a woman's is too. */
function flagsOfWoman({ flags, femaleEndings }: Lexicon, low: string): number {
  const ending = femaleEndings.find((one) => low.endsWith(one));
  if (ending === undefined || low.length < ending.length + SHORTEST_NOUN) return 0;
  return (flags.get(low.slice(0, -ending.length)) ?? 0) & WOMAN;
}

/** What a noun may be without the article at its end. */
function withoutArticle({ nounEndings }: Lexicon, low: string): string[] {
  return nounEndings
    .filter((ending) => low.endsWith(ending))
    .map((ending) => low.slice(0, -ending.length))
    .filter((noun) => noun.length >= SHORTEST_BARE);
}

function flagsBehind(lexicon: Lexicon, low: string): number {
  let flags = 0;
  for (let at = SHORTEST_REST; at <= Math.min(low.length - SHORTEST_NOUN, LONGEST_REST); at++) {
    flags = (lexicon.flags.get(low.slice(at)) ?? 0) & COMPOUND;
    if (flags) break;
  }
  return flags;
}

/**
 * The words under which a role is known: itself, and in languages that join nouns also its end and its form
 * without case or article: "forsvarsadvokaten" is an "advokat", "Synodalpräsidentin" a "präsidentin".
 */
export function roleKeys(lexicon: Lexicon, low: string): string[] {
  if (!lexicon.rules.grammar?.compounds) return [low];
  const keys = [low];
  for (const ending of lexicon.roleEndings) {
    const bare = low.endsWith(ending) ? low.slice(0, -ending.length) : "";
    if (isOffice(lexicon, bare)) keys.push(bare);
  }
  for (const form of [...keys]) {
    for (let at = SHORTEST_REST; at <= Math.min(form.length - SHORTEST_NOUN - 1, LONGEST_REST); at++) {
      const end = form.slice(at);
      if (!isOffice(lexicon, end)) continue;
      keys.push(end);
      break;
    }
  }
  return keys;
}

function isOffice({ flags }: Lexicon, noun: string): boolean {
  return ((flags.get(noun) ?? 0) & (IS.person | IS.title)) !== 0;
}

/** The kinds of bodies that a noun means, as lists of `bodyKinds`; of a joined one by its end. */
export function bodyKindsOf({ bodyKinds, rules }: Lexicon, noun: string): number[] | undefined {
  const known = bodyKinds.get(noun);
  if (known || !rules.grammar?.compounds) return known;
  for (let at = SHORTEST_REST; at <= Math.min(noun.length - SHORTEST_NOUN, LONGEST_REST); at++) {
    const kinds = bodyKinds.get(noun.slice(at));
    if (kinds) return kinds;
  }
  return undefined;
}

/** In a subordinate clause a split verb is one word: "teilte_mit" is "mitteilte" there. */
export function joinedForms(split: string): string {
  return split
    .split(" ")
    .map((phrase) => phrase.split("_"))
    .filter((parts) => parts.length === 2)
    .map(([verb, particle]) => `${particle}${verb}`)
    .join(" ");
}

/**
 * "Telse Lührmann": no "Fährmann". In languages that join nouns one person's noun needs an article, so that two
 * bare capitalised words are a name; not "Hamburgs Senator", "Berliner Senator".
 */
export function isSurnameBehind(given: Token, last: Token, lexicon: Lexicon): boolean {
  if (!lexicon.rules.grammar?.compounds || !is(last, IS.person, IS.people)) return false;
  // "Kathrin Bürger", but "Berliner Bürger", "deutsche Händler".
  if (is(last, IS.people) && (!lexicon.rules.grammar.nounCapitals || /(?:er|e|en|em|es|s)$/.test(given.low)))
    return false;
  if (!isNothingBut(given, IS.particle) || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(given.text))
    return false;
  return !(is(last, IS.title) && /(?:s|er)$/.test(given.low));
}
