import { promoFamilies, supportFamilies } from "../../rules/promo/families.ts";
import { provenanceFamilies } from "../../rules/provenance/families.ts";
import { fileWords } from "./file-words.ts";
import type { FiledFamily } from "./filed-words.ts";

/** All words, filed by how they begin. */
export const wordTable: readonly FiledFamily[] = [
  ...promoFamilies,
  ...supportFamilies,
  ...provenanceFamilies,
].map(fileWords);
