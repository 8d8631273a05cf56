import { useEffect, useRef } from "preact/hooks";
import type { SourceSummary } from "../../model/source-summary.ts";
import { highlight } from "../text/highlight.ts";
import { sentenceRange } from "../text/sentence-range.ts";
import { bringIntoView, isInView } from "../text/sentence-view.ts";
import type { ReadingStore } from "./reading-store.ts";
import type { Faded } from "./session.ts";

/** Fades the sentences that certainly rest on one source, or on all unnamed ones, and shows where the first of them is. */
export function useFaded(reading: ReadingStore): void {
  /** Whose sentences have been brought into view. */
  const shown = useRef<Faded | null>(null);
  const story = reading.story.value;
  const summary = reading.summary.value;
  const blocks = reading.shown.value;
  const passages = reading.passages.value;
  const faded = reading.session.each.faded.value;
  // Also after other passages: their marks put new text nodes where the old ones were.
  useEffect(() => {
    const scroller = reading.reader.current;
    if (faded === null || !story || !summary || !scroller) {
      shown.current = null;
      highlight("faded", []);
      return;
    }
    const isMeant = fadedSources(faded, summary);
    const theirs = story.sentences.filter((_, index) => {
      const speaker = story.speakers[index];
      return speaker?.kind === "said" && isMeant(speaker.source);
    });
    const ranges = theirs
      .map((sentence) => sentenceRange(scroller, sentence, blocks))
      .filter((range) => range !== null);
    highlight("faded", ranges);
    const [first] = ranges;
    const isNew = shown.current !== faded;
    shown.current = faded;
    if (first && isNew && !ranges.some((range) => isInView(range, scroller))) bringIntoView(first, scroller);
  }, [story, summary, blocks, passages, faded]);
  useEffect(() => () => highlight("faded", []), []);
}

/** Whether a source, by its index, is one of those whose sentences are faded. */
export function fadedSources(faded: Faded, { sources }: SourceSummary): (source: number) => boolean {
  return faded === "unnamed" ? (source) => sources[source]?.kind === "unnamed" : (source) => source === faded;
}
