import { isReadersComment } from "../page/page-chrome.ts";
import type { PageElement } from "../page/page-tree.ts";
import { type Draft, decide } from "./label-draft.ts";

/** What readers wrote below the story: it stands in what is named so, and nothing of it was kept. */
export function labelComments(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { candidate, elsewhere, role, rule } = draft;
    if (elsewhere || candidate.kept || candidate.place === "before") continue;
    // One comment after another looks like a box of facts, each under its writer's name.
    if (role !== null && rule !== "fact-box") continue;
    if (isInComments(candidate.element)) decide(draft, "comment", "in-comments", "named_so");
  }
}

function isInComments(element: PageElement): boolean {
  for (let at: PageElement | null = element; at && at.tag !== "body"; at = at.parent) {
    if (isReadersComment(at)) return true;
  }
  return false;
}
