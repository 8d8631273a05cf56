import type { Manner, Speech, Voice } from "../../../../src/popup/aloud/speech.ts";

export function voice(id: string, lang: string, preferred = false): Voice {
  return { id, name: id, lang, preferred };
}

export interface FakeSpeech extends Speech {
  /** What was said and how, in order. */
  said: { words: string; manner: Manner }[];
  /** The sentence that is being said; null when silent. */
  now: string | null;
  /** Ends the sentence that is being said. */
  finish(outcome?: "said" | "failed"): void;
  /** The system has other voices now. */
  change(voices: readonly Voice[]): void;
}

/** Speech that lasts until the test ends it. */
export function fakeSpeech(voices: readonly Voice[] = []): FakeSpeech {
  let there = voices;
  let done: ((outcome: "said" | "failed") => void) | null = null;
  const listeners = new Set<() => void>();
  const fake: FakeSpeech = {
    said: [],
    now: null,
    voices: () => there,
    onVoices(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(words, manner, whenDone) {
      if (fake.now !== null) throw new Error(`Two at once: ${fake.now} / ${words}`);
      fake.said.push({ words, manner });
      fake.now = words;
      done = whenDone;
      return () => {
        if (done === whenDone) fake.now = done = null;
      };
    },
    finish(outcome = "said") {
      const ended = done;
      fake.now = done = null;
      ended?.(outcome);
    },
    change(changed) {
      there = changed;
      for (const listener of listeners) listener();
    },
  };
  return fake;
}
