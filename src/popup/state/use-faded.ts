import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import { highlight } from "../text/highlight.ts";
import { sentenceRange } from "../text/sentence-range.ts";
import type { SpokenStory } from "../text/speakers.ts";
import type { Faded } from "./session.ts";

interface Fading {
  reader: RefObject<HTMLElement | null>;
  story: SpokenStory | null;
  summary: SourceSummary | null;
  /** Blocks that stand in the article. */
  blocks: readonly Block[];
  faded: Faded | null;
}

/** Fades the sentences that certainly rest on one source, or on all unnamed ones. */
export function useFaded({ reader, story, summary, blocks, faded }: Fading): void {
  // After every rendering: marks put new text nodes where the old ones were.
  useEffect(() => {
    const scroller = reader.current;
    if (faded === null || !story || !summary || !scroller) {
      highlight("faded", []);
      return;
    }
    const isMeant = fadedSources(faded, summary);
    const theirs = story.sentences.filter((_, index) => {
      const speaker = story.speakers[index];
      return speaker?.kind === "said" && isMeant(speaker.source);
    });
    highlight(
      "faded",
      theirs.map((sentence) => sentenceRange(scroller, sentence, blocks)).filter((range) => range !== null),
    );
  });
  useEffect(() => () => highlight("faded", []), []);
}

/** Whether a source, by its index, is one of those whose sentences are faded. */
export function fadedSources(faded: Faded, { sources }: SourceSummary): (source: number) => boolean {
  return faded === "unnamed" ? (source) => sources[source]?.kind === "unnamed" : (source) => source === faded;
}
