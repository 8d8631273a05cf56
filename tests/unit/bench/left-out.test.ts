import { describe, expect, it } from "vitest";
import { destinations } from "../../../src/rules/promo/destinations.ts";
import { promoFamilies, supportFamilies } from "../../../src/rules/promo/families.ts";
import { names } from "../../../src/rules/promo/names.ts";
import { OWN_RULES, SHARED } from "../../bench/left-out/own-rules.ts";

const owned = Object.values(OWN_RULES);

describe("what is switched off when a promo kind is left out", () => {
  it("leaves no family, name or destination to nobody: what is new must be given to its kinds, or be shared", () => {
    const families = new Set([...owned.flatMap((rules) => rules.families), ...SHARED]);
    const missing = [...promoFamilies, ...supportFamilies].filter(({ id }) => !families.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
    const nameIds = new Set(owned.flatMap((rules) => rules.names));
    expect(names.filter(({ id }) => !nameIds.has(id)).map(({ id }) => id)).toEqual([]);
    const destinationIds = new Set(owned.flatMap((rules) => rules.destinations));
    expect(destinations.filter(({ id }) => !destinationIds.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("names only rules that exist", () => {
    const nameIds = new Set(names.map(({ id }) => id));
    expect(owned.flatMap((rules) => rules.names).filter((id) => !nameIds.has(id))).toEqual([]);
    const destinationIds = new Set(destinations.map(({ id }) => id));
    expect(owned.flatMap((rules) => rules.destinations).filter((id) => !destinationIds.has(id))).toEqual([]);
  });
});
