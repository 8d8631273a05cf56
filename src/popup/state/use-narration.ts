import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import { type Narration, Narrator } from "../aloud/narrator.ts";
import type { Manner } from "../aloud/speech.ts";
import { scrollText } from "../text/into-view.ts";
import { sentenceRange } from "../text/sentence-range.ts";
import { type Sentence, sentencesOf } from "../text/sentences.ts";
import { useSpeech } from "./speech-context.ts";

interface Spoken {
  reader: RefObject<HTMLElement | null>;
  title: string;
  /** Blocks that stand in the article. */
  blocks: readonly Block[];
  manner: Manner;
}

/** What a reader can ask of the voice; each also brings the sentence into view. */
export interface Controls {
  toggle(): void;
  sentence(by: 1 | -1): void;
  paragraph(by: 1 | -1): void;
}

/**
 * Reads the article aloud from where the reader is, marks the sentence and keeps it in view;
 * silent when the reader closes.
 */
export function useNarration({ reader, title, blocks, manner }: Spoken): [Narration, Controls] {
  const speech = useSpeech();
  const sentences = useMemo(() => sentencesOf(title, blocks, manner.lang), [title, blocks, manner.lang]);
  const [narration, setNarration] = useState<Narration>({ status: "paused", at: 0 });
  const narrator = useMemo(() => new Narrator(speech.say, sentences, manner, setNarration), [speech]);
  const last = useRef<Range | null>(null);
  const asked = useRef(false);

  useEffect(() => {
    narrator.speak(reader.current ? sentenceInView(reader.current, sentences, blocks) : 0);
    const silence = () => narrator.pause();
    addEventListener("pagehide", silence);
    return () => {
      removeEventListener("pagehide", silence);
      silence();
      mark(null);
    };
  }, [narrator]);
  useEffect(() => narrator.setManner(manner), [narrator, manner.voice, manner.speed, manner.lang]);
  useEffect(() => narrator.setSentences(sentences), [narrator, sentences]);

  // After every rendering: marks of a source put new text nodes where the old ones were.
  useEffect(() => {
    const scroller = reader.current;
    const sentence = sentences[narration.at];
    if (!scroller || !sentence) return;
    const range = sentenceRange(scroller, sentence, blocks);
    mark(range);
    // Who scrolled away from the last sentence reads elsewhere and is left there.
    const follow = asked.current || last.current === null || isInView(last.current, scroller);
    asked.current = false;
    last.current = range;
    if (range && follow && !isInView(range, scroller)) bringIntoView(range, scroller);
  });

  const controls = useMemo((): Controls => {
    const asking = (act: () => void) => {
      asked.current = true;
      act();
    };
    return {
      toggle: () => asking(() => narrator.toggle()),
      sentence: (by) => asking(() => narrator.skip(by)),
      paragraph: (by) => asking(() => narrator.skipParagraph(by)),
    };
  }, [narrator]);
  return [narration, controls];
}

/** Marks by the CSS highlight interface, which leaves the document as it is. */
function mark(range: Range | null): void {
  if (typeof CSS === "undefined" || !("highlights" in CSS)) return;
  if (range) CSS.highlights.set("aloud", new Highlight(range));
  else CSS.highlights.delete("aloud");
}

/** Index of the first sentence that ends below the top edge of the scroller. */
function sentenceInView(
  scroller: HTMLElement,
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): number {
  if (scroller.scrollTop === 0) return 0;
  const edge = scroller.getBoundingClientRect().top;
  const isAbove = (sentence: Sentence | undefined) => {
    const range = sentence && sentenceRange(scroller, sentence, blocks);
    if (!range) return true;
    // What is within a run that the browser has not laid out stands nowhere yet.
    const run = range.startContainer.parentElement?.closest(".run")?.getBoundingClientRect();
    if (run && (run.bottom <= edge || run.top > edge)) return run.bottom <= edge;
    return range.getBoundingClientRect().bottom <= edge;
  };
  // They stand in order, so the first one is found by halving.
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(sentences[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInView(range: Range, scroller: HTMLElement): boolean {
  const view = scroller.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  return box.bottom > view.top && box.top < view.bottom - box.height / 2;
}

/** To the upper third: what comes next is seen too. */
function bringIntoView(range: Range, scroller: HTMLElement): void {
  const view = scroller.getBoundingClientRect();
  scrollText(scroller, () => range.getBoundingClientRect().top - view.top - view.height / 3);
}
