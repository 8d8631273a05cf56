import { isBrief } from "./asking.ts";
import type { Signal } from "./evidence.ts";
import { STRANGE } from "./story-prose.ts";

/** Ways in which a block must look unlike the story's paragraphs: one alone is a matter of spacing or emphasis. */
const APART = 2;
const FAR_APART = 3;

/**
 * How a block looks beside the story, on a live page. By itself that says little: speeches, recipes, records and notes
 * have looks of their own as well. It adds to what else speaks for a promo: to the words of a floating box, at least.
 */
export const lookSignals: readonly Signal[] = [
  {
    id: "looks-apart",
    cue: "look",
    reason: "looks_apart",
    find: (candidate, facts) => {
      if (candidate.text === "" || !isBrief(candidate, facts)) return [];
      return facts.around.look.differences(candidate).size >= APART ? [{ role: null, weight: 0.2 }] : [];
    },
  },
  {
    // The look is counted by the signal before: what this one adds is that the box's words are not the story's.
    id: "floats-apart",
    cue: "words",
    reason: "looks_apart",
    find: (candidate, facts) => {
      const { shape, text } = candidate;
      if (shape !== "box" || text === "" || /\p{N}/u.test(text) || !isBrief(candidate, facts)) return [];
      const found = facts.around.look.differences(candidate);
      if (found.size < FAR_APART || !found.has("flow") || !found.has("box")) return [];
      return facts.around.prose.shared(candidate) < STRANGE ? [{ role: "house-promo", weight: 0.8 }] : [];
    },
  },
  {
    id: "put-away",
    cue: "place",
    reason: "put_away",
    find: (candidate, { around }) =>
      candidate.text !== "" && around.look.isPutAway(candidate) ? [{ role: "navigation", weight: 0.8 }] : [],
  },
];
