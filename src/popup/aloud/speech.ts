/** A voice of the device. */
export interface Voice {
  /** Identifier of the voice on this device (`voiceURI`). */
  id: string;
  /** As the system calls it. */
  name: string;
  /** BCP 47, as the system writes it; some write `en_US`. */
  lang: string;
  /** The system's own choice for its language. */
  preferred: boolean;
}

/** How to say it. */
export interface Manner {
  /** Null: whatever the system speaks the language with. */
  voice: string | null;
  lang: string;
  /** Multiple of the voice's usual speed. */
  speed: number;
}

/** The voices of this device and a way to speak with them; tests pass a fake. */
export interface Speech {
  /** Voices that speak without a network. */
  voices(): readonly Voice[];
  /** Calls `listener` whenever the voices change; returns how to leave. */
  onVoices(listener: () => void): () => void;
  /**
   * Says `words`, then calls `done`, once. The returned function silences it, and `done` is not called then.
   */
  say(words: string, manner: Manner, done: (outcome: "said" | "failed") => void): () => void;
}
