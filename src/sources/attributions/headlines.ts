import { isPronoun } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { is, isQuote, isWord } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";

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
  // "He said: “We will wait”": whom a pronoun means, the paragraph before tells.
  if (isPronoun(tokens[0]) && tokens.some((token, at) => isQuote(token) && tokens[at - 1]?.text === ":"))
    return false;
  return (
    !STOP.test(text.trimEnd()) &&
    !STOP.test(text.replace(CLOSING, "")) &&
    (text.match(/\S+/g)?.length ?? 0) <= LONGEST_HEADLINE
  );
}

/** In a line in title case every word of so many letters has a capital. */
const LONG_WORD = 5;
const FEWEST_CAPITALS = 4;

/** "Harbor Workers Rip Ann Lee": where all words have capitals none of them tells where a name begins. */
export function isTitleCase({ tokens }: Pick<AnalysedParagraph, "tokens">): boolean {
  const words = tokens.filter(isWord);
  const small = words.filter(({ cap }) => !cap);
  if (words.length - small.length < FEWEST_CAPITALS || isQuote(tokens[0])) return false;
  return small.every((token) => token.text.length < LONG_WORD && !is(token, IS.cue));
}
