import { isNominal, isPronoun, type Phrase, phraseStartingAt } from "../../phrases/phrases.ts";
import { isCapital, isMark, isQuote, isSmallWord, marksOf } from "../../text/token-tests.ts";
import { cueBesideQuotation, type SourcedCue } from "../attribution-relation.ts";
import { type Clause, endsInComma, tokenAt } from "../clause.ts";
import { mainSubject } from "../main-subject.ts";
import { isSource } from "../source-phrases.ts";

const DASHES = marksOf("— – ― - --");

/** The first quotation with a name beside it and a verb that no list knows, or a mark in the verb's place: "…," Smith fumed. */
export function quotationBesideName(clause: Clause): SourcedCue | null {
  const { tokens, sentence } = clause;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isQuote(tokens[i])) continue;
    const found = verbBehind(clause, i) ?? signature(clause, i);
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

/** "…" — Ann Lee */
function signature(clause: Clause, quote: number): SourcedCue | null {
  const { tokens, sentence } = clause;
  if (!isMark(tokens[quote + 1], DASHES)) return null;
  const phrase = phraseStartingAt(tokens, quote + 2, sentence.to);
  if (!phrase || !isCapital(tokens[phrase.to]) || !isSource(clause, phrase)) return null;
  const after = tokens[phrase.to + 1];
  return !after || isMark(after) ? cueBesideQuotation(phrase, quote + 1, "content-cue-source") : null;
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
