import type { Metadata } from "../../model/metadata.ts";

/** What a reader finds wrong. */
export interface Fault {
  /** `source`, `removal`, `facts`: what kind of line it is, for whoever reads the report. */
  what: string;
  /** The line as it was shown. */
  shown: string;
  /** What the reader would have there; empty when it should not be there at all, undefined when they did not say. */
  shouldBe?: string | undefined;
  /** Sentences of the page that the line rests on. */
  proof?: readonly string[] | undefined;
}

/** UTF-16 units of each sentence that is told. */
const PROOF_LENGTH = 300;

/**
 * A report of something wrong, as text for the project's tracker: page, what was shown, room for what it should be,
 * version. In English, which the tracker's readers share. Nothing is sent: the reader pastes it where they want.
 */
export function reportOf(
  { what, shown, shouldBe, proof = [] }: Fault,
  metadata: Metadata,
  version: string,
): string {
  return [
    `Byline ${version}: wrong ${what}`,
    "",
    `Page: ${metadata.url || metadata.origin}`,
    `Headline: ${metadata.title}`,
    `Shown: ${flat(shown)}`,
    `Should be: ${shouldBe === "" ? "not there" : flat(shouldBe ?? "")}`,
    ...proof.map((sentence) => `Sentence: ${flat(sentence).slice(0, PROOF_LENGTH)}`),
    "",
  ].join("\n");
}

const flat = (words: string) => words.replace(/\s+/g, " ");
