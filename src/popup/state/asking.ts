import { useEffect } from "preact/hooks";
import { highlight } from "../text/highlight.ts";
import { sentenceAt } from "../text/sentence-at.ts";
import { sentenceRange } from "../text/sentence-range.ts";
import { bringIntoView, isInView, sentenceInView } from "../text/sentence-view.ts";
import type { ReadingStore } from "./reading-store.ts";

/** Asks who says the next sentence (1) or the one before (-1), or begins with the first one in view. */
export function askAbout({ reader, story, shown, session, dispatch }: ReadingStore, by: 1 | -1): void {
  const { sentences = [] } = story.peek() ?? {};
  const asked = session.each.asked.peek();
  if (!reader.current || sentences.length === 0) return;
  const sentence =
    asked === null
      ? sentenceInView(reader.current, sentences, shown.peek())
      : Math.max(0, Math.min(asked + by, sentences.length - 1));
  dispatch({ type: "speaker/ask", sentence });
}

/** Marks the sentence that is asked about and keeps it in view; while one is, another is asked about by a click on it. */
export function useAsking(reading: ReadingStore): void {
  const { reader, session, dispatch } = reading;
  const story = reading.story.value;
  const blocks = reading.shown.value;
  const passages = reading.passages.value;
  const asked = session.each.asked.value;
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
    const sentence = asked === null ? null : story?.sentences[asked];
    return reader.current && sentence ? sentenceRange(reader.current, sentence, blocks) : null;
  };
  // Also after other passages: their marks put new text nodes where the old ones were.
  useEffect(() => {
    const range = rangeOf();
    highlight("asked", range ? [range] : []);
  }, [asked, story, blocks, passages]);
  useEffect(() => {
    const range = rangeOf();
    if (range && reader.current && !isInView(range, reader.current)) bringIntoView(range, reader.current);
  }, [asked]);
  useEffect(() => () => highlight("asked", []), []);
}
