import { isFrequentGiven } from "./lexicon.ts";
import { is } from "./token-tests.ts";
import type { Token } from "./tokens.ts";
import * as IS from "./word-flags.ts";

/** Token indexes of one sentence: `from` inclusive, `to` exclusive. */
export interface Sentence {
  from: number;
  to: number;
}

/** A cue behind a question or exclamation must come within so many tokens to belong to it. */
const ATTRIBUTION_REACH = 18;
/** Text without punctuation is cut after so many tokens, so that no rule's reach grows with the text. */
const LONGEST_SENTENCE = 300;

/**
 * Sentences of a paragraph. A quotation is one unit: stops inside it end no sentence, and one that
 * ends in a stop does so only where no attribution follows ("“Why?” Smith asked."). `ordinals`: the language writes "the 27th" as
 * "27." and nouns with capitals.
 */
export function splitSentences(tokens: readonly Token[], ordinals: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const endAt = (to: number) => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  endAt(datelineEnd(tokens));
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.lineStart && i > from) endAt(i);
    if (i - from >= LONGEST_SENTENCE) endAt(i);
    if (i + 1 >= tokens.length) break;
    const end = sentenceEnd(tokens, i, ordinals);
    if (end !== null) endAt(end);
  }
  endAt(tokens.length);
  return sentences;
}

/** Behind the sentence that ends with a token or the mark behind it; null where it goes on. */
function sentenceEnd(tokens: readonly Token[], at: number, ordinals: boolean): number | null {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  if (token.kind === "mark") return endAtMark(tokens, at, ordinals);
  if (token.kind === "quote") {
    const last = token.text;
    // A signature behind the quotation belongs to it: "…" — Ann Lee.
    if (next.kind === "mark" || !next.cap || !".!?…".includes(last)) return null;
    return attributionFollows(tokens, at + 1, last !== ".") ? null : at + 1;
  }
  // "in the U.S. The company": an abbreviation before a word that begins sentences and no name.
  const short = token.text.endsWith(".") && token.text.length > 2 && !is(token, IS.honorific, IS.title);
  return short && next.cap && is(next, IS.notName) ? at + 1 : null;
}

function endAtMark(tokens: readonly Token[], at: number, ordinals: boolean): number | null {
  const [mark, next] = [tokens[at]!, tokens[at + 1]!];
  if (!isStop(mark.text) || isOrdinal(tokens, at, ordinals)) return null;
  if (beginsSentence(next, mark)) return at + 1;
  const behind = isCloser(next) ? tokens[at + 2] : undefined;
  return behind && beginsSentence(behind, mark) ? at + 2 : null;
}

/** "am 3. Mai"; German "auf der 27. Konferenz", but not "sie war die 10. Ole Harms sagte". */
function isOrdinal(tokens: readonly Token[], at: number, ordinals: boolean): boolean {
  const [article, number, mark, next] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]!];
  if (mark.text !== "." || number?.kind !== "number" || number.end !== mark.start) return false;
  if (mark.end >= next.start) return false;
  if (is(next, IS.time)) return true;
  const noun = next.kind === "word" && !is(next, IS.notName) && !isFrequentGiven(next.text);
  return ordinals && is(article, IS.definite) && noun;
}

/** A dateline is so short, in tokens. */
const LONGEST_DATELINE = 14;

/** "LONDON (Reuters) — ", "LONDON -- ": the tokens before the story's first sentence; 0 where it opens at once. */
function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first) return 0;
  const capitals = first.kind === "word" && /^\p{Lu}{3,}$/u.test(first.text);
  for (let i = 1; i < Math.min(tokens.length - 1, LONGEST_DATELINE); i++) {
    const { kind, text, cap, lineStart } = tokens[i]!;
    if (kind === "quote" || lineStart) return 0;
    if (!/^(?:[—–-]|--)$/.test(text)) {
      if (capitals && i < 6 && (kind === "mark" || kind === "number" || cap)) continue;
      if (!capitals && kind === "word" && !cap && tokens[i - 1]!.text !== "(") return 0;
      continue;
    }
    return tokens[i - 1]!.text === ")" || (capitals && i < 6) ? i + 1 : 0;
  }
  return 0;
}

/** A mark that ends a sentence; marks are one character, "..." or "--". */
function isStop(text: string): boolean {
  return "....!?…。！？".includes(text);
}

function isCloser(token: Token): boolean {
  return token.kind === "mark" && /^[)\]’”»]$/.test(token.text);
}

function beginsSentence(next: Token, stop: Token): boolean {
  if (next.kind === "word") return next.cap;
  if (next.kind === "quote") return true;
  if (next.kind === "number") return stop.end < next.start;
  return /^[([—–\-•*“"‘«„]$/.test(next.text);
}

/** Whether "Name … cue" stands right behind a quotation. After a full stop the sentence must end with the cue. */
function attributionFollows(tokens: readonly Token[], from: number, loose: boolean): boolean {
  const limit = Math.min(tokens.length, from + ATTRIBUTION_REACH);
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!;
    if (token.kind === "quote") return false;
    if (token.kind === "mark" && !/^[,()]$/.test(token.text)) return false;
    if (!is(token, IS.cue) || token.cap) continue;
    if (i === from) return true;
    const after = tokens[i + 1];
    const ends = !after || (after.kind === "mark" && /^[.,:;]$/.test(after.text));
    if (loose)
      return (
        ends ||
        after.kind === "quote" ||
        is(after, IS.preposition, IS.time, IS.adverb, IS.pronoun, IS.definite) ||
        after.cap
      );
    return ends && !(after?.text === ",") && i - from <= 4;
  }
  return false;
}

/** A sentence by its number in its paragraph. */
interface SentencePlace {
  paragraph: number;
  sentence: number;
}

/** Whether a sentence is the next of the paragraph, or the first of the next behind the last. */
export function isNextSentence(
  paragraphs: readonly { sentences: readonly Sentence[] }[],
  before: SentencePlace,
  after: SentencePlace,
): boolean {
  if (after.paragraph === before.paragraph) return after.sentence === before.sentence + 1;
  const last = paragraphs[before.paragraph]!.sentences.length - 1;
  return after.paragraph === before.paragraph + 1 && before.sentence === last && after.sentence === 0;
}

/** Index of the sentence that holds a token; the last one where none does. */
export function sentenceOf({ sentences }: { sentences: readonly Sentence[] }, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
}
