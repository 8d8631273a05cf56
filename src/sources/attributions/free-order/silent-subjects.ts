import { isNominal } from "../../phrases/phrases.ts";
import { mainSubjectFrom } from "../../phrases/subjects.ts";
import { DETERMINER } from "../../text/lexicon.ts";
import { is, isCapital, isMark, isNumber, isOneOf, isQuote, isWord } from "../../text/token-tests.ts";
import * as IS from "../../text/word-flags.ts";
import type { Silent } from "../attribution-relation.ts";
import { type Clause, tokenAt, tokenBefore } from "../clause.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** How far behind the verb its clause may begin, in tokens: "comentó a la diaria que". */
const CLAUSE_REACH = 7;
/** So many tokens an auxiliary stands before its participle at most, the host before its infinitive. */
const LONGEST_GROUP = 2;
const LONGEST_HOSTED = 4;

const SILENT_FORMS: ReadonlySet<VerbGroup["form"]> = new Set(["finite", "participle", "infinitive"]);

/** A verb of saying without its subject ("Dijo que", "…", afirmou). */
export interface SilentVerb {
  number: Silent;
  /** A quotation stands right before it. */
  quoteBefore: boolean;
}

/**
 * Reads a verb group as one whose subject is left out, in languages that may leave it out; null where something else
 * can be its subject, or the verb is nobody's ("se dijo que").
 */
export function silentVerb(clause: Clause, { verb, at, to, form }: VerbGroup): SilentVerb | null {
  if (!clause.grammar.dropsPronoun || !SILENT_FORMS.has(form)) return null;
  const start = startOfGroup(clause, Math.min(verb, at));
  if (start === null || at - verb > (form === "infinitive" ? LONGEST_HOSTED : LONGEST_GROUP)) return null;
  const before = tokenBefore(clause, start);
  const quoteBefore = isQuote(before) || (before?.text === "," && isQuote(clause.tokens[start - 2]));
  const opens = quoteBefore
    ? endsBehind(clause, to)
    : clauseFollows(clause, to) && beginsClause(clause, start);
  return opens ? { number: numberOf(clause, verb), quoteBefore } : null;
}

/** First token of the group with its object pronouns and adverbs; null where one of them makes it nobody's. */
function startOfGroup(clause: Clause, group: number): number | null {
  let at = group;
  for (;;) {
    const left = tokenBefore(clause, at);
    if (!left || !isWord(left)) return at;
    if (clause.lexicon.impersonal.has(left.low)) return null;
    if (is(left, IS.relative, IS.that, IS.clause, IS.asClause) || !is(left, IS.adverb, IS.time)) return at;
    at--;
  }
}

/** Behind the verb of a quotation stands no noun phrase that could be its subject. */
function endsBehind(clause: Clause, cue: number): boolean {
  const { tokens } = clause;
  let at = cue + 1;
  while (at < clause.sentence.to && is(tokens[at], IS.adverb, IS.time) && !isCapital(tokens[at])) at++;
  const next = tokenAt(clause, at);
  if (!next || isMark(next) || isQuote(next)) return true;
  return is(next, IS.preposition, IS.and, IS.that, IS.clause, IS.asClause) && !isCapital(next);
}

/** "que", a colon or a quotation follows, with nothing between but whom it was said to. */
function clauseFollows(clause: Clause, cue: number): boolean {
  const { tokens, sentence } = clause;
  const first = tokenAt(clause, cue + 1);
  if (!first || (isWord(first) && isNominal(first))) return false;
  if (is(first, IS.indefinite, IS.possessive, IS.quantifier)) return false;
  for (let i = cue + 1; i < Math.min(sentence.to, cue + 1 + CLAUSE_REACH); i++) {
    const token = tokens[i];
    if (isQuote(token) || token?.text === ":" || (is(token, IS.that) && !is(token, IS.asClause))) return true;
    if (isMark(token)) return false;
  }
  return false;
}

/** Nothing before the verb in its sentence can be its subject. */
function beginsClause(clause: Clause, start: number): boolean {
  const { tokens, sentence } = clause;
  const before = tokenBefore(clause, start);
  if (!before || opensInContrast(clause, start)) return true;
  // "«Rubio» (apodo del acusado) contestó que": what stands between marks may be the subject.
  if (tokens.slice(sentence.from, start).some(isQuote)) return false;
  if (isWord(before) && is(before, IS.relative, IS.that, IS.clause, IS.asClause) && !is(before, IS.and))
    return false;
  if (tellsWhen(clause, start)) return true;
  // "Una de las fuentes dijo que", "A mídia disse que": what opens as a noun phrase is the subject.
  const [first, noun] = tokens.slice(sentence.from, start);
  if (isWord(first) && is(first, DETERMINER) && (isNominal(noun) || is(noun, IS.tie))) return false;
  return mainSubjectFrom(tokens, sentence.from, start) === null;
}

/** "Pero aclaró que": all that opens the sentence says that it goes on otherwise. */
function opensInContrast({ tokens, sentence, lexicon }: Clause, start: number): boolean {
  return start - 1 === sentence.from && isOneOf(lexicon.contrasts, tokens[sentence.from]);
}

/** "Y varios minutos después", "Più avanti,": all that opens the sentence tells when or where it goes on. */
function tellsWhen({ tokens, sentence, lexicon }: Clause, start: number): boolean {
  const words = tokens
    .slice(sentence.from, start)
    .filter((token) => !is(token, IS.and) && token.text !== ",");
  if (words.length === 0) return false;
  return words.every((token, at) => {
    const counts = is(token, IS.quantifier, IS.indefinite) || isNumber(token);
    return counts
      ? is(words[at + 1] ?? tokens[start], IS.time)
      : is(token, IS.adverb) || lexicon.lapses.has(token.low);
  });
}

/** "tem", "vem": too short to show an ending. */
const SHORTEST_PLURAL = 4;

function numberOf({ tokens, lexicon }: Clause, verb: number): Silent {
  const low = tokens[verb]?.low ?? "";
  const plural = low.length >= SHORTEST_PLURAL && lexicon.pluralVerbs.some((ending) => low.endsWith(ending));
  return plural ? "several" : "one";
}
