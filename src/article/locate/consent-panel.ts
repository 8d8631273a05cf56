import { foldText } from "../../rules/fold.ts";
import { families } from "../families/word-families.ts";
import { pathOf } from "../page/nesting.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { elementsIn, type PageElement, plainText } from "../page/page-tree.ts";

/** Share of the running text that asks for consent, from which the whole is a consent panel. */
const MOST = 0.5;
/** Characters of a paragraph within which it says that it asks for consent. */
const READ_LENGTH = 1000;

/**
 * What holds the running text that was taken for the article, when most of that asks for
 * consent instead; else null. Panels of publishers' own make bear no known name, and can be
 * longer than the story.
 */
export function findConsentPanel(
  body: PageElement,
  kept: ReadonlySet<number>,
  measure: PageMeasure,
): PageElement | null {
  // The longest first: so a story is known for one after the fewest.
  const paragraphs = [...elementsIn(body)]
    .filter(({ n }) => measure.isParagraph[n] && kept.has(n))
    .sort((a, b) => measure.chars[b.n]! - measure.chars[a.n]!);
  const prose = paragraphs.reduce((sum, { n }) => sum + measure.chars[n]!, 0);
  let asking = 0;
  let other = 0;
  let around: PageElement[] | null = null;
  for (const element of paragraphs) {
    const length = measure.chars[element.n]!;
    if (!families.has("consent-words", foldText(plainText(element).slice(0, READ_LENGTH)))) {
      other += length;
      if (other >= (1 - MOST) * prose) return null;
      continue;
    }
    asking += length;
    const path = pathOf(element.parent ?? element);
    around = around ? around.filter((ancestor, i) => ancestor === path[i]) : path;
  }
  const panel = asking > MOST * prose ? around?.at(-1) : null;
  return panel && panel !== body ? panel : null;
}
