import { isSurnameBehind } from "../text/compound-words.ts";
import {
  DETERMINER,
  type Gender,
  genderOf,
  genderOfName,
  HUMAN,
  isFrequentGiven,
  type Lexicon,
} from "../text/lexicon.ts";
import { areOrdinary } from "../text/ordinary-words.ts";
import { endsLike, hasEnding, is, isCapital, isOneOf, isSmallWord, isUnknown } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { behindAdverb, headOf, isComma, type Phrase } from "./phrases.ts";
import { endsInOffice, isNameForAll, isNameOverArticle, isNameOverNumber } from "./whole-names.ts";
import { endsInArticle, firstNoun } from "./word-order.ts";

/** What a noun phrase says about whom it means. */
export interface Description {
  type: "pronoun" | "name" | "common";
  /** Token index of the word that decides number, gender and kind. */
  head: number;
  /** Tokens of the name alone ("Dominic Raab" of "Foreign Secretary Dominic Raab"); the whole phrase without article for `common`. */
  name: Phrase;
  /** Tokens before the name that say what its bearer is ("Foreign Secretary"). */
  premodifier: Phrase | null;
  determiner: "definite" | "indefinite" | "possessive" | "quantifier" | "none";
  gender: Gender | null;
  /** What the words themselves say; null for a bare name. */
  kind: "person" | "organization" | "document" | "unnamed" | null;
}

const ACRONYM = /^[\p{Lu}\d&.-]{2,6}$/u;
const SUFFIX = /^(jr|sr|ii|iii|iv)$/;

/** A capitalised word that can be part of a name here. */
export function isNameToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.cap) return false;
  if (is(token, IS.time) && !(/^\p{Lu}{4,}$/u.test(token.text) && tokens[at - 1]?.cap)) return false;
  const before = tokens[at - 1];
  // "Patricia A Quill": an initial without its point.
  if (/^\p{Lu}$/u.test(token.text) && isBetweenNames(tokens, at)) return true;
  const first =
    !before ||
    token.lineStart ||
    (before.kind !== "word" && before.kind !== "number" && !/^[,()]$/.test(before.text));
  if (is(token, IS.notName) && (first || is(token, DETERMINER, IS.pronoun, IS.preposition, IS.clause)))
    return false;
  if (is(token, DETERMINER, IS.pronoun, IS.relative, IS.and)) return false;
  return true;
}

function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return [before, after].every(
    (token) => token?.kind === "word" && token.cap && isUnknown(token) && !token.lineStart,
  );
}

export function describePhrase(tokens: readonly Token[], given: Phrase, lexicon: Lexicon): Description {
  const named = withoutLetters(tokens, given, lexicon);
  const phrase = withoutVerbNoun(tokens, withoutUtterance(tokens, named, lexicon), lexicon);
  const first = tokens[phrase.from]!;
  if (is(first, IS.pronoun) && phrase.from === phrase.to && !first.possessive) {
    const gender = lexicon.pronouns.get(first.low) ?? null;
    const { from: head } = phrase;
    return { type: "pronoun", head, name: phrase, premodifier: null, determiner: "none", gender, kind: null };
  }
  const { from, determiner: opening } = openingDeterminer(tokens, phrase);
  const name = { from, to: phrase.to };
  const whole = isNameOverArticle(tokens, name) || isNameOverNumber(tokens, name);
  if ((whole && !lexicon.rules.grammar) || isNameForAll(tokens, from, phrase.to))
    return bodyOf(name, opening);
  const opened = openedName(tokens, from, phrase.to) ?? nameBehindDegree(tokens, from, phrase.to, lexicon);
  if (opened) return bearerOf(tokens, from, opened, opening, lexicon);
  const some = lexicon.rules.grammar ? null : partOfSome(tokens, { from, to: phrase.to }, opening);
  if (some) return some;
  const coreTo = coreEnd(tokens, from, phrase.to, lexicon);
  const head = headBefore(tokens, from, phrase.to, coreTo, lexicon);
  const headToken = tokens[head]!;
  const determiner = opening === "none" ? determinerWithin(tokens, from, head, lexicon) : opening;
  const surname = determiner === "none" && isSurname(tokens, from, head, lexicon);
  if (isNameToken(tokens, head) && (surname || !isCommonHead(tokens, head, from, lexicon)))
    return nameDescription(tokens, from, head, coreTo, phrase.to, determiner, lexicon);
  return {
    type: "common",
    head,
    name: { from, to: lexicon.rules.grammar ? phrase.to : withoutVerb(tokens, head, phrase.to) },
    premodifier: null,
    determiner,
    gender: genderOf(headToken, lexicon) ?? (is(headToken, IS.people) ? "they" : null),
    kind: isOfficeLetters(tokens, head, lexicon) ? "unnamed" : kindOfHead(headToken),
  };
}

/** "Some of Lee’s friends": who they are stands behind "of". */
function partOfSome(
  tokens: readonly Token[],
  { from, to }: Phrase,
  determiner: Description["determiner"],
): Description | null {
  if (!is(tokens[from], IS.quantifier) || !is(tokens[from + 1], IS.tie) || from + 2 > to) return null;
  const head = headOf(tokens, { from: from + 2, to });
  if (!is(tokens[head], IS.people) || isCapital(tokens[head])) return null;
  return {
    type: "common",
    head,
    name: { from, to },
    premodifier: null,
    determiner: determiner === "none" ? "quantifier" : determiner,
    gender: "they",
    kind: "unnamed",
  };
}

function bodyOf(name: Phrase, determiner: Description["determiner"]): Description {
  return {
    type: "name",
    head: name.to,
    name,
    premodifier: null,
    determiner,
    gender: null,
    kind: "organization",
  };
}

/** The first determiner of a phrase, and the first token behind all of its articles. */
function openingDeterminer(
  tokens: readonly Token[],
  { from, to }: Phrase,
): Pick<Description, "determiner"> & { from: number } {
  let at = from;
  let determiner: Description["determiner"] = "none";
  while (at < to && is(tokens[at], DETERMINER) && !is(tokens[at + 1], IS.nounPreposition)) {
    const token = tokens[at]!;
    if (token.cap && at > from && tokens[at + 1]?.cap === false) break;
    if (determiner === "none") determiner = determinerOf(token);
    if (!is(token, IS.definite, IS.indefinite)) break;
    at++;
  }
  if (at > from && at < to) at = behindAdverb(tokens, at);
  // "Now researchers (say)": the sentence's own adverb.
  if (
    at === from &&
    at < to &&
    tokens[at]!.cap &&
    is(tokens[at], IS.adverb, IS.time) &&
    isSmallWord(tokens[at + 1])
  )
    at++;
  return { from: at, determiner };
}

function determinerOf(token: Token): Description["determiner"] {
  if (is(token, IS.definite)) return "definite";
  if (is(token, IS.indefinite)) return "indefinite";
  return is(token, IS.possessive) ? "possessive" : "quantifier";
}

/** "Norland's minister", "advokaten": the determiner of a phrase that opens with none. */
function determinerWithin(
  tokens: readonly Token[],
  from: number,
  head: number,
  lexicon: Lexicon,
): Description["determiner"] {
  if (tokens.slice(from, head).some((token) => token.possessive)) return "possessive";
  return endsInArticle(tokens[head]!, lexicon) ? "definite" : "none";
}

/** The word that decides number, gender and kind. */
function headBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  coreTo: number,
  lexicon: Lexicon,
): number {
  if (endsInOffice(tokens, { from, to }, lexicon)) return to;
  let head = tokens[coreTo]!.cap ? coreTo : Math.min(coreTo, headOf(tokens, { from, to }));
  while (head > from && (tokens[head]!.kind === "quote" || SUFFIX.test(tokens[head]!.low))) head--;
  head = firstNoun(tokens, from, head, lexicon);
  // "Article 40 of the contract": a numbered text.
  const numbered = head > from && tokens[head]!.kind === "number" && is(tokens[head - 1], IS.document);
  return numbered ? head - 1 : head;
}

/** "Ann King": an office or trade behind a given name is a surname. */
function isSurname(tokens: readonly Token[], from: number, head: number, lexicon: Lexicon): boolean {
  if (head <= from || !isNameToken(tokens, head - 1)) return false;
  const [given, last] = [tokens[head - 1]!, tokens[head]!];
  if (isSurnameBehind(given, last, lexicon)) return !opensAsVerb(tokens, head - 1, lexicon);
  // "Maren Bürger"
  const { nounCapitals } = lexicon.rules.grammar ?? {};
  if (nounCapitals && isUnknown(given) && isFrequentGiven(given.text)) return is(last, IS.person, IS.people);
  return last.cap && lexicon.alsoSurnames.has(last.low) && isUnknown(given);
}

/** "Hegen Händler Zweifel, …": a verb of several that opens the sentence, and no given name. */
function opensAsVerb(tokens: readonly Token[], at: number, { rules, pluralVerbs }: Lexicon): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]!];
  const opens = !before || word.lineStart || before.kind === "mark" || before.kind === "quote";
  // "Hagen Bauer sagte"
  const behind = tokens[at + 2];
  if (isSmallWord(behind) && is(behind, IS.cue, IS.auxiliary)) return false;
  return (
    rules.grammar?.nounCapitals === true &&
    opens &&
    hasEnding(pluralVerbs, word) &&
    !isFrequentGiven(word.text)
  );
}

/** "(la diputada de Unión Verde) Elsa Rincón": the person's name behind that of a body or place. */
function openedName(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let at = from + 1;
  while (at <= to && !tokens[at]!.opensName) at++;
  if (at > to) return null;
  let end = at;
  while (end < to && isNameToken(tokens, end + 1)) end++;
  return { from: at, to: end };
}

/** "der Geschäftsführer der Fraktion Dr. Ole Harms": behind what the office is of, a degree leads to the name. */
function nameBehindDegree(
  tokens: readonly Token[],
  from: number,
  to: number,
  { rules }: Lexicon,
): Phrase | null {
  if (!rules.grammar?.nounCapitals) return null;
  let at = to;
  while (at > from && isNameToken(tokens, at) && !is(tokens[at], IS.honorific)) at--;
  if (to - at < 2 || !is(tokens[at], IS.honorific)) return null;
  const before = tokens.slice(from, at);
  const office = before.findIndex((token) => is(token, ROLE_NOUN));
  const tied =
    office >= 0 && before.slice(office).some((token) => is(token, IS.tie) && is(token, IS.definite));
  // "die Vertreter der Bank und Dr. Ole Harms" are several.
  return tied && !before.some((token) => is(token, IS.and)) ? { from: at + 1, to } : null;
}

function bearerOf(
  tokens: readonly Token[],
  from: number,
  name: Phrase,
  determiner: Description["determiner"],
  lexicon: Lexicon,
): Description {
  // A degree is no part of what somebody is.
  let last = name.from - 1;
  while (last > from && is(tokens[last], IS.honorific)) last--;
  const premodifier = { from, to: last };
  let gender: Gender | null = null;
  for (let i = Math.max(0, from - 1); i < name.from; i++) gender ??= genderOf(tokens[i]!, lexicon);
  return { type: "name", head: name.to, name, premodifier, determiner, gender, kind: "person" };
}

/** "a poll conducted (last week)", "the government in Norland finally (said)": the noun without what leads to its verb. */
function withoutVerb(tokens: readonly Token[], head: number, to: number): number {
  // "the officer who left": the clause has its verb.
  if (tokens.slice(head + 1, to).some((token) => is(token, IS.relative))) return to;
  let last = to;
  while (last > head) {
    const token = tokens[last]!;
    const leads = is(token, IS.adverb) || endsLike(token, SHAPE.past, SHAPE.adverb);
    if (!isSmallWord(token) || !leads || is(token, HUMAN, IS.body, IS.document)) break;
    last--;
  }
  return last;
}

/** "MEC for Tides": letters for an office, by what it is for. */
export function isOfficeLetters(tokens: readonly Token[], at: number, { officeTies }: Lexicon): boolean {
  return /^\p{Lu}{2,4}$/u.test(tokens[at]!.text) && isOneOf(officeTies, tokens[at + 1]);
}

/** "Ann Lee (MP)": letters behind two names or more are none. */
function withoutLetters(tokens: readonly Token[], { from, to }: Phrase, { letters }: Lexicon): Phrase {
  const behind = to - from > 1 && isOneOf(letters, tokens[to]) && isCapital(tokens[to]);
  const named =
    behind && [1, 2].every((step) => isNameToken(tokens, to - step) && isUnknown(tokens[to - step]));
  return named ? { from, to: to - 1 } : { from, to };
}

/** "Ole Harms (Bezug)": what belongs to the verb behind a name. */
function withoutVerbNoun(tokens: readonly Token[], phrase: Phrase, { verbNouns }: Lexicon): Phrase {
  const { from, to } = phrase;
  const name = to > from && isOneOf(verbNouns, tokens[to]) && isNameToken(tokens, to - 1);
  return name && isUnknown(tokens[to - 1]) ? { from, to: to - 1 } : phrase;
}

/** "The army in a statement", "researchers in the new study (said)": where it was said is no part of who said it. */
function withoutUtterance(tokens: readonly Token[], phrase: Phrase, { writtenIn }: Lexicon): Phrase {
  const { from, to } = phrase;
  if (!is(tokens[to], IS.utterance, IS.document)) return phrase;
  let article = to - 1;
  while (article > from && !is(tokens[article], DETERMINER)) article--;
  const end = article - 2;
  if (end < from || !is(tokens[end + 1], IS.preposition)) return phrase;
  const speaker = tokens[headOf(tokens, { from, to: end })];
  if (is(speaker, IS.utterance, IS.document)) return phrase;
  const stated = is(tokens[to], IS.utterance) && article === to - 1 && is(tokens[article], IS.indefinite);
  const written = is(speaker, IS.people) && isOneOf(writtenIn, tokens[end + 1]);
  return stated || written ? { from, to: end } : phrase;
}

function kindOfHead(head: Token): Description["kind"] {
  if (is(head, HUMAN, IS.spokesperson)) return "unnamed";
  if (is(head, IS.document)) return "document";
  if (is(head, IS.body)) return "organization";
  return null;
}

/** "Secretary of State Ann Lee", "researcher and planetary scientist Ann Lee": the word goes on with the role before a name. */
function opensRole(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean {
  const { rules } = lexicon;
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (!is(before, IS.person, IS.title, IS.spokesperson)) return false;
  // "Historiker" is one and several.
  if (is(before, IS.people) && !is(before, IS.person)) return false;
  if (is(token, IS.and)) {
    // The second role must be one too, right before the name.
    for (let i = at + 1; i < to; i++) if (is(tokens[i], HUMAN, IS.title, IS.spokesperson)) return true;
    return false;
  }
  // "Secretary of State Ann Lee", "ambassador to Peru Ann Lee": one word of the office, then two of the name.
  const of = isOneOf(lexicon.nameTies, token);
  const leads =
    of || (!rules.grammar && is(token, IS.nounPreposition) && !opensName(tokens[at + 1], lexicon));
  if (!leads || to - at < 3 || ![1, 2, 3].every((step) => tokens[at + step]?.cap === true)) return false;
  // "the owner of Quill Moving Packages": a house.
  return !areOrdinary([tokens[to - 1]!.text, tokens[to]!.text], lexicon);
}

/** Nothing hangs on the phrase's noun: a list, a body of two, an office that ends with its name. */
function isAllCore(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  if (tokens.slice(from, to).some(isComma) || isBodyOfTwo(tokens, { from, to }, lexicon)) return true;
  if (isOpeningAdjective(tokens, { from, to }, lexicon) || endsInOffice(tokens, { from, to }, lexicon))
    return true;
  if (!lexicon.rules.grammar && endsInRoleAndName(tokens, from, to)) return true;
  for (let i = from; i <= to - 4; i++)
    if (is(tokens[i], IS.title) && isOfficeOver(tokens, i, to, lexicon)) return true;
  return false;
}

/** Where the phrase's own noun ends: before the first "of", "in", "and" … */
function coreEnd(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  if (isAllCore(tokens, from, to, lexicon)) return to;
  const named = tokens[to]!.cap && to - from >= 2 && !is(tokens[to], IS.body, HUMAN, IS.title);
  for (let i = from + 1; i <= to; i++) {
    const token = tokens[i]!;
    if (token.kind === "mark" || (token.complement && is(tokens[i - 1], HUMAN))) return i - 1;
    if (named && opensRole(tokens, i, to, lexicon)) continue;
    if (
      is(token, IS.nounPreposition, IS.and, IS.relative) &&
      !(is(token, IS.particle) && tokens[i + 1]?.cap && tokens[i - 1]?.cap && !is(token, IS.nounPreposition))
    ) {
      if (is(token, IS.relative) && token.cap) continue;
      return i - 1;
    }
  }
  return to;
}

/** "Devon and Cornwall Police", "the National Tide and Weather Administration": one body for two places or things. */
function isBodyOfTwo(
  tokens: readonly Token[],
  { from, to }: Phrase,
  { bodiesOfTwo, agenciesOfTwo }: Lexicon,
): boolean {
  let and = from + 1;
  while (and < to && !is(tokens[and], IS.and)) and++;
  if (and >= to - 1) return false;
  const names = [...tokens.slice(from, and), ...tokens.slice(and + 1, to)];
  // "National" opens a body's name as often as it ends one.
  const noPart = NO_NAME | IS.and;
  const isPart = (token: Token, at: number) =>
    token.kind === "word" &&
    token.cap &&
    !token.possessive &&
    !is(token, at === 0 && and > from + 1 ? noPart & ~IS.body : noPart);
  if (!names.every(isPart)) return false;
  const last = tokens[to]!;
  if (bodiesOfTwo.has(last.low)) return and === from + 1;
  // "Labour and Election Commission" may be two.
  const article = is(tokens[from - 1], IS.definite);
  // "the TTC and Harbor Ministry" are two; "the U.S. Fish and Tide Service" is one.
  const letters = names.some(({ text }, at) => ACRONYM.test(text) && (at > 0 || and === from + 1));
  return agenciesOfTwo.has(last.low) && last.cap && (and > from + 1 || article) && !letters;
}

/** "Federal and state officials": an adjective has its capital from the sentence it opens. */
function isOpeningAdjective(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): boolean {
  const [before, next] = [tokens[from - 1], tokens[from + 2]];
  const opens = !before || tokens[from]!.lineStart || (before.kind !== "word" && before.text !== ",");
  return (
    !rules.grammar &&
    opens &&
    is(tokens[from + 1], IS.and) &&
    !is(tokens[from], HUMAN) &&
    isSmallWord(next) &&
    !is(next, DETERMINER) &&
    isSmallWord(tokens[to]) &&
    is(tokens[to], IS.people)
  );
}

/** "Bank of Norland governor Ann Lee": the words end in somebody's name behind what that person is. */
function endsInRoleAndName(tokens: readonly Token[], from: number, to: number): boolean {
  let start = to;
  while (start > from && to - start < 4 && isNameToken(tokens, start) && !is(tokens[start], NO_NAME)) start--;
  const role = tokens[start]!;
  const known = is(role, IS.person, IS.title, IS.spokesperson) && !is(role, IS.people);
  // "a study by the governor Ann Lee" is the study.
  if (!tokens[headOf(tokens, { from, to })]!.cap) return false;
  // A capitalised title may be a body's word: "Office of Governor Affairs".
  return start > from && start < to && known && !role.possessive && (!role.cap || to - start > 1);
}

const NO_NAME = IS.body | IS.person | IS.people | IS.title | IS.spokesperson | IS.document;

/** A capitalised head that is a common noun all the same: a title without name ("Interior Minister"), "Republicans". */
function isCommonHead(tokens: readonly Token[], head: number, from: number, lexicon: Lexicon): boolean {
  const noun = tokens[head]!;
  if (isOfficeLetters(tokens, head, lexicon)) return true;
  if (!is(noun, HUMAN, IS.title, IS.spokesperson, IS.document)) return false;
  if (is(noun, IS.body) && head > from) return false;
  if (isSurnameBehindRole(tokens, head, from, lexicon)) return false;
  // "the Associated Press", "the Harbor Post": a plural or document in capitals inside a sentence is a name.
  if (lexicon.rules.grammar?.nounCapitals) return true;
  // "Wary Republicans": the adjective has its capital from the sentence that it opens.
  const before = head === from + 1 && !is(noun, IS.body, IS.document) ? tokens[from - 1] : null;
  const opens = before !== null && (!before || tokens[from]!.lineStart || /^[.!?]$/.test(before.text));
  if (opens && is(noun, IS.people) && isUnknown(tokens[from]) && noun.low.endsWith("s")) return true;
  const inside = head > from ? tokens[head - 1]!.cap : head > 0 && tokens[head - 1]!.kind === "word";
  if (inside && !is(noun, IS.person, IS.title, IS.spokesperson)) return false;
  return true;
}

/** "Ministerin Bauer", "Sprecher Richter": where all nouns have capitals, a trade right behind what one person is and no woman's. */
function isSurnameBehindRole(
  tokens: readonly Token[],
  head: number,
  from: number,
  lexicon: Lexicon,
): boolean {
  const [role, noun] = [tokens[head - 1], tokens[head]!];
  if (!lexicon.rules.grammar?.nounCapitals || head <= from || !isCapital(role) || noun.lineStart)
    return false;
  const one = is(role, IS.person, IS.title, IS.spokesperson) && !is(role, IS.honorific);
  return (
    one &&
    is(noun, IS.person, IS.people) &&
    !hasEnding(lexicon.femaleEndings, noun) &&
    !/-|en$/.test(noun.low)
  );
}

/** The words of a name, found right to left. */
interface NameWords {
  start: number;
  /** What the bearer is stands before the name. */
  titled: boolean;
  /** A word among them names a body. */
  body: boolean;
}

/** What the words before a name's last are asked with. */
interface NameSearch {
  tokens: readonly Token[];
  from: number;
  head: number;
  /** The last word of an office of several, "Secretary of State"; -1 when there is none. */
  office: number;
  determiner: Description["determiner"];
  lexicon: Lexicon;
}

/** Letters of a word that links the parts of a name in another language: "per", "voor". */
const LONGEST_LINK = 4;

const ROLE_NOUN = HUMAN | IS.title | IS.spokesperson;

function nameDescription(
  tokens: readonly Token[],
  from: number,
  head: number,
  coreTo: number,
  to: number,
  determiner: Description["determiner"],
  lexicon: Lexicon,
): Description {
  const { headFirst, nounCapitals } = lexicon.rules.grammar ?? {};
  const office = officeBefore(tokens, from, head, lexicon);
  const words = nameWords({ tokens, from, head, office, determiner, lexicon });
  const { start } = words;
  const titled = words.titled || hasRoleBefore(tokens, from, words, headFirst === true);
  const bare = !nounCapitals && (determiner === "definite" || start === head);
  // "la Cour européenne des droits de l'homme"
  const toNoun = tokens.slice(head + 1, coreTo + 1).every(isSmallWord);
  const tied = headFirst && words.body && toNoun && is(tokens[coreTo + 1], IS.tie);
  const whole = !titled && (words.body || bare) ? (tied ? to : nameEnd(tokens, coreTo, to)) : coreTo;
  const owned =
    nounCapitals && !titled && determiner === "definite" && start === head && tokens[head]!.flags === 0;
  const end =
    owned && isOneOf(lexicon.genitiveArticles, tokens[coreTo + 1])
      ? to
      : headFirst && !words.body && isSmallWord(tokens[whole])
        ? endOfCapitals(tokens, start, whole)
        : whole;
  const premodifier = start > from ? { from, to: start - 1 } : null;
  if (headFirst && !titled && premodifier && opensForeignName(tokens, premodifier))
    return {
      type: "name",
      head,
      name: { from, to: end },
      premodifier: null,
      determiner,
      gender: null,
      kind: "organization",
    };
  const organization =
    words.body ||
    end > coreTo ||
    tokens.slice(start, head + 1).some((token) => is(token, IS.body)) ||
    isLetters(tokens, start, head) ||
    isBodyOfTwo(tokens, { from, to: head }, lexicon);
  const thing = isTitledDocument(tokens, start, end, lexicon) ? "document" : organization && "organization";
  const kind = titled ? "person" : thing || null;
  const gender = genderBefore(tokens, from, start, determiner, lexicon);
  return { type: "name", head, name: { from: start, to: end }, premodifier, determiner, gender, kind };
}

/** "Harbor Trade Report", "Future of Tides Survey": capitals that end in the noun of what is published under them. */
function isTitledDocument(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  return end > start && isCapital(tokens[end]) && isOneOf(lexicon.titledDocument, tokens[end]);
}

/** "Units per Norlandia": a capital and small words of another language before the last capital. */
function opensForeignName(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [first, ...rest] = tokens.slice(from, to + 1);
  if (!first?.cap || first.flags !== 0 || rest.length === 0) return false;
  return rest.every((token) => isSmallWord(token) && token.flags === 0 && token.low.length <= LONGEST_LINK);
}

/** The words of the name, right to left, up to a title, a possessive or a lower-case word. */
function nameWords(search: NameSearch): NameWords {
  const { tokens, from, head, lexicon } = search;
  const words = { start: listStart(search), titled: false, body: is(tokens[head], IS.body) };
  for (let step: Step = "goes on"; step === "goes on" && words.start > from; ) {
    step = stepLeft(search, words);
    if (step !== "ends before") words.start--;
  }
  // "juez del Tribunal Supremo Ángel Hurtado": the adjective belongs to the body before it.
  const before = words.start > from ? tokens[words.start - 1] : undefined;
  const adjective = lexicon.rules.grammar?.headFirst && before?.cap && is(before, IS.body);
  if (adjective && head - words.start >= 2) words.start++;
  return words;
}

/** The list of a body's name, "the Harbor, Fishery, and Trade Agency", is part of it from the beginning. */
function listStart({ tokens, from, head, lexicon }: NameSearch): number {
  if (tokens.slice(from, head).some(isComma)) return tokens[from]?.cap ? from : from + 1;
  return isBodyOfTwo(tokens, { from, to: head }, lexicon) ? from : head;
}

/** "Police Norland": a body's noun before a name, though it means people too. */
function isForce({ tokens, head, lexicon }: NameSearch, { start }: NameWords, left: Token): boolean {
  if (lexicon.rules.grammar || start < head || !left.cap || left.possessive) return false;
  return is(left, IS.body) && is(left, IS.people) && isUnknown(tokens[head]);
}

/** "PETER VAN QUILL" */
function isInCapitals(tokens: readonly Token[], at: number): boolean {
  const words = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return words.every((token) => /^\p{Lu}{2,}$/u.test(token?.text ?? ""));
}

/** Whether the word before goes into the name, and whether the name goes on before it. */
type Step = "goes on" | "begins" | "ends before";

function stepLeft(search: NameSearch, words: NameWords): Step {
  const { tokens, from, office, determiner, lexicon } = search;
  const at = words.start - 1;
  const left = tokens[at];
  if (at === office) words.titled = true;
  if (!left || at === office) return "ends before";
  // A nickname in the middle: John "Jack" Smith.
  if (left.kind === "quote") return at - 1 >= from && isNameToken(tokens, at - 1) ? "goes on" : "ends before";
  if (is(left, IS.particle) && (!left.cap || isInCapitals(tokens, at))) return "goes on";
  if (isForce(search, words, left)) {
    words.body = true;
    return "begins";
  }
  if (isOrdinalOfName(tokens, at, lexicon)) return "begins";
  if (!isNameToken(tokens, at) || isAttribute(left, lexicon)) return "ends before";
  // "the People's Daily": whose it is belongs to the name.
  if (left.possessive && determiner === "definite" && at === from && is(left, IS.people)) words.body = true;
  if (left.possessive && !words.body) return "ends before";
  if (isBodyInCapitals(left, lexicon)) words.body = true;
  return words.body ? "goes on" : stepToPerson(search, words, left);
}

/** The step to a word before a name, where nothing behind it names a body yet: the words may be somebody's role. */
function stepToPerson(
  { tokens, from, head, determiner, lexicon }: NameSearch,
  words: NameWords,
  left: Token,
): Step {
  const length = head - words.start;
  // "la Asociación Vecinal Prado Norte": where the noun comes first, a body's in a capital right behind the article begins its name.
  if (
    lexicon.rules.grammar?.headFirst &&
    words.start - 1 === from &&
    determiner === "definite" &&
    is(left, IS.body)
  ) {
    words.body = true;
    return "begins";
  }
  const only = left.cap && length === 0 && !lexicon.rules.grammar?.nounCapitals;
  // "Feuerwehr Norden": those who are a body have a place behind them and no surname.
  const service = is(left, IS.people) && is(left, IS.body) && !is(left, IS.person, IS.title, IS.spokesperson);
  if (lexicon.rules.grammar?.nounCapitals && length === 0 && service) {
    words.body = true;
    return "goes on";
  }
  const joined = length > 0 && tokens[words.start]?.flags !== IS.particle && isJoinedNoun(left, lexicon);
  const trade = length > 0 && isTradeBefore(tokens, words.start, lexicon);
  if (joined || trade || is(left, IS.honorific, IS.title, IS.spokesperson, only ? 0 : HUMAN)) {
    words.titled = true;
    return "ends before";
  }
  if (isOffice(left, lexicon) && !isNameInCapitals(tokens, words.start, lexicon) && length < 2) {
    // "CBS Tulsa", "NBC News": one word behind capitals is no name of a person.
    words.body = length === 0;
    words.titled = length > 0;
    return length === 0 ? "begins" : "ends before";
  }
  if (!is(left, IS.body)) return "goes on";
  words.body = length === 0;
  return length === 0 ? "goes on" : "ends before";
}

/** "der Minister Meier"; "la premier italiana Giorgia Meloni", where the noun stands before its adjectives. */
function hasRoleBefore(
  tokens: readonly Token[],
  from: number,
  { start, body }: NameWords,
  far: boolean,
): boolean {
  const reach = far && !body ? from : Math.max(from, start - 1);
  return tokens.slice(reach, start).some((token) => !token.cap && is(token, ROLE_NOUN));
}

/** "First Tide Capital": an ordinal in a capital before an ordinary word in one, which stands there for a name alone. */
function isOrdinalOfName(
  tokens: readonly Token[],
  at: number,
  { rules, ordinals, commonWords }: Lexicon,
): boolean {
  const [ordinal, next, last] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
  if (rules.grammar || !ordinal.cap || !ordinals.has(ordinal.low) || !isCapital(last)) return false;
  return isUnknown(next) && commonWords.has(next.low);
}

/** "NATO" */
function isLetters(tokens: readonly Token[], start: number, head: number): boolean {
  const text = tokens[head]?.text ?? "";
  return start === head && text.length > 1 && ACRONYM.test(text);
}

/** Of the words before a name and their article the last that tells it. */
function genderBefore(
  tokens: readonly Token[],
  from: number,
  start: number,
  determiner: Description["determiner"],
  lexicon: Lexicon,
): Gender | null {
  // "advokaten": the article may be the end of the noun.
  const hasArticle = determiner === "definite" && is(tokens[from - 1], IS.definite, IS.indefinite);
  const article = hasArticle && start > from ? from - 1 : from;
  return tokens
    .slice(article, start)
    .reduce<Gender | null>((told, token) => genderOf(token, lexicon) ?? told, null);
}

/** "USA-Kenner Ole Harms": where all nouns have capitals, a joined one before two names says who somebody is. */
function isJoinedNoun({ text }: Token, { rules }: Lexicon): boolean {
  return rules.grammar?.nounCapitals === true && /\p{L}-\p{Lu}\p{Ll}{4,}$/u.test(text);
}

/** "Showrunner Ole Harms", "der Norder Ole Harms": a noun by its ending, and no given name, before one; behind an article before a frequent one. */
function isTradeBefore(tokens: readonly Token[], name: number, lexicon: Lexicon): boolean {
  const { rules, tradeEndings } = lexicon;
  const [given, noun] = [tokens[name]!, tokens[name - 1]!];
  if (!rules.grammar?.nounCapitals || noun.flags !== 0 || noun.low.length < SHORTEST_TRADE) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(noun.text) || genderOfName(noun.text, lexicon) !== null) return false;
  if (is(tokens[name - 2], DETERMINER) && !isFrequentGiven(given.text)) return false;
  return hasEnding(tradeEndings, noun) && genderOfName(given.text, lexicon) !== null;
}

/** Letters of a trade's noun at least: "Helfer". */
const SHORTEST_TRADE = 6;

/** "Lisbon-based": where a body sits or whose it is belongs to no name. */
function isAttribute({ low }: Token, { attributeEndings }: Lexicon): boolean {
  return attributeEndings.some((ending) => low.endsWith(ending));
}

/** "CEO Ann Lee", not "LINDA LEE"; a German acronym before a name is no office ("FC Holm"). */
function isOffice({ text, low }: Token, lexicon: Lexicon): boolean {
  const { rules, otherGivenNames } = lexicon;
  const given = genderOfName(text, lexicon) !== null || otherGivenNames.has(low);
  if (!rules.grammar && given) return false;
  return !rules.grammar?.nounCapitals && ACRONYM.test(text) && !text.includes(".") && text.length > 1;
}

/** "MATEJ QUILLY": capitals that are no letters for anything, since a word of capitals follows that is none either. */
function isNameInCapitals(tokens: readonly Token[], at: number, { rules, commonWords }: Lexicon): boolean {
  const pair = [tokens[at - 1]!, tokens[at]!];
  const spelled = pair.every(({ text, flags }) => /^\p{Lu}{4,}$/u.test(text) && flags === 0);
  return !rules.grammar && spelled && !commonWords.has(pair[1]!.low);
}

/** "Policía Nacional": a body's noun in capitals, though it means a person too. */
function isBodyInCapitals(token: Token, { rules }: Lexicon): boolean {
  return rules.grammar?.headFirst === true && token.cap && is(token, IS.body) && is(token, HUMAN);
}

/** "Anne Vial montre": where the noun stands first, a small word behind two names is none of them; behind one it may be. */
function endOfCapitals(tokens: readonly Token[], start: number, to: number): number {
  let end = start;
  while (end < to && (tokens[end + 1]!.cap || (is(tokens[end + 1], IS.particle) && tokens[end + 2]?.cap)))
    end++;
  return end > start ? end : to;
}

/** "Bank of England", "Department of Health": a name goes on over a preposition before capitals. */
function nameEnd(tokens: readonly Token[], coreTo: number, to: number): number {
  const next = tokens[coreTo + 1];
  const after = tokens[coreTo + 2];
  if (!next || !after || coreTo >= to || !is(next, IS.nounPreposition)) return coreTo;
  // "Direktion für öffentliche Aufträge (DÖA)"
  const lettered = tokens[to + 1]?.text === "(" && ACRONYM.test(tokens[to + 2]?.text ?? "");
  return after.cap || lettered || (is(after, DETERMINER) && tokens[coreTo + 3]?.cap) ? to : coreTo;
}

/** "Secretary of State Ann Lee", "ambassador to Peru Ann Lee": the last word of the office, -1 when the phrase names none. */
function officeBefore(tokens: readonly Token[], from: number, head: number, lexicon: Lexicon): number {
  const { rules } = lexicon;
  for (let i = from; i + 3 <= head; i++) {
    const [title, link, place] = tokens.slice(i, i + 3) as [Token, Token, Token];
    if (!is(title, IS.title)) continue;
    if (isOfficeOver(tokens, i, head, lexicon)) return head - 2;
    if (!place.cap) continue;
    if (isOneOf(lexicon.nameTies, link)) return behindGivenName(tokens, i + 2, head, lexicon);
    const over = !rules.grammar && is(link, IS.nounPreposition) && !opensName(place, lexicon);
    if (areOrdinary([tokens[head - 1]!.text, tokens[head]!.text], lexicon)) continue;
    if (over && i + 4 <= head + 1) return head - 2;
  }
  return -1;
}

/** "spokesman for Sen. Ann Lee", "lawyer for Mary Ann Lee": whom somebody speaks for, no place or body. */
function opensName(token: Token | undefined, lexicon: Lexicon): boolean {
  return is(token, IS.title, IS.honorific) || genderOfName(token?.text ?? "", lexicon) !== null;
}

/** "vice-president for global policy Ann Lee": an office in small letters over something, then two words of a name. */
function isOfficeOver(tokens: readonly Token[], title: number, head: number, { rules }: Lexicon): boolean {
  if (rules.grammar || head - title < 4 || !is(tokens[title + 1], IS.nounPreposition)) return false;
  if (!isNameToken(tokens, head - 1) || is(tokens[head - 1], NO_NAME) || is(tokens[head], NO_NAME))
    return false;
  return tokens.slice(title, head - 1).every((token) => isSmallWord(token) && !is(token, DETERMINER));
}

/** "Director of Public Works Ann Lee": an office of two words where a given name stands before the last. */
function behindGivenName(tokens: readonly Token[], office: number, head: number, lexicon: Lexicon): number {
  const given = tokens[head - 1]!;
  const first = tokens[office + 1]!;
  const known = (token: Token) => genderOfName(token.text, lexicon) !== null;
  const plural = first.low.endsWith("s");
  return head - 1 > office + 1 && (known(given) || plural) && !known(first) ? head - 2 : office;
}

/** The text of tokens, without a possessive ending. */
export function textOfPhrase(text: string, tokens: readonly Token[], phrase: Phrase): string {
  const start = tokens[phrase.from]!.start;
  const last = tokens[phrase.to]!;
  const words = text.slice(start, last.end);
  return last.possessive ? words.replace(/[’']s?$/u, "") : words;
}
