import type { PromoRole } from "../../model/role.ts";
import { callToAction, readerAddress } from "../../rules/promo/address.ts";
import { promoFamilies } from "../../rules/promo/families.ts";
import { compileFamily, type WordFamily } from "../../rules/words.ts";
import type { Evidence, Facts, Signal } from "./evidence.ts";

/**
 * How much a family's words say by themselves, from 0 to 1; what they do not say,
 * links, buttons, names or place must add. Words that label something decide when they
 * stand alone; nouns that stories use as well do not.
 */
const WEIGHTS: Record<string, number> = {
  "related-label": 0.75,
  "newsletter-noun": 0.5,
  "subscription-noun": 0.35,
  "donation-noun": 0.45,
  "ad-label": 0.7,
  "follow-words": 0.5,
  "share-words": 0.5,
  "comment-words": 0.6,
  "poll-words": 0.5,
  "event-words": 0.45,
  "player-words": 0.4,
  "app-words": 0.5,
  "skip-label": 1,
  "consent-words": 0.6,
};

const compiled = new Map<string, RegExp>();

/** The family's expression, compiled when first asked for. */
export function expressionOf(family: WordFamily): RegExp {
  let found = compiled.get(family.id);
  if (!found) {
    found = compileFamily(family);
    compiled.set(family.id, found);
  }
  return found;
}

function wordSignal(family: WordFamily): Signal {
  const weight = WEIGHTS[family.id] ?? 0.4;
  const role = family.role as PromoRole;
  return {
    id: family.id,
    reason: `words_${role.replace("-", "_")}`,
    find: (candidate, facts) => {
      if (candidate.text === "" || !expressionOf(family).test(firstLines(facts))) return [];
      return [{ role, weight }];
    },
  };
}

/** Labels stand at the start; nouns anywhere in what is read. */
function firstLines(facts: Facts): string {
  return facts.folded;
}

const support = (role: null, weight: number): Evidence[] => [{ role, weight }];

export const wordSignals: readonly Signal[] = [
  ...promoFamilies.map(wordSignal),
  {
    id: "speaks-to-reader",
    reason: "speaks_to_reader",
    find: (_candidate, facts) =>
      facts.short && !facts.quoted && expressionOf(readerAddress).test(facts.folded)
        ? support(null, 0.2)
        : [],
  },
  {
    id: "calls-to-action",
    reason: "calls_to_action",
    find: (candidate, facts) => {
      if (facts.quoted) return [];
      const opens = expressionOf(callToAction);
      const link = facts.links.find(({ text }) => opens.test(text));
      const button = candidate.controls.some(({ tag }) => tag === "button");
      if (link || opens.test(facts.folded)) return support(null, 0.25);
      return button ? support(null, 0.15) : [];
    },
  },
];
