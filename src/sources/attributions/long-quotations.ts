import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Speech } from "./speech.ts";

/** Fewer words, or letters of a script that sets none apart, may be a title or a term in quotation marks. */
const MIN_WORDS = 5;
const MIN_LETTERS = 8;
/** A sentence's or clause's mark inside the quotation marks: terms have none. */
const MIN_CLAUSE_WORDS = 3;
const CLAUSE_END = /[.,!?…;؟،।]\s*$/;
const WORDLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/gu;

/**
 * Quotations of a language whose words of reporting are not known: what stands between
 * quotation marks and is too long for anything but speech. Their speakers stay unnamed.
 */
export function findLongQuotations(paragraphs: readonly AnalysedParagraph[]): Speech[] {
  const speeches: Speech[] = [];
  paragraphs.forEach(({ text, regions }, paragraph) => {
    regions.forEach(({ innerStart, innerEnd, carried }, region) => {
      const last = speeches.at(-1);
      if (carried && last) {
        last.parts.push({ paragraph, region });
        return;
      }
      if (!isLong(text.slice(innerStart, innerEnd))) return;
      speeches.push({ parts: [{ paragraph, region }], statement: null, how: "carried" });
    });
  });
  return speeches;
}

function isLong(quotation: string): boolean {
  const words = quotation.match(/\S+/g)?.length ?? 0;
  if (words >= MIN_WORDS || (words >= MIN_CLAUSE_WORDS && CLAUSE_END.test(quotation))) return true;
  return (quotation.match(WORDLESS)?.length ?? 0) >= MIN_LETTERS;
}
