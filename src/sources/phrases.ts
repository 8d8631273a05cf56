import { DETERMINER, FUNCTION, HUMAN, IS } from "./lexicon.ts";
import { SHAPE, type Token } from "./tokens.ts";

/** A noun phrase: token indexes, both inclusive. */
export interface Phrase {
  from: number;
  to: number;
}

/** A subject with what stood between it and the verb ("Name, role, said"). */
export interface Subject extends Phrase {
  /** The relative pronoun right before the verb ("Smith, who said"): token index, -1 when there is none. */
  relative: number;
  /** Where the whole subject begins and ends, appositions and relative clauses included. */
  outerTo: number;
}

/** A phrase of more words than this is a sentence that the rules did not understand. */
const LONGEST_PHRASE = 24;
/** How far left an apposition may reach, in tokens. */
const LONGEST_APPOSITION = 60;

/** May stand inside a noun phrase: a name, noun, adjective, number, or a short quotation such as a title. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "quote") return token.end - token.start <= 30 && !/[,.!?…—–-]/.test(token.text);
  if (token.kind === "mark") return false;
  if (token.kind === "number") return true;
  if (token.flags & IS.time) return false;
  if (token.flags & FUNCTION) {
    // Capitalised words that are also function words can be names in the middle of a sentence ("May", "Will").
    return (
      token.cap &&
      !(token.flags & (DETERMINER | IS.pronoun | IS.relative | IS.clause | IS.preposition | IS.and))
    );
  }
  if (token.flags & IS.adverb) return token.cap;
  return true;
}

/** A lower-case word that is more probably a verb than a noun here. */
export function isVerbLike(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.cap) return false;
  if (token.flags & IS.auxiliary) return true;
  return (token.flags & IS.cue) !== 0 && !(token.flags & (IS.nounLike | IS.document | HUMAN));
}

export function isPronoun(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === "word" && (token.flags & IS.pronoun) !== 0 && !token.possessive
  );
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.text === ",";
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === "mark" && (token.text === "—" || token.text === "–" || token.text === "--");
}

/** The noun phrase that ends at `end` and does not begin before `floor`; null when none ends there. */
export function phraseEndingAt(tokens: readonly Token[], end: number, floor: number): Phrase | null {
  let to = end;
  let last = tokens[to];
  if (last?.kind === "mark" && last.text === ")") {
    const open = matchingOpen(tokens, to, floor);
    if (open < 0) return null;
    to = open - 1;
    last = tokens[to];
  }
  if (!last || to < floor) return null;
  if (isPronoun(last)) return { from: to, to };
  if (last.kind === "word" && last.flags & (IS.quantifier | IS.definite) && !isNominal(last)) {
    // "others said", "both said", "those said"
    if (!(last.flags & IS.quantifier)) return null;
    const link = tokens[to - 1];
    if (!(to - 2 >= floor && link && link.flags & IS.nounPreposition && isNominal(tokens[to - 2])))
      return { from: to, to };
  } else if (!isNominal(last)) return null;
  let from = to;
  const limit = Math.max(floor, to - LONGEST_PHRASE);
  for (;;) {
    while (from > limit && joins(tokens, from - 1)) from--;
    while (from > limit && isDeterminer(tokens, from - 1, floor)) from--;
    const before = tokens[from - 1];
    const beforeThat = tokens[from - 2];
    if (from - 2 < limit || !before) break;
    const startsWithDeterminer = (tokens[from]!.flags & DETERMINER) !== 0;
    if (
      before.flags & IS.nounPreposition &&
      before.kind === "word" &&
      (isNominal(beforeThat) || beforeThat!.flags & IS.quantifier) &&
      !isVerbLike(beforeThat) &&
      tiesTo(before, beforeThat!, tokens[from - 3])
    ) {
      from -= 2;
      continue;
    }
    if (before.flags & IS.and && isNominal(beforeThat) && !isVerbLike(beforeThat)) {
      // One name of two parts ("Johnson & Johnson") or two coordinated subjects at the start of the clause.
      const left = phraseEndingAt(tokens, from - 2, Math.max(limit, floor));
      if (
        left &&
        (atClauseStart(tokens, left.from, floor) ||
          (!startsWithDeterminer && tokens[from]!.cap && beforeThat!.cap))
      ) {
        from = left.from;
      }
      break;
    }
    break;
  }
  return { from: listBefore(tokens, from, floor), to };
}

/** An article or the like; "that" behind a word is a conjunction ("said that officials"). */
function isDeterminer(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word" || !(token.flags & DETERMINER)) return false;
  const before = at > floor ? tokens[at - 1] : undefined;
  // "la ministre des Transports", "Vertreter eines Dienstes": an article that ties to the noun before.
  if (token.flags & IS.tie && before && isNominal(before) && !isVerbLike(before)) return false;
  if (!(token.flags & IS.that)) return true;
  return before?.kind !== "word" || (before.flags & IS.preposition) !== 0;
}

/** The noun of a phrase: the last word before "of", "in" …, or the known noun before an adjective ("people familiar with"). */
export function headOf(tokens: readonly Token[], phrase: Phrase): number {
  let head = phrase.from;
  while (head < phrase.to) {
    const next = tokens[head + 1]!;
    if (next.kind === "mark") break;
    if (next.flags & IS.nounPreposition && next.kind === "word" && !(next.flags & IS.particle && next.cap))
      break;
    if (next.flags & IS.relative && next.kind === "word" && !next.cap) break;
    head++;
  }
  const { cap, flags, shape } = tokens[head]!;
  if (cap || flags & SPEAKING || (head === phrase.to && !(shape & SHAPE.past))) return head;
  for (let i = head - 1; i >= phrase.from && head - i <= 3; i--) {
    const token = tokens[i]!;
    if (token.kind === "word" && !token.cap && !token.possessive && token.flags & SPEAKING) return i;
  }
  return head;
}

const SPEAKING = HUMAN | IS.body | IS.document | IS.spokesperson;

/** "to", "on", "with" tie to a noun only where the noun is known; "of", "for", "in" always may. */
function tiesTo(preposition: Token, noun: Token, before: Token | undefined): boolean {
  // An adjective behind its noun: "people familiar with", "officials briefed on".
  if (!noun.cap && before && !before.cap && before.flags & (HUMAN | IS.document)) return true;
  if (preposition.flags & IS.tie) return true;
  return (
    (noun.flags & (HUMAN | IS.body | IS.document | IS.spokesperson | IS.title)) !== 0 ||
    (noun.cap && noun.kind === "word")
  );
}

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "mark") return false;
  if (isPronoun(token)) return false;
  if (token.flags & IS.particle && !token.cap && tokens[at + 1]?.cap && tokens[at - 1]?.cap) return true;
  if (!isNominal(token)) return false;
  return !isVerbLike(token);
}

function matchingOpen(tokens: readonly Token[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 20; i--) if (tokens[i]!.text === "(") return i;
  return -1;
}

/** Nothing of the same clause stands before `at`. */
function atClauseStart(tokens: readonly Token[], at: number, floor: number): boolean {
  if (at <= floor) return true;
  const before = tokens[at - 1]!;
  if (before.kind === "quote") return true;
  if (before.kind === "mark") return /^[,;:—–(•*[-]$|^--$/.test(before.text);
  return (before.flags & (IS.clause | IS.that | IS.and | IS.asClause)) !== 0;
}

/**
 * The subject whose verb group begins at `verb`: the phrase right before it, or, over commas, the phrase that an
 * apposition or relative clause belongs to. `floor`: first token of the clause's sentence.
 */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Subject | null {
  const end = verb - 1;
  const last = tokens[end];
  if (!last || end < floor) return null;
  if (isComma(last) || isDash(last)) return subjectOverComma(tokens, end, floor);
  if (last.flags & IS.relative && last.kind === "word") {
    let noun = end - 1;
    if (isComma(tokens[noun])) noun--;
    const phrase = antecedentEndingAt(tokens, noun, floor);
    return phrase ? { ...phrase, outerTo: end, relative: end } : null;
  }
  if (last.flags & IS.and && last.kind === "word") return clauseSubject(tokens, end, floor);
  // "the experts I interviewed said": a relative clause without its pronoun.
  const reduced = !last.cap && last.shape & SHAPE.past && isPronoun(tokens[end - 1]) && end - 2 >= floor;
  const phrase = phraseEndingAt(tokens, reduced ? end - 2 : end, floor);
  if (!phrase) return clauseSubjectOver(tokens, end, floor);
  // The phrase may end a relative clause of the real subject: "the man who made the call said".
  const relative = relativeBefore(tokens, phrase, floor);
  if (relative) return { ...relative, outerTo: end, relative: -1 };
  const apposed = apposedName(tokens, phrase, floor);
  if (apposed) return { ...apposed, outerTo: end, relative: -1 };
  const over = overPreposition(tokens, phrase, floor);
  if (over) return { ...over, outerTo: end };
  return { ...phrase, outerTo: end, relative: -1 };
}

/** The noun a relative pronoun means: over a place at its end ("opponents here as well as in Rome who say") the people before. */
function antecedentEndingAt(tokens: readonly Token[], end: number, floor: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, end, floor);
  if (!phrase || phrase.from <= floor) return phrase;
  if (tokens[headOf(tokens, phrase)]!.flags & HUMAN) return describedName(tokens, phrase, floor) ?? phrase;
  const before = tokens[phrase.from - 1]!;
  if (before.kind !== "word" || !(before.flags & IS.preposition)) return phrase;
  for (let i = phrase.from - 2; i > Math.max(floor, phrase.from - 14); i--) {
    const token = tokens[i]!;
    if (token.kind === "mark" || token.kind === "quote" || isVerbLike(token)) break;
    if (!(token.flags & HUMAN) || token.cap) continue;
    const from = phraseEndingAt(tokens, i, floor)?.from ?? i;
    return phraseStartingAt(tokens, from, phrase.from - 1) ?? phrase;
  }
  return phrase;
}

/** "Ann Lee, head of the union said": an apposition whose second comma is missing. */
function apposedName(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  if (!isComma(tokens[phrase.from - 1]) || phrase.from - 2 < floor) return null;
  const first = tokens[phrase.from]!;
  if (first.cap || !(tokens[headOf(tokens, phrase)]!.flags & (IS.person | IS.title | IS.spokesperson)))
    return null;
  const name = phraseEndingAt(tokens, phrase.from - 2, floor);
  if (!name || name.to === name.from || !tokens[name.to]!.cap || !tokens[name.from]!.cap) return null;
  return atClauseStart(tokens, name.from, floor) ? name : null;
}

/** "unions, groups and many lawmakers": a list of subjects that begins the clause. */
function listBefore(tokens: readonly Token[], from: number, floor: number): number {
  let start = from;
  let at = from - 1;
  if (!tokens[at] || !(tokens[at]!.flags & IS.and)) return from;
  if (isComma(tokens[at - 1])) at--;
  for (let parts = 0; parts < 4; parts++) {
    const part = shortPhraseEndingAt(tokens, at - 1, floor);
    if (part < 0) return from;
    start = part;
    if (!isComma(tokens[start - 1])) break;
    at = start - 1;
  }
  return start !== from && atClauseStart(tokens, start, floor) && !isComma(tokens[start - 1]) ? start : from;
}

/** Where a phrase without prepositions that ends at `end` begins, -1 when none does. */
function shortPhraseEndingAt(tokens: readonly Token[], end: number, floor: number): number {
  if (end < floor || !isNominal(tokens[end]) || isVerbLike(tokens[end])) return -1;
  let from = end;
  while (from > floor && end - from < 5 && joins(tokens, from - 1)) from--;
  while (from > floor && isDeterminer(tokens, from - 1, floor)) from--;
  return from;
}

/** "Ann Lee, 32, a former aide who says": the name that the words before the pronoun describe. */
function describedName(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  let at = phrase.from - 1;
  if (tokens[phrase.from]!.cap || !isComma(tokens[at])) return null;
  if (tokens[at - 1]?.kind === "number" && isComma(tokens[at - 2])) at -= 2;
  const name = phraseEndingAt(tokens, at - 1, floor);
  return name && name.to > name.from && tokens[name.from]!.cap && tokens[name.to]!.cap ? name : null;
}

/** "who has in the past said", "residents marching through the streets said": the phrase belongs to a preposition. */
function overPreposition(tokens: readonly Token[], phrase: Phrase, floor: number): Subject | null {
  const at = phrase.from - 1;
  const preposition = tokens[at];
  if (!preposition || at <= floor || preposition.kind !== "word") return null;
  if (!(preposition.flags & IS.preposition) || preposition.flags & (IS.clause | IS.that | IS.asClause))
    return null;
  let left = at - 1;
  while (
    left > floor &&
    tokens[left]!.kind === "word" &&
    tokens[left]!.flags & (IS.auxiliary | IS.adverb) &&
    !tokens[left]!.cap
  )
    left--;
  if (left < at - 1) return subjectBefore(tokens, left + 1, floor);
  const word = tokens[left]!;
  if (word.kind === "word" && word.flags & IS.and && left > floor) {
    // "observers in the city and around the country": a second place of the same noun.
    const inner = phraseEndingAt(tokens, left - 1, floor);
    return inner && inner.to > inner.from ? { ...inner, outerTo: at, relative: -1 } : null;
  }
  if (word.kind === "word" && !word.cap && word.shape & (SHAPE.participle | SHAPE.past) && left > floor) {
    const inner = phraseEndingAt(tokens, left - 1, floor);
    return inner ? { ...inner, outerTo: at, relative: -1 } : null;
  }
  return null;
}

function relativeBefore(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  if (isPronoun(tokens[phrase.from])) return null;
  const limit = Math.max(floor, phrase.from - 14);
  for (let i = phrase.from - 1; i > limit; i--) {
    const token = tokens[i]!;
    if (token.kind === "mark" || token.kind === "quote") return null;
    if (
      token.kind === "word" &&
      token.flags & IS.relative &&
      token.low !== "that" &&
      !isComma(tokens[i - 1])
    ) {
      if (token.flags & IS.that && !isNominal(tokens[i - 1])) return null;
      // Something must stand between the pronoun and the phrase: its verb.
      if (i + 1 >= phrase.from && !tokens[phrase.from]?.cap) return phraseEndingAt(tokens, i - 1, floor);
      if (i + 1 >= phrase.from) return null;
      return phraseEndingAt(tokens, i - 1, floor);
    }
    if (token.flags & IS.clause && !(token.flags & IS.relative)) return null;
  }
  return null;
}

function subjectOverComma(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  const limit = Math.max(floor, comma - LONGEST_APPOSITION);
  for (let i = limit; i < comma; i++) {
    if (!isComma(tokens[i]) && !isDash(tokens[i]) && !(tokens[i]!.text === "(" && i > limit)) continue;
    const phrase = phraseEndingAt(tokens, i - 1, limit);
    if (!phrase || !atClauseStart(tokens, phrase.from, floor)) continue;
    if (isIntroduction(tokens, phrase, floor) || isPlacePair(tokens, phrase, i)) continue;
    if (!opensApposition(tokens, i + 1, comma)) continue;
    return { ...phrase, outerTo: comma, relative: -1 };
  }
  // "Smith, however, said": an adverb between commas.
  return null;
}

/** A single word at the start of the sentence that is no name: "Likewise, Smith …". */
function isIntroduction(tokens: readonly Token[], phrase: Phrase, floor: number): boolean {
  const token = tokens[phrase.from]!;
  if (phrase.from !== floor) return false;
  if (isOpeningParticiple(tokens, phrase.from)) return true;
  if (phrase.to !== phrase.from) return false;
  return (
    (token.flags & (IS.notName | IS.adverb | IS.time | IS.quantifier)) !== 0 ||
    (token.shape & SHAPE.adverb) !== 0
  );
}

/** "Speaking in Rome, …": a participle that opens the sentence. */
export function isOpeningParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.cap && (token.shape & SHAPE.participle) !== 0 && token.low.length > 5 && !tokens[at + 1]?.cap;
}

/** The second half of "Portsmouth, N.H.,": a place, no subject. */
function isPlacePair(tokens: readonly Token[], phrase: Phrase, comma: number): boolean {
  if (!isComma(tokens[phrase.from - 1]) || phrase.to - phrase.from > 1 || comma !== phrase.to + 1)
    return false;
  const place = tokens[phrase.from]!;
  const before = tokens[phrase.from - 2];
  if (!place.cap || !before?.cap) return false;
  return !!(
    phrase.from === phrase.to &&
    (place.text.endsWith(".") ||
      /^\p{Lu}{2,3}$/u.test(place.text) ||
      (tokens[phrase.from - 3]?.flags ?? 0) & IS.preposition)
  );
}

/** What follows the comma may describe the phrase before it: no new clause with its own subject. */
function opensApposition(tokens: readonly Token[], from: number, comma: number): boolean {
  const first = tokens[from];
  if (!first || from > comma) return false;
  if (first.kind === "quote") return first.end - first.start <= 40;
  if (isPronoun(first) && !(first.flags & IS.relative)) return false;
  if (first.flags & (IS.and | IS.that) && !(first.flags & IS.relative)) return false;
  if (first.flags & IS.auxiliary && !first.cap) return false;
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
  }
  const phrase = mainSubjectFrom(tokens, start, end);
  return phrase ? { ...phrase, outerTo: end, relative: -1 } : null;
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
    const subordinate =
      first.kind === "word" &&
      (first.flags & (IS.clause | IS.asClause | IS.preposition)) !== 0 &&
      !isPronoun(first);
    if (subordinate || first.flags & IS.time || isOpeningParticiple(tokens, at)) {
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

function isOpener(token: Token): boolean {
  if (token.kind !== "word") return token.kind !== "number";
  if (token.flags & IS.and) return true;
  return (
    ((token.flags & IS.adverb) !== 0 || (token.shape & SHAPE.adverb) !== 0) &&
    !(token.flags & (IS.quantifier | IS.clause))
  );
}

/** "He, too, said", "Smith on Monday said": words that are no phrase between subject and verb. */
function clauseSubjectOver(tokens: readonly Token[], end: number, floor: number): Subject | null {
  let at = end;
  while (at > floor && end - at < 6) {
    const token = tokens[at]!;
    const after = tokens[at + 1];
    const counts = token.kind === "number" || (token.flags & IS.quantifier) !== 0;
    if (at < end && after && after.flags & IS.time && counts) at--;
    else if (
      token.kind === "word" &&
      token.flags & (IS.time | IS.adverb | IS.preposition | IS.auxiliary | IS.negation)
    )
      at--;
    else if (token.kind === "number" && tokens[at - 1] && tokens[at - 1]!.flags & IS.time) at--;
    else break;
  }
  if (at === end) return null;
  const phrase = phraseEndingAt(tokens, at, floor);
  return phrase && isNominalSubject(tokens, phrase) ? { ...phrase, outerTo: end, relative: -1 } : null;
}

function isNominalSubject(tokens: readonly Token[], phrase: Phrase): boolean {
  return isPronoun(tokens[phrase.from]) || phrase.to >= phrase.from;
}

/** The noun phrase that begins at `from` and does not reach `limit`; null when none begins there. */
export function phraseStartingAt(tokens: readonly Token[], from: number, limit: number): Phrase | null {
  let at = from;
  const first = tokens[at];
  if (!first || at >= limit || first.kind === "mark") return null;
  if (isPronoun(first)) return { from: at, to: at };
  while (at < limit && tokens[at]!.kind === "word" && tokens[at]!.flags & DETERMINER) at++;
  if (at > from && !isNominal(tokens[at])) {
    const alone = tokens[from]!.flags & IS.quantifier;
    if (alone && tokens[at] && tokens[at]!.low === "of" && isNominal(tokens[at + 1] ?? tokens[at])) at++;
    else return alone ? { from, to: at - 1 } : null;
  }
  let named = false;
  let last = at - 1;
  const end = Math.min(limit, from + LONGEST_PHRASE);
  while (at < end) {
    const token = tokens[at]!;
    if (isNominal(token)) {
      if (token.kind === "quote" && at > from && !tokens[at - 1]!.cap) break;
      if (!token.cap && named && token.kind === "word" && !nounAfterName(tokens, at, end)) break;
      if (token.kind === "number" && last >= from) break;
      if (
        (isVerbLike(token) ||
          (token.shape & SHAPE.past && !token.cap && endsNoun(tokens[at - 1]!)) ||
          actsOn(tokens, at)) &&
        last >= from
      )
        break;
      if (token.cap) named = true;
      last = at;
      at++;
      continue;
    }
    const next = tokens[at + 1];
    if (token.kind === "word" && token.flags & IS.particle && !token.cap && named && next?.cap) {
      at++;
      continue;
    }
    if (last < from || token.kind !== "word") break;
    if (token.flags & IS.nounPreposition && at + 1 < end) {
      const isOf =
        token.low === "of" ||
        token.low === "for" ||
        (token.flags & IS.tie && !/^(?:in|from|at)$/.test(token.low)) !== 0;
      const headIsName = tokens[last]!.cap && !(tokens[last]!.flags & (IS.body | HUMAN | IS.title));
      if (headIsName && !isOf && token.low !== "from") break;
      let after = at + 1;
      while (after < end && tokens[after]!.kind === "word" && tokens[after]!.flags & DETERMINER) after++;
      const object = tokens[after];
      if (object && !object.cap && object.shape & SHAPE.participle && !(object.flags & SPEAKING)) break;
      if (after < end && isNominal(object) && !(object!.flags & IS.document && !object!.cap && !isOf)) {
        named = false;
        at = after;
        continue;
      }
      break;
    }
    const role = (tokens[last]!.flags & (IS.person | IS.title)) !== 0;
    if (token.flags & IS.and && next && isNominal(next) && ((next.cap && tokens[last]!.cap) || role)) {
      at++;
      continue;
    }
    break;
  }
  return last >= from ? { from, to: last } : null;
}

/** A lower-case word before an article or pronoun is a verb: "the actor held a rally". */
function actsOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.cap || token.kind !== "word" || !next || next.kind !== "word" || next.cap) return false;
  if (token.flags & (HUMAN | IS.body | IS.document | IS.spokesperson | IS.title)) return false;
  return (
    (next.flags & (IS.definite | IS.indefinite | IS.possessive)) !== 0 &&
    !(next.flags & (IS.relative | IS.that))
  );
}

/** A word after which a past form is the verb and no adjective. */
function endsNoun(token: Token): boolean {
  return (token.cap || (token.flags & (HUMAN | IS.body | IS.document)) !== 0) && !token.possessive;
}

function nounAfterName(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!;
  if (token.flags & (HUMAN | IS.body | IS.document | IS.title | IS.spokesperson) && !isVerbLike(token))
    return true;
  if (tokens[at - 1]?.possessive) return true;
  const next = tokens[at + 1];
  return (
    at + 1 < end &&
    next !== undefined &&
    !isVerbLike(token) &&
    ((next.cap && next.kind === "word" && isNominal(next)) ||
      (next.flags & (HUMAN | IS.body | IS.title | IS.spokesperson)) !== 0)
  );
}
