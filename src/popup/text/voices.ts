import type { SourceSummary } from "../../model/source-summary.ts";
import type { Sentence } from "./sentences.ts";

/**
 * Whose words a sentence is:
 * - `said`: somebody's, certainly; `source` is an index into the summary's sources.
 * - `unclear`: something is quoted or reported in it, and Byline is not sure by whom.
 * - `none`: Byline found no source for it.
 * - `unread`: of this language Byline reads quotations only, and there is none in it.
 */
export type Voice = { kind: "said"; source: number } | { kind: "unclear" | "none" | "unread" };

/** The voice of each sentence, in their order. Of several in one sentence it is the one that has most of it. */
export function voicesOf(sentences: readonly Sentence[], summary: SourceSummary): Voice[] {
  const lengths = sentences.map(() => new Map<number, number>());
  const touched = sentences.map(() => false);
  const find = sentenceFinder(sentences);
  for (const { source, ...place } of stretchesOf(summary))
    find(place, (index, length) => {
      touched[index] = true;
      const known = lengths[index]!;
      if (source !== null) known.set(source, (known.get(source) ?? 0) + length);
    });
  const silent = summary.coverage === "full" ? "none" : "unread";
  return sentences.map((_, index) => {
    const [most] = [...lengths[index]!].sort(([, a], [, b]) => b - a);
    if (most) return { kind: "said", source: most[0] };
    return { kind: touched[index] ? "unclear" : silent };
  });
}

/** How much of the sentences, 0 to 1, certainly rests on sources of which `isMeant` is true. */
export function shareOf(voices: readonly Voice[], isMeant: (source: number) => boolean): number {
  const theirs = voices.filter((voice) => voice.kind === "said" && isMeant(voice.source));
  return voices.length > 0 ? theirs.length / voices.length : 0;
}

interface Place {
  block: number;
  start: number;
  end: number;
}

/** A stretch of the story that is quoted or reported. */
interface Stretch extends Place {
  /** Who certainly says it; null where that is not known. */
  source: number | null;
}

/** What is quoted and reported; words that report ("said") count as a stretch without a source. */
function stretchesOf({ quotes, attributions, sources }: SourceSummary): Stretch[] {
  const sure = (source: number | null) =>
    source !== null && sources[source]?.certainty === "certain" ? source : null;
  return [
    ...quotes.flatMap(({ spans, source }) => spans.map((span) => ({ ...span, source: sure(source) }))),
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
  return ({ block, start, end }: Place, found: (sentence: number, length: number) => void) => {
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
