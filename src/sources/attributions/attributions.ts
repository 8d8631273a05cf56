import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { AttributionRelation } from "./attribution-relation.ts";
import { clausesOf } from "./clause.ts";
import { readFixedOrder } from "./fixed-order/fixed-order.ts";
import { readFreeOrder } from "./free-order/free-order.ts";
import { isHeadline } from "./headlines.ts";

/** All attributions of a paragraph, in order of their cues. */
export function findAttributions(paragraph: AnalysedParagraph, lexicon: Lexicon): AttributionRelation[] {
  if (isHeadline(paragraph)) return [];
  return clausesOf(paragraph, lexicon).flatMap(lexicon.rules.grammar ? readFreeOrder : readFixedOrder);
}
