import { DETERMINER, FUNCTION, HUMAN } from "../text/lexicon.ts";
import { endsLike, is, isCapital } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";

/** A noun phrase: token indexes, both inclusive. */
export interface Phrase {
  from: number;
  to: number;
}

/** A phrase of more words than this is a sentence that the rules did not understand. */
const LONGEST_PHRASE = 24;

/** May stand inside a noun phrase: a name, noun, adjective, number, or a short quotation such as a title. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "quote") return token.end - token.start <= 30 && !/[,.!?…—–-]/.test(token.text);
  if (token.kind === "mark") return false;
  if (token.kind === "number") return true;
  if (is(token, IS.time)) return false;
  if (is(token, FUNCTION)) {
    // Capitalised words that are also function words can be names in the middle of a sentence ("May", "Will").
    return token.cap && !is(token, DETERMINER, IS.pronoun, IS.relative, IS.clause, IS.preposition, IS.and);
  }
  return token.cap || !is(token, IS.adverb);
}

/** A lower-case word that is more probably a verb than a noun here. */
export function isVerbLike(token: Token | undefined): boolean {
  if (!token || token.cap) return false;
  if (is(token, IS.auxiliary) || (token.kind === "word" && endsLike(token, SHAPE.finite))) return true;
  return is(token, IS.cue) && !is(token, IS.nounLike, IS.document, HUMAN);
}

export function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && is(token, IS.pronoun) && !token.possessive;
}

export function isComma(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.text === ",";
}

export function isDash(token: Token | undefined): boolean {
  return token?.kind === "mark" && (token.text === "—" || token.text === "–" || token.text === "--");
}

/** "el también gerente": the noun for somebody behind an adverb that stands between it and its article; `at` where none does. */
export function behindAdverb(tokens: readonly Token[], at: number): number {
  const [article, adverb, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!is(article, IS.definite) || is(article, IS.relative, IS.that) || adverb?.kind !== "word") return at;
  if (adverb.cap || !is(adverb, IS.adverb) || is(adverb, IS.pronoun, IS.preposition)) return at;
  return noun?.kind === "word" && is(noun, HUMAN, IS.title) ? at + 1 : at;
}

/** The first token from `from` on that is none of `flags`; `limit` when all before it are. */
export function behindAll(tokens: readonly Token[], from: number, limit: number, flags: number): number {
  let at = from;
  while (at < limit && is(tokens[at], flags)) at++;
  return at;
}

/** The noun phrase that ends at `end` and does not begin before `floor`; null when none ends there. */
export function phraseEndingAt(tokens: readonly Token[], end: number, floor: number): Phrase | null {
  const to = lastBeforeBracket(tokens, end, floor);
  const last = tokens[to];
  if (!last || to < floor) return null;
  if (isPronoun(last)) return { from: to, to };
  if (!isNominal(last) && !endsName(tokens, to)) {
    // "others said", "both said"
    if (!is(last, IS.quantifier)) return null;
    const parts = to - 2 >= floor && is(tokens[to - 1], IS.nounPreposition) && isNominal(tokens[to - 2]);
    if (!parts) return { from: to, to };
  }
  const limit = Math.max(floor, to - LONGEST_PHRASE);
  let from = startOfNoun(tokens, to, limit, floor);
  while (from - 2 >= limit && joinerBefore(tokens, from - 1) === 0) {
    const people = peopleBefore(tokens, from);
    if (people < limit && !isTied(tokens, from)) break;
    from = startOfNoun(tokens, people < limit ? from - 2 : people, limit, floor);
  }
  if (from - 2 >= limit) from = startOfOther(tokens, from, limit, floor) ?? from;
  return { from: listBefore(tokens, from, to, floor), to };
}

/** "Harbors for All": a small word in capitals behind the preposition of a name. */
export function endsName(tokens: readonly Token[], at: number): boolean {
  const [name, link, last] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const named = isCapital(name) && name?.kind === "word" && !is(name, IS.quantifier);
  return named && isCapital(last) && is(last, IS.quantifier) && !link!.cap && is(link, IS.nounPreposition);
}

/** The token before a bracket that ends at `end`; before the text where nothing opens it. */
function lastBeforeBracket(tokens: readonly Token[], end: number, floor: number): number {
  const last = tokens[end];
  if (last?.kind !== "mark" || last.text !== ")") return end;
  const open = matchingOpen(tokens, end, floor);
  return open < 0 ? -1 : open - 1;
}

/** Where the words begin that stand with a noun, with its determiners. */
function startOfNoun(tokens: readonly Token[], noun: number, limit: number, floor: number): number {
  let from = noun;
  while (from > limit && !endsBefore(tokens[from]!) && joins(tokens, from - 1)) from--;
  if (tokens[from]!.lineStart) return from;
  if (from - 1 > limit && isMonthOf(tokens, from - 1)) from--;
  if (from - 2 >= limit && behindAdverb(tokens, from - 1) === from) from--;
  while (from > limit && isDeterminer(tokens, from - 1, floor)) from--;
  return from;
}

/** Another phrase or line ends before the word. */
function endsBefore({ apart, lineStart }: Token): boolean {
  return apart || lineStart;
}

/** A complement has so many tokens at most: "más cercanas al". */
const LONGEST_COMPLEMENT = 4;

/** "fuentes cercanas al | caso": the last word of the people whom the phrase from `from` on tells of; -1 where none stand there. */
function peopleBefore(tokens: readonly Token[], from: number): number {
  // "a par do | caso": the complement's last word may be the article, too.
  const behind = is(tokens[from], DETERMINER) ? [from, from + 1] : [from];
  for (const end of behind)
    for (let at = end - LONGEST_COMPLEMENT; at < end; at++)
      if (tokens[at]?.complement === end - at && isPeople(tokens, at - 1)) return at - 1;
  return -1;
}

/** "fuentes", "fuentes diplomáticas". */
function isPeople(tokens: readonly Token[], at: number): boolean {
  const [noun, adjective] = [tokens[at - 1], tokens[at]];
  if (adjective?.kind !== "word") return false;
  if (is(adjective, HUMAN)) return true;
  return !adjective.cap && isNominal(adjective) && !isVerbLike(adjective) && is(noun, HUMAN);
}

/** "people in | the city": the noun before the preposition belongs to the phrase. */
function isTied(tokens: readonly Token[], from: number): boolean {
  const [before, noun] = [tokens[from - 1], tokens[from - 2]];
  if (!before || !noun || !is(before, IS.nounPreposition) || isVerbLike(noun)) return false;
  if (tokens[from]!.lineStart || before.lineStart) return false;
  return (isNominal(noun) || is(noun, IS.quantifier)) && tiesTo(before, noun, tokens[from - 3]);
}

/** Where a phrase begins of which the one from `from` on is the second part; null where it is whole. */
function startOfOther(tokens: readonly Token[], from: number, limit: number, floor: number): number | null {
  const [before, noun] = [tokens[from - 1], tokens[from - 2]];
  const joiner = is(before, IS.nounPreposition) ? joinerBefore(tokens, from - 1) : 0;
  if (joiner > 0) return phraseEndingAt(tokens, from - 2 - joiner, floor)?.from ?? null;
  if (!is(before, IS.and) || !isNominal(noun) || isVerbLike(noun)) return null;
  // One name of two parts ("Johnson & Johnson") or two coordinated subjects at the start of the clause.
  const left = phraseEndingAt(tokens, from - 2, limit);
  const name = !is(tokens[from], DETERMINER) && tokens[from]!.cap && noun!.cap;
  return left && (name || atClauseStart(tokens, left.from, floor)) ? left.from : null;
}

/** "a March 2019 study", "the May report": a time in capitals behind an article. */
function isMonthOf(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && is(tokens[at], IS.time) && is(tokens[at - 1], IS.definite, IS.indefinite);
}

/** "the Harbor, Fishery, and Trade Agency": where the name of a body begins that holds a list. */
function listBefore(tokens: readonly Token[], from: number, to: number, floor: number): number {
  const before = tokens[from - 1];
  if (!is(tokens[to], IS.body) || !tokens[to]!.cap || !before || !is(before, IS.and)) return from;
  let start = from - 1;
  while (
    start > floor &&
    (is(tokens[start], IS.and) || isComma(tokens[start]) || tokens[start]!.cap) &&
    !tokens[start]!.possessive &&
    !is(tokens[start], DETERMINER)
  )
    start--;
  if (!is(tokens[start], DETERMINER) && !tokens[start]!.possessive) return from;
  while (start > floor && isDeterminer(tokens, start - 1, floor)) start--;
  return start;
}

/** How many tokens a joiner has at most: "as well as". */
const LONGEST_JOINER = 3;

/** "in the city as well as | in the hills": how many tokens right before join two phrases; 0 where none do. */
function joinerBefore(tokens: readonly Token[], at: number): number {
  for (let length = 1; length <= LONGEST_JOINER; length++)
    if (tokens[at - length]?.joiner === length) return length;
  return 0;
}

/** An article or the like; "that" behind a word is a conjunction ("said that officials"). */
function isDeterminer(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!;
  if (!is(token, DETERMINER)) return false;
  const before = at > floor ? tokens[at - 1] : undefined;
  // "la ministre des Transports", "Vertreter eines Dienstes": an article that ties to the noun before.
  // "Auch der Minister": an adverb has no genitive.
  const noun = before && isNominal(before) && !isVerbLike(before) && !is(before, IS.adverb);
  if (is(token, IS.tie) && noun) return false;
  if (!is(token, IS.that)) return true;
  return before?.kind !== "word" || is(before, IS.preposition);
}

/** The noun of a phrase: the last word before "of", "in" …, or the known noun before an adjective ("people familiar with"). */
export function headOf(tokens: readonly Token[], phrase: Phrase): number {
  let head = phrase.from;
  while (head < phrase.to) {
    const next = tokens[head + 1]!;
    if (next.kind === "mark" || next.complement) break;
    if (is(next, IS.nounPreposition) && !(is(next, IS.particle) && next.cap)) break;
    if (is(next, IS.relative) && !next.cap) break;
    head++;
  }
  const last = tokens[head]!;
  if (last.cap || is(last, SPEAKING) || (head === phrase.to && !endsLike(last, SHAPE.past))) return head;
  for (let i = head - 1; i >= phrase.from && head - i <= 3; i--) {
    const token = tokens[i]!;
    if (token.kind === "word" && !token.cap && !token.possessive && is(token, SPEAKING)) return i;
  }
  return head;
}

const SPEAKING = HUMAN | IS.body | IS.document | IS.spokesperson;

/** "to", "on", "with" tie to a noun only where the noun is known; "of", "for", "in" always may. */
function tiesTo(preposition: Token, noun: Token, before: Token | undefined): boolean {
  // An adjective behind its noun: "people familiar with", "officials briefed on".
  if (!noun.cap && before && !before.cap && is(before, HUMAN, IS.document)) return true;
  if (is(preposition, IS.tie)) return true;
  return (
    is(noun, HUMAN, IS.body, IS.document, IS.spokesperson, IS.title) || (noun.cap && noun.kind === "word")
  );
}

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isPronoun(token)) return false;
  if (is(token, IS.particle) && !token.cap && tokens[at + 1]?.cap && tokens[at - 1]?.cap) return true;
  if (!isNominal(token)) return false;
  return !isVerbLike(token);
}

function matchingOpen(tokens: readonly Token[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 20; i--) if (tokens[i]!.text === "(") return i;
  return -1;
}

/** Nothing of the same clause stands before `at`. */
export function atClauseStart(tokens: readonly Token[], at: number, floor: number): boolean {
  if (at <= floor) return true;
  const before = tokens[at - 1]!;
  if (before.kind === "quote") return true;
  if (before.kind === "mark") return /^[,;:—–(•*[-]$|^--$/.test(before.text);
  return is(before, IS.clause, IS.that, IS.and, IS.asClause);
}

/** A phrase while it is read from left to right. */
interface PhraseScan {
  from: number;
  /** First token behind the determiners. */
  noun: number;
  /** The phrase does not reach it. */
  end: number;
  /** The token to judge. */
  at: number;
  /** The last token that belongs to the phrase; before `noun` where none does. */
  last: number;
  /** A capital stands in the noun that is being read. */
  named: boolean;
}

/** Dutch "het", Danish "den" before a noun: a pronoun and an article. */
export function isArticle(tokens: readonly Token[], at: number, limit: number): boolean {
  const article = tokens[at];
  const next = tokens[at + 1];
  if (!is(article, IS.definite) || is(article, IS.that) || at + 1 >= limit || next?.kind !== "word")
    return false;
  return isNominal(next) && !isVerbLike(next) && !isPronoun(next);
}

/** The noun phrase that begins at `from` and does not reach `limit`; null when none begins there. */
export function phraseStartingAt(tokens: readonly Token[], from: number, limit: number): Phrase | null {
  const first = tokens[from];
  if (!first || from >= limit || first.kind === "mark") return null;
  if (isPronoun(first) && !isArticle(tokens, from, limit)) return { from, to: from };
  const determined = behindAll(tokens, from, limit, DETERMINER);
  const noun = determined + 1 < limit ? behindAdverb(tokens, determined) : determined;
  if (noun > from && !isNominal(tokens[noun])) return quantifierPhrase(tokens, from, noun, limit);
  const end = endOfLine(tokens, noun, Math.min(limit, from + LONGEST_PHRASE));
  const scan = { from, noun, end, at: noun, last: noun - 1, named: false };
  while (scan.at < end && goesOn(tokens, scan));
  return scan.last >= from ? { from, to: scan.last } : null;
}

/** The first token behind `from` that stands in another line; `limit` where none does. */
function endOfLine(tokens: readonly Token[], from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && !tokens[end]!.lineStart) end++;
  return Math.min(end, limit);
}

/** Reads the next words of a phrase; false where it ends before them. */
function goesOn(tokens: readonly Token[], scan: PhraseScan): boolean {
  const { at, last } = scan;
  if (tokens[at]!.complement && isPeople(tokens, last)) return goesOver(tokens, scan);
  return isPart(tokens, at) ? takes(tokens, scan) : goesOver(tokens, scan);
}

function isPart(tokens: readonly Token[], at: number): boolean {
  return isNominal(tokens[at]) || endsName(tokens, at);
}

/** "many (said)", "others", "one of the survivors": determiners without their noun. */
function quantifierPhrase(
  tokens: readonly Token[],
  from: number,
  behind: number,
  limit: number,
): Phrase | null {
  const parts = is(tokens[behind], IS.tie) && is(tokens[behind - 1], IS.quantifier);
  const whole = parts && !isPronoun(tokens[behind + 1]) ? phraseStartingAt(tokens, behind + 1, limit) : null;
  if (whole && is(tokens[headOf(tokens, whole)], HUMAN, IS.title)) return { from, to: whole.to };
  return is(tokens[from], IS.quantifier) ? { from, to: behind - 1 } : null;
}

/** Takes a word that may be part of a noun phrase into it; false where it belongs to something else. */
function takes(tokens: readonly Token[], scan: PhraseScan): boolean {
  const { from, noun, end, at, last, named } = scan;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (at > from && (token.apart || (token.kind === "quote" && !before?.cap))) return false;
  if (token.kind === "number" && last >= noun) return false;
  if (token.kind === "word" && !token.cap && named && !nounAfterName(tokens, at, end)) return false;
  const past = endsLike(token, SHAPE.past) && !token.cap && before && endsNoun(before);
  if (last >= from && (past || isVerbLike(token))) return false;
  if (last >= noun && opensOwnPhrase(tokens, at)) return false;
  scan.named ||= token.cap;
  scan.last = scan.at++;
  return true;
}

/** "entrada la tarde", "terminata la riunione": a participle that an article follows describes no noun before it. */
function opensOwnPhrase(tokens: readonly Token[], at: number): boolean {
  const [participle, article, noun] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (participle.cap || !endsLike(participle, SHAPE.opening)) return false;
  return is(article, IS.definite) && !is(article, IS.tie) && noun?.kind === "word" && !noun.cap;
}

/** Goes over small words between two parts of a noun phrase; false where it ends before them. */
function goesOver(tokens: readonly Token[], scan: PhraseScan): boolean {
  const { from, end, at, last, named } = scan;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const inName = is(token, IS.particle) && !token.cap && named && next?.cap;
  if (!inName && (last < from || token.kind !== "word")) return false;
  let behind = at + 1;
  if (!inName) {
    if (token.joiner) behind = at + token.joiner;
    else if (token.complement && isPeople(tokens, last)) behind = behindComplement(tokens, scan);
    else if (is(token, IS.nounPreposition) && at + 1 < end) behind = behindPreposition(tokens, scan);
    else if (!joinsNouns(tokens, last, at)) return false;
  }
  scan.at = behind;
  return behind > at;
}

/** "Lee and Moe", "the owner and skipper": the word joins two names or two of one's roles. */
function joinsNouns(tokens: readonly Token[], last: number, at: number): boolean {
  const next = tokens[at + 1];
  if (!is(tokens[at], IS.and) || !isNominal(next)) return false;
  return is(tokens[last], IS.person, IS.title) || (tokens[last]!.cap && next?.cap === true);
}

/** Where the noun begins to which a complement leads. */
function behindComplement(tokens: readonly Token[], { at, end }: PhraseScan): number {
  const noun = behindAll(tokens, at + tokens[at]!.complement!, end, DETERMINER);
  return noun < end && isNominal(tokens[noun]) ? noun : at;
}

/** Where the noun begins that a preposition ties to the phrase; the preposition's own place where it does not. */
function behindPreposition(tokens: readonly Token[], scan: PhraseScan): number {
  const { end, at, last } = scan;
  const token = tokens[at]!;
  const isOf = is(token, IS.tie) || /^(?:of|for)$/.test(token.low);
  if (at + 1 < end && endsName(tokens, at + 1)) return at + 1;
  const name = tokens[last]!.cap && !is(tokens[last], IS.body, HUMAN, IS.title);
  if (name && !isOf) return at;
  const noun = behindAll(tokens, at + 1, end, DETERMINER);
  const object = tokens[noun];
  if (noun >= end || !isNominal(object)) return at;
  if (!object?.cap && endsLike(object, SHAPE.participle) && !is(object, SPEAKING)) return at;
  if (!object?.cap && is(object, IS.document) && !isOf) return at;
  scan.named = false;
  return noun;
}

/** A word after which a past form is the verb and no adjective. */
function endsNoun(token: Token): boolean {
  return (token.cap || is(token, HUMAN, IS.body, IS.document)) && !token.possessive;
}

/** Small words of a description before a name, so many at most. */
const LONGEST_DESCRIPTION = 4;

function leadsToName(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + LONGEST_DESCRIPTION); i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" || !isNominal(token) || isVerbLike(token) || is(token, IS.nounLike))
      return false;
    if (token.cap) return true;
  }
  return false;
}

function nounAfterName(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!;
  // "Quill Foods estimates that": a noun before "that" is the verb.
  if (is(token, IS.nounLike) && is(tokens[at + 1], IS.that)) return false;
  if (is(token, HUMAN, IS.body, IS.document, IS.title, IS.spokesperson) && !isVerbLike(token)) return true;
  if (tokens[at - 1]?.possessive) return true;
  // "US investment banking giant Quill": an adjective in capitals goes on to its name.
  let adjective = at - 1;
  while (adjective > 0 && at - adjective < LONGEST_DESCRIPTION && tokens[adjective]!.cap === false)
    adjective--;
  if (/^\p{Lu}{2,3}$/u.test(tokens[adjective]?.text ?? "") && leadsToName(tokens, adjective + 1, end))
    return true;
  // "the AI-designed robots", "a Sandry-based firm": an adjective in capitals goes on to its noun.
  if (/-(?:\p{Ll}+ed|based|led|run|born|made)$/u.test(tokens[at - 1]?.text ?? "") && !isVerbLike(token))
    return true;
  // "two Democratic speechwriters"
  if (endsLike(tokens[at - 1], SHAPE.demonym) && endsLike(token, SHAPE.agent) && !isVerbLike(token))
    return true;
  const next = tokens[at + 1];
  return (
    at + 1 < end &&
    next !== undefined &&
    !isVerbLike(token) &&
    ((next.cap && next.kind === "word" && isNominal(next)) ||
      is(next, HUMAN, IS.body, IS.title, IS.spokesperson))
  );
}
