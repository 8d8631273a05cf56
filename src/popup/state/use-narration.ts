import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import { type Narration, Narrator } from "../aloud/narrator.ts";
import type { Manner } from "../aloud/speech.ts";
import { highlight } from "../text/highlight.ts";
import { sentenceRange } from "../text/sentence-range.ts";
import { bringIntoView, isInView, sentenceInView } from "../text/sentence-view.ts";
import { sentencesOf } from "../text/sentences.ts";
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
      highlight("aloud", []);
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
    highlight("aloud", range ? [range] : []);
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
