import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { sentenceOf } from "../text/sentences.ts";
import { endsLike, is, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import type { Phrase } from "./phrases.ts";

/** A name so near the start of its sentence or clause is its subject. */
const SUBJECT_REACH = 6;

/** Whether a name that begins at `token` stands where subjects do: near the start of its sentence or clause, under no preposition. */
export function subjectsPlace(paragraph: AnalysedParagraph, token: number): boolean {
  const { tokens, sentences } = paragraph;
  const from = sentences[sentenceOf(paragraph, token)]?.from ?? 0;
  if (opensClause(tokens, token) || isCleft(tokens, token - 1, from)) return true;
  if (token - from > SUBJECT_REACH) return false;
  for (let i = token - 1; i >= from; i--) {
    const before = tokens[i]!;
    if (before.kind === "mark" || before.kind === "quote") return true;
    if (isCleft(tokens, i, from)) return true;
    if (is(before, IS.auxiliary, IS.negation) || (is(before, IS.pronoun) && !before.possessive)) return false;
    if (is(before, IS.preposition) && !is(before, IS.clause)) return false;
  }
  return true;
}

/** "They were ready, but Lee was not" */
function opensClause(tokens: readonly Token[], token: number): boolean {
  const [comma, link] = [tokens[token - 2], tokens[token - 1]];
  return comma?.text === "," && is(link, IS.clause) && !is(link, IS.that, IS.preposition);
}

/** "It was | Ann Lee who opened": the verb of a sentence that only says who did it. */
function isCleft(tokens: readonly Token[], verb: number, from: number): boolean {
  const [it, behind] = [tokens[verb - 1], tokens.slice(verb + 1, verb + 1 + LONGEST_NAME)];
  const names = behind.findIndex((token) => !token.cap);
  const opens = verb - 1 === from || tokens[verb - 2]?.text === ",";
  return opens && is(it, IS.pronoun) && names > 0 && is(behind[names], IS.relative);
}

/** So many words of a name and what its bearer is may stand behind a preposition. */
const LONGEST_NAME = 6;

/** The preposition before a name and the words that describe its bearer; null where none governs them. */
export function governorOf(tokens: readonly Token[], name: number): Token | null {
  for (let i = name - 1; i >= 0 && name - i < LONGEST_NAME; i--) {
    const token = tokens[i]!;
    if (token.kind !== "word") return null;
    if (is(token, IS.preposition) && !is(token, IS.definite)) return token;
    if (is(token, IS.cue, IS.auxiliary, IS.clause, IS.that) && !token.cap) return null;
  }
  return null;
}

/** "Announced this week, the plan …": a participle alone opens the sentence, and no verb stands behind it as behind a name. */
export function opensAsParticiple(paragraph: AnalysedParagraph, { from, to }: Phrase): boolean {
  const { tokens, sentences } = paragraph;
  if (from !== to || !endsLike(tokens[from], SHAPE.past) || !isWord(tokens[from + 1])) return false;
  return sentences[sentenceOf(paragraph, from)]?.from === from && !is(tokens[from + 1], IS.cue, IS.auxiliary);
}
