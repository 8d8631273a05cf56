import { familyOf } from "../../model/role.ts";
import { families } from "../families/word-families.ts";
import { isWithinAny } from "../page/nesting.ts";
import { type Draft, decide, type LabelContext } from "./label-draft.ts";

/**
 * What stands in a part behind the story is none of it, however much it reads like running text; notes of the story, who wrote it and
 * promos of a known kind are told by what they are.
 */
export function labelBehind(drafts: readonly Draft[], { behind }: LabelContext): void {
  if (behind.size === 0) return;
  for (const draft of drafts) {
    const { candidate, facts, elsewhere, role, doubtful } = draft;
    if (elsewhere || !isWithinAny(candidate.element, behind)) continue;
    if (role !== null && !doubtful && (familyOf(role) !== "story" || role === "standfirst")) continue;
    if (candidate.shape !== "box" && families.has("story-note", facts.lower)) continue;
    decide(draft, "navigation", "behind-story", "after_story");
  }
}
