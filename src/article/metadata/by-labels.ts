import {
  AUTHOR_NOUNS,
  BY_WORDS,
  CREDIT_WORDS,
  SECOND_LABELS,
  TEXT_JOINERS,
  TEXT_NOUNS,
} from "../../rules/bylines.ts";
import { PUBLISHED_WORDS } from "../../rules/date-words.ts";
import { anyCase, type WordList, wordList } from "./word-list.ts";

const SURE = BY_WORDS.filter(({ sure }) => sure);
const WORDS = wordList(BY_WORDS.map(({ words }) => words));
const NOUNS = wordList(BY_WORDS.map(({ nouns }) => nouns));
const SURE_WORDS = wordList(SURE.map(({ words }) => words));
const SURE_NOUNS = wordList(SURE.map(({ nouns }) => nouns));
/** Words for publication that can open a sentence with a by-word in it. */
const PUBLISHED = wordList(PUBLISHED_WORDS.filter((word) => /^[a-z ]{5,}$/.test(word)));
/** Characters between a word for publication and the by-word. */
const MAX_PUBLISHED_REACH = 60;

// All sticky: each is tried behind a word of a list.
const GAP_BEHIND_WORD = /(?:\s*[:：/|—–-]+\s*|\s+)(?=\S)/y;
const GAP_BEHIND_NOUN = /\s*[:：՝/|｜・]+\s*(?=\S)/y;
const NOTHING_MORE = /\s*[:：]?$/y;
const NAME_BEHIND = /\s+\S.*$/y;
const COLON = /\s?[:：]/y;

/** Where a pattern ends that begins at `at`; -1 where it does not. */
function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : -1;
}

/** Where the gap ends behind a word that stands at `at` (longer words first), or -1. */
function behindWord(text: string, folded: string, at: number, words: WordList, gap: RegExp): number {
  for (const length of words.lengthsAt(folded, at)) {
    const end = endOf(gap, text, at + length);
    if (end >= 0) return end;
  }
  return -1;
}

function openingOf(text: string, words: WordList, nouns: WordList): string {
  const folded = anyCase(text);
  const ends = [
    behindWord(text, folded, 0, words, GAP_BEHIND_WORD),
    behindWord(text, folded, 0, nouns, GAP_BEHIND_NOUN),
  ];
  return text.slice(0, ends.find((end) => end >= 0) ?? 0);
}

/** The by-word that opens a text, with the gap behind it; "" where none does. */
export function byLabelOf(text: string): string {
  return openingOf(text, WORDS, NOUNS);
}

/** The same, of those that make a line a byline by themselves. */
export function sureByLabelOf(text: string): string {
  return openingOf(text, SURE_WORDS, SURE_NOUNS);
}

/** The text is a by-word and nothing else. */
export function isByLabel(text: string): boolean {
  const trimmed = text.trim();
  const folded = anyCase(trimmed);
  return [SURE_WORDS, NOUNS].some((list) => behindWord(trimmed, folded, 0, list, NOTHING_MORE) >= 0);
}

/** Places behind a date's figures and the space after them. */
function* behindDates(text: string): Generator<number> {
  for (const { 0: date, index } of text.matchAll(/\d[\d.:]{0,20},?\s+/g)) yield index + date.length;
}

/** A date and a by-word end the text, the name coming in the next part of the line. */
export function endsInDatedLabel(text: string): boolean {
  const folded = anyCase(text);
  return [...behindDates(text)].some((at) =>
    SURE_WORDS.lengthsAt(folded, at).some((length) => at + length === text.length),
  );
}

function opensByline(text: string, folded: string, at: number): boolean {
  return behindWord(text, folded, at, SURE_WORDS, NAME_BEHIND) >= 0;
}

/** From the by-word on, what follows a date: "by Ana Ruiz" of "Posted on 3.5.2024 by Ana Ruiz". */
export function datedByline(text: string): string | null {
  const folded = anyCase(text);
  for (const at of behindDates(text)) if (opensByline(text, folded, at)) return text.slice(at);
  return null;
}

/** The same of a text that opens with a word for publication: "by Ana Ruiz" of "Posted in News by Ana Ruiz". */
export function publishedByline(text: string): string | null {
  const folded = anyCase(text);
  for (const length of PUBLISHED.lengthsAt(folded, 0)) {
    if (!/\s/.test(text.charAt(length))) continue;
    const reach = /^[^|]*/.exec(text.slice(length + 1, length + 1 + MAX_PUBLISHED_REACH))![0].length;
    for (let at = length + 2; at <= length + 1 + reach; at++) {
      if (/\s/.test(text.charAt(at)) && opensByline(text, folded, at + 1)) return text.slice(at + 1);
    }
  }
  return null;
}

/** Nouns for who wrote a text, which stand before a name without a colon as well: "Author Ana Ruiz". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  BY_WORDS.flatMap(({ nouns }) => nouns.split("|").filter((noun) => noun !== "" && !noun.includes(" "))),
);

/** A line with a gap before each labelled name inside it: "Source: Coast Wire | Author: Ana Ruiz". */
export function dividedAtLabels(text: string): string {
  if (!/[:：]/.test(text)) return text;
  const folded = anyCase(text);
  return text.replace(/\s/g, (space, at: number) => {
    return behindWord(text, folded, at + 1, NOUNS, COLON) >= 0 ? " | " : space;
  });
}

/** A word for authors that opens a text without a colon behind it. */
export const AUTHORS_ALONE = new RegExp(`^(?:${AUTHOR_NOUNS})\\s+(?=[^\\s:：])`, "i");

/** "Text & Fotos:", "Words and photos by": the author's label, a joiner, a second label of the same person, a sign that a name comes. */
const TEXT = wordList([TEXT_NOUNS]);
const JOINERS = wordList([TEXT_JOINERS]);
const SECOND = wordList([SECOND_LABELS, ...CREDIT_WORDS.map(({ nouns }) => nouns)]);
const NAME_COMES = /(?=\s?[:：]|\s(?:by|von|par|por|di|van|av|af)\s)/iy;

/** A byline whose author made the pictures as well, with the author's label alone. */
export function withoutSecondLabel(text: string): string {
  const folded = anyCase(text);
  let kept = "";
  let at = 0;
  for (const { index } of text.matchAll(/(?<=^|[\s|(])/g)) {
    if (index < at) continue;
    for (const length of TEXT.lengthsAt(folded, index)) {
      const end = behindSecondLabel(text, folded, index + length);
      if (end < 0) continue;
      kept += text.slice(at, index + length);
      at = end;
      break;
    }
  }
  return kept + text.slice(at);
}

/** Where a joiner and a second label end that begin at `at`, or -1. */
function behindSecondLabel(text: string, folded: string, at: number): number {
  for (const start of withoutSpace(text, at)) {
    for (const joiner of JOINERS.lengthsAt(folded, start)) {
      for (const second of withoutSpace(text, start + joiner)) {
        const end = behindWord(text, folded, second, SECOND, NAME_COMES);
        if (end >= 0) return end;
      }
    }
  }
  return -1;
}

/** The place behind a space that stands at `at`, and that place. */
function withoutSpace(text: string, at: number): number[] {
  return /\s/.test(text.charAt(at)) ? [at + 1, at] : [at];
}

/** A label of somebody who is no author ("Edited by", "Foto:"): its own start and the end of the gap behind it. */
export interface CreditLabel {
  label: string;
  start: number;
  end: number;
}

const CREDITED_WORDS = wordList(CREDIT_WORDS.map(({ words }) => words));
const CREDITED_NOUNS = wordList(CREDIT_WORDS.map(({ nouns }) => nouns));
const GAP_BEHIND_CREDIT = /(?=[\s:：|])[\s:：|]*/y;
const GAP_BEHIND_CREDIT_NOUN = /\s*[:：/][\s|]*/y;

const CREDIT_FORMS = [
  [CREDITED_WORDS, GAP_BEHIND_CREDIT],
  [CREDITED_NOUNS, GAP_BEHIND_CREDIT_NOUN],
] as const;

/** The labels of a text that say who else had a part in the story, in order. */
export function creditLabelsIn(text: string): CreditLabel[] {
  const folded = anyCase(text);
  const labels: CreditLabel[] = [];
  let free = 0;
  for (const { index: start } of text.matchAll(/(?<=^|[\s|,;.·•(–—/])/g)) {
    if (start < free) continue;
    const ends = CREDIT_FORMS.map(([words, gap]) => behindWord(text, folded, start, words, gap));
    const end = ends.find((place) => place >= 0);
    if (end === undefined) continue;
    labels.push({ label: text.slice(start, end), start, end });
    // What parts two labels belongs to neither.
    free = end + 1;
  }
  return labels;
}

/** A name and the title that Japanese and Korean papers put behind it. */
export const TITLED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s]{2,12}(?:記者|特派員|기자|특파원)$/u;
