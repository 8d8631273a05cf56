import { isNameToken } from "../phrases/descriptions.ts";
import { behindAll, isNominal, isVerbLike, type Phrase, phraseEndingAt } from "../phrases/phrases.ts";
import { DETERMINER, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { areOrdinary } from "../text/ordinary-words.ts";
import { endsLike, is, isCapital, isOneOf, isSmallWord, isUnknown, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";

/** A noun that says what one person is. */
const OFFICE = IS.person | IS.title | IS.spokesperson;

/** Words of a role before a name. */
const LONGEST_ROLE = 14;

/** The name that begins at a token, without the place before it that somebody serves. */
export function nameRun(tokens: readonly Token[], from: number, lexicon: Lexicon): Phrase {
  return behindPlace(tokens, runFrom(tokens, from), lexicon);
}

/** "ambassador to Norland Odo Fenn": the last two words of the run are the name. */
function behindPlace(tokens: readonly Token[], run: Phrase, lexicon: Lexicon): Phrase {
  const [link, title] = [tokens[run.from - 1], tokens[run.from - 2]];
  const place = tokens[run.from]!;
  if (run.to - run.from !== 2 || link?.kind !== "word" || !title || place.lineStart) return run;
  // "agent for President Ann Lee"
  if (!lexicon.rules.grammar && is(place, IS.title, IS.honorific)) return run;
  const office = !lexicon.rules.grammar && is(link, IS.nounPreposition) && is(title, IS.title);
  // "owner of Quill Moving Packages": the house's name goes on.
  const ordinary = areOrdinary([tokens[run.from + 1]!.text, tokens[run.to]!.text], lexicon);
  return office && !ordinary ? { from: run.from + 1, to: run.to } : run;
}

/** The words of a name from its first on. */
function runFrom(tokens: readonly Token[], from: number): Phrase {
  let to = from;
  for (;;) {
    const next = tokens[to + 1];
    if (!next || next.lineStart || next.opensName || next.apart) break;
    if (tokens[to]!.possessive) break;
    if (isNameToken(tokens, to + 1)) {
      to++;
      continue;
    }
    // "Ursula von der Leyen" has two particles.
    let behind = to + 1;
    while (tokens[behind] && !tokens[behind]!.cap && is(tokens[behind], IS.particle)) behind++;
    if (behind > to + 1 && isNameToken(tokens, behind)) {
      to = behind;
      continue;
    }
    if (next.kind === "quote" && next.end - next.start < 16 && isNameToken(tokens, to + 2)) {
      to += 2;
      continue;
    }
    break;
  }
  return { from, to };
}

/** So many words before a name may belong to its phrase. */
const MOST_BEFORE = 8;

/** Where the words before a run begin that belong to its phrase: "former press secretary Ann Lee". */
export function startOfPhrase(tokens: readonly Token[], run: Phrase, lexicon: Lexicon): number {
  const { grammar } = lexicon.rules;
  const bearers = isNameToken(tokens, run.from - 1) && (!grammar || grammar.headFirst);
  const floor = Math.max(0, run.from - LONGEST_ROLE);
  const from =
    tokens[run.from]!.opensName || bearers
      ? (phraseEndingAt(tokens, run.from - 1, floor)?.from ?? run.from)
      : behindOthers(tokens, run, lexicon);
  return grammar ? from : wholeRole(tokens, from, run);
}

/** "erklärt auf Nachfrage Ole Harms": where all nouns have capitals, a text's noun under a preposition is no given name. */
export function isTextBeforeName(tokens: readonly Token[], at: number, { rules }: Lexicon): boolean {
  if (!rules.grammar?.nounCapitals || !is(tokens[at], IS.document) || !is(tokens[at - 1], IS.preposition))
    return false;
  return isNameToken(tokens, at + 1) && isNameToken(tokens, at + 2);
}

function behindOthers(tokens: readonly Token[], run: Phrase, lexicon: Lexicon): number {
  let from = run.from;
  while (from > 0 && run.from - from < MOST_BEFORE) {
    const words = wordsBefore(tokens, from, run, lexicon);
    from -= words;
    if (words === 0) break;
    if (words > 1) continue;
    // "Ada Quist's brother Ole"
    const { possessive } = tokens[from]!;
    if (possessive) while (from > 0 && isNameToken(tokens, from - 1)) from--;
    if (possessive || is(tokens[from], DETERMINER)) break;
  }
  return from;
}

/** How many words right before belong to the name's phrase, too; 0 where it begins. */
function wordsBefore(tokens: readonly Token[], from: number, run: Phrase, lexicon: Lexicon): number {
  const { grammar } = lexicon.rules;
  const left = tokens[from - 1]!;
  if (left.kind === "quote" && !grammar) return isTitleOfRole(tokens, from - 1) ? 1 : 0;
  if (left.kind !== "word" || tokens[from]!.lineStart || tokens[from]!.apart) return 0;
  if (isOneOf(lexicon.nameTies, left) && run.to - run.from >= 2 && is(tokens[from - 2], IS.title)) return 2;
  if (!left.cap && endsLike(left, SHAPE.past) && !is(left, HUMAN, IS.title)) return 0;
  if (isTextBeforeName(tokens, from - 1, lexicon) || isVerbBehindNoun(tokens, from - 1, lexicon)) return 0;
  // "der Fall Harms": the German article ties to nouns too.
  if (grammar?.nounCapitals && is(left, IS.definite)) return 1;
  if (is(left, IS.and)) return wordsAtAnd(tokens, from - 1, run, lexicon);
  if (isOpenedByParticiple(tokens, from - 1, lexicon)) return 0;
  // "deputy director of the agency Ann Lee" is rare; "of" ends the words that describe the name.
  if (is(left, NO_DESCRIPTION) || lexicon.bareCues.has(left.low)) return 0;
  if (is(left, IS.cue) && !is(left, HUMAN, IS.body, IS.title)) return 0;
  return !left.cap && lexicon.irregularPasts.has(left.low) ? 0 : 1;
}

/** How many words from "and" on leftwards belong to the name's phrase. */
function wordsAtAnd(tokens: readonly Token[], and: number, run: Phrase, { rules }: Lexicon): number {
  // "der Anwalt und Autor Ole Harms": one bearer of two roles.
  if (rules.grammar) return joinsRoles(tokens, and, OFFICE) ? 1 : 0;
  if (isSecondOffice(tokens, and, run.from)) return 1;
  return isOfficeOfTwo(tokens, and, run.to) ? 2 : 0;
}

/** "“Harbor Lights” creator Ann Lee": what somebody made, or is in, right before the noun for it. */
function isTitleOfRole(tokens: readonly Token[], at: number): boolean {
  const [title, noun] = [tokens[at]!, tokens[at + 1]];
  if (title.kind !== "quote" || !isNominal(title) || !isSmallWord(noun)) return false;
  return is(noun, OFFICE) || endsLike(noun, SHAPE.agent);
}

/** "Quill founder and chief executive Ann Lee": the second office of one, where no article says that the first is another's. */
function isSecondOffice(tokens: readonly Token[], and: number, name: number): boolean {
  // "founder and CEO Ann Lee": the run of capitals begins with the second one.
  const [first, second] = [tokens[and - 1], tokens[Math.max(name - 1, and + 1)]!];
  if (!is(first, OFFICE) || is(first, IS.people) || !is(second, OFFICE) || is(second, IS.people))
    return false;
  if (tokens.slice(and + 1, name).some((token) => is(token, DETERMINER, IS.and) || token.possessive))
    return false;
  let from = and - 1;
  while (isNominal(tokens[from - 1]) && !isVerbLike(tokens[from - 1]) && !tokens[from - 1]!.possessive)
    from--;
  return !is(tokens[from - 1], DETERMINER) && !tokens[from - 1]?.possessive;
}

/** "by hiring | former agent Ann Lee": a participle before what somebody was is the sentence's. */
function isOpenedByParticiple(tokens: readonly Token[], at: number, { otherThan }: Lexicon): boolean {
  const verb = tokens[at]!;
  return isSmallWord(verb) && endsLike(verb, SHAPE.participle) && isOneOf(otherThan, tokens[at + 1]);
}

/** "Das Projekt leiten Eva Lohm und Ole Harms": where all nouns have capitals no adjective stands behind its noun, but behind an owner or a town. */
function isVerbBehindNoun(tokens: readonly Token[], at: number, { rules }: Lexicon): boolean {
  const noun = tokens[at - 1];
  if (!rules.grammar?.nounCapitals || !isSmallWord(tokens[at]) || !isUnknown(tokens[at])) return false;
  if (!isWord(noun) || !isCapital(noun) || is(noun, NO_DESCRIPTION | IS.adverb | DETERMINER)) return false;
  return !/(?:s|er)$/.test(noun!.low);
}

/** Words that describe nobody. */
const NO_DESCRIPTION =
  IS.preposition |
  IS.clause |
  IS.relative |
  IS.auxiliary |
  IS.pronoun |
  IS.that |
  IS.time |
  IS.asClause |
  IS.negation;

/** "Bank of Norland governor Ann Lee": where the role begins whose last words stand before the name. */
function wholeRole(tokens: readonly Token[], from: number, { from: name }: Phrase): number {
  const [before, role] = [tokens[from - 1], tokens[name - 1]];
  const capital = tokens[behindAll(tokens, from, name, IS.definite | IS.indefinite)]!.cap;
  // "the investigation of Harbor candidate Ann Lee": the noun before is no part of a name.
  const named = isCapital(tokens[from - 2]);
  if (isOfficeOverSmall(tokens, from, name)) {
    const office = phraseEndingAt(tokens, name - 1, Math.max(0, name - LONGEST_ROLE));
    if (office && office.from < from) return office.from;
  }
  const tied =
    named && before && capital && from < name && is(before, IS.nounPreposition) && !before.lineStart;
  if (!tied || !role || !is(role, IS.person, IS.title, IS.spokesperson)) return from;
  // "a former agent for President Ann Lee": the title alone is hers.
  if (is(tokens[from], IS.title, IS.honorific) && name - from === 1) return from;
  const whole = phraseEndingAt(tokens, name - 1, Math.max(0, name - LONGEST_ROLE));
  return whole && whole.from < from && tokens[behindAll(tokens, whole.from, name, DETERMINER)]!.cap
    ? whole.from
    : from;
}

/** "senior vice-president for | global policy Ann Lee": an office in small letters over something. */
function isOfficeOverSmall(tokens: readonly Token[], from: number, name: number): boolean {
  const [title, link] = [tokens[from - 2], tokens[from - 1]];
  if (!isSmallWord(title) || !is(title, IS.title) || !is(link, IS.nounPreposition) || from >= name)
    return false;
  return tokens.slice(from, name).every((token) => isSmallWord(token) && !is(token, DETERMINER, OFFICE));
}

/** "Police and Crime Commissioner Ann Lee": an office for two things, in capitals. */
function isOfficeOfTwo(tokens: readonly Token[], and: number, name: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]!];
  if (!before?.cap || before.possessive || !after.cap || is(before, OFFICE) || is(after, OFFICE))
    return false;
  const end = name - 2;
  if (end <= and + 1 || !is(tokens[end], OFFICE)) return false;
  return tokens.slice(and + 1, end).every((token) => token.cap && !is(token, OFFICE));
}

function joinsRoles(tokens: readonly Token[], and: number, role: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  return !!before && !!after && is(before, role) && is(after, role);
}
