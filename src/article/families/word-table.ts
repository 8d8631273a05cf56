import { promoFamilies, supportFamilies } from "../../rules/promo/families.ts";
import { provenanceFamilies } from "../../rules/provenance/families.ts";
import { fileWords } from "./file-words.ts";
import type { FiledFamily } from "./filed-words.ts";

/**
 * All words, filed by how they begin. The build puts the finished table in the place of this module
 * (`release/compile-words.ts`): a content script starts anew on each page, and has no time to
 * read two thousand expressions.
 */
export const wordTable: readonly FiledFamily[] = [
  ...promoFamilies,
  ...supportFamilies,
  ...provenanceFamilies,
].map(fileWords);
