import { quotationStatement, type Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { is, isMark, isOneOf } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";
import { addStatements } from "./add-statements.ts";
import { mentionOf, standsAlone } from "./free-quotations.ts";

/**
 * Attributions of quotations that stand as paragraphs of their own behind the colon of a sentence about one person that reports nobody:
 * "Here is how the harbour master Ada Quill answered them:" ⏎ "“…”". Uncertain ones, in text order.
 */
export function attributeLedQuotations(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  return addStatements(texts, statements, (text, paragraph, own) => {
    const last = text.tokens.length - 1;
    const sentence = text.sentences.length - 1;
    if (text.kind !== "prose" || !isMark(text.tokens[last], COLONS) || !isQuotation(texts[paragraph + 1]))
      return [];
    if (own.some((one) => one.sentence === sentence)) return [];
    const mention = mentionOf(text, sentence, last, cast.namedIn(paragraph, sentence), lexicon);
    if (!mention || !isPromised(text, sentence, mention, lexicon)) return [];
    const cue = { from: last, to: last };
    return [
      quotationStatement({
        paragraph,
        sentence,
        mention,
        cue,
        content: [],
        pattern: "subject-quote",
        certain: false,
      }),
    ];
  });
}

const COLONS = new Set([":", "："]);

/** "Here is how the pilot Ada Quill answered:", but "Ada Quill received a letter:": words of whoever is the subject of such a clause. */
function isPromised(
  { tokens, sentences }: AnalysedParagraph,
  sentence: number,
  { from }: Phrase,
  { promisers }: Lexicon,
): boolean {
  const first = sentences[sentence]!.from;
  const opener = tokens.findLastIndex((token, at) => first <= at && at < from && isOneOf(promisers, token));
  return (
    opener >= 0 &&
    !tokens.slice(opener + 1, from).some((token) => isMark(token) || is(token, IS.auxiliary, IS.pronoun))
  );
}

/** One quotation and nothing else. */
function isQuotation(text: AnalysedParagraph | undefined): boolean {
  return (
    text !== undefined && text.regions.length === 1 && text.tokenOfRegion[0] === 0 && standsAlone(text, 0, 0)
  );
}
