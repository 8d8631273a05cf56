import { quotationStatement, SPEECH_WORDS, type Statement } from "../attributions/speech.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { addStatements } from "./add-statements.ts";
import { nameHeading } from "./headed-quotations.ts";

/** So many quotations with such a line are the form of a page: one alone may stand over the next. */
const FEWEST = 2;

/**
 * Adds the quotations that stand alone in their paragraphs, each with name and office of its speaker in a line below:
 * "“The ferry is on time.”" ⏎ "Ada Quill, harbour master". None where the first of the lines stands over a quotation.
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
  const [first] = signed;
  const before = first && texts[first.quote - 1];
  if (signed.length < FEWEST || (before && nameHeading(before))) return [...statements];
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

function isOnlyQuotation({ kind, text, tokens, regions }: AnalysedParagraph): boolean {
  const [region] = regions;
  if ((kind !== "prose" && kind !== "quote") || regions.length !== 1 || !region) return false;
  if (!tokens.every((token) => token.kind === "quote" || token.kind === "mark")) return false;
  return (text.slice(region.innerStart, region.innerEnd).match(/\S+/g)?.length ?? 0) >= SPEECH_WORDS;
}
