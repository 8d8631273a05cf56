import type { CueUse } from "../../rules/language.ts";
import type { Phrase } from "../phrases/phrases.ts";

/** The number of a verb whose subject is left out: "dijo que", "dijeron que". */
export type Silent = "one" | "several";

/** An attribution inside one sentence, in token indexes of its paragraph (ends inclusive). */
export interface Found {
  sentence: number;
  mention: Phrase | null;
  /** The verb stands without a subject: whom it means, what was said before tells; null where it has one or needs none. */
  silent: Silent | null;
  /** What a relative pronoun as mention stands for ("Smith, who said"). */
  antecedent: Phrase | null;
  /** "critics who say": the clause describes somebody, the article does not rely on what they say. */
  restrictive: boolean;
  cue: Phrase;
  content: Phrase[];
  /** Nothing but quotations in the content. */
  direct: boolean;
  /** A quotation stands in the content. */
  quoted: boolean;
  pattern: string;
  use: CueUse;
  certain: boolean;
  /** Stands inside the content of another attribution of the sentence. */
  nested: boolean;
}
