import type { Block } from "../../model/block.ts";
import type { SourceSummary, Span } from "../../model/source-summary.ts";
import { inOneGo, type Steps } from "../../model/steps.ts";
import { type Sentence, sentencesInSteps } from "./sentences.ts";

/**
 * Whose words a sentence is:
 * - `said`: somebody's, certainly; `source` is an index into the summary's sources.
 * - `unclear`: something is quoted or reported in it, and Byline is not sure by whom.
 * - `none`: Byline found no source for it.
 * - `unread`: of this language Byline reads quotations only, and there is none in it.
 */
export type Speaker = { kind: "said"; source: number } | { kind: "unclear" | "none" | "unread" };

/** Stretches of a story after which others may have their turn; each takes microseconds. */
const STRETCHES = 200;

/** The speaker of each sentence, in their order. Of several in one sentence it is the one that has most of it. */
export function speakersOf(sentences: readonly Sentence[], summary: SourceSummary): Speaker[] {
  return inOneGo(speakersInSteps(sentences, summary));
}

function* speakersInSteps(sentences: readonly Sentence[], summary: SourceSummary): Steps<Speaker[]> {
  /** Of the sentences that a stretch touches: UTF-16 units by source. */
  const lengths = new Map<number, Map<number, number>>();
  const find = sentenceFinder(sentences);
  yield;
  const stretches = stretchesOf(summary);
  for (const [n, { source, ...place }] of stretches.entries()) {
    if (n % STRETCHES === 0) yield;
    find(place, (index, length) => {
      const known = lengths.get(index) ?? new Map<number, number>();
      lengths.set(index, known);
      if (source !== null) known.set(source, (known.get(source) ?? 0) + length);
    });
  }
  yield;
  const silent: Speaker = { kind: summary.coverage === "full" ? "none" : "unread" };
  const unclear: Speaker = { kind: "unclear" };
  return sentences.map((_, index) => {
    const known = lengths.get(index);
    if (!known) return silent;
    const source = mostOf(known);
    return source === null ? unclear : { kind: "said", source };
  });
}

/** The source with most of a sentence, of several the first; null where it has none. */
function mostOf(lengths: ReadonlyMap<number, number>): number | null {
  let most: number | null = null;
  for (const [source, length] of lengths) if (most === null || length > lengths.get(most)!) most = source;
  return most;
}

/** The certain source of a sentence, an index into the summary's; null where there is none. */
export function sourceOf(speaker: Speaker | null): number | null {
  return speaker?.kind === "said" ? speaker.source : null;
}

/** The source that certainly says most sentences, of several the first; null where nobody says any. */
export function mostHeard(speakers: readonly Speaker[]): number | null {
  const sentences = new Map<number, number>();
  for (const source of speakers.map(sourceOf))
    if (source !== null) sentences.set(source, (sentences.get(source) ?? 0) + 1);
  const [most] = [...sentences].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** How much of the sentences, 0 to 1, certainly rests on sources of which `isMeant` is true. */
export function shareOf(speakers: readonly Speaker[], isMeant: (source: number) => boolean): number {
  const theirs = speakers.filter((speaker) => speaker.kind === "said" && isMeant(speaker.source));
  return speakers.length > 0 ? theirs.length / speakers.length : 0;
}

/** A story sentence by sentence, each with its speaker. */
export interface SpokenStory {
  sentences: readonly Sentence[];
  speakers: readonly Speaker[];
}

/** Of the story's running text: headings are the editors' words, the cells of a table no sentences. `lang` is a valid BCP 47 tag. */
export function* spokenStory(
  blocks: readonly Block[],
  summary: SourceSummary,
  lang: string,
): Steps<SpokenStory> {
  const running = blocks.filter(({ role }) => role !== "heading" && role !== "table");
  const sentences = yield* sentencesInSteps("", running, lang);
  yield;
  return { sentences, speakers: yield* speakersInSteps(sentences, summary) };
}

/** Neighbouring sentences of one speaker, by index; `end` is the first that is another's. */
export interface Turn {
  speaker: Speaker;
  start: number;
  end: number;
}

export function turnsOf(speakers: readonly Speaker[]): Turn[] {
  const turns: Turn[] = [];
  speakers.forEach((speaker, index) => {
    const last = turns.at(-1);
    if (last && isSameSpeaker(last.speaker, speaker)) last.end = index + 1;
    else turns.push({ speaker, start: index, end: index + 1 });
  });
  return turns;
}

function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  return a.kind === "said" && b.kind === "said" ? a.source === b.source : a.kind === b.kind;
}

/** A stretch of the story that is quoted or reported. */
interface Stretch extends Span {
  /** Who certainly says it; null where that is not known. */
  source: number | null;
}

/** What is quoted and reported; words that report ("said") count as a stretch without a source. */
function stretchesOf({ quotes, attributions, sources }: SourceSummary): Stretch[] {
  const sure = (source: number | null) =>
    source !== null && sources[source]?.certainty === "certain" ? source : null;
  return [
    ...quotes.flatMap(({ spans, source, guessed }) =>
      spans.map((span) => ({ ...span, source: guessed ? null : sure(source) })),
    ),
    ...attributions.flatMap(({ content, cue, source, certainty }): Stretch[] => [
      ...content.map((span) => ({ ...span, source: certainty === "certain" ? sure(source) : null })),
      ...(cue ? [{ ...cue, source: null }] : []),
    ]),
  ];
}

/** Calls back with each sentence that a stretch touches, and in how many UTF-16 units. */
function sentenceFinder(sentences: readonly Sentence[]) {
  const ofBlock = new Map<number | null, number[]>();
  sentences.forEach(({ block }, index) => {
    const known = ofBlock.get(block);
    if (known) known.push(index);
    else ofBlock.set(block, [index]);
  });
  return ({ block, start, end }: Span, found: (sentence: number, length: number) => void) => {
    const own = ofBlock.get(block) ?? [];
    for (let i = firstEndingAfter(own, sentences, start); i < own.length; i++) {
      const sentence = sentences[own[i]!]!;
      if (sentence.start >= end) return;
      found(own[i]!, Math.min(end, sentence.end) - Math.max(start, sentence.start));
    }
  };
}

/** By halves: a paragraph of 50,000 words has thousands of sentences and of stretches. */
function firstEndingAfter(own: readonly number[], sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[own[middle]!]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
