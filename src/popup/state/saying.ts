import { type ReadonlySignal, signal } from "@preact/signals";
import { useState } from "preact/hooks";

/** What stands in a live region, and how to change it. */
export interface Saying {
  /** `turn` grows with every wish to say something: the same words again are said again. */
  readonly said: ReadonlySignal<{ words: string; turn: number }>;
  say(words: string): void;
}

export function createSaying(): Saying {
  const said = signal({ words: "", turn: 0 });
  return {
    said,
    say(words) {
      said.value = { words, turn: said.peek().turn + 1 };
    },
  };
}

/** For a live region of a component's own. */
export function useSaying(): Saying {
  const [saying] = useState(createSaying);
  return saying;
}
