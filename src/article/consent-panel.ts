import { consentWords } from "../rules/promo/skipping.ts";
import { compileFamily, foldText } from "../rules/words.ts";
import type { PageMeasure } from "./page-measure.ts";
import { elementsIn, type PageElement, plainText } from "./page-tree.ts";

/** Share of the running text that asks for consent, from which the whole is a consent panel. */
const MOST = 0.5;

let expression: RegExp | null = null;

/**
 * Whether what was taken for the article asks for consent instead: panels of publishers'
 * own make bear no known name, and can be longer than the story.
 */
export function isConsentPanel(root: PageElement, kept: ReadonlySet<number>, measure: PageMeasure): boolean {
  expression ??= compileFamily(consentWords);
  let prose = 0;
  let asking = 0;
  for (const element of [root, ...elementsIn(root)]) {
    if (!measure.isParagraph[element.n] || !kept.has(element.n)) continue;
    const text = foldText(plainText(element));
    prose += text.length;
    if (expression.test(text)) asking += text.length;
  }
  return prose > 0 && asking > MOST * prose;
}
