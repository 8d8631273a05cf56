import type { Paragraph, SourceParagraph } from "../../model/source-input.ts";
import type { LanguageData } from "../../rules/language.ts";
import { findDashSpeech } from "./dash-speech.ts";
import { withoutIncises } from "./incises.ts";
import type { Lexicon } from "./lexicon.ts";
import { markOpenedNames } from "./opened-names.ts";
import { findQuoteRegions, type QuoteRegion } from "./quote-regions.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

export type ParagraphKind = Paragraph["kind"];

/** A paragraph with its quotations, tokens and sentences. */
export interface AnalysedParagraph {
  id: number;
  kind: ParagraphKind;
  text: string;
  regions: QuoteRegion[];
  tokens: Token[];
  sentences: Sentence[];
  /** Token of each quotation. */
  tokenOfRegion: number[];
}

/**
 * Quotations first, then tokens around them, then sentences: each step sees a quotation as one unit. Where the
 * language has no `lexicon`, quotations only.
 */
export function analyseText(
  paragraphs: readonly SourceParagraph[],
  quotes: LanguageData["quotes"],
  lexicon: Lexicon | null,
): AnalysedParagraph[] {
  let carry = false;
  const analysed = paragraphs.map(({ id, text, kind = "prose" }) => {
    const dash = lexicon && quotes.dash ? findDashSpeech(text, lexicon) : null;
    const marked = dash ?? findQuoteRegions(text, quotes, carry);
    carry = marked.at(-1)?.open ?? false;
    const regions = lexicon && !dash ? withoutIncises(text, marked, lexicon) : marked;
    const tokens = lexicon ? tokenize(text, regions, lexicon) : [];
    const tokenOfRegion: number[] = [];
    tokens.forEach((token, at) => {
      if (token.quote >= 0) tokenOfRegion[token.quote] = at;
    });
    return { id, kind, text, regions, tokens, sentences: splitSentences(tokens), tokenOfRegion };
  });
  if (lexicon)
    markOpenedNames(
      analysed.map(({ tokens }) => tokens),
      lexicon,
    );
  return analysed;
}
