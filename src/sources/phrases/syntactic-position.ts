import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { HUMAN } from "../text/lexicon.ts";
import { sentenceOf } from "../text/sentences.ts";
import { endsLike, is, isSmallWord, isUnknown, isWord } from "../text/token-tests.ts";
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
  if (opensClause(tokens, token) || opensInnerClause(tokens, token) || isCleft(tokens, token - 1, from))
    return true;
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

/** "Lee asked whether Fenn slept": the subject of a clause that another one's verb has, behind no comma. */
export function isInnerSubject(tokens: readonly Token[], token: number): boolean {
  if (!opensInnerClause(tokens, token)) return false;
  let link = token - 1;
  while (!is(tokens[link], IS.that, IS.clause)) link--;
  return isWord(tokens[link - 1]);
}

/** "so quiet that Ann Lee, a clerk, did not hear", "how the firm's boss Ann Lee sold it": behind the word that opens a clause, before its verb. */
function opensInnerClause(tokens: readonly Token[], token: number): boolean {
  let first = token;
  while (isOfName(tokens[first - 1])) first--;
  // "but lead hurricane forecaster Ann Lee": the nouns before what somebody is.
  const office = tokens[token - 1];
  if (isSmallWord(office) && (is(office, HUMAN) || endsLike(office, SHAPE.agent)))
    while (token - first < LONGEST_NAME && (isAttribute(tokens, first - 1) || isOfName(tokens[first - 1])))
      first--;
  if (is(tokens[first - 1], IS.definite) && !is(tokens[first - 1], IS.that)) first--;
  const link = tokens[first - 1];
  if (!is(link, IS.that, IS.clause) || is(link, IS.preposition)) return false;
  let end = token;
  while (isWord(tokens[end]) && tokens[end]!.cap) end++;
  if (tokens[end]?.text === ",") end = behindComma(tokens, end + 1);
  const behind = tokens[end];
  return isSmallWord(behind) && !is(behind, IS.preposition, IS.and, IS.tie);
}

/** "hurricane (forecaster)": a noun that no list knows, or an adjective. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  return isSmallWord(tokens[at]) && isUnknown(tokens[at]) && !endsLike(tokens[at], SHAPE.past);
}

/** Behind the next comma of the sentence, which closes an apposition: "Ann Lee, a clerk, and Odo Fenn" are two. */
function behindComma(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isWord(tokens[at])) at++;
  return tokens[at]?.text === "," ? at + 1 : at;
}

/** A word that may stand between a clause's opening and the name of its subject. */
function isOfName(token: Token | undefined): boolean {
  return (
    token !== undefined && isWord(token) && (token.cap || token.possessive || is(token, HUMAN, IS.title))
  );
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
