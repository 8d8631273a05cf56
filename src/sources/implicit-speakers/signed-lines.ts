import { PICTURE_TRADES } from "../../rules/bylines.ts";
import { quotationStatement, SPEECH_WORDS, type Statement } from "../attributions/speech.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { addStatements } from "./add-statements.ts";
import { nameHeading } from "./headed-quotations.ts";

/** A quotation's paragraph, and the name in the line below. */
interface Signed {
  quote: number;
  name: Phrase;
}

/** So many paragraphs before the first quotation a line may stand over it. */
const HEAD_REACH = 3;

/** So many quotations with such a line are the form of a page: one alone may stand over the next. */
const FEWEST = 2;

/**
 * Adds the quotations that stand alone in their paragraphs, each with name and office of its speaker in a line below:
 * "“The ferry is on time.”" ⏎ "Ada Quill, harbour master". None where such lines stand over the quotations, or tell who took a picture.
 */
export function attributeSignedLines(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
): Statement[] {
  const reported = new Set(statements.map(({ paragraph }) => paragraph));
  const signed = texts.flatMap((text, quote) => {
    const line = texts[quote + 1];
    const name = line && !reported.has(quote) && isOnlyQuotation(text) ? nameHeading(line) : null;
    return name && !reported.has(quote + 1) ? [{ quote, name }] : [];
  });
  if (signed.length < FEWEST || isHeaded(texts, signed) || signed.some(isCredit(texts)))
    return [...statements];
  const found = new Map<number, Statement>();
  for (const { quote, name } of signed) {
    const placed = { sentence: 0, pattern: "subject-quote" as const, certain: true };
    const line = quotationStatement({
      ...placed,
      paragraph: quote + 1,
      mention: name,
      cue: name,
      content: [],
    });
    const words = { from: texts[quote]!.tokenOfRegion[0]!, to: texts[quote]!.tokenOfRegion[0]! };
    found.set(quote + 1, line);
    found.set(quote, {
      ...quotationStatement({ ...placed, paragraph: quote, mention: null, cue: words, content: [words] }),
      continues: line,
    });
  }
  return addStatements(texts, statements, (_, paragraph) => {
    const one = found.get(paragraph);
    return one ? [one] : [];
  });
}

/**
 * Such a line stands close before the first quotation and is not another one's below; or an unsigned quotation stands behind the last:
 * then they may be those of the next words.
 */
function isHeaded(texts: readonly AnalysedParagraph[], signed: readonly Signed[]): boolean {
  const [first, last] = [signed[0]!.quote, signed.at(-1)!.quote];
  for (let at = Math.max(0, first - HEAD_REACH); at < first; at++)
    if (nameHeading(texts[at]!) && !(texts[at - 1] && opensWithQuotation(texts[at - 1]!))) return true;
  const [behind, below] = [texts[last + 2], texts[last + 3]];
  return !!behind && isOnlyQuotation(behind) && (!below || /[.!?…]["'”“’»)]*\s*$/.test(below.text));
}

function opensWithQuotation({ tokens }: AnalysedParagraph): boolean {
  return tokens[0]?.kind === "quote";
}

/** "Ada Quill, photographer": one who stands under pictures. */
function isCredit(texts: readonly AnalysedParagraph[]): (signed: Signed) => boolean {
  return ({ quote, name }) =>
    texts[quote + 1]!.tokens.slice(name.to + 1).some(({ low }) => PICTURE_TRADES.has(low));
}

function isOnlyQuotation({ kind, text, tokens, regions }: AnalysedParagraph): boolean {
  const [region] = regions;
  if ((kind !== "prose" && kind !== "quote") || regions.length !== 1 || !region) return false;
  if (!tokens.every((token) => token.kind === "quote" || token.kind === "mark")) return false;
  return (text.slice(region.innerStart, region.innerEnd).match(/\S+/g)?.length ?? 0) >= SPEECH_WORDS;
}
