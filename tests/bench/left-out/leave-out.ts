import { destinations } from "../../../src/rules/promo/destinations.ts";
import { promoFamilies, supportFamilies } from "../../../src/rules/promo/families.ts";
import { names } from "../../../src/rules/promo/names.ts";
import { provenanceFamilies } from "../../../src/rules/provenance/families.ts";
import type { OwnRules } from "./own-rules.ts";

/** The rules of a promo kind, or all words of a language (BCP 47 primary subtag). */
export type LeftOut = { rules: OwnRules } | { lang: string };

const NEVER = /(?!)/;

/**
 * Takes rules out of the tables of this process. The article room files its words once, when it is first
 * imported: this must come before.
 */
export function leaveOut(what: LeftOut): void {
  const families = [...promoFamilies, ...supportFamilies, ...provenanceFamilies];
  if ("lang" in what) {
    for (const family of families) family.rows = family.rows.filter(({ lang }) => lang !== what.lang);
    return;
  }
  for (const family of families) if (what.rules.families.includes(family.id)) family.rows = [];
  for (const rule of names) if (what.rules.names.includes(rule.id)) rule.pattern = NEVER;
  for (const rule of destinations)
    if (what.rules.destinations.includes(rule.id)) Object.assign(rule, { services: [], parts: undefined });
}
