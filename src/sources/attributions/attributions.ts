import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { isMark } from "../text/token-tests.ts";
import type { AttributionRelation } from "./attribution-relation.ts";
import { clausesOf } from "./clause.ts";
import { readFixedOrder } from "./fixed-order/fixed-order.ts";
import { readFreeOrder } from "./free-order/free-order.ts";
import { isHeadline } from "./headlines.ts";
import { postIn } from "./posts.ts";

/** Shorter words have no capital in a title. */
const SMALL_WORD = 4;

/** All attributions of a paragraph, in order of their cues. */
export function findAttributions(paragraph: AnalysedParagraph, lexicon: Lexicon): AttributionRelation[] {
  const post = postIn(paragraph, lexicon);
  if (post) return [post];
  if (isHeadline(paragraph)) return [];
  const found = clausesOf(paragraph, lexicon).flatMap(lexicon.rules.grammar ? readFreeOrder : readFixedOrder);
  return found.filter((one) => !isSignedTitle(paragraph, one));
}

/** “Fooled Around and Fell in Love” – Ann Lee: a work, no word of which but the small ones has none, and whose it is. */
function isSignedTitle({ tokens, regions, text }: AnalysedParagraph, one: AttributionRelation): boolean {
  const region = regions[tokens[one.content[0]?.from ?? -1]?.quote ?? -1];
  if (!region || one.pattern !== "content-cue-source" || !isMark(tokens[one.cue.from])) return false;
  const inner = text.slice(region.innerStart, region.innerEnd).trim();
  const words = inner.match(/[\p{L}\p{M}’']+/gu) ?? [];
  return !/[.,!?…]$/.test(inner) && words.every((word) => /^\p{Lu}/u.test(word) || word.length < SMALL_WORD);
}
