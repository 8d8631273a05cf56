import { describePhrase } from "../../phrases/descriptions.ts";
import {
  headOf,
  isNominal,
  isPronoun,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "../../phrases/phrases.ts";
import { subjectBefore } from "../../phrases/subjects.ts";
import { genderOf } from "../../text/lexicon.ts";
import {
  hasEnding,
  is,
  isCapital,
  isMark,
  isOneOf,
  isQuote,
  isSmallWord,
  isUnknown,
  isWord,
  marksOf,
} from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import type { SourcedCue } from "../attribution-relation.ts";
import { type Clause, opensWithObject, tokenAt, tokenBefore } from "../clause.ts";
import { mainSubject } from "../main-subject.ts";
import { ROLE } from "../source-phrases.ts";
import { withSecond } from "./joined-sources.ts";
import { asClauseBefore, closesSubject, phraseBefore, phraseBehind } from "./phrases.ts";
import { isFullName, isObject, maySpeak } from "./speakers.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Whose statement a verb group reports. */
export interface VerbSubject {
  phrase: Phrase;
  /** What a relative pronoun as subject stands for. */
  antecedent: Phrase | null;
  /** It stands behind the finite verb. */
  behind: boolean;
}

/** What stands around a verb group. */
interface VerbContext {
  clause: Clause;
  verb: VerbGroup;
  /** First token of the group with the object pronouns before it. */
  start: number;
  before: Token | undefined;
  /** An object pronoun stands before the verb. */
  hasObject: boolean;
  quoteBefore: boolean;
  /** A quotation stands before or behind, or a colon introduces one. */
  besideQuote: boolean;
  /** Nothing that could be the subject stands right before. */
  opens: boolean;
  /** The phrase right before. */
  direct: Phrase | null;
}

type Finder = (around: VerbContext, found: readonly SourcedCue[]) => VerbSubject | null;

/** Where a subject may stand, the surest places first. */
const FINDERS: readonly Finder[] = [
  ({ clause, verb, start }) => inAsClause(clause, verb, start),
  beforeRelative,
  behindObject,
  behindArticle,
  rightBefore,
  insideGroup,
  nameInFront,
  rightBehind,
  overComma,
  ofMainClause,
];

/** How far behind the verb the colon before its quotation may stand, in tokens. */
const COLON_REACH = 8;
/** A main clause's subject may stand so far before a later verb, in tokens. */
const MAIN_CLAUSE_REACH = 30;

/** The subject of a verb group; null where none is found or it is nobody. */
export function subjectOf(clause: Clause, verb: VerbGroup, found: readonly SourcedCue[]): VerbSubject | null {
  const first = Math.min(verb.verb, verb.at);
  const start = withObjectPronouns(clause, first);
  const before = tokenBefore(clause, start);
  if (isNobodys(clause, verb, before) || isQuotedName(clause, start)) return null;
  const around = contextOf(clause, verb, start);
  for (const find of FINDERS) {
    const subject = find(around, found);
    if (subject) return agreesInNumber(clause, verb, subject) ? subject : null;
  }
  return null;
}

function contextOf(clause: Clause, verb: VerbGroup, start: number): VerbContext {
  const { tokens } = clause;
  const before = tokenBefore(clause, start);
  const quoteBefore = isQuote(before) || (isMark(before) && isQuote(tokens[start - 2]));
  const opens =
    !before || isMark(before) || quoteBefore || is(before, IS.asClause, IS.and, IS.that, IS.adverb, IS.time);
  const direct = opens ? null : phraseBefore(clause, start);
  return {
    clause,
    verb,
    start,
    before,
    hasObject: start < Math.min(verb.verb, verb.at),
    quoteBefore,
    besideQuote:
      quoteBefore ||
      isQuote(tokens[verb.to + 1]) ||
      isColonBehind(clause, verb) ||
      isQuotedClause(clause, verb, direct),
    opens,
    direct,
  };
}

function standsBefore(phrase: Phrase): VerbSubject {
  return { phrase, antecedent: null, behind: false };
}

function standsBehind(phrase: Phrase): VerbSubject {
  return { phrase, antecedent: null, behind: true };
}

/** "Comme l'a expliqué Jarry", "lo dijo Soto": an object pronoun that is also an article. */
function withObjectPronouns(clause: Clause, first: number): number {
  const { tokens, sentence, grammar } = clause;
  let start = first;
  while (grammar.headFirst && start - 1 >= sentence.from && isObjectPronoun(tokens[start - 1])) start--;
  return start - 1 === sentence.from && grammar.headFirst && opensWithObject(clause) ? start - 1 : start;
}

function isObjectPronoun(token: Token | undefined): boolean {
  return isSmallWord(token) && is(token, IS.definite) && !is(token, IS.relative);
}

/** "sagt man", "habe ich gesagt": the subject is a pronoun that names no source. */
function isNobodys(clause: Clause, { verb, at, to }: VerbGroup, before: Token | undefined): boolean {
  const next = tokenAt(clause, verb < at ? verb + 1 : to + 1);
  const { silentSubjects } = clause.lexicon;
  return [before, next].some((token) => token && isWord(token) && silentSubjects.has(token.low));
}

/** "die „Hafenpost“ meldete": a name in quotation marks is the subject. */
function isQuotedName({ tokens, sentence }: Clause, start: number): boolean {
  if (start - 2 < sentence.from || !isQuote(tokens[start - 1]) || !isNominal(tokens[start - 1])) return false;
  return isWord(tokens[start - 2]) && is(tokens[start - 2], IS.definite, IS.body);
}

/** "sagte im Gespräch: „…“": a colon, with nothing but a circumstance before it. */
function isColonBehind({ tokens, sentence }: Clause, { to }: VerbGroup): boolean {
  for (let i = to + 1; i < Math.min(sentence.to, to + COLON_REACH); i++) {
    const token = tokens[i];
    const next = i === to + 1;
    if (token?.text === ":") return next || isQuote(tokens[i + 1]);
    if (!isWord(token) || (next && !is(token, IS.preposition, IS.time, IS.adverb))) return false;
  }
  return false;
}

/** "La defensa aseguró que “…”": a quotation as the whole clause that whoever opens the sentence tells. */
function isQuotedClause(
  { tokens, sentence, grammar }: Clause,
  { to, use }: VerbGroup,
  direct: Phrase | null,
): boolean {
  const told = (use === "say" || use === "state") && direct?.from === sentence.from;
  return told && grammar.headFirst === true && is(tokens[to + 1], IS.that) && isQuote(tokens[to + 2]);
}

/** "wie die Kommission … mitteilte" */
function inAsClause(clause: Clause, verb: VerbGroup, start: number): VerbSubject | null {
  const as = asClauseBefore(clause, start);
  const phrase = as < 0 ? null : phraseStartingAt(clause.tokens, as + 1, start);
  if (!phrase || !closesAsClause(clause, verb)) return null;
  return maySpeak(clause, phrase, verb.use !== "find") || isNounThatTells(clause, verb, phrase)
    ? standsBefore(phrase)
    : null;
}

/** "wie die Sportförderung mitteilte": where nouns have capitals, what tells something behind its article is no thing. */
function isNounThatTells({ tokens, grammar }: Clause, { use }: VerbGroup, { from, to }: Phrase): boolean {
  if (grammar.nounCapitals !== true || use !== "say") return false;
  return to > from && is(tokens[from], IS.definite) && isCapital(tokens[from + 1]);
}

/** "wie die Gemeinde mitteilte,": the German verb ends the clause; "wie der Laden streitet Temu ab" compares. */
function closesAsClause({ tokens, grammar }: Clause, { verb, at, to }: VerbGroup): boolean {
  if (!grammar.nounCapitals) return true;
  const after = tokens[Math.max(verb, at, to) + 1];
  return !isWord(after) || is(after, IS.and, IS.auxiliary);
}

/** "Soto, que dijo": the pronoun, and whom it means. */
function beforeRelative({ clause, start, before, besideQuote }: VerbContext): VerbSubject | null {
  const { tokens, sentence } = clause;
  if (!isWord(before) || !is(before, IS.relative) || isPronoun(before) || start - 1 <= sentence.from)
    return null;
  const noun = subjectBefore(tokens, start, sentence.from, clause.lexicon);
  if (!noun || noun.relative < 0 || !maySpeak(clause, noun, besideQuote)) return null;
  const pronoun = { from: noun.relative, to: noun.relative };
  return { phrase: pronoun, antecedent: { from: noun.from, to: noun.to }, behind: false };
}

/** "El balance lo ha confirmado la alcaldesa": the pronoun takes the phrase before up as the object. */
function behindObject({ clause, verb, hasObject, direct }: VerbContext): VerbSubject | null {
  const { tokens, sentence } = clause;
  if (!hasObject || !direct || !is(tokens[headOf(tokens, direct)], IS.document)) return null;
  const phrase = phraseBehind(clause, verb.to + 1, sentence.to, true);
  return phrase && maySpeak(clause, phrase, false) ? standsBehind(phrase) : null;
}

/** "Teilhabe fordert der Minister": an article that only a subject has, behind the verb, before a man's noun. */
function behindArticle({ clause, verb, direct }: VerbContext): VerbSubject | null {
  const { tokens, sentence, lexicon } = clause;
  if (lexicon.subjectArticles.size === 0 || verb.verb !== verb.at || !direct) return null;
  const thing = direct.from === sentence.from && direct.from === direct.to;
  if (!thing || !isUnknown(tokens[direct.from])) return null;
  const phrase = phraseBehind(clause, verb.to + 1, sentence.to, false);
  if (!phrase || !lexicon.subjectArticles.has(tokens[phrase.from]?.low ?? "") || isObject(clause, phrase))
    return null;
  const { head, kind } = describePhrase(tokens, phrase, lexicon);
  const nouns = tokens.slice(kind === "person" ? phrase.from : head, kind === "person" ? head : head + 1);
  const man = nouns.some(
    (noun) => is(noun, ROLE) && !is(noun, IS.people) && genderOf(noun, lexicon) !== "she",
  );
  return man ? standsBehind(phrase) : null;
}

/** "Die Kommission erklärte" */
function rightBefore({ clause, verb, besideQuote, direct }: VerbContext): VerbSubject | null {
  if (!direct || isObject(clause, direct)) return null;
  if (!maySpeak(clause, direct, besideQuote) && !isNameWithArticle(clause, direct, verb)) return null;
  return standsBefore(nameBeforeRole(clause, direct) ?? direct);
}

/**
 * "La Navette assure que": an article opens the sentence, one name follows, the verb has its clause right
 * behind it. Where only names have capitals that is a name with its article.
 */
function isNameWithArticle(
  { tokens, sentence, grammar, lexicon }: Clause,
  phrase: Phrase,
  verb: VerbGroup,
): boolean {
  const opens = phrase.from === sentence.from && phrase.to === phrase.from + 1;
  if (!grammar.headFirst || !opens || verb.form !== "finite" || !is(tokens[verb.to + 1], IS.that))
    return false;
  const { type, name, kind, determiner } = describePhrase(tokens, phrase, lexicon);
  return type === "name" && kind === null && determiner === "definite" && name.from === name.to;
}

/** "Maren Thoms, Leiterin der Schule sagte": the name before a bare role whose second comma is forgotten. */
function nameBeforeRole(clause: Clause, role: Phrase): Phrase | null {
  const { tokens, sentence, grammar, lexicon } = clause;
  if (tokens[role.from - 1]?.text !== ",") return null;
  const { type, determiner, head } = describePhrase(tokens, role, lexicon);
  // "Blas Tena, Pdte de la Comunidad dijo": an office by what it is of.
  const tied = grammar.headFirst && type === "name" && is(tokens[role.from + 1], IS.tie, IS.particle);
  const office = tied || (type === "common" && is(tokens[head], ROLE));
  if (!office || determiner !== "none") return null;
  const name = phraseEndingAt(tokens, role.from - 2, sentence.from);
  return name && isFullName(clause, name) ? name : null;
}

/** "hatte die Polizei erklärt", "ha detto Rossi", "a-t-il dit": between auxiliary and participle. */
function insideGroup({ clause, verb, besideQuote }: VerbContext): VerbSubject | null {
  if (verb.verb >= verb.at) return null;
  const phrase = phraseBehind(clause, verb.verb + 1, verb.at, false);
  if (!phrase || isObject(clause, phrase)) return null;
  return maySpeak(clause, phrase, besideQuote || verb.use === "say") ? standsBehind(phrase) : null;
}

/** "Eva Lohm, Wartin der Schleuse, sagte der Zeitung": a whole name and words without a verb are nothing that the one behind the verb could say. */
function nameInFront({ clause, start, before, besideQuote }: VerbContext): VerbSubject | null {
  const { tokens, sentence, grammar } = clause;
  if (!grammar.verbSecond || before?.text !== ",") return null;
  const name = phraseStartingAt(tokens, sentence.from, start);
  if (!name || tokens[name.to + 1]?.text !== "," || name.to + 2 >= start || !isFullName(clause, name))
    return null;
  const between = tokens.slice(name.to + 2, start - 1);
  if (between.some((token) => isMark(token) || isQuote(token) || is(token, IS.auxiliary, IS.cue)))
    return null;
  return maySpeak(clause, name, besideQuote) ? standsBefore(name) : null;
}

/** "…", erklärte die Polizei. */
function rightBehind({ clause, verb, start, before, quoteBefore, opens }: VerbContext): VerbSubject | null {
  const { sentence, grammar } = clause;
  if (verb.verb > verb.at || !(opens || grammar.verbSecond)) return null;
  // "Según aseguran a este diario varias fuentes": whom it was told stands before who tells.
  // "Lo ha spiegato ieri in aula il ministro": the pronoun is all that was said.
  const objectFirst = start === sentence.from && opensWithObject(clause) && grammar.headFirst === true;
  const overAddressee = quoteBefore || objectFirst || (grammar.headFirst === true && is(before, IS.asClause));
  const surname = quoteBefore ? surnameBehind(clause, verb) : null;
  if (surname) return standsBehind(surname);
  const oneOf = oneOfSeveral(clause, verb.to + 1);
  if (oneOf) return standsBehind(oneOf);
  const phrase = phraseBehind(clause, verb.to + 1, sentence.to, overAddressee);
  if (!phrase || !maySpeak(clause, phrase, quoteBefore) || isObject(clause, phrase)) return null;
  if (!agrees(clause, verb, phrase) || !closesSubject(clause, phrase, quoteBefore)) return null;
  const named = nameBehindSecondRole(clause, verb, phrase) ?? nameBehindRole(clause, phrase);
  return standsBehind(named ?? withSecond(clause, phrase));
}

/** "sagt einer der Gründer, Ole Harms": the name of who is one of several, with what they are where no comma parts it. */
function oneOfSeveral(clause: Clause, from: number): Phrase | null {
  const { tokens, sentence, grammar, lexicon } = clause;
  const tied = is(tokens[from + 1], IS.definite) && is(tokens[from + 1], IS.nounPreposition);
  if (!grammar.nounCapitals || !is(tokens[from], IS.indefinite) || !tied) return null;
  let noun = from + 2;
  while (isSmallWord(tokens[noun]) && hasEnding(lexicon.adjectiveEndings, tokens[noun])) noun++;
  if (!isCapital(tokens[noun]) || !is(tokens[noun], ROLE)) return null;
  const comma = tokens[noun + 1]?.text === ",";
  const name = phraseStartingAt(tokens, comma ? noun + 2 : noun + 1, sentence.to);
  if (!name || !isFullName(clause, name) || isWord(tokens[name.to + 1])) return null;
  return { from: comma ? name.from : noun, to: name.to };
}

/** "„…“, sagte von Harms.": the surname behind its particle, where that is a preposition as well and nothing else follows. */
function surnameBehind({ tokens, sentence }: Clause, { to }: VerbGroup): Phrase | null {
  let at = to + 1;
  while (isSmallWord(tokens[at]) && is(tokens[at], IS.particle)) at++;
  const particle = at > to + 1 && tokens.slice(to + 1, at).some((token) => is(token, IS.preposition));
  const name = tokens[at];
  const ends = at + 1 >= sentence.to || isMark(tokens[at + 1], SENTENCE_ENDS);
  if (!particle || !ends || !isWord(name) || !isCapital(name) || !isUnknown(name)) return null;
  return { from: at, to: at };
}

/** "riefen das Gremium auf": a German verb in the plural has no such subject. */
function agrees({ tokens, lexicon }: Clause, { verb }: VerbGroup, { from }: Phrase): boolean {
  return !isOneOf(lexicon.singularOpeners, tokens[from]) || !hasEnding(lexicon.pluralVerbs, tokens[verb]);
}

/** "Modelle wie GPT forderten": letters of one thing have no verb in the plural. */
function agreesInNumber(
  { tokens, grammar, lexicon }: Clause,
  { verb }: VerbGroup,
  { phrase: { from, to } }: VerbSubject,
): boolean {
  const { text = "", flags } = tokens[from] ?? {};
  const letters = grammar.nounCapitals && from === to && !flags && /^\p{Lu}{2,5}$/u.test(text);
  return !letters || !hasEnding(lexicon.pluralVerbs, tokens[verb]);
}

/**
 * "sagte der Vorsitzende der Partei im Landtag, Ole Harms", "admitió el convencional UDX y miembro de la mesa, Blas Tena":
 * the name behind the comma.
 */
function nameBehindRole(clause: Clause, role: Phrase): Phrase | null {
  const { tokens, sentence } = clause;
  const link = tokens[role.to + 1];
  if (!isWord(link) || !is(link, IS.preposition, IS.and) || !isOneInOffice(clause, role)) return null;
  const where = phraseStartingAt(tokens, role.to + 2, sentence.to);
  if (!where || tokens[where.to + 1]?.text !== ",") return null;
  const name = phraseStartingAt(tokens, where.to + 2, sentence.to);
  return name && isMark(tokens[name.to + 1]) && isFullName(clause, name) ? name : null;
}

/** "sagte der Präsident der Konferenz (KMO) und nordische Minister Ole Harms": without article the second role is the same person's. */
function nameBehindSecondRole(clause: Clause, { verb }: VerbGroup, role: Phrase): Phrase | null {
  const { tokens, sentence, grammar, lexicon } = clause;
  if (!grammar.nounCapitals || hasEnding(lexicon.pluralVerbs, tokens[verb]) || !isOneInOffice(clause, role))
    return null;
  let and = role.to + 1;
  while (and < sentence.to && and - role.to < OFFICE_REACH && isInOffice(tokens[and])) and++;
  if (!is(tokens[and], IS.and)) return null;
  // "Hafen-Autor und -Experte Ole Harms": the mark stands for what both begin with.
  const second = isMark(tokens[and + 1]) && tokens[and + 1]!.text === "-" ? and + 2 : and + 1;
  const named = phraseStartingAt(tokens, second, sentence.to);
  if (!named) return null;
  const { type, kind, determiner, name } = describePhrase(tokens, named, lexicon);
  const whole = type === "name" && kind === "person" && name.to > name.from;
  return whole && determiner === "none" && name.from > named.from ? named : null;
}

/** "der Vorsitzende", "el convencional UDX": what one person is, by a noun that the rules know or by the letters of a party behind any. */
function isOneInOffice({ tokens, lexicon }: Clause, role: Phrase): boolean {
  const { type, head, premodifier, determiner } = describePhrase(tokens, role, lexicon);
  if (type === "common") return is(tokens[head], ROLE) && !is(tokens[head], IS.people);
  const noun = premodifier && determiner !== "none" ? tokens[premodifier.from] : undefined;
  return isSmallWord(noun) && /^\p{Lu}{2,5}$/u.test(tokens[head]?.text ?? "");
}

/** How far behind the first office the second may stand, in tokens: "der 3. Konferenz des Rates (KDR)". */
const OFFICE_REACH = 10;

/** A word of what an office is of. */
function isInOffice(token: Token | undefined): boolean {
  if (isMark(token)) return token?.text !== "," && token?.text !== ":";
  return !isQuote(token) && !is(token, IS.and, IS.cue, IS.auxiliary);
}

const SENTENCE_ENDS = marksOf(". ! ? …");
const APPOSITION_MARKS = marksOf(", – — ) -");

/** "Soto, alcalde de Lora, dijo" */
function overComma({ clause, start, before, besideQuote }: VerbContext): VerbSubject | null {
  if (!isMark(before, APPOSITION_MARKS)) return null;
  const subject = subjectBefore(clause.tokens, start, clause.sentence.from, clause.lexicon);
  if (!subject || subject.relative >= 0 || !maySpeak(clause, subject, besideQuote)) return null;
  if (before?.text === ")" && isGoverned(clause, subject)) return null;
  // "Norden, bestätigen einige, wusste davon": one comma closes no apposition.
  if (clause.grammar.nounCapitals && before?.text === "," && subject.to === start - 2) return null;
  return standsBefore({ from: subject.from, to: subject.to });
}

function isGoverned(clause: Clause, { from }: Phrase): boolean {
  const before = tokenBefore(clause, from);
  return isWord(before) && is(before, IS.preposition) && !is(before, IS.asClause);
}

/** "Soto abrió la sesión y dijo" */
function ofMainClause(around: VerbContext, found: readonly SourcedCue[]): VerbSubject | null {
  const { clause, start, before, besideQuote, opens } = around;
  if (opens && !isWord(before)) return null;
  const first = mainSubject(clause, found, start);
  // "Den Clip teilte Tiede und schrieb": an object in front, the subject behind the verb.
  const object = clause.grammar.verbSecond && first && isObject(clause, first);
  const subordinate = clause.grammar.verbSecond ? subjectOfSubordinate(clause, around) : null;
  const main = subordinate ?? (object ? phraseBehind(clause, first.to + 2, start, false) : first);
  if (!main || main.from >= start || !maySpeak(clause, main, besideQuote)) return null;
  return isSameClause(clause, main, start) ? standsBefore(main) : null;
}

/** "…, während der Minister seine Zusage bekräftigte": behind a comma and its conjunction, where the verb ends the clause. */
function subjectOfSubordinate({ tokens, sentence }: Clause, { start, verb }: VerbContext): Phrase | null {
  const behind = tokens[Math.max(verb.verb, verb.at, verb.to) + 1];
  if (behind && !isMark(behind)) return null;
  for (let i = start - 1; i > sentence.from + 1; i--) {
    if (isMark(tokens[i]) || isQuote(tokens[i])) return null;
    const opens = tokens[i - 1]?.text === "," && isSmallWord(tokens[i]) && is(tokens[i], IS.clause);
    if (opens) return phraseStartingAt(tokens, i + 1, start);
  }
  return null;
}

const CLAUSE_BREAKS = marksOf("; : – —");

function isSameClause({ tokens }: Clause, main: Phrase, start: number): boolean {
  for (let i = main.to + 1; i < start; i++) {
    const token = tokens[i];
    if (isQuote(token) || isMark(token, CLAUSE_BREAKS)) return false;
    if (isWord(token) && is(token, IS.that) && !is(token, IS.relative)) return false;
  }
  return start - main.to < MAIN_CLAUSE_REACH;
}
