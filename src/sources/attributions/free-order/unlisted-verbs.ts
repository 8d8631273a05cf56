import { describePhrase } from "../../phrases/descriptions.ts";
import { isNominal, isPronoun, type Phrase } from "../../phrases/phrases.ts";
import { DETERMINER } from "../../text/lexicon.ts";
import { is, isMark, isQuote, isSmallWord, isUnknown, isWord, marksOf } from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import { cueBesideQuotation, type SourcedCue, sourcedCue } from "../attribution-relation.ts";
import { type Clause, tokenAt } from "../clause.ts";
import { SOURCE_NOUN } from "../source-phrases.ts";
import { isPersonNamed } from "./joined-sources.ts";
import { phraseBehind } from "./phrases.ts";
import { isOnesSaying, ownerOfSaying } from "./sayings.ts";
import { freeSpeaker, maySpeak } from "./speakers.ts";

/** A quotation with a cue nearer than so many tokens has its verb. */
const CUE_REACH = 8;

const SPEECH_ENDS = marksOf(", – — -");
const SPEECH_STOPS = marksOf(". ! ? … , – — -");
const SENTENCE_MARKS = marksOf(". ! ? …");
const COLONS = marksOf(": ：");

/** "…", schäumte Meier. Meier: "…". Quotations beside a name and a verb that no list knows, or a colon. */
export function quotationsBesideNames(clause: Clause, found: readonly SourcedCue[]): SourcedCue[] {
  const { tokens, sentence } = clause;
  const own: SourcedCue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const known = [...found, ...own];
    if (!isQuote(tokens[i]) || known.some(({ cue }) => Math.abs(cue.from - i) < CUE_REACH)) continue;
    const one = verbBehind(clause, i) ?? loneVerbBehind(clause, i) ?? colonBefore(clause, i, known);
    if (one) own.push(one);
  }
  return own;
}

/** "…", schäumte Meier. */
function verbBehind(clause: Clause, quote: number): SourcedCue | null {
  const { tokens, sentence, grammar } = clause;
  if (isTerm(clause, quote)) return null;
  const at = unlistedVerb(clause, quote);
  const verb = tokenAt(clause, at);
  if (!isSmallWord(verb) || !isNominal(verb) || is(verb, SOURCE_NOUN)) return null;
  const phrase = phraseBehind(clause, at + 1, sentence.to, true);
  if (!phrase || !maySpeak(clause, phrase, false)) return null;
  // "„…“, bezweifelte er.": a pronoun alone, where a verb stands before its subject only behind what is said.
  const alone = grammar.verbSecond && phrase.from === at + 1 && tokens[quote + 1]?.text === ",";
  if (isPronoun(tokens[phrase.from]) && !(alone && isMark(tokens[at + 2], SENTENCE_MARKS))) return null;
  const after = tokenAt(clause, phrase.to + 1);
  // "„…“, stützt Ole Harms die These": a full name needs no end of the clause behind it.
  const goesOn =
    is(after, IS.preposition, IS.time, IS.adverb) || (is(after, DETERMINER) && isPersonNamed(clause, phrase));
  return !after || isMark(after) || goesOn ? cueBesideQuotation(phrase, at, "content-cue-source") : null;
}

/** "«…», despotricó.": where a verb needs no subject, the only word behind a whole quotation that ends its sentence. */
function loneVerbBehind({ tokens, sentence, grammar }: Clause, quote: number): SourcedCue | null {
  const at = quote + 2;
  const verb = tokens[at];
  if (!grammar.dropsPronoun || quote !== sentence.from || tokens[quote + 1]?.text !== ",") return null;
  if (!isSmallWord(verb) || !isUnknown(verb) || tokens[at + 1]?.text !== "." || at + 2 < sentence.to)
    return null;
  return sourcedCue({
    mention: null,
    cue: { from: at, to: at },
    pattern: "content-cue",
    use: "utter",
    certain: false,
    silent: "one",
  });
}

/** So many letters are a sentence whatever the marks around it. */
const LONGEST_TERM = 40;

/** "Als „Norder Post“ startete das Blatt": a few words without an end of their own or a mark behind them are what something is called. */
function isTerm({ tokens }: Clause, quote: number): boolean {
  const { text, start, end } = tokens[quote]!;
  return end - start < LONGEST_TERM && !isMark(tokens[quote + 1]) && !SPEECH_STOPS.has(text);
}

/** Where the verb behind a quotation stands: over a mark, a reflexive and an auxiliary. */
function unlistedVerb({ tokens, grammar, lexicon }: Clause, quote: number): number {
  let at = quote + 1;
  if (isMark(tokens[at], SPEECH_ENDS)) at++;
  if (!grammar.headFirst) return at;
  // "« … », s’est défendu lundi le maire": the reflexive pronoun before the verb.
  const reflexive = isPronoun(tokens[at]) && lexicon.pronouns.get(tokens[at]?.low ?? "") === "other";
  if (reflexive) at++;
  // "«…», ha resumido Soto": the auxiliary of a participle that no list knows.
  return isWord(tokens[at]) && is(tokens[at], IS.auxiliary) ? at + 1 : at;
}

/** Meier: "…". */
function colonBefore(clause: Clause, quote: number, known: readonly SourcedCue[]): SourcedCue | null {
  const { tokens, sentence } = clause;
  if (known.some(({ cue, mention }) => cue.from < quote && mention !== null)) return null;
  if (quote <= sentence.from || !isColon(tokens[quote - 1])) return null;
  const subject = freeSpeaker(clause, behindSubordinate(clause, quote - 1), quote - 1);
  if (!subject || isHeading(clause, subject, quote - 1)) return null;
  const one = cueBesideQuotation(subject, quote - 1, "source-cue-content");
  return isOnesSaying(clause, subject)
    ? { ...one, mention: null, silent: "one" }
    : ownerOfSaying(clause, one);
}

/** "Dass sein Team wartet, stört Meier nicht: „…“": where the main clause begins. */
function behindSubordinate({ tokens, sentence }: Clause, limit: number): number {
  const first = tokens[sentence.from];
  if (!is(first, IS.that, IS.clause) || is(first, IS.definite, IS.preposition)) return sentence.from;
  const comma = tokens.findIndex(({ text }, at) => at > sentence.from && text === ",");
  return comma < 0 || comma > limit ? sentence.from : comma + 1;
}

function isColon(token: Token | undefined): boolean {
  return COLONS.has(token?.text ?? "");
}

/** "Il caso Nora Velli: «…»": a thing named after somebody, right before the colon. */
function isHeading({ tokens, lexicon }: Clause, phrase: Phrase, colon: number): boolean {
  if (phrase.to !== colon - 1) return false;
  const { type, kind, premodifier } = describePhrase(tokens, phrase, lexicon);
  return type === "name" && kind === null && premodifier !== null;
}
