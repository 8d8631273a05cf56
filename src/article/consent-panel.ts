import { consentWords } from "../rules/promo/skipping.ts";
import { compileFamily, foldText } from "../rules/words.ts";
import type { PageMeasure } from "./page-measure.ts";
import { pathOf } from "./page-path.ts";
import { elementsIn, type PageElement, plainText } from "./page-tree.ts";

/** Share of the running text that asks for consent, from which the whole is a consent panel. */
const MOST = 0.5;

let expression: RegExp | null = null;

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
  expression ??= compileFamily(consentWords);
  let prose = 0;
  let asking = 0;
  let around: PageElement[] | null = null;
  for (const element of elementsIn(body)) {
    if (!measure.isParagraph[element.n] || !kept.has(element.n)) continue;
    const text = foldText(plainText(element));
    prose += text.length;
    if (!expression.test(text)) continue;
    asking += text.length;
    const path = pathOf(element.parent ?? element);
    around = around ? around.filter((ancestor, i) => ancestor === path[i]) : path;
  }
  const panel = asking > MOST * prose ? around?.at(-1) : null;
  return panel && panel !== body ? panel : null;
}
