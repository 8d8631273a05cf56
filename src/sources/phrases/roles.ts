import { DETERMINER, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { endsLike, is, isCapital, isOneOf, isSmallWord, isUnknown } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { describePhrase, isOfficeLetters } from "./descriptions.ts";
import { ownRole } from "./own-role.ts";
import { behindAll, isNominal, isPronoun, type Phrase, phraseStartingAt } from "./phrases.ts";
import { endOfRole, startOfRole } from "./role-bounds.ts";
import { withoutCase } from "./without-case.ts";
import { opensWithTrade } from "./word-order.ts";

interface Role {
  text: string;
  rank: number;
  /** The words can only describe a person. */
  proves: boolean;
}

/** A noun that says what one person is. */
const OFFICE = IS.person | IS.title | IS.spokesperson;

/** The role that the words around a name give its bearer. */
export function roleOf(
  tokens: readonly Token[],
  text: string,
  name: Phrase,
  premodifier: Phrase | null,
  titled: boolean,
  lexicon: Lexicon,
): Role | null {
  const after = appositionRole(tokens, text, name, lexicon);
  if (after && after.rank === 3) return after;
  const before = precedingApposition(tokens, text, name, lexicon);
  if (before) return before;
  const own = premodifier && !isOfNext(tokens, name, premodifier, lexicon) ? premodifier : null;
  const title = own && roleBefore(tokens, text, own, titled, lexicon);
  if (title) return withWhose(title, after, lexicon);
  return after ?? predicateRole(tokens, text, name, lexicon);
}

/** "Capt. Ann Lee of the Harbor Police": a title alone with whose it is. */
function withWhose(title: Role, after: Role | null, { rules, belongsTo }: Lexicon): Role {
  const bare = !rules.grammar && /^\p{Lu}[\p{L}.-]+$/u.test(title.text);
  const whose = bare && after !== null && belongsTo.has(after.text.split(" ", 1)[0]!);
  return whose ? { ...title, text: `${title.text} ${after.text}` } : title;
}

/** "Ole Harms ist seit Jahren Wart des Hafens": where nouns have cases, what somebody is without article or behind that of one. */
function predicateRole(tokens: readonly Token[], text: string, name: Phrase, lexicon: Lexicon): Role | null {
  const { cases, stateAuxiliaries, plainPeople } = lexicon;
  if (!cases || name.to === name.from || !isOneOf(stateAuxiliaries, tokens[name.to + 1])) return null;
  const behindAdverbs = behindAll(tokens, name.to + 2, tokens.length, IS.adverb);
  const from = behindAll(tokens, behindAdverbs, behindAdverbs + 1, IS.indefinite);
  const words = phraseStartingAt(tokens, from, tokens.length);
  const noun = words && tokens.slice(words.from, words.to + 1).find(isCapital);
  if (!words || !noun || is(tokens[words.from], DETERMINER) || plainPeople.has(noun.low)) return null;
  // "ist Präsident Lind begegnet": somebody else.
  const other = describePhrase(tokens, words, lexicon).type === "name";
  if (other || !is(noun, OFFICE) || is(noun, IS.people)) return null;
  return { text: withoutCase(text, tokens, words, lexicon, true), rank: 1, proves: true };
}

/** "a senior Quill adviser", "a major Quill foe": the surname belongs to the noun behind it, and so do the words before it. */
function isOfNext(
  tokens: readonly Token[],
  { from, to }: Phrase,
  premodifier: Phrase,
  { rules }: Lexicon,
): boolean {
  const next = tokens[to + 1];
  if (rules.grammar || from !== to || !isSmallWord(next) || !isNominal(next)) return false;
  if (is(next, IS.cue, IS.auxiliary) || is(tokens[from], IS.honorific)) return false;
  const article =
    is(tokens[premodifier.from], IS.indefinite) || is(tokens[premodifier.from - 1], IS.indefinite);
  return article || is(next, HUMAN, IS.body);
}

/** "Harbor Minister Ann Lee": what the words right before a name say. */
function roleBefore(
  tokens: readonly Token[],
  text: string,
  premodifier: Phrase,
  titled: boolean,
  lexicon: Lexicon,
): Role | null {
  const { grammar } = lexicon.rules;
  const own = ownWords(tokens, premodifier, lexicon);
  if (!own) return null;
  const last = tokens[own.to]!;
  const said = ownRole(tokens, own, lexicon);
  if (!said) return null;
  const words = withoutCase(text, tokens, said, lexicon, true);
  // "Sens. Ann Lee and Tom Fenn": what several are is nobody's own role.
  if (!grammar && /s\.$/.test(last.low) && is(last, IS.title)) return { text: "", rank: 0, proves: true };
  // "the authors Ann Lee and Tom Fenn"
  if (!grammar && isSmallWord(last) && is(last, IS.people) && !is(last, OFFICE))
    return { text: "", rank: 0, proves: true };
  const human = is(last, OFFICE) || (titled && hasFlag(tokens, own, OFFICE));
  if (human || (!last.cap && endsLike(last, SHAPE.agent))) return { text: words, rank: 2, proves: human };
  return !grammar && titled && endsInOfficeLetters(tokens, own)
    ? { text: words, rank: 1, proves: true }
    : null;
}

/** The words before a name that are its bearer's alone and say what that is; null where none are. */
function ownWords(tokens: readonly Token[], premodifier: Phrase, lexicon: Lexicon): Phrase | null {
  const own = { from: behindOther(tokens, premodifier, lexicon), to: premodifier.to };
  const start = startOfRole(tokens, own, lexicon);
  let { to } = premodifier;
  const bare = start === premodifier.from;
  const verb = !lexicon.rules.grammar && bare && isVerbBefore(tokens, start, lexicon);
  const opener =
    verb || opensBeforeRole(tokens, start, to, lexicon) || isRelation(tokens, start, to, lexicon);
  const from = opener ? start + 1 : start;
  while (to >= from && is(tokens[to], IS.honorific) && !is(tokens[to], IS.title)) to--;
  return to >= from ? { from: withFirstOfTwo(tokens, from), to } : null;
}

/** "Kollegin Pfarrerin Maren Thoms": whose colleague somebody is says less than the trade behind it. */
function isRelation(tokens: readonly Token[], at: number, to: number, { relations }: Lexicon): boolean {
  return at < to && isOneOf(relations, tokens[at]) && is(tokens[at + 1], OFFICE) && isCapital(tokens[at + 1]);
}

/** "Hafen-Autor und -Experte Ole Harms": behind a mark for what two nouns begin with, the role begins with the first. */
function withFirstOfTwo(tokens: readonly Token[], from: number): number {
  const [first, and, mark] = tokens.slice(Math.max(0, from - 3), from);
  const second = mark?.text === "-" && mark.end === tokens[from]!.start && is(and, IS.and);
  return second && is(first, OFFICE) && isCapital(first) ? from - 3 : from;
}

/** "Sandry Hafenpräsident Ole Harms", "Auch Trainer Ole Harms": what stands at the head of the paragraph is no part of the office. */
function opensBeforeRole(tokens: readonly Token[], at: number, to: number, { rules }: Lexicon): boolean {
  if (!rules.grammar?.nounCapitals || at >= to) return false;
  const { lineStart, cap, flags, low } = tokens[at]!;
  // "Auch Trainer Ole Harms"
  if (is(tokens[at], IS.adverb)) return true;
  return (lineStart || at === 0) && cap && flags === 0 && !/(?:er|e|s)$/.test(low) && tokens[at + 1]!.cap;
}

/** "Harrow QB Ann Lee": letters for an office. */
function endsInOfficeLetters(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to === from || !/^\p{Lu}{2,4}$/u.test(tokens[to]!.text)) return false;
  return tokens.slice(from, to).every(({ cap }) => cap);
}

/** "He and House Speaker Ann Lee": the role is the second one's. */
function behindOther(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): number {
  const pronoun = !rules.grammar && isPronoun(tokens[from]);
  return pronoun && from + 1 < to && is(tokens[from + 1], IS.and) ? from + 2 : from;
}

/** "what intrigues Sandry biologist Ann Lee", "“…,” recalls Ann Lee", "to save Rep. Ann Lee": a word that no list knows is the verb. */
function isVerbBefore(tokens: readonly Token[], at: number, { infinitiveMark }: Lexicon): boolean {
  const token = tokens[at];
  if (!isSmallWord(token) || !isUnknown(token) || token?.possessive || !isCapital(tokens[at + 1]))
    return false;
  return /[^s]s$/.test(token?.low ?? "") || isOneOf(infinitiveMark, tokens[at - 1]);
}

function hasFlag(tokens: readonly Token[], phrase: Phrase, flags: number): boolean {
  for (let i = phrase.from; i <= phrase.to; i++) if (is(tokens[i], flags)) return true;
  return false;
}

const PARTY = /^[DRIL](-|$)/;
const LONGEST_ROLE = 40;
/** A bracket behind a name is so long at most, in tokens. */
const LONGEST_BRACKET = 8;
/** Words of a relative clause that still says what somebody is. */
const LONGEST_CLAUSE = 12;

/** "Robin Roe of the agency": the words from "of" on. */
function roleBehindOf(tokens: readonly Token[], text: string, at: number, lexicon: Lexicon): Role | null {
  const of = tokens[at];
  if (!of || !isOneOf(lexicon.belongsTo, of) || !tokens[at + 1]) return null;
  let to = at + 1;
  while (
    to < tokens.length &&
    to - at < 12 &&
    tokens[to]!.kind === "word" &&
    (tokens[to]!.cap || is(tokens[to], IS.definite, IS.and) || isOneOf(lexicon.nameTies, tokens[to])) &&
    // "of the Harbor School and Ann Lee": the next of several.
    !(is(tokens[to], IS.and) && is(tokens[to - 1], IS.body))
  )
    to++;
  // "of the Sandry police": the body's noun in small letters.
  const body =
    !lexicon.rules.grammar && tokens[to - 1]!.cap && isSmallWord(tokens[to]) && is(tokens[to], IS.body);
  if (body) to++;
  // "of the county museum": the capitals say no more where the noun is a common one.
  const named = body || tokens[to - 1]!.cap || !is(tokens[at + 1], DETERMINER);
  const whole = named ? null : phraseStartingAt(tokens, at + 1, tokens.length);
  const last = whole && whole.to >= to ? whole.to : to - 1;
  const fits = last > at && (body || tokens[last]!.cap || whole);
  return fits ? { text: text.slice(of.start, tokens[last]!.end), rank: 1, proves: false } : null;
}

/** "Ann Lee, head of the union, said", "Ann Lee, 55, a teacher", "Robin Roe of the agency". */
function appositionRole(tokens: readonly Token[], text: string, name: Phrase, lexicon: Lexicon): Role | null {
  if (tokens[name.to]!.possessive) return null;
  let at = behindBracket(tokens, name.to);
  const behind = roleBehindOf(tokens, text, at, lexicon);
  if (behind) return behind;
  if (tokens[at]?.apart && is(tokens[at], IS.title)) {
    return roleInPart(tokens, text, { from: at, to: endOfPart(tokens, at, lexicon) }, name, lexicon);
  }
  let proves = false;
  let place = false;
  while (at - name.to < LONGEST_ROLE && /^[,—–]$/.test(tokens[at]?.text ?? "")) {
    const from = at + 1;
    const first = tokens[from];
    if (!first || first.kind === "quote") return null;
    if (isAge(tokens, from)) {
      proves = true;
      at = from + 1;
      continue;
    }
    const to = endOfPart(tokens, from, lexicon);
    const part = { from, to };
    if (
      isPlaceOrParty(tokens, part, lexicon) ||
      (isOneOf(lexicon.nameTies, first) && tokens[to]?.text === ",")
    ) {
      place ||= isOneOf(lexicon.nameTies, first);
      at = to;
      continue;
    }
    // "Ann Lee, of Sandry, a village on the coast, said": of the place.
    if (place && !hasFlag(tokens, part, OFFICE)) break;
    const who = lexicon.postVerbs.size > 0 && isOneOf(lexicon.peopleRelatives, first);
    const role = who ? roleOfWho(tokens, text, part, lexicon) : roleInPart(tokens, text, part, name, lexicon);
    if (role) return role;
    break;
  }
  return proves ? { text: "", rank: 0, proves } : null;
}

/** Behind the last token of a name and the bracket that follows it. */
function behindBracket(tokens: readonly Token[], last: number): number {
  let at = last + 1;
  if (tokens[at]?.text !== "(") return at;
  while (at < tokens.length && tokens[at]!.text !== ")" && at - last < LONGEST_BRACKET) at++;
  return at + 1;
}

/** "55," */
function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.kind === "number" && /^[,.]$/.test(tokens[at + 1]?.text ?? "");
}

/** "Horst Seeler, Bundespräsident Steinmann und …": an office with a name of its own is the next one of a list. */
function isNextOne(tokens: readonly Token[], at: number, { rules }: Lexicon): boolean {
  const [office, name, and] = tokens.slice(at, at + 3);
  const listed = isCapital(name) && !is(name, IS.title) && is(and, IS.and);
  return rules.grammar?.nounCapitals === true && is(office, IS.title) && isCapital(office) && listed;
}

/** What stands between two marks behind a name, where it says what its bearer is. */
function roleInPart(
  tokens: readonly Token[],
  text: string,
  { from, to }: Phrase,
  name: Phrase,
  lexicon: Lexicon,
): Role | null {
  const first = tokens[from]!;
  if (opensOtherwise(tokens, { from, to }, lexicon) || isNextOne(tokens, from, lexicon)) return null;
  if (isGermanClause(tokens, { from, to }, lexicon)) return null;
  const relative = relativeIn(tokens, { from, to }, lexicon);
  // "Ann Lee, a nurse who stayed said": a verb of the relative clause ends no role.
  const verb = verbIn(tokens, from, lexicon.rules.grammar ? to : relative);
  const bare = isBareRole(tokens, { from, to: verb }, lexicon);
  if (verb >= 0 && !bare) return null;
  const limit = bare ? verb : to;
  const clause = relative < limit && relative > from && !isShortClause(tokens, relative, limit, lexicon);
  const end = clause ? relative - 1 : withNoun(tokens, from, limit) - 1;
  if (!lexicon.rules.grammar && !mayBeRole(tokens, { from, to: end }, limit - 1, lexicon)) return null;
  const trade = opensWithTrade(first, name, lexicon);
  // Where the noun comes first, what the words are must stand at their beginning: "Soto, l’inflation peut".
  const near = { from, to: Math.min(end, from + 3) };
  const opens =
    is(first, IS.indefinite) || trade || hasFlag(tokens, near, HUMAN | IS.title | IS.spokesperson);
  if (lexicon.rules.grammar?.headFirst && !opens) return null;
  const described = hasFlag(
    tokens,
    { from, to: Math.min(end, from + 9) },
    HUMAN | IS.title | IS.spokesperson,
  );
  const article = is(first, IS.indefinite, IS.definite) && name.to > name.from && !first.cap;
  const over = isNounOverAnother(tokens, { from, to: end }, name, lexicon);
  if (!described && !article && !trade && !over) return null;
  // "According to Lee, the plan was ready": a clause.
  if (!described && !lexicon.rules.grammar && beforeVerb(tokens, from, end) < end) return null;
  const words = ownRole(tokens, boundsOf(tokens, { from, to: end }, lexicon), lexicon);
  return (
    words && {
      text: withoutCase(text, tokens, words, lexicon, true),
      rank: 3,
      proves: described,
    }
  );
}

/** "Franz Quill, Verwalter der Speicher, sagte": a noun without article behind a whole name, with what it is over, up to the next comma. */
function isNounOverAnother(
  tokens: readonly Token[],
  { from, to }: Phrase,
  name: Phrase,
  { rules }: Lexicon,
): boolean {
  if (!rules.grammar?.nounCapitals || name.to === name.from || to < from + 2) return false;
  const [noun, article] = [tokens[from], tokens[from + 1]];
  if (!isCapital(noun) || !isUnknown(noun) || !/^de[rs]$/.test(article!.low)) return false;
  return isCapital(tokens[to]) && tokens[to + 1]?.text === "," && is(tokens[to + 2], IS.cue);
}

/**
 * "Herr Harms, Sie sind Lehrer", "des Theaters, ein Denkmal gesetzt", "um Trainer Harms, den Verein und die Fans": where nouns have
 * capitals no role has a verb in the middle or at its end, or a second article behind its "and".
 */
function isGermanClause(tokens: readonly Token[], { from, to }: Phrase, lexicon: Lexicon): boolean {
  if (!lexicon.rules.grammar?.nounCapitals) return false;
  if (is(tokens[from], IS.pronoun) && !is(tokens[from], IS.definite)) return true;
  const last = tokens[to - 1];
  const office = hasFlag(tokens, { from, to: Math.min(from + 3, to - 1) }, OFFICE);
  if (!office && to - from > 1 && isSmallWord(last) && isUnknown(last)) return true;
  const { genitiveArticles, subjectArticles } = lexicon;
  for (let i = from + 2; i < to; i++) {
    const second = is(tokens[i], IS.definite) && is(tokens[i - 1], IS.and);
    if (second && !isOneOf(genitiveArticles, tokens[i]) && !isOneOf(subjectArticles, tokens[i])) return true;
  }
  return false;
}

/** A relative clause, a pronoun, a verb or a conjunction begins behind the comma. */
function opensOtherwise(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): boolean {
  const first = tokens[from]!;
  if (first.cap) return false;
  const german = rules.grammar?.nounCapitals === true;
  // German "der frühere Kanzler," is no relative clause: that would end in its verb.
  const isNoun = german && is(first, IS.definite) && tokens[to - 1]!.cap;
  if (!isNoun && is(first, IS.relative, IS.pronoun, IS.and, IS.clause, IS.that, IS.auxiliary)) return true;
  // "Harms, seit Jahren Wart des Hafens": where nouns have capitals no role begins with a preposition.
  return german && is(first, IS.preposition) && !is(first, DETERMINER);
}

/** Where a relative clause begins; the part's end where none does. */
function relativeIn(tokens: readonly Token[], { from, to }: Phrase, lexicon: Lexicon): number {
  let at = lexicon.rules.grammar?.nounCapitals ? to : from;
  while (at < to && (!is(tokens[at], IS.relative) || isOneOf(lexicon.contentRelatives, tokens[at]))) at++;
  return at;
}

/** "a resident who lives near the quay, said": a clause of few words without a verb of saying belongs to what somebody is. */
function isShortClause(tokens: readonly Token[], who: number, to: number, lexicon: Lexicon): boolean {
  if (lexicon.rules.grammar || !isOneOf(lexicon.peopleRelatives, tokens[who])) return false;
  if (to - who > LONGEST_CLAUSE || tokens[to]?.text !== ",") return false;
  return verbIn(tokens, who + 1, to) < 0;
}

/** "who heads the union", "who was then serving as its physician": only people take "who"; what they run or are says what they are. */
function roleOfWho(tokens: readonly Token[], text: string, { from, to }: Phrase, lexicon: Lexicon): Role {
  const post = lexicon.postVerbs.has(tokens[from + 1]?.low ?? "");
  if (post) {
    const end = oneVerb(tokens, from, to);
    return { text: text.slice(tokens[from]!.start, tokens[end - 1]!.end), rank: 1, proves: true };
  }
  const verbs = tokens.slice(from + 1, Math.min(to, from + 5));
  const serves = verbs.findIndex(({ low }) => lexicon.servesAs.has(low));
  const as = serves >= 0 && is(verbs[serves + 1], IS.asClause) ? from + serves + 2 : -1;
  const phrase = as > 0 ? phraseStartingAt(tokens, as + 1, to) : null;
  if (!phrase || !hasFlag(tokens, phrase, IS.person | IS.title | IS.spokesperson))
    return { text: "", rank: 0, proves: true };
  const start = behindAll(tokens, phrase.from, phrase.to, IS.definite | IS.indefinite);
  return { text: text.slice(tokens[start]!.start, tokens[phrase.to]!.end), rank: 3, proves: true };
}

/** "a former agent for the governor has written a book": the last word before a verb that the clause goes on with. */
function beforeVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i <= to; i++) if (is(tokens[i], IS.auxiliary) && !tokens[i]!.cap) return i - 1;
  return to;
}

/** "(they asked Ann Lee, an) aide to the governor | on his call to the mayor": behind a name what the sentence's own verb is about. */
function beforeOther(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (!isCapital(before) || !isSmallWord(token) || is(token, IS.tie, IS.and)) continue;
    const topic = is(token, IS.nounPreposition) && (next?.possessive || is(next, IS.possessive));
    if (topic || (is(token, IS.preposition) && !is(token, IS.nounPreposition))) return i - 1;
  }
  return to;
}

/** The words of an apposition that say what its bearer is. */
function boundsOf(tokens: readonly Token[], { from, to }: Phrase, lexicon: Lexicon): Phrase {
  const article = IS.definite | IS.indefinite;
  if (lexicon.rules.grammar) {
    // "damals Wart des Hafens"
    const start = behindAll(tokens, from, to, article | IS.adverb | IS.time);
    return { from: start, to: endOfRole(tokens, { from: start, to }, lexicon) };
  }
  const start = behindAll(tokens, from, to, article);
  // "a filmmaker off directing an adaptation of “The Quay”": no word waits for what the marks hold.
  let last = beforeOther(tokens, start, beforeVerb(tokens, start, to));
  const waits = IS.nounPreposition | IS.relative;
  while (last > start && is(tokens[last], waits) && !tokens[last]!.cap) last--;
  return { from: start, to: last };
}

/** Index of the first verb of saying among the tokens, -1 where there is none. */
function verbIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    // "at a writing school"
    if (endsLike(token, SHAPE.participle) && is(tokens[i - 1], IS.definite, IS.indefinite)) continue;
    if (is(token, IS.cue) && !is(token, IS.nounLike, HUMAN) && !token.cap) return i;
  }
  return -1;
}

/** "Gabi Lohm, Leiterin der Schule sagte", "Ann Lee, Chair of the Union said": no clause begins with a bare noun in capitals behind a comma; the second one was forgotten. */
function isBareRole(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): boolean {
  const { cap } = tokens[from]!;
  const tied = !rules.grammar && is(tokens[from + 1], IS.nounPreposition);
  return (
    (rules.grammar?.nounCapitals === true || Boolean(tied)) && to > from && cap && is(tokens[from], OFFICE)
  );
}

/** "who owns a boatyard and headed out": where the clause of the first verb ends. */
function oneVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < to - 1; i++)
    if (is(tokens[i], IS.and) && endsLike(tokens[i + 1], SHAPE.past)) return i;
  return to;
}

/** The first mark behind `from`, or behind the house that follows it. */
function endOfPart(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = from;
  while (
    to < tokens.length &&
    to - from < LONGEST_ROLE &&
    tokens[to]!.kind !== "quote" &&
    !/^[,.;:()—–!?-]$|^--$/.test(tokens[to]!.text)
  )
    to++;
  return isOfficeAlone(tokens, { from, to }, lexicon) ? withHouse(tokens, to) : to;
}

/** "Ann Lee, Director, …". */
function isOfficeAlone(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): boolean {
  const isOffice = isCapital(tokens[from]) && is(tokens[from], IS.person, IS.title);
  return !rules.grammar && isOffice && to - from === 1;
}

/** "Ann Lee, D-Norland, …", "Ann Lee, Sandry, …". */
function isPlaceOrParty(tokens: readonly Token[], part: Phrase, lexicon: Lexicon): boolean {
  const { from, to } = part;
  const { cap, text } = tokens[from]!;
  const lone = cap && to - from === 1 && tokens[to]?.text === ",";
  return PARTY.test(text) || (lone && !isOfficeAlone(tokens, part, lexicon));
}

/** "Director, Quill Securities.": behind the comma the house, where nothing but its name stands there. */
function withHouse(tokens: readonly Token[], comma: number): number {
  let to = comma + 1;
  while (tokens[to]?.cap && tokens[to]!.kind === "word") to++;
  return to > comma + 1 && tokens[to]?.kind === "mark" ? to : comma;
}

/** "a patient, careful nurse in Sandry": where the words end whose first adjective stands before a comma. */
function withNoun(tokens: readonly Token[], from: number, comma: number): number {
  const adjective = comma - from === 2 && isUnknown(tokens[from + 1]);
  const nouns = comma - from === 3 && isCapital(tokens[from + 1]) && isUnknown(tokens[from + 2]);
  const lone = is(tokens[from], IS.indefinite) && (adjective || nouns);
  if (!lone || tokens[comma]?.text !== ",") return comma;
  let to = comma + 1;
  let noun = false;
  for (; to < tokens.length && to - from < LONGEST_ROLE && tokens[to]!.kind === "word"; to++) {
    if (isCapital(tokens[to])) continue;
    // "a Sandry rope, sail and net maker who": the list goes on to its noun.
    if (nouns && !noun && is(tokens[to], IS.and) && isSmallWord(tokens[to])) continue;
    if (is(tokens[to], IS.cue, IS.auxiliary, IS.and, IS.relative) && !is(tokens[to], HUMAN)) break;
    noun ||= is(tokens[to], IS.person, IS.title);
  }
  // "a gentler, older Islander—"
  noun ||= endsLike(tokens[to - 1], SHAPE.agent) && isCapital(tokens[to - 1]);
  return noun && (tokens[to]?.kind === "mark" || is(tokens[to], IS.relative)) ? to : comma;
}

/** No next name of a list ("Prince Odo, Governor Tom Fenn") and no verb phrase ("Ann Lee, sought to speak with the prince"). */
function mayBeRole(tokens: readonly Token[], { from, to }: Phrase, last: number, lexicon: Lexicon): boolean {
  const first = tokens[from]!;
  // "Quill, 53 percent to 39", "Quill, with the governor behind": what stands beside, not what somebody is.
  if (first.kind === "number" || (is(first, IS.preposition) && !isOneOf(lexicon.belongsTo, first)))
    return false;
  if (first.cap || !lexicon.rules.grammar) {
    const other = describePhrase(tokens, { from, to: last }, lexicon);
    const ends = other.name.to === last || is(tokens[other.name.to + 1], IS.and);
    if (other.type === "name" && other.kind === "person" && ends) return false;
  }
  if (opensClauseOfNext(tokens, from, lexicon)) return false;
  // "Quill, Fenn and the chairs": the next two of a list.
  if (first.cap && is(tokens[from + 1], IS.and) && isUnknown(first)) return false;
  if (first.cap || is(first, DETERMINER, HUMAN, IS.title, IS.spokesperson, IS.adverb)) return true;
  // What somebody is stands before the first preposition: "head of the union", "program administrator for the city".
  let core = from;
  while (core < to && !is(tokens[core + 1], IS.preposition, IS.that)) core++;
  return (
    endsLike(tokens[core], SHAPE.agent) ||
    hasFlag(tokens, { from, to: core }, HUMAN | IS.title | IS.spokesperson)
  );
}

/** "While they like Quill, Sen. Fenn came out against him": a title, a name and their verb. */
function opensClauseOfNext(tokens: readonly Token[], from: number, { irregularPasts }: Lexicon): boolean {
  if (!tokens[from]!.cap || !is(tokens[from], IS.title, IS.honorific)) return false;
  let to = from;
  while (isCapital(tokens[to + 1])) to++;
  const verb = tokens[to + 1];
  const acts = is(verb, IS.cue, IS.auxiliary) || isOneOf(irregularPasts, verb) || endsLike(verb, SHAPE.past);
  return to > from && isUnknown(tokens[to]) && isSmallWord(verb) && acts;
}

function isVerb(token: Token | undefined): boolean {
  return is(token, IS.cue, IS.auxiliary, IS.relative);
}

/** "and the chief executive": no rest of what an office is about ("minister of health and | safety"). */
function isWhole(tokens: readonly Token[], words: Phrase): boolean {
  const noun = IS.person | IS.people | IS.title | IS.spokesperson;
  return is(tokens[words.from], DETERMINER) || hasFlag(tokens, words, noun);
}

/** "Author and one of the organisers, Ann Lee,": two roles of one person, since the second has no article. */
function isBothRoles(tokens: readonly Token[], and: number, to: number): boolean {
  const role = IS.person | IS.title | IS.spokesperson;
  const [before, after] = [tokens[and - 1], tokens[and + 1]!];
  if (!before || !is(before, role) || is(after, IS.definite, IS.indefinite, IS.possessive)) return false;
  return hasFlag(tokens, { from: and + 1, to }, role | IS.people);
}

/** "Governor Tom Fenn, Ann Lee": a list, whose first name has its title before it. */
function endsInName(tokens: readonly Token[], core: number, to: number): boolean {
  const roles = IS.person | IS.title | IS.spokesperson | IS.body;
  return core === to && to > 0 && tokens[to]!.cap && !is(tokens[to], roles);
}

/** Before a name so many words may say what its bearer is. */
const LONGEST_BEFORE = 14;

/** "the victim's lawyer, Ann Lee, said": the words before the comma describe the name. */
function precedingApposition(
  tokens: readonly Token[],
  text: string,
  name: Phrase,
  lexicon: Lexicon,
): Role | null {
  const to = name.from - 2;
  if (tokens[name.from - 1]?.text !== "," || !tokens[to] || !endsApposition(tokens, name.to + 1, lexicon))
    return null;
  const { from: first, second } = startOfApposition(tokens, name, to, lexicon);
  if (isPredicate(tokens, first, lexicon) || isOpeningParticiple(tokens, first, lexicon)) return null;
  let from = first;
  // "As a boy, Lee danced": a time of life.
  const [opener, noun] = [tokens[from], tokens[to]];
  if (is(opener, IS.asClause) && lexicon.plainPeople.has(noun?.low ?? "")) return null;
  const opens = IS.preposition | IS.adverb | IS.and | IS.clause;
  while (from < to && is(tokens[from], opens) && !is(tokens[from], DETERMINER)) from++;
  const person = IS.person | IS.title | IS.spokesperson;
  const { headFirst } = lexicon.rules.grammar ?? {};
  if (headFirst) while (from < to && !is(tokens[from], person)) from++;
  // The first noun before any preposition is the head: it must be one person.
  let core = from;
  while (core < to && core + 2 < second && !is(tokens[core + 1], IS.nounPreposition)) core++;
  const fits = headFirst
    ? hasFlag(tokens, { from, to: core }, person)
    : is(tokens[core], person) || isOfficeLetters(tokens, core, lexicon);
  if (!fits || hasFlag(tokens, { from, to: core }, IS.and) || endsInName(tokens, core, to)) return null;
  from = behindAll(tokens, from, core, IS.definite | IS.indefinite);
  const words = ownRole(tokens, { from, to }, lexicon);
  return words && { text: withoutCase(text, tokens, words, lexicon, true), rank: 3, proves: true };
}

/** "Moving forward, Ann Lee said" */
function isOpeningParticiple(tokens: readonly Token[], at: number, { rules, servesAs }: Lexicon): boolean {
  const before = tokens[at - 1];
  const opens = tokens[at]!.lineStart || !before || before.kind === "mark" || before.kind === "quote";
  return !rules.grammar && opens && endsLike(tokens[at], SHAPE.participle) && !isOneOf(servesAs, tokens[at]);
}

/** "if she becomes president, Ann Lee", "to endorse a candidate, Lee": the words go on with the verb before them. */
function isPredicate(tokens: readonly Token[], at: number, { rules, infinitiveMark }: Lexicon): boolean {
  const before = tokens[at - 1];
  if (rules.grammar || before?.kind !== "word" || tokens[at]!.lineStart) return false;
  if (is(before, IS.cue)) return isOneOf(infinitiveMark, tokens[at - 2]) || is(tokens[at - 2], IS.auxiliary);
  return isPronoun(before) || is(before, IS.auxiliary);
}

/** Behind the name a mark, a quotation or the verb follows. */
function endsApposition(tokens: readonly Token[], at: number, { rules }: Lexicon): boolean {
  const after = tokens[at];
  if (!after || after.kind === "mark" || after.kind === "quote") return true;
  return is(after, IS.cue, IS.auxiliary, rules.grammar ? 0 : IS.adverb);
}

/** Where the words before a comma begin that may describe the name behind it; `second`: where the second of two roles does. */
function startOfApposition(
  tokens: readonly Token[],
  name: Phrase,
  to: number,
  lexicon: Lexicon,
): { from: number; second: number } {
  const { grammar } = lexicon.rules;
  const after = tokens[name.to + 1];
  const closed = after?.text === "." || (after?.text === "," && isVerb(tokens[name.to + 2]));
  let from = to;
  let second = Number.POSITIVE_INFINITY;
  while (from > 0 && to - from < LONGEST_BEFORE && !endsRole(tokens, from)) {
    if (is(tokens[from - 1], IS.and)) {
      const both = !grammar && isBothRoles(tokens, from - 1, to);
      if (!both && !isWithinBody(tokens, from - 1) && (!closed || isWhole(tokens, { from, to }))) break;
      if (both) second = from;
    }
    from--;
    // Where the noun comes first: "a la fiscal jefe de Soria, Ana": not over a preposition that starts a new phrase.
    const other = tokens[from - 1];
    if (grammar?.headFirst && is(other, IS.preposition) && !is(other, IS.tie)) break;
  }
  return { from, second };
}

/** "the Institute of Tides and Waves": two things in the name of one body. */
function isWithinBody(tokens: readonly Token[], and: number): boolean {
  if (!isCapital(tokens[and + 1])) return false;
  let at = and - 1;
  while (isCapital(tokens[at]) || (is(tokens[at], IS.tie) && isCapital(tokens[at - 1]))) {
    if (is(tokens[at], IS.body)) return true;
    at--;
  }
  return false;
}

/** Before its first word stands a mark, a line's end or a word of the clause. */
function endsRole(tokens: readonly Token[], from: number): boolean {
  const left = tokens[from - 1]!;
  if ((left.kind !== "word" && left.kind !== "number") || tokens[from]!.lineStart) return true;
  if (left.cap || is(left, HUMAN)) return false;
  return is(left, IS.cue, IS.auxiliary, IS.clause, IS.that, IS.pronoun, IS.relative, IS.time);
}
