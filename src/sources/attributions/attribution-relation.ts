import type { CueUse } from "../../rules/language.ts";
import type { Phrase } from "../phrases/phrases.ts";

/** The number of a verb whose subject is left out: "dijo que", "dijeron que". */
export type Silent = "one" | "several";

/** In which order source, cue and content stand, or what else joins them. */
export type Pattern =
  | "source-cue-content"
  | "content-source-cue"
  | "content-cue-source"
  | "content-cue"
  | "cue-content"
  | "according-source"
  | "source-according"
  | "passive-by-source"
  | "subject-gerund"
  | "subject-quote";

/** A cue with whose words it reports, in token indexes of its paragraph (ends inclusive). */
export interface SourcedCue {
  cue: Phrase;
  use: CueUse;
  mention: Phrase | null;
  /** The verb stands without a subject: whom it means, what was said before tells; null where it has one or needs none. */
  silent: Silent | null;
  /** What a relative pronoun as mention stands for ("Smith, who said"). */
  antecedent: Phrase | null;
  /** "critics who say": the clause describes somebody, the article does not rely on what they say. */
  restrictive: boolean;
  pattern: Pattern;
  certain: boolean;
}

/** Source, cue and content of a sentence: who says what by which word. */
export interface AttributionRelation extends SourcedCue {
  /** Place of the sentence in its paragraph. */
  sentence: number;
  content: Phrase[];
  /** Nothing but quotations in the content. */
  direct: boolean;
  /** A quotation stands in the content. */
  quoted: boolean;
  /** Stands inside the content of another attribution of the sentence. */
  nested: boolean;
  /** A verb of more than saying with a mere thing behind it: "rejects the plan" is an act as often as words. */
  act?: true;
}

type Always = "cue" | "use" | "mention" | "pattern" | "certain";

/** A cue with its source, of which nothing else is known. */
export function sourcedCue(given: Pick<SourcedCue, Always> & Partial<SourcedCue>): SourcedCue {
  return { silent: null, antecedent: null, restrictive: false, ...given };
}

/** A quotation's source by its place alone; `cue` is the token of a verb that no list knows, or of a mark in its place. */
export function cueBesideQuotation(mention: Phrase, cue: number, pattern: Pattern): SourcedCue {
  return sourcedCue({ mention, cue: { from: cue, to: cue }, pattern, use: "utter", certain: false });
}

/** The cue's or the source's first token, whichever comes first. */
export function firstToken({ cue, mention }: SourcedCue): number {
  return Math.min(cue.from, mention?.from ?? cue.from);
}

/** The cue's or the source's last token, whichever comes last. */
export function lastToken({ cue, mention }: SourcedCue): number {
  return Math.max(cue.to, mention?.to ?? cue.to);
}

/** Some cue or what stands between it and the end of its source takes a token up. */
export function isTaken(cues: readonly SourcedCue[], at: number): boolean {
  return cues.some(({ cue, mention }) => cue.from <= at && at <= (mention?.to ?? cue.to));
}

/** It reports more than a thought and in no other one's content: later words can go on with it. */
export function isOwnReport({ nested, restrictive, use }: AttributionRelation): boolean {
  return !nested && !restrictive && use !== "think";
}
