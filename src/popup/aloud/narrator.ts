import type { Sentence } from "../text/sentences.ts";
import type { Manner, Speech } from "./speech.ts";

export interface Narration {
  /** `failed`: the voice gave up; `ended`: all was said. */
  status: "speaking" | "paused" | "ended" | "failed";
  /** Index of the sentence that is said, or would be next. */
  at: number;
}

/**
 * Says sentences one after the other. A pause silences the sentence and going on says it
 * from its beginning: what was cut off in the middle is hard to follow, and no engine's own pause can be relied on.
 */
export class Narrator {
  #sentences: readonly Sentence[];
  #manner: Manner;
  #state: Narration = { status: "paused", at: 0 };
  #silence: () => void = () => {};
  readonly #say: Speech["say"];
  readonly #onChange: (state: Narration) => void;

  constructor(
    say: Speech["say"],
    sentences: readonly Sentence[],
    manner: Manner,
    onChange: (state: Narration) => void,
  ) {
    this.#say = say;
    this.#sentences = sentences;
    this.#manner = manner;
    this.#onChange = onChange;
  }

  get state(): Narration {
    return this.#state;
  }

  /** Speaks from a sentence on; without one from where it was, and after the end from the beginning. */
  speak(from = this.#state.status === "ended" ? 0 : this.#state.at): void {
    this.#silence();
    const sentence = this.#sentences[from];
    if (!sentence) {
      this.#show({ status: "ended", at: Math.max(0, this.#sentences.length - 1) });
      return;
    }
    this.#show({ status: "speaking", at: from });
    this.#silence = this.#say(sentence.words, this.#manner, (outcome) => {
      this.#silence = () => {};
      // The place is asked anew: the article may have changed meanwhile.
      const { at } = this.#state;
      if (outcome === "said") this.speak(at + 1);
      else this.#show({ status: "failed", at });
    });
  }

  pause(): void {
    this.#silence();
    this.#silence = () => {};
    if (this.#state.status === "speaking") this.#show({ ...this.#state, status: "paused" });
  }

  toggle(): void {
    if (this.#state.status === "speaking") this.pause();
    else this.speak();
  }

  /** Some sentences on, or back. */
  skip(by: number): void {
    this.#goTo(this.#state.at + by);
  }

  /** To the beginning of the next paragraph; back: of this one, or when it is there already, of the one before. */
  skipParagraph(by: 1 | -1): void {
    const { at } = this.#state;
    const opens = (i: number) => i <= 0 || this.#sentences[i]?.block !== this.#sentences[i - 1]?.block;
    let to = at + by;
    while (to > 0 && to < this.#sentences.length && !opens(to)) to += by;
    this.#goTo(to);
  }

  /** Other voice or speed: what is being said is said anew. */
  setManner(manner: Manner): void {
    const { voice, speed, lang } = this.#manner;
    if (manner.voice === voice && manner.speed === speed && manner.lang === lang) return;
    this.#manner = manner;
    if (this.#state.status === "speaking" || this.#state.status === "failed") this.speak(this.#state.at);
  }

  /** The article changed (something was put back): goes on where it is. */
  setSentences(sentences: readonly Sentence[]): void {
    const current = this.#sentences[this.#state.at];
    this.#sentences = sentences;
    const same = sentences.findIndex(
      ({ block, start }) => block === current?.block && start === current.start,
    );
    if (same >= 0) this.#state = { ...this.#state, at: same };
    else if (this.#state.status === "speaking") this.speak(Math.min(this.#state.at, sentences.length));
  }

  #goTo(to: number): void {
    const at = Math.max(0, Math.min(to, this.#sentences.length - 1));
    if (this.#state.status === "paused") this.#show({ status: "paused", at });
    else this.speak(at);
  }

  #show(state: Narration): void {
    this.#state = state;
    this.#onChange(state);
  }
}
