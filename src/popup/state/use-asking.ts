import type { RefObject } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import { highlight } from "../text/highlight.ts";
import { sentenceAt } from "../text/sentence-at.ts";
import { sentenceRange } from "../text/sentence-range.ts";
import { bringIntoView, isInView, sentenceInView } from "../text/sentence-view.ts";
import type { SpokenStory } from "../text/speakers.ts";
import type { Dispatch } from "./session.ts";

interface Asked {
  reader: RefObject<HTMLElement | null>;
  /** Null while it is being made. */
  story: SpokenStory | null;
  /** Blocks that stand in the article. */
  blocks: readonly Block[];
  /** Index of the sentence that is asked about; null while nobody asks. */
  asked: number | null;
  dispatch: Dispatch;
}

/** What a reader who asks "who says this?" can do. */
export interface Asking {
  /** Asks about the next sentence, or begins with the first one in view. */
  next(): void;
  previous(): void;
}

/** Asks about one sentence after the other, or about the one that is clicked; marks it and keeps it in view. */
export function useAsking({ reader, story, blocks, asked, dispatch }: Asked): Asking {
  const asking = useMemo((): Asking => {
    const step = (by: 1 | -1) => {
      if (!story || !reader.current || story.sentences.length === 0) return;
      const sentence =
        asked === null
          ? sentenceInView(reader.current, story.sentences, blocks)
          : Math.max(0, Math.min(asked + by, story.sentences.length - 1));
      dispatch({ type: "speaker/ask", sentence });
    };
    return { next: () => step(1), previous: () => step(-1) };
  }, [reader, story, blocks, asked, dispatch]);

  const isAsking = asked !== null;
  useEffect(() => {
    const scroller = reader.current;
    if (!isAsking || !story || !scroller) return;
    const point = (event: MouseEvent) => {
      if ((event.target as Element).closest("a, button, summary, input")) return;
      const sentence = sentenceAt(scroller, event, story.sentences, blocks);
      if (sentence !== null) dispatch({ type: "speaker/ask", sentence });
    };
    scroller.addEventListener("click", point);
    return () => scroller.removeEventListener("click", point);
  }, [reader, isAsking, story, blocks, dispatch]);

  // After every rendering: marks of a source put new text nodes where the old ones were.
  useEffect(() => {
    const sentence = asked === null ? null : story?.sentences[asked];
    const range = reader.current && sentence ? sentenceRange(reader.current, sentence, blocks) : null;
    highlight("asked", range ? [range] : []);
  });
  useEffect(() => {
    const scroller = reader.current;
    const sentence = asked === null ? null : story?.sentences[asked];
    const range = scroller && sentence ? sentenceRange(scroller, sentence, blocks) : null;
    if (scroller && range && !isInView(range, scroller)) bringIntoView(range, scroller);
  }, [asked]);
  useEffect(() => () => highlight("asked", []), []);
  return asking;
}
