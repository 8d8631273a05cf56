import type { Paragraph, SourceParagraph } from "../../model/source-input.ts";
import type { LanguageData } from "../../rules/language.ts";
import { markBareOffices } from "./bare-offices.ts";
import { findDashSpeech } from "./dash-speech.ts";
import { withoutIncises } from "./incises.ts";
import { findAnswers } from "./interview-turns.ts";
import type { Lexicon } from "./lexicon.ts";
import { markOpenedNames } from "./opened-names.ts";
import { markPhraseBreaks } from "./phrase-breaks.ts";
import { findQuoteRegions, type QuoteRegion } from "./quote-regions.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { isLedBlock, signedBlock } from "./signed-blocks.ts";
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
  /** A turn of an interview: "Harms: Das ist so." All behind the name is its quotation. */
  isAnswer: boolean;
  /** A block that its page sets apart, without marks, behind a paragraph's colon: all of it is a quotation where that paragraph reports somebody. */
  isLedIn: boolean;
}

/** Speech behind a dash, or a block that its page sets apart and a name signs; null where marks tell. */
function speechWithoutMarks(
  text: string,
  kind: ParagraphKind,
  quotes: LanguageData["quotes"],
  lexicon: Lexicon | null,
): QuoteRegion[] | null {
  const signed = kind === "quote" && lexicon?.rules.grammar ? signedBlock(text) : null;
  return signed ?? (lexicon && quotes.dash ? findDashSpeech(text, lexicon) : null);
}

function wholeRegion(text: string, start: number): QuoteRegion {
  const end = text.trimEnd().length;
  return { start, end, innerStart: start, innerEnd: end, open: false, carried: false };
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
  const answers = lexicon ? findAnswers(paragraphs, lexicon) : null;
  const analysed = paragraphs.map(({ id, text, kind = "prose" }, number) => {
    const answer = answers?.get(number);
    const isLedIn = answer === undefined && lexicon !== null && isLedBlock(paragraphs, number);
    const dash =
      answer === undefined && !isLedIn
        ? speechWithoutMarks(text, kind, quotes, lexicon)
        : [wholeRegion(text, answer ?? 0)];
    const marked = dash ?? findQuoteRegions(text, quotes, carry);
    carry = marked.at(-1)?.open ?? false;
    const regions = lexicon && !dash ? withoutIncises(text, marked, lexicon) : marked;
    const tokens = lexicon ? tokenize(text, regions, lexicon) : [];
    const tokenOfRegion: number[] = [];
    tokens.forEach((token, at) => {
      if (token.quote >= 0) tokenOfRegion[token.quote] = at;
    });
    const sentences = splitSentences(tokens, lexicon?.rules.grammar?.nounCapitals === true);
    return {
      id,
      kind,
      text,
      regions,
      tokens,
      sentences,
      tokenOfRegion,
      isAnswer: answer !== undefined,
      isLedIn,
    };
  });
  if (lexicon) {
    const tokens = analysed.map((paragraph) => paragraph.tokens);
    markOpenedNames(tokens, lexicon);
    markPhraseBreaks(tokens, lexicon);
    markBareOffices(tokens, lexicon);
  }
  return analysed;
}
