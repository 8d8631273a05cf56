import type { AnalysedParagraph } from "../text/analysed-text.ts";

/** A line of more words is a sentence that lost its stop. */
const LONGEST_HEADLINE = 30;
const CLOSING = /(?<![)\]"“”„»«‹›‘’‚'」』\s])[)\]"“”„»«‹›‘’‚'」』\s]+$/u;
const STOP = /[.!?…:;,。！？]$/u;

/** A heading, or a line that ends as no sentence does: it repeats the story's words and reports nobody. */
export function isHeadline({
  kind,
  text,
  tokens,
}: Pick<AnalysedParagraph, "kind" | "text" | "tokens">): boolean {
  if (kind === "heading") return true;
  // "“…” — Ann Lee": a quotation with its signature.
  if (kind !== "prose" || tokens[0]?.kind === "quote") return false;
  return (
    !STOP.test(text.trimEnd()) &&
    !STOP.test(text.replace(CLOSING, "")) &&
    (text.match(/\S+/g)?.length ?? 0) <= LONGEST_HEADLINE
  );
}
