import { isPronoun, phraseEndingAt } from "../../phrases/phrases.ts";
import { is, isCapital, isQuote } from "../../text/token-tests.ts";
import * as IS from "../../text/word-flags.ts";
import { cueBesideQuotation, isTaken, type SourcedCue } from "../attribution-relation.ts";
import type { Clause } from "../clause.ts";
import { isSource } from "../source-phrases.ts";

/** "Lee described it as “dull”, and Moe as “a joy to read”": sources whose verb stands in the first half only. */
export function secondHalves(clause: Clause, found: readonly SourcedCue[]): SourcedCue[] {
  const { tokens, sentence } = clause;
  const halves: SourcedCue[] = [];
  let first = -1;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!is(tokens[i], IS.asClause) || !isQuote(tokens[i + 1]) || isTaken(found, i)) continue;
    if (first < 0) {
      // "described the plan as “dull” and Moe as “a liar”": whom it names is not who says it, but what it speaks of.
      if (isPronoun(tokens[i - 1]) && found.some(({ cue }) => cue.to < i)) first = i;
      continue;
    }
    const source = phraseEndingAt(tokens, i - 1, first + 2);
    if (!source || !is(tokens[source.from - 1], IS.and) || !isSource(clause, source)) continue;
    if (isCapital(tokens[source.to])) halves.push(cueBesideQuotation(source, i, "source-cue-content"));
  }
  return halves;
}
