import { DETERMINER, genderOfName, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { endsLike, is, isOneOf, isSmallWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import {
  atClauseStart,
  headOf,
  isArticle,
  isComma,
  isDash,
  isPronoun,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "./phrases.ts";
import { nameBeforePlace } from "./places.ts";
import { startOverArticle, startOverNumber } from "./whole-names.ts";

/** A participle that opens a sentence has more letters than "king". */
const SHORTEST_OPENER = 5;

/** How far left an apposition may reach, in tokens. */
const LONGEST_APPOSITION = 60;

/** A subject with what stood between it and the verb ("Name, role, said"). */
export interface Subject extends Phrase {
  /** The relative pronoun right before the verb ("Smith, who said"): token index, -1 when there is none. */
  relative: number;
}

/**
 * The subject whose verb group begins at `verb`: the phrase right before it, or, over commas, the phrase that an
 * apposition or relative clause belongs to. `floor`: first token of the clause's sentence.
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  lexicon: Lexicon,
): Subject | null {
  const end = verb - 1;
  const last = tokens[end];
  if (!last || end < floor) return null;
  if (isComma(last) || isDash(last)) return subjectOverComma(tokens, end, floor);
  if (is(last, IS.relative)) {
    let noun = end - 1;
    if (isComma(tokens[noun])) noun--;
    const phrase = phraseEndingAt(tokens, noun, floor);
    return phrase ? { ...(nameBeforePlace(tokens, phrase, floor) ?? phrase), relative: end } : null;
  }
  if (is(last, IS.and)) return clauseSubject(tokens, end, floor);
  const called = nounBeforeName(tokens, end, floor, lexicon);
  if (called) return { ...called, relative: -1 };
  // "the experts I interviewed said": a relative clause without its pronoun.
  const reduced = !last.cap && endsLike(last, SHAPE.past) && isPronoun(tokens[end - 1]) && end - 2 >= floor;
  const opener = namedWho(tokens, verb, floor, lexicon);
  if (opener) return { ...opener, relative: -1 };
  const phrase = phraseEndingAt(tokens, reduced ? end - 2 : end, floor);
  if (!phrase) return clauseSubjectOver(tokens, end, floor);
  // The phrase may end a relative clause of the real subject: "the man who made the call said".
  const subject =
    relativeBefore(tokens, phrase, floor, lexicon) ?? headOfChain(tokens, phrase, floor) ?? phrase;
  const name = nameBeforeRole(tokens, subject, floor) ?? nameBeforePlace(tokens, subject, floor);
  if (name) return { ...name, relative: -1 };
  if (lexicon.rules.grammar) return { ...subject, relative: -1 };
  if (opensWithVerb(tokens, subject)) return givenNameBehind(tokens, subject, lexicon);
  const { to } = subject;
  const from = startOverArticle(tokens, subject, floor);
  return { from: startOverNumber(tokens, { from, to }, floor), to, relative: -1 };
}

/** "Writing in The Mirror Linda (said)": the given name behind what leads to it. */
function givenNameBehind(tokens: readonly Token[], { to }: Phrase, lexicon: Lexicon): Subject | null {
  return genderOfName(tokens[to]!.text, lexicon) === null ? null : { from: to, to, relative: -1 };
}

/** "Boxer Odo Fenn who joined the march at the border (the northern one) on Sunday said": the name that opens the sentence, its clause without commas. */
function namedWho(tokens: readonly Token[], verb: number, floor: number, lexicon: Lexicon): Phrase | null {
  const name = mainSubjectFrom(tokens, floor, verb);
  const [who, own] = name ? tokens.slice(name.to + 1, name.to + 3) : [];
  if (!name || !tokens[name.to]!.cap || name.to === name.from || !isOneOf(lexicon.peopleRelatives, who))
    return null;
  if (!own || own.cap || !(is(own, IS.auxiliary) || endsLike(own, SHAPE.past))) return null;
  const between = tokens.slice(name.to + 3, verb);
  const other = (token: Token) =>
    isComma(token) ||
    token.kind === "quote" ||
    is(token, IS.that, IS.clause, IS.relative, IS.cue) ||
    isPronoun(token);
  return between.length > 0 && !between.some(other) ? name : null;
}

/** "A report titled “The cost of floods” (says)": the noun, whatever stands in its name. */
function nounBeforeName(
  tokens: readonly Token[],
  end: number,
  floor: number,
  { naming }: Lexicon,
): Phrase | null {
  const called = tokens[end]!.kind === "quote" && isOneOf(naming, tokens[end - 1]);
  return called ? phraseEndingAt(tokens, isComma(tokens[end - 2]) ? end - 3 : end - 2, floor) : null;
}

function relativeBefore(
  tokens: readonly Token[],
  phrase: Phrase,
  floor: number,
  { contentRelatives }: Lexicon,
): Phrase | null {
  if (isPronoun(tokens[phrase.from])) return null;
  const limit = Math.max(floor, phrase.from - 14);
  for (let i = phrase.from - 1; i > limit; i--) {
    const token = tokens[i]!;
    if (token.kind === "mark" || token.kind === "quote") return null;
    if (is(token, IS.relative) && !isOneOf(contentRelatives, token) && !isComma(tokens[i - 1])) {
      // Something must stand between the pronoun and the phrase: its verb. "The man who the police say fled" says nothing.
      return i + 1 >= phrase.from ? null : phraseEndingAt(tokens, i - 1, floor);
    }
    if (i + 1 < phrase.from && opensActsOf(tokens, i, floor)) return phraseEndingAt(tokens, i - 1, floor);
  }
  return null;
}

/** "The group that represents": the noun that opens the clause, and its verb right behind "that". */
function opensActsOf(tokens: readonly Token[], that: number, floor: number): boolean {
  const [noun, verb] = [tokens[that - 1], tokens[that + 1]];
  if (!is(tokens[that], IS.that) || !is(tokens[that], IS.relative) || !is(noun, HUMAN, IS.body)) return false;
  const phrase = phraseEndingAt(tokens, that - 1, floor);
  if (!phrase || !atClauseStart(tokens, phrase.from, floor) || !isSmallWord(verb) || isPronoun(verb))
    return false;
  return is(verb, IS.auxiliary) || endsLike(verb, SHAPE.past) || /[^s]s$/.test(verb?.low ?? "");
}

/** "Ann Lee, a nurse who stayed said": the name that opens the clause, where the comma behind its apposition is forgotten. */
function nameBeforeRole(tokens: readonly Token[], role: Phrase, floor: number): Phrase | null {
  const first = tokens[role.from]!;
  const head = tokens[headOf(tokens, role)]!;
  const known = is(head, IS.person, IS.title, IS.spokesperson) && !is(head, IS.people);
  // "Ann Lee, Chair of the Union said": an office in capitals, by what it is of.
  const office = headOf(tokens, role) === role.from && role.to > role.from;
  const bare = first.kind === "word" && (!first.cap || office) && !is(first, IS.definite);
  if (!known || (head.cap && !office) || !bare || !isComma(tokens[role.from - 1])) return null;
  const name = phraseEndingAt(tokens, role.from - 2, floor);
  if (!name || name.to === name.from || !atClauseStart(tokens, name.from, floor)) return null;
  for (let i = name.from; i <= name.to; i++)
    if (!tokens[i]!.cap || tokens[i]!.kind !== "word" || is(tokens[i], IS.body, IS.time)) return null;
  return name;
}

/** How far left the noun may stand that a participle or preposition belongs to, in tokens. */
const LONGEST_CHAIN = 18;

/** "Engineers using a sonar below the pier said": the noun that opens the clause, where nothing but participles and prepositions lead from it to the phrase. */
function headOfChain(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  if (isPronoun(tokens[phrase.from])) return null;
  const start = startOfChain(tokens, phrase.from, floor);
  const first = start < phrase.from ? phraseStartingAt(tokens, start, phrase.from) : null;
  if (!first || first.to >= phrase.from - 1) return null;
  const head = tokens[headOf(tokens, first)];
  const link = tokens[first.to + 1];
  const leads = is(link, IS.preposition) || endsLike(link, SHAPE.participle, SHAPE.past);
  if (!is(head, HUMAN, IS.body, IS.spokesperson) || !leads || is(link, IS.cue)) return null;
  if (tokens.slice(first.to + 2, phrase.from).some(isFiniteCue)) return null;
  // "a person briefed on the talks": the past participle says who it is.
  return endsLike(link, SHAPE.past) ? { from: first.from, to: phrase.to } : first;
}

/** Where the words begin that no mark, pronoun or other clause parts from the phrase at `from`. */
function startOfChain(tokens: readonly Token[], from: number, floor: number): number {
  let start = from;
  while (start > floor && from - start < LONGEST_CHAIN) {
    const left = tokens[start - 1]!;
    if (left.kind === "mark" || left.kind === "quote") break;
    const opensClause =
      is(left, IS.clause, IS.that, IS.and, IS.relative, IS.asClause, IS.auxiliary, IS.negation) && !left.cap;
    // "after the flood": a conjunction that is also a preposition.
    if (opensClause ? !is(left, IS.preposition) || start - 1 === floor : isPronoun(left)) break;
    start--;
  }
  return start;
}

/** A verb of saying in a form that can stand alone. */
function isFiniteCue(token: Token): boolean {
  return !token.cap && is(token, IS.cue) && !is(token, IS.nounLike) && !endsLike(token, SHAPE.participle);
}

function subjectOverComma(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  const limit = Math.max(floor, comma - LONGEST_APPOSITION);
  for (let i = limit; i < comma; i++) {
    const bracket = tokens[i]!.text === "(" && i > limit && !nounBehindBracket(tokens, i, comma);
    if (!isComma(tokens[i]) && !isDash(tokens[i]) && !bracket) continue;
    const phrase = phraseEndingAt(tokens, i - 1, limit);
    if (!phrase || !atClauseStart(tokens, phrase.from, floor) || opensWithVerb(tokens, phrase)) continue;
    if (isOpeningPast(tokens, phrase.from)) continue;
    if (!opensApposition(tokens, i + 1, comma)) continue;
    if (isPlaceBeforeOffice(tokens, phrase, i)) return lastName(tokens, comma, i);
    return { ...phrase, relative: -1 };
  }
  // "The group that runs the fair, Blue Lantern, said": the clause before the name describes it.
  return nameBetweenCommas(tokens, comma, limit);
}

/** "…, Ann Lee,": the name between the last two commas. */
function lastName(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  const name = phraseEndingAt(tokens, comma - 1, floor);
  if (!name || name.to === name.from || !isComma(tokens[name.from - 1])) return null;
  return tokens.slice(name.from, name.to + 1).every(({ cap }) => cap) ? { ...name, relative: -1 } : null;
}

/** "Speaking in Rome, Ann Lee, the mayor, said", "Asked about it, Lee, the mayor, said": no subject, but what leads to it. */
function opensWithVerb(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [first, next] = [tokens[from]!, tokens[from + 1]];
  if (to === from || !first.cap || first.low.length < SHORTEST_OPENER || !isSmallWord(next)) return false;
  const verb = endsLike(first, SHAPE.participle) || (is(first, IS.cue) && endsLike(first, SHAPE.past));
  return verb && is(next, IS.preposition, DETERMINER, IS.pronoun, IS.clause, IS.that);
}

/** "The Sandry, Norland, police chief": a town and its country, before what somebody is there. */
function isPlaceBeforeOffice(tokens: readonly Token[], { from, to }: Phrase, comma: number): boolean {
  if (!is(tokens[from], IS.definite) || to !== from + 1 || !tokens[to]!.cap) return false;
  let end = comma + 1;
  while (tokens[end]?.cap && tokens[end]!.kind === "word") end++;
  return (
    end > comma + 1 && isComma(tokens[end]) && isSmallWord(tokens[end + 1]) && !isPronoun(tokens[end + 1]!)
  );
}

/** "Sandry Office for Tides (SOT) director, Ann Lee, said": the phrase goes on behind the bracket. */
function nounBehindBracket(tokens: readonly Token[], open: number, limit: number): boolean {
  let close = open + 1;
  while (close < limit && tokens[close]!.text !== ")") close++;
  const next = tokens[close + 1];
  return close + 1 < limit && next?.kind === "word" && is(next, HUMAN, IS.title, IS.spokesperson);
}

/** A name and nothing else between two commas, where a noun with a relative clause opens the sentence. */
function nameBetweenCommas(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  const name = phraseEndingAt(tokens, comma - 1, floor);
  if (!name || !isComma(tokens[name.from - 1])) return null;
  for (let i = name.from; i <= name.to; i++) if (!tokens[i]!.cap) return null;
  const noun = mainSubjectFrom(tokens, floor, name.from);
  const known = HUMAN | IS.body | IS.title | IS.spokesperson;
  if (!noun || !is(tokens[headOf(tokens, noun)], known)) return null;
  const described = is(tokens[name.from - 2], IS.person, IS.title, IS.spokesperson);
  const clause = is(tokens[noun.to + 1], IS.relative);
  return described || clause ? { ...name, relative: -1 } : null;
}

/** "Speaking in Rome, …": a participle that opens the sentence. */
function isOpeningParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!token.cap || !endsLike(token, SHAPE.participle) || token.low.length <= 5 || tokens[at + 1]?.cap)
    return false;
  // "…, Manning has", "Manning said": a surname, behind a comma or before its verb.
  return !isComma(tokens[at - 1]) && !is(tokens[at + 1], IS.auxiliary, IS.cue);
}

/** "Asked about the boat, …": the past participle of a verb of saying that opens the sentence, and no name. */
function isOpeningPast(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!token.cap || !endsLike(token, SHAPE.past)) return false;
  // "Alarmed by the unrest, …"
  return is(next, IS.by) || (is(token, IS.cue) && is(next, IS.preposition, IS.clause) && !isPronoun(next));
}

/** What follows the comma may describe the phrase before it: no new clause with its own subject. */
function opensApposition(tokens: readonly Token[], from: number, comma: number): boolean {
  const first = tokens[from];
  if (!first || from > comma) return false;
  if (first.kind === "quote") return first.end - first.start <= 40;
  if (isPronoun(first) && !is(first, IS.relative)) return false;
  if (is(first, IS.and, IS.that) && !is(first, IS.relative)) return false;
  if (is(first, IS.auxiliary) && !first.cap) return false;
  return true;
}

/** The subject of the clause's first verb: "Smith stood up and said". */
function clauseSubject(tokens: readonly Token[], end: number, floor: number): Subject | null {
  // From the last break before `end` that begins a clause.
  let start = floor;
  for (let i = end - 1; i >= floor; i--) {
    const token = tokens[i]!;
    if (token.kind === "quote" || (token.kind === "mark" && /^[;:—–]$|^--$/.test(token.text))) {
      start = i + 1;
      break;
    }
    if (opensSecondClause(tokens, i, end)) {
      start = i + 2;
      break;
    }
  }
  const phrase = mainSubjectFrom(tokens, start, end);
  return phrase ? { ...phrase, relative: -1 } : null;
}

/** ", while the city's police deny it (and say)": a comma and conjunction before a subject that has its own verb. */
function opensSecondClause(tokens: readonly Token[], comma: number, end: number): boolean {
  const conjunction = tokens[comma + 1];
  if (!isComma(tokens[comma]) || !conjunction || conjunction.kind !== "word") return false;
  if (!is(conjunction, IS.clause) || is(conjunction, IS.relative, IS.that, IS.preposition)) return false;
  const subject = phraseStartingAt(tokens, comma + 2, end);
  const verb = subject && subject.to + 1 < end ? tokens[subject.to + 1] : undefined;
  return verb?.kind === "word" && (is(verb, IS.auxiliary, IS.cue) || endsLike(verb, SHAPE.past));
}

/** A sentence's introduction has at most so many parts: "On Monday, speaking in Rome, Smith …". */
const MOST_INTRODUCTIONS = 4;

/** The subject of the main clause that begins at `from`: the first phrase behind introductions and subordinate clauses. */
export function mainSubjectFrom(tokens: readonly Token[], from: number, limit: number): Phrase | null {
  let at = from;
  for (let tries = 0; tries < MOST_INTRODUCTIONS; tries++) {
    while (at < limit && isOpener(tokens[at]!)) at++;
    const first = tokens[at];
    if (!first || at >= limit) return null;
    const subordinate = opensHere(tokens, at) || subordinates(tokens, at, limit);
    if (subordinate || is(first, IS.time) || isOpeningParticiple(tokens, at) || isOpeningPast(tokens, at)) {
      let comma = at;
      while (comma < limit && !isComma(tokens[comma])) comma++;
      if (comma >= limit) return null;
      at = comma + 1;
      continue;
    }
    return phraseStartingAt(tokens, at, limit);
  }
  return null;
}

/** A conjunction or preposition; German "der" and Portuguese "a" open a phrase as articles. */
function subordinates(tokens: readonly Token[], at: number, limit: number): boolean {
  const first = tokens[at]!;
  if (!is(first, IS.clause, IS.asClause, IS.preposition) || isPronoun(first)) return false;
  return !(is(first, IS.definite) && isArticle(tokens, at, limit));
}

/** "Here in Sandry, Lee …" */
function opensHere(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.flags === IS.notName && is(tokens[at + 1], IS.preposition);
}

function isOpener(token: Token): boolean {
  if (token.kind !== "word") return token.kind !== "number";
  if (is(token, IS.and)) return true;
  return (is(token, IS.adverb) || endsLike(token, SHAPE.adverb)) && !is(token, IS.quantifier, IS.clause);
}

/** "He, too, said", "Smith on Monday said": words that are no phrase between subject and verb. */
function clauseSubjectOver(tokens: readonly Token[], end: number, floor: number): Subject | null {
  let at = end;
  while (at > floor && end - at < 6) {
    const token = tokens[at]!;
    const after = tokens[at + 1];
    const counts = token.kind === "number" || is(token, IS.quantifier, IS.definite);
    // "in two weeks", "earlier this month", "more recently"
    const recently = is(token, IS.quantifier) && is(after, IS.adverb) && !is(after, IS.quantifier);
    if (at < end && after && ((is(after, IS.time) && counts) || recently)) at--;
    else if (is(token, IS.time, IS.adverb, IS.preposition, IS.auxiliary, IS.negation)) at--;
    else if (token.kind === "number" && tokens[at - 1] && is(tokens[at - 1], IS.time)) at--;
    else break;
  }
  if (at === end) return null;
  const phrase = phraseEndingAt(tokens, at, floor);
  return phrase && { ...phrase, relative: -1 };
}
