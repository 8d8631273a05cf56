import { headOf, isNominal, isPronoun, type Phrase, phraseStartingAt } from "../../phrases/phrases.ts";
import { is, isCapital, isMark, isQuote, isSmallWord, marksOf } from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import { cueBesideQuotation, type SourcedCue } from "../attribution-relation.ts";
import { type Clause, endsInComma, tokenAt } from "../clause.ts";
import { mainSubject } from "../main-subject.ts";
import { isSource, ROLE } from "../source-phrases.ts";

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
  return null;
}

/** "…," Smith fumed. */
function verbBehind(clause: Clause, quote: number): SourcedCue | null {
  const { tokens, sentence } = clause;
  if (!endsInComma(tokens[quote])) return null;
  const phrase = phraseStartingAt(tokens, quote + 1, sentence.to);
  if (!phrase || !isNamed(clause, phrase)) return null;
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

const SPEECH_WORDS = 4;

/** A sentence or most of one; a title has no stop at its end. */
function isUttered({ text }: Token): boolean {
  return (
    /[.!?…,][^\p{L}]*$/u.test(text) || (text.match(/(?<![\p{L}\p{N}])\p{Ll}/gu)?.length ?? 0) >= SPEECH_WORDS
  );
}

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
  if (!subject || !isNamed(clause, subject) || !isSource(clause, subject)) return null;
  return cueBesideQuotation(subject, colon, "source-cue-content");
}

function isNamed({ tokens }: Clause, phrase: Phrase): boolean {
  return isPronoun(tokens[phrase.from]) || isCapital(tokens[phrase.to]);
}
