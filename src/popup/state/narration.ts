import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Narration, Narrator } from "../aloud/narrator.ts";
import type { Manner, Voice } from "../aloud/speech.ts";
import { highlight } from "../text/highlight.ts";
import { sentenceRange } from "../text/sentence-range.ts";
import { bringIntoView, isInView, sentenceInView } from "../text/sentence-view.ts";
import { type Sentence, sentencesOf } from "../text/sentences.ts";
import type { ReadingStore } from "./reading-store.ts";
import { type Store, useStore } from "./store.ts";

/** What is read aloud, how, and what a reader can ask of the voice; each wish also brings the sentence into view. */
interface NarrationStore {
  readonly narration: ReadonlySignal<Narration>;
  /** Undefined where the device has lost its last one. */
  readonly voice: ReadonlySignal<Voice | undefined>;
  toggle(): void;
  sentence(by: 1 | -1): void;
  paragraph(by: 1 | -1): void;
}

interface Parts extends NarrationStore {
  sentences: ReadonlySignal<readonly Sentence[]>;
  /** Whether the reader asked for the sentence since this was asked last. */
  wasAsked(): boolean;
  begin(): () => void;
}

function createNarration({ speech, settings }: Store, reading: ReadingStore): Parts {
  const { reader, article, shown, spoken, voices } = reading;
  const sentences = computed(() => sentencesOf(article.value.metadata.title, shown.value, spoken));
  const voice = computed(() => {
    const wanted = settings.each.voices.value[spoken];
    return voices.value.find(({ id }) => id === wanted) ?? voices.value[0];
  });
  const manner = computed<Manner>(() => ({
    voice: voice.value?.id ?? null,
    lang: spoken,
    speed: settings.each.speed.value,
  }));
  const narration = signal<Narration>({ status: "paused", at: 0 });
  const narrator = new Narrator(speech.say, sentences.peek(), manner.peek(), (now) => {
    narration.value = now;
  });
  let isAsked = false;
  const asking = (act: () => void) => {
    isAsked = true;
    act();
  };
  return {
    narration,
    voice,
    sentences,
    toggle: () => asking(() => narrator.toggle()),
    sentence: (by) => asking(() => narrator.skip(by)),
    paragraph: (by) => asking(() => narrator.skipParagraph(by)),
    wasAsked() {
      const was = isAsked;
      isAsked = false;
      return was;
    },
    begin() {
      narrator.speak(reader.current ? sentenceInView(reader.current, sentences.peek(), shown.peek()) : 0);
      const silence = () => narrator.pause();
      addEventListener("pagehide", silence);
      const endings = [
        effect(() => narrator.setManner(manner.value)),
        effect(() => narrator.setSentences(sentences.value)),
      ];
      return () => {
        for (const end of endings) end();
        removeEventListener("pagehide", silence);
        silence();
        highlight("aloud", []);
      };
    },
  };
}

/**
 * Reads the article aloud from where the reader is, marks the sentence and keeps it in view;
 * silent when the reader closes.
 */
export function useNarration(reading: ReadingStore): NarrationStore {
  const store = useStore();
  const [parts] = useState(() => createNarration(store, reading));
  const last = useRef<Range | null>(null);
  const { at } = parts.narration.value;
  const sentence = parts.sentences.value[at];
  const blocks = reading.shown.value;
  useEffect(() => parts.begin(), [parts]);
  // Also after other passages: their marks put new text nodes where the old ones were.
  useEffect(() => {
    const scroller = reading.reader.current;
    if (!scroller || !sentence) return;
    const range = sentenceRange(scroller, sentence, blocks);
    highlight("aloud", range ? [range] : []);
    // Who scrolled away from the last sentence reads elsewhere and is left there.
    const follow = parts.wasAsked() || last.current === null || isInView(last.current, scroller);
    last.current = range;
    if (range && follow && !isInView(range, scroller)) bringIntoView(range, scroller);
  }, [parts.narration.value, sentence, blocks, reading.passages.value]);
  return parts;
}
