import type { Block } from "../../model/block.ts";
import { familyOf, type Role } from "../../model/role.ts";
import { inOneGo, type Steps } from "../../model/steps.ts";

/** A sentence to be said. */
export interface Sentence {
  /** Id of its block; null for the headline. */
  block: number | null;
  /** Where it stands in the block's text (or the headline), in UTF-16 units. */
  start: number;
  end: number;
  words: string;
}

/** Beyond these UTF-16 units a sentence is said in parts: engines refuse long ones (Chromium at 32,767). */
const LONGEST = 1000;

/** UTF-16 units that the segmenter gets at once: V8's takes time by the square of the text's length. */
const WINDOW = 5000;

/** What the eye takes in and the ear cannot: pictures with their captions, code, players. */
const UNSPOKEN: ReadonlySet<Role> = new Set<Role>(["figure", "code", "embed"]);

/** The headline and the story of an article in sentences; `lang` is a valid BCP 47 tag. */
export function sentencesOf(title: string, blocks: readonly Block[], lang: string): Sentence[] {
  return inOneGo(sentencesInSteps(title, blocks, lang));
}

/** The same block by block: those of a book take the browser a tenth of a second. */
export function* sentencesInSteps(title: string, blocks: readonly Block[], lang: string): Steps<Sentence[]> {
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  const pieces = [
    { block: null, text: title },
    ...blocks.filter(isSpoken).map(({ id, text }) => ({ block: id, text })),
  ];
  const sentences: Sentence[] = [];
  for (const { block, text } of pieces) {
    yield;
    for (const [start, end] of sentenceSpans(text, segmenter, /^en\b/i.test(lang)))
      sentences.push({ block, start, end, words: text.slice(start, end) });
  }
  return sentences;
}

function isSpoken(block: Block): boolean {
  return familyOf(block.role) !== "provenance" && !UNSPOKEN.has(block.role);
}

type Span = readonly [start: number, end: number];

function sentenceSpans(text: string, segmenter: Intl.Segmenter, isEnglish: boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  // Lines are items, rows, verses: no sentence runs over their end.
  for (const line of text.split("\n")) {
    let from = 0;
    for (const end of sentenceEnds(line, segmenter)) {
      const words = line.slice(from, end);
      const isTitle = isEnglish && endsInTitle(words, line.slice(end, end + NEXT));
      if (end < line.length && (isTitle || endsInAbbreviation(words))) continue;
      spans.push(...shortened(line, from, end).map(([a, b]) => [start + a, start + b] as const));
      from = end;
    }
    start += line.length + 1;
  }
  return spans.filter(([a, b]) => /[\p{L}\p{N}]/u.test(text.slice(a, b)));
}

/** Where the segmenter ends sentences. What a window may have cut is looked at again in the next. */
function* sentenceEnds(line: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0;
  while (from < line.length) {
    const isLast = from + WINDOW >= line.length;
    const segments = [...segmenter.segment(line.slice(from, from + WINDOW))];
    const whole = isLast || segments.length < 2 ? segments : segments.slice(0, -1);
    for (const { segment } of whole) {
      from += segment.length;
      yield from;
    }
  }
}

/** A full stop after one letter or a word without a vowel (J. · Mr. · St. · Nr.), which the segmenter takes for an end. */
function endsInAbbreviation(text: string): boolean {
  return /(?:^|[\s.("“«])(?:\p{L}|\p{Lu}[bcdfghjklmnpqrstvwxz]{1,3})\.\s*$/u.test(text);
}

/** UTF-16 units behind an end that tell whether a whole name stands there. */
const NEXT = 40;

/** "said Sen.", "Gov.", "Rep." before a whole name. A list, since short names and words end sentences, too ("met by Tom."). */
function endsInTitle(text: string, next: string): boolean {
  return (
    /(?:^|[\s("“‘-])(?:Sen|Rep|Gov|Gen|Rev|Hon|Maj|Col)\.\s*$/.test(text) &&
    /^\s*(?:(?:\p{Lu}\. ?){1,3}|\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?)\p{Lu}\p{Ll}/u.test(next)
  );
}

/** Without white space at either end, and in parts where it is too long. */
function shortened(line: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = line.lastIndexOf(" ", from + LONGEST);
    const cut = space > from ? space : from + LONGEST;
    parts.push(trimmed(line, from, cut));
    from = cut;
  }
  return [...parts, trimmed(line, from, end)];
}

function trimmed(line: string, start: number, end: number): Span {
  const words = line.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return [start + lead, start + Math.max(lead, words.trimEnd().length)];
}
