import { headOf, isNominal, isPronoun, type Phrase, phraseStartingAt } from "../../phrases/phrases.ts";
import { subjectBefore } from "../../phrases/subjects.ts";
import {
  hasEnding,
  is,
  isCapital,
  isMark,
  isOneOf,
  isQuote,
  isSmallWord,
  marksOf,
} from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import { cueBesideQuotation, type SourcedCue } from "../attribution-relation.ts";
import { type Clause, endsInComma, tokenAt } from "../clause.ts";
import { mainSubject } from "../main-subject.ts";
import { canSpeak, isSource, ROLE } from "../source-phrases.ts";

const DASHES = marksOf("— – ― - --");
const COMMAS = marksOf(",");

/** The first quotation with a name beside it and a verb that no list knows, or a mark in the verb's place: "…," Smith fumed. */
export function quotationBesideName(clause: Clause): SourcedCue | null {
  const { tokens, sentence } = clause;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isQuote(tokens[i])) continue;
    const found = verbBehind(clause, i) ?? signature(clause, i) ?? nameAndRole(clause, i);
    if (found) return found;
    if (i > sentence.from && tokens[i - 1]?.text === ":") return colonBefore(clause, i - 1);
  }
  return colonAtEnd(clause);
}

/** "The mayor, Ann Lee, has issued the following statement:" as the end of a paragraph. */
function colonAtEnd(clause: Clause): SourcedCue | null {
  const { tokens, sentence, lexicon } = clause;
  const colon = sentence.to - 1;
  if (sentence.to !== tokens.length || tokens[colon]?.text !== ":") return null;
  for (let i = sentence.from + 1; i < colon; i++) {
    const token = tokens[i];
    if (!isOneOf(lexicon.issues, token) || isCapital(token)) continue;
    const words = tokens
      .slice(i + 1, colon)
      .some((one) => is(one, IS.utterance) || lexicon.following.has(one.low));
    const group = startOfGroup(tokens, i, sentence.from);
    const subject = words ? subjectBefore(tokens, group, sentence.from, lexicon) : null;
    if (!subject || !canSpeak(clause, subject, false) || !isSource(clause, subject)) return null;
    return cueBesideQuotation({ from: subject.from, to: subject.to }, colon, "source-cue-content");
  }
  return null;
}

/** Where the auxiliaries and adverbs before a verb begin. */
function startOfGroup(tokens: readonly Token[], verb: number, floor: number): number {
  let from = verb;
  while (from - 1 > floor && is(tokens[from - 1], IS.auxiliary, IS.adverb) && !isPronoun(tokens[from - 1]))
    from--;
  return from;
}

/** "…," Smith fumed. */
function verbBehind(clause: Clause, quote: number): SourcedCue | null {
  const { tokens, sentence } = clause;
  if (!endsInComma(tokens[quote])) return null;
  const phrase = phraseStartingAt(tokens, quote + 1, sentence.to);
  if (!phrase || !isNamed(clause, phrase)) return null;
  // "“All Hands,” a campaign for the Quay launched on Monday": what that is.
  if (is(tokens[phrase.from], IS.indefinite) && isShort(tokens[quote]!)) return null;
  const verb = tokenAt(clause, phrase.to + 1);
  if (!isSmallWord(verb) || !isNominal(verb) || !isSource(clause, phrase)) return null;
  return cueBesideQuotation(phrase, phrase.to + 1, "content-source-cue");
}

/** "…" — Ann Lee; "…" — a skipper working on the river: behind a paragraph that is a quotation whoever has a noun for people. */
function signature(clause: Clause, quote: number): SourcedCue | null {
  const { tokens } = clause;
  if (!isMark(tokens[quote + 1], DASHES) || !isUttered(tokens[quote]!)) return null;
  // The sentence may end with the quotation, the name with its line.
  let end = quote + 3;
  while (end < tokens.length && !tokens[end]!.lineStart) end++;
  const phrase = phraseStartingAt(tokens, quote + 2, end);
  if (!phrase || !isSource(clause, phrase)) return null;
  const after = tokens[phrase.to + 1];
  const named = isCapital(tokens[phrase.to]) && (phrase.to + 1 === end || !after || isMark(after));
  const described =
    quote === 0 &&
    is(tokens[headOf(tokens, phrase)], ROLE, IS.people) &&
    !tokens.slice(quote + 2).some(isEnd);
  return named || described ? cueBesideQuotation(phrase, quote + 1, "content-cue-source") : null;
}

/** The longest title, in characters. */
const TITLE_LENGTH = 40;

/** A sentence or most of one; a title is shorter and has no stop at its end. */
function isUttered({ text, start, end }: Token): boolean {
  return /[.!?…,]/.test(text) || end - start > TITLE_LENGTH;
}

/** Of so few words as what something is called. */
function isShort({ text }: Token): boolean {
  return (text.match(/\S+/g)?.length ?? 0) < FEWEST_SAID;
}

/** Somebody who says less is quoted by a verb that is known. */
const FEWEST_SAID = 4;

/** A sentence or another quotation ends or stands there. */
function isEnd(token: Token): boolean {
  return isQuote(token) || /^[.!?;:]$/.test(token.text);
}

/** "…," Ann Lee, a skipper from Sandry. The quotation waits for its speaker, and nothing but what the bearer of the name is ends the sentence. */
function nameAndRole(clause: Clause, quote: number): SourcedCue | null {
  const { tokens, sentence } = clause;
  if (!endsInComma(tokens[quote])) return null;
  const name = phraseStartingAt(tokens, quote + 1, sentence.to);
  if (!name || name.to === name.from || !isMark(tokens[name.to + 1], COMMAS)) return null;
  for (let i = name.from; i <= name.to; i++) if (!isCapital(tokens[i])) return null;
  const role = phraseStartingAt(tokens, name.to + 2, sentence.to);
  if (!role || !is(tokens[headOf(tokens, role)], ROLE) || !isSource(clause, name)) return null;
  const after = tokenAt(clause, role.to + 1);
  return !after || after.text === "." ? cueBesideQuotation(name, quote + 1, "content-cue-source") : null;
}

/** Smith shot back: "…". */
function colonBefore(clause: Clause, colon: number): SourcedCue | null {
  const subject = mainSubject(clause, [], colon);
  if (!subject || !isSource(clause, subject)) return null;
  // "The 80-year-old, a member of the guild: “…”"
  const aged =
    is(clause.tokens[subject.from], IS.definite) &&
    hasEnding(clause.lexicon.ageEndings, clause.tokens[subject.to]!);
  return aged || isNamed(clause, subject) ? cueBesideQuotation(subject, colon, "source-cue-content") : null;
}

function isNamed({ tokens }: Clause, phrase: Phrase): boolean {
  return isPronoun(tokens[phrase.from]) || isCapital(tokens[phrase.to]);
}
