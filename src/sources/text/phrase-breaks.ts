import { DETERMINER, genderOfName, HUMAN, type Lexicon } from "./lexicon.ts";
import { foldName } from "./name-words.ts";
import { hasEnding, is, isCapital, isOneOf, isSmallWord, isUnknown, isWord, readsOn } from "./token-tests.ts";
import type { Token } from "./tokens.ts";
import * as IS from "./word-flags.ts";

/** Nouns for who speaks, behind which a name may stand. */
const SPEAKER = HUMAN | IS.title | IS.spokesperson | IS.body;
/** Of these, those which without article have a name behind them: "laut Minister Harms". */
const OFFICE = IS.person | IS.title | IS.spokesperson;

/** What the whole text tells of capitalised words, folded. */
interface Names {
  /** How often two of them stand side by side. */
  pairs: Map<string, number>;
  /** Those behind a given name. */
  surnames: Set<string>;
  /** Those behind another that no list knows. */
  second: Set<string>;
  /** Those in which something is. */
  places: Set<string>;
}

/**
 * "gibt es laut der Ministerin | Folgen", "so nennt Harms | Falsches Geld": where all nouns have capitals, the next noun of the clause may
 * stand right behind whoever speaks in the middle of it. Marks the token with which that noun begins.
 */
export function markPhraseBreaks(paragraphs: readonly (readonly Token[])[], lexicon: Lexicon): void {
  if (!lexicon.rules.grammar?.nounCapitals) return;
  const names = namesIn(paragraphs, lexicon);
  for (const tokens of paragraphs) {
    for (let at = 1; at < tokens.length; at++) {
      const cue = isSmallWord(tokens[at]) ? lastOfCue(tokens, at, lexicon) : -1;
      const end = cue < 0 ? 0 : endOfSpeaker(tokens, cue + 1, names, lexicon);
      if (end > 0 && isNoun(tokens[end])) tokens[end]!.apart = true;
      const subject = behindAskedThing(tokens, at, lexicon);
      if (subject > 0) tokens[subject]!.apart = true;
    }
  }
}

/** "wie viel Geld | Harms verdient", "welche neue Rolle | Harms spielt": the noun behind what a word asks for; 0 where none is. */
function behindAskedThing(tokens: readonly Token[], asking: number, lexicon: Lexicon): number {
  if (!isOneOf(lexicon.askingDeterminers, tokens[asking])) return 0;
  let at = asking + 1;
  while (isSmallWord(tokens[at]) && isUnknown(tokens[at]) && hasEnding(lexicon.adjectiveEndings, tokens[at]))
    at++;
  const thing = tokens[at];
  // "welche Norder Firmen": a town as an adjective; "welcher Minister Harms".
  if (!isNoun(thing) || !isNoun(tokens[at + 1]) || is(thing, SPEAKER)) return 0;
  return hasEnding(lexicon.nameAdjectives, thing) || thing!.text.includes("-") ? 0 : at + 1;
}

function namesIn(paragraphs: readonly (readonly Token[])[], lexicon: Lexicon): Names {
  const names: Names = { pairs: new Map(), surnames: new Set(), second: new Set(), places: new Set() };
  for (const tokens of paragraphs) {
    for (let at = 1; at < tokens.length; at++) {
      const [before, noun] = [tokens[at - 1]!, tokens[at]!];
      if (!isNoun(noun)) continue;
      if (isOneOf(lexicon.within, before) && !isOneOf(lexicon.contractions, before))
        names.places.add(foldName(noun.text));
      if (!isNoun(before)) continue;
      const key = pairAt(tokens, at);
      names.pairs.set(key, (names.pairs.get(key) ?? 0) + 1);
      if (isUnknown(before)) names.second.add(foldName(noun.text));
      if (isGiven(before, lexicon)) names.surnames.add(foldName(noun.text));
    }
  }
  return names;
}

function pairAt(tokens: readonly Token[], at: number): string {
  return `${foldName(tokens[at - 1]!.text)} ${foldName(tokens[at]!.text)}`;
}

function isNoun(token: Token | undefined): boolean {
  return isWord(token) && isCapital(token);
}

/** The last word of "nach Angaben von", or the verb of saying itself; -1 where neither begins at a place. */
function lastOfCue(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const phrases = lexicon.according.get(tokens[at]!.low) ?? [];
  const rest = phrases.find((words) => readsOn(tokens, at, words));
  if (rest) return at + rest.length;
  return is(tokens[at], IS.cue) && !is(tokens[at], IS.preposition) ? at : -1;
}

/** The first token behind whoever is named from a place on; 0 where nobody is. */
function endOfSpeaker(tokens: readonly Token[], from: number, names: Names, lexicon: Lexicon): number {
  let at = from;
  while (isSmallWord(tokens[at]) && is(tokens[at], DETERMINER)) at++;
  const determined = at > from;
  while (isSmallWord(tokens[at]) && isUnknown(tokens[at]) && hasEnding(lexicon.adjectiveEndings, tokens[at]))
    at++;
  const noun = tokens[at];
  if (!isNoun(noun) || !isNoun(tokens[at + 1])) return 0;
  // "Lohmann" is no "Mann" where somebody is called so.
  const surname = !determined && names.surnames.has(foldName(noun!.text));
  if (surname || !is(noun, SPEAKER)) return endOfName(tokens, at, names, lexicon);
  if (isGiven(tokens[at + 1], lexicon)) return endOfName(tokens, at + 1, names, lexicon);
  if (isNamed(tokens, at + 1, names)) return at + 2;
  const office = is(noun, OFFICE) && !is(noun, IS.people);
  // "seine Kollegin Pfarrerin Anna Lohm"
  const second = is(tokens[at + 1], OFFICE) && isNoun(tokens[at + 2]);
  return (determined || !office) && !second && isThing(tokens[at + 1]!, lexicon) ? at + 1 : 0;
}

/** "Ole Harms | Hinweise", "Harms | Falsches Geld": behind a given name and another, or behind a surname alone. */
function endOfName(tokens: readonly Token[], from: number, names: Names, lexicon: Lexicon): number {
  if (!isGiven(tokens[from], lexicon)) {
    const surname = names.surnames.has(foldName(tokens[from]!.text));
    return surname && names.pairs.get(pairAt(tokens, from + 1)) === 1 ? from + 1 : 0;
  }
  let at = from + 1;
  while (isGiven(tokens[at], lexicon) || is(tokens[at], IS.particle)) at++;
  if (!isNoun(tokens[at])) return 0;
  const next = tokens[at + 1];
  return isNoun(next) && isThing(next!, lexicon) && names.pairs.get(pairAt(tokens, at + 1)) === 1
    ? at + 1
    : 0;
}

function isGiven(token: Token | undefined, lexicon: Lexicon): boolean {
  return isNoun(token) && isUnknown(token) && genderOfName(token!.text, lexicon) !== null;
}

/** Letters, a place, or a word that elsewhere is behind somebody's given name or behind the same noun. */
function isNamed(tokens: readonly Token[], at: number, { pairs, second, places }: Names): boolean {
  const { text } = tokens[at]!;
  const name = foldName(text);
  return (
    /\p{Lu}{2}/u.test(text) || second.has(name) || places.has(name) || pairs.get(pairAt(tokens, at))! > 1
  );
}

/** A noun that a list knows, or one that ends as those of several or of what is done. */
function isThing(token: Token, lexicon: Lexicon): boolean {
  return !isUnknown(token) || /en?$/.test(token.low) || hasEnding(lexicon.thingEndings, token);
}
