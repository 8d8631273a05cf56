import { promoFamilies, supportFamilies } from "../../rules/promo/families.ts";
import { provenanceFamilies } from "../../rules/provenance/families.ts";
import { encodeWords, headOf } from "./encode-words.ts";

/**
 * All words, read and filed. The build puts the finished table in the place of this module
 * (`release/compile-words.ts`): a content script starts anew on each page, and has no time to
 * read two thousand expressions.
 */
const all = [...promoFamilies, ...supportFamilies, ...provenanceFamilies];

export const families = all.map(headOf);
export const wordTable = encodeWords(all);
