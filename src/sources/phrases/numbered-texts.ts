import { is, isNumber } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { type Phrase, phraseStartingAt } from "./phrases.ts";

/** Tokens before "heißt es in Paragraph 10" that may name the text it is of. */
const REACH = 12;

/** "Im Abschnitt „Boote“ des Hafengesetzes heißt es in Paragraph 10": the text in the genitive before the number that is of it; null where none is named. */
export function textOfNumber(tokens: readonly Token[], { from, to }: Phrase, floor: number): Phrase | null {
  if (!is(tokens[from], IS.document) || !isNumber(tokens[to])) return null;
  for (let at = from - 1; at > Math.max(floor, from - REACH); at--) {
    const noun = tokens[at]!;
    if (noun.kind === "mark") return null;
    const named =
      noun.cap && is(noun, IS.document) && is(tokens[at - 1], IS.definite) && is(tokens[at - 1], IS.tie);
    if (named) return { from: at, to: at };
  }
  return null;
}

/** "in Paragraph 10 des Hafengesetzes", "laut Paragraf 29 im Tarifvertrag für den Hafen": a text's noun with its number, and the text it is of. */
export function withNumber(tokens: readonly Token[], phrase: Phrase, limit: number): Phrase {
  const number = phrase.to + 1;
  if (number >= limit || !is(tokens[phrase.to], IS.document) || !isNumber(tokens[number])) return phrase;
  const tie = tokens[number + 1];
  if (!is(tie, IS.preposition, IS.tie)) return { from: phrase.from, to: number };
  const whole = phraseStartingAt(tokens, number + (is(tie, IS.definite) ? 1 : 2), limit);
  const text = whole && tokens.slice(whole.from, whole.to + 1).some((token) => is(token, IS.document));
  return { from: phrase.from, to: text ? whole.to : number };
}
