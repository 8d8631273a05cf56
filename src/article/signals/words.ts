import type { PromoRole } from "../../model/role.ts";
import { foldText } from "../../rules/fold.ts";
import type { FamilyHead, FamilyId } from "../../rules/words.ts";
import { wordIndex } from "../families/word-index.ts";
import type { Candidate } from "../page/candidate.ts";
import { firstSentences } from "../page/sentence-end.ts";
import { folds } from "./actions.ts";
import type { Evidence, Facts, Signal } from "./evidence.ts";
import { openingOf } from "./facts.ts";

/**
 * How much a family's words say by themselves, from 0 to 1; what they do not say,
 * links, buttons, names or place must add. Words that label something decide when they
 * stand alone; nouns that stories use as well do not.
 */
const WEIGHTS: Partial<Record<FamilyId, number>> = {
  "related-label": 0.75,
  "related-sentence": 0.6,
  "tag-label": 0.8,
  "newsletter-noun": 0.5,
  "subscription-noun": 0.5,
  "donation-noun": 0.55,
  "part-left": 1,
  "ad-label": 0.7,
  "shop-words": 0.5,
  "affiliate-notice": 0.9,
  "follow-words": 0.5,
  "share-words": 0.5,
  "comment-words": 0.6,
  "comment-rules": 1.1,
  "error-report": 0.95,
  "podcast-places": 0.75,
  "contest-words": 0.5,
  "poll-words": 0.5,
  "event-words": 0.45,
  "player-words": 0.4,
  "app-words": 0.5,
  "skip-label": 1,
  "consent-words": 0.6,
};

/** Whole statements of a publisher about its page. */
const PHRASES = new Set<FamilyId>([
  "affiliate-notice",
  "comment-rules",
  "error-report",
  "part-left",
  "skip-label",
  "consent-words",
]);

/** Words that only lead somewhere with a link. */
const NEED_LINK = new Set<FamilyId>(["related-sentence"]);

/** A few words that stand as a block of their own; characters. */
const LONE_LABEL = 32;

/** Labels of advertisements and leaps: a block that holds nothing else is one. */
const LABELS = wordIndex.heads.filter(({ id }) =>
  ["ad-label", "skip-label", "share-words", "related-label"].includes(id),
);

/** Characters of a label for other stories, and outside links of a text that goes on under it. */
const LABEL_ALONE = 60;
const TELLING = 60;
const IN_PASSING = 0.3;

/** What stands under the label is no other story's headline. */
function tellsMore({ links, text, linkShare }: Candidate, { plain }: Facts): boolean {
  if (links.length === 0) return text.length > LABEL_ALONE;
  return plain > TELLING && linkShare < IN_PASSING;
}

function wordSignal(family: FamilyHead, weight: number): Signal {
  const role = family.role as PromoRole;
  return {
    id: family.id,
    cue: PHRASES.has(family.id) ? "phrase" : "words",
    reason: `words_${role.replace("-", "_")}`,
    find: (candidate, facts) => {
      if (candidate.text === "") return [];
      const label = family.match === "label" && facts.opening !== facts.lower && candidate.links.length > 0;
      if (!facts.hits().has(family.id) && !(label && openingOf(facts.opening, facts.around).has(family.id)))
        return [];
      if (family.id === "related-label" && tellsMore(candidate, facts)) return [];
      if (NEED_LINK.has(family.id) && !facts.links.some(({ own }) => own)) return [];
      const idle = candidate.links.length + candidate.controls.length === 0 && candidate.shape !== "box";
      const alone = idle && facts.lower.length <= LONE_LABEL && family.match !== "any";
      return [{ role, weight: weight + (alone ? 0.3 : idle && family.match === "any" ? -0.15 : 0) }];
    },
  };
}

const support = (role: null, weight: number): Evidence[] => [{ role, weight }];

export const wordSignals: readonly Signal[] = [
  ...wordIndex.heads.flatMap((family) => {
    const weight = WEIGHTS[family.id];
    return weight === undefined ? [] : [wordSignal(family, weight)];
  }),
  {
    id: "only-labels",
    cue: "words",
    reason: "only_labels",
    find: (_candidate, { pieces, around }) => {
      const families = pieces.map((piece) => LABELS.find(({ id }) => openingOf(piece, around).has(id)));
      const first = families[0];
      return first && pieces.length > 1 && families.every(Boolean)
        ? [{ role: first.role as PromoRole, weight: 1 }]
        : [];
    },
  },
  {
    id: "speaks-to-reader",
    cue: "address",
    reason: "speaks_to_reader",
    find: (candidate, facts) =>
      (facts.short || candidate.shape === "box") && !facts.quoted && facts.hits().has("reader-address")
        ? support(null, 0.2)
        : [],
  },
  {
    id: "calls-to-action",
    cue: "address",
    reason: "calls_to_action",
    find: (candidate, facts) => {
      if (callsToAction(facts)) return support(null, 0.25);
      return !facts.quoted && hasButton(candidate) ? support(null, 0.15) : [];
    },
  },
];

/** A sentence or a link begins with an imperative. */
export function callsToAction({ quoted, links, lower, around }: Facts): boolean {
  if (quoted) return false;
  const opens = (text: string) => openingOf(text, around).has("call-to-action");
  if (links.some(({ text }) => opens(foldText(text.slice(0, 60))))) return true;
  return firstSentences(lower).some(opens);
}

function hasButton({ controls }: Candidate): boolean {
  return controls.some((control) => control.tag === "button" && !folds(control));
}
