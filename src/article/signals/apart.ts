import { hasLetter } from "../../rules/letters.ts";
import type { Candidate } from "../page/candidate.ts";
import { endsStatement } from "../page/sentence-end.ts";
import { actionsOf } from "./actions.ts";
import { type Facts, give, type Signal } from "./evidence.ts";
import { ASKING_LENGTH } from "./forms.ts";

/** Characters outside links of a text that tells something, and the share of links in it that it gives in passing. */
const TELLING = 60;
const IN_PASSING = 0.3;

/** A full sentence that Readability kept and that goes on behind its links: by its build alone it is not apart. */
export function linksInPassing(candidate: Candidate, facts: Facts): boolean {
  const { shape, kept, emphasised, text, links, linkShare } = candidate;
  if (shape !== "paragraph" || !kept || emphasised || links.length === 0) return false;
  if (facts.plain < TELLING || linkShare >= IN_PASSING || !endsStatement(text)) return false;
  const last = facts.links.at(-1)?.text ?? "";
  return (
    actionsOf(candidate, facts).length === 0 && hasLetter(text.slice(text.lastIndexOf(last) + last.length))
  );
}

/** What supports other evidence: the block stands apart from the story, in its place or its build. */
export const apartSignals: readonly Signal[] = [
  {
    id: "after-story",
    cue: "place",
    reason: "after_story",
    find: (candidate) => (candidate.place === "after" ? give(null, 0.2) : []),
  },
  {
    id: "dropped-by-readability",
    cue: "place",
    reason: "dropped",
    find: (candidate) => (candidate.kept ? [] : give(null, 0.3)),
  },
  {
    id: "set-apart",
    cue: "build",
    reason: "set_apart",
    find: (candidate, facts) => {
      const { around } = facts;
      const { shape, text, links, controls, pictures, captioned } = candidate;
      const stressed = candidate.emphasised && links.length > 0 ? 0.15 : 0;
      if (shape !== "paragraph" && stressed > 0) return give(null, stressed);
      const apart = links.length + controls.length > 0 || (pictures.length > 0 && !captioned);
      const block = shape === "box" || (shape === "paragraph" && text.length <= ASKING_LENGTH);
      const foreign =
        block && apart && !linksInPassing(candidate, facts) && around.prose.isForeign(candidate) ? 0.2 : 0;
      return stressed + foreign > 0 ? give(null, stressed + foreign) : [];
    },
  },
  {
    id: "aside-element",
    cue: "build",
    reason: "aside",
    find: ({ element, links, linkShare }, { plain }) => {
      const { tag, attributes } = element;
      if (tag === "nav" || attributes.role === "navigation") return give("navigation", 1);
      if (tag === "aside" || attributes.role === "complementary")
        return links.length > 0 && !(plain >= TELLING && linkShare < IN_PASSING)
          ? give("related", 0.35)
          : give(null, 0.2);
      return tag === "footer" ? give(null, 0.2) : [];
    },
  },
];
