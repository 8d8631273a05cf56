import type { Metadata } from "../../model/metadata.ts";

/** What a reader finds wrong. */
export interface Fault {
  /** `source`, `removal`, `facts`: what kind of line it is, for whoever reads the report. */
  what: string;
  /** The line as it was shown. */
  shown: string;
  /** Sentences of the page that the line rests on. */
  proof?: readonly string[];
}

/** UTF-16 units of each sentence that is told. */
const PROOF_LENGTH = 300;

/**
 * A report of something wrong, as text for the project's tracker: page, what was shown, room for what it should be,
 * version. In English, which the tracker's readers share. Nothing is sent: the reader pastes it where they want.
 */
export function reportOf({ what, shown, proof = [] }: Fault, metadata: Metadata, version: string): string {
  return [
    `Byline ${version}: a ${what} is wrong`,
    "",
    `Page: ${metadata.url || metadata.origin}`,
    `Headline: ${metadata.title}`,
    `Shown: ${shown}`,
    "Should be: ",
    ...proof.map((sentence) => `Sentence: ${sentence.replace(/\s+/g, " ").slice(0, PROOF_LENGTH)}`),
    "",
  ].join("\n");
}
