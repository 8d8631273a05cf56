import type { Signal } from "./evidence.ts";
import { lexicon } from "./lexicon.ts";
import { isDocument } from "./links.ts";

/** What speaks for the story: negative weights that every promo role must overcome. */
export const storySignals: readonly Signal[] = [
  {
    id: "speech",
    cue: "words",
    reason: "speech",
    find: (_candidate, facts) => (facts.quoted ? [{ role: null, weight: -0.8 }] : []),
  },
  {
    id: "running-text",
    cue: "build",
    reason: "running_text",
    find: (candidate, facts) => {
      if (candidate.shape === "box") {
        const beyond =
          Math.max(0, candidate.prose - 1) * 0.25 + (candidate.prose > 0 && facts.plain > 450 ? 0.3 : 0);
        return beyond > 0 ? [{ role: null, weight: -beyond }] : [];
      }
      if (facts.plain > 350) return [{ role: null, weight: -0.9 }];
      return facts.plain > 180 ? [{ role: null, weight: -0.3 }] : [];
    },
  },
  {
    id: "document-link",
    cue: "link",
    reason: "document",
    find: (_candidate, facts) =>
      facts.links.length > 0 && facts.links.every(isDocument) ? [{ role: null, weight: -1 }] : [],
  },
  {
    id: "protected-form",
    cue: "build",
    reason: "protected",
    find: (candidate) => {
      const { shape, controls } = candidate;
      const post = shape === "embed" && !controls.some(({ tag }) => tag === "iframe");
      if ((post || shape === "quote" || shape === "code") && candidate.linkShare < 0.9)
        return [{ role: null, weight: -0.7 }];
      if (candidate.shape === "box" && candidate.protectedShare > 0.6 && candidate.linkShare < 0.9)
        return [{ role: null, weight: -0.7 }];
      return candidate.shape === "table" ? [{ role: null, weight: -0.7 }] : [];
    },
  },
  {
    id: "note-words",
    cue: "words",
    reason: "note",
    find: (candidate, facts) =>
      (candidate.shape !== "box" || candidate.text.length < 400) && lexicon.has("story-note", facts.lower)
        ? [{ role: null, weight: -0.8 }]
        : [],
  },
];
