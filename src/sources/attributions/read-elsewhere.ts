import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { is, isMark, readsOn } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";
import type { Speech } from "./speech.ts";

/**
 * Speeches without a speaker for quotations that would go on with the one before, where an impersonal verb with a place behind it tells
 * that the words stand elsewhere: "«Es viejo», se lee en el informe. «Es de 1931», se lee en la pared". What follows goes on with nobody.
 */
export function apartFromReadElsewhere(
  texts: readonly AnalysedParagraph[],
  speeches: readonly Speech[],
  lexicon: Lexicon,
): Speech[] {
  if (!lexicon.rules.grammar) return [...speeches];
  return speeches.flatMap((speech) => {
    const at = speech.parts.findIndex(({ paragraph, region }, part) => {
      const text = texts[paragraph]!;
      const cue = readBehind(text, text.tokenOfRegion[region]!, lexicon);
      return cue !== null && (part > 0 || speech.how === "carried") && speech.statement?.cue.from !== cue;
    });
    if (at < 0) return [speech];
    const elsewhere: Speech = { parts: speech.parts.slice(at), statement: null, how: "carried" };
    return at === 0 ? [elsewhere] : [{ ...speech, parts: speech.parts.slice(0, at) }, elsewhere];
  });
}

/** Where the impersonal verb stands behind a quotation, a preposition behind it. */
function readBehind({ tokens }: AnalysedParagraph, quote: number, { cues }: Lexicon): number | null {
  const at = isMark(tokens[quote + 1]) ? quote + 2 : quote + 1;
  const isRead = (cues.get(tokens[at]?.low ?? "") ?? []).some(
    ({ behind, rest }) =>
      behind !== null && readsOn(tokens, at, rest) && is(tokens[at + rest.length + 1], IS.preposition),
  );
  return isRead ? at : null;
}
