import { quotationStatement, type Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { isMark } from "../text/token-tests.ts";
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
    if (!mention) return [];
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

/** One quotation and nothing else. */
function isQuotation(text: AnalysedParagraph | undefined): boolean {
  return (
    text !== undefined && text.regions.length === 1 && text.tokenOfRegion[0] === 0 && standsAlone(text, 0, 0)
  );
}
