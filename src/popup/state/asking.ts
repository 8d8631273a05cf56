import { useEffect, useLayoutEffect } from "preact/hooks";
import { highlight } from "../text/highlight.ts";
import { sentenceAt } from "../text/sentence-at.ts";
import { sentenceRange } from "../text/sentence-range.ts";
import { bringIntoView, isInView, sentenceInView } from "../text/sentence-view.ts";
import { mostHeard, type Speaker, sourceOf } from "../text/speakers.ts";
import type { ReadingStore } from "./reading-store.ts";
import type { Asked } from "./session.ts";

/** Asks who says the next sentence (1) or the one before (-1), or begins with the first one in view. */
export function askAbout(reading: ReadingStore, by: 1 | -1): void {
  const asked = reading.session.each.asked.peek();
  const { sentences } = reading.story.peek() ?? {};
  const stepFrom = (from: number) => Math.max(0, Math.min(from + by, (sentences?.length ?? from) - 1));
  const sentence = typeof asked === "number" ? stepFrom(asked) : firstInView(reading);
  reading.dispatch({ type: "speaker/ask", sentence });
}

/** The first sentence in view; still only that as long as it is not known which. */
function firstInView({ reader, story, shown }: ReadingStore): Asked {
  const { sentences = [] } = story.peek() ?? {};
  if (!reader.current || sentences.length === 0) return "in-view";
  return sentenceInView(reader.current, sentences, shown.peek());
}

/** Who says what is asked about; null where that is not known yet. */
export function speakerOf(asked: Asked | null, story: ReadingStore["story"]["value"]): Speaker | null {
  return (typeof asked === "number" && story?.speakers[asked]) || null;
}

/**
 * Fades whoever says the sentence that is asked about, while nobody asks who says most; or shows who could be faded
 * where that is nobody.
 */
export function fadeSpeaker({ story, session, dispatch }: ReadingStore): void {
  const asked = session.each.asked.peek();
  const told = story.peek();
  const source = asked === null ? mostHeard(told?.speakers ?? []) : sourceOf(speakerOf(asked, told));
  if (source !== null) dispatch({ type: "speaker/fade", speaker: source });
  else dispatch({ type: "panel/open", panel: "speakers" });
}

/** Marks the sentence that is asked about and keeps it in view; while one is, another is asked about by a click on it. */
export function useAsking(reading: ReadingStore): void {
  const { reader, session, dispatch } = reading;
  const story = reading.story.value;
  const blocks = reading.shown.value;
  const passages = reading.passages.value;
  const asked = session.each.asked.value;
  // Asked before the sources were there: answered as soon as they are.
  useEffect(() => {
    const sentence = asked === "in-view" ? firstInView(reading) : "in-view";
    if (sentence !== "in-view") dispatch({ type: "speaker/ask", sentence });
  }, [asked, story, blocks]);

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
  }, [isAsking, story, blocks]);

  const rangeOf = () => {
    const sentence = typeof asked === "number" ? story?.sentences[asked] : undefined;
    return reader.current && sentence ? sentenceRange(reader.current, sentence, blocks) : null;
  };
  // Both once the answer stands: the browser lays out and paints all of that together.
  // Also after other passages: their marks put new text nodes where the old ones were.
  useLayoutEffect(() => {
    queueMicrotask(() => {
      const range = rangeOf();
      highlight("asked", range ? [range] : []);
    });
  }, [asked, story, blocks, passages]);
  useLayoutEffect(() => {
    queueMicrotask(() => {
      const range = rangeOf();
      if (range && reader.current && !isInView(range, reader.current)) bringIntoView(range, reader.current);
    });
  }, [asked]);
  useEffect(() => () => highlight("asked", []), []);
}
