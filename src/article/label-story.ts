import type { StoryRole } from "../model/role.ts";
import { storyNote } from "../rules/provenance/notes.ts";
import type { Shape } from "./candidate.ts";
import { type Draft, decide, type LabelContext } from "./label-draft.ts";
import { pictureKey } from "./pictures.ts";
import { expressionOf } from "./signals/words.ts";

const STORY_ROLES: Record<Shape, StoryRole> = {
  paragraph: "paragraph",
  heading: "heading",
  list: "list",
  quote: "quote",
  table: "table",
  code: "code",
  figure: "figure",
  embed: "embed",
  controls: "paragraph",
  box: "box",
};

/** What nothing else claimed is story; what Readability dropped at the edges is none of the article's. */
export function labelStory(drafts: readonly Draft[], _context: LabelContext): void {
  for (const draft of drafts) {
    if (draft.left || draft.role) continue;
    const { candidate, facts } = draft;
    if (!candidate.kept && isLoose(draft)) {
      draft.left = true;
      continue;
    }
    if (candidate.shape === "controls") {
      draft.left = true;
      continue;
    }
    if (candidate.shape === "paragraph" && expressionOf(storyNote).test(facts.folded)) {
      decide(draft, "note", "note-words");
      continue;
    }
    decide(draft, STORY_ROLES[candidate.shape], candidate.kept ? "story" : "restored");
  }
}

/** Dropped text that does not read like story. */
function isLoose({ candidate }: Draft): boolean {
  if (candidate.place !== "within") return true;
  if (candidate.shape === "figure") return candidate.pictures.length === 0;
  if (["table", "quote", "code"].includes(candidate.shape)) return false;
  if (candidate.linkShare > 0.5) return candidate.text.length < 20;
  return candidate.text.length < 25;
}

/** The page's title and pictures that were already shown are left out. */
export function leaveRepeats(drafts: readonly Draft[], context: LabelContext): void {
  const title = fold(context.title);
  const pictures = new Set<string>();
  for (const draft of drafts) {
    const { candidate } = draft;
    if (
      title !== "" &&
      candidate.place === "before" &&
      (candidate.shape === "heading" || candidate.shape === "paragraph")
    ) {
      if (fold(candidate.text) === title) draft.left = true;
    }
    if (candidate.shape !== "figure" || candidate.text !== "" || candidate.pictures.length !== 1) continue;
    const { src, "data-src": lazy } = candidate.pictures[0]!.attributes;
    const address = URL.parse(lazy ?? src ?? "", context.around.baseUrl);
    if (!address?.protocol.startsWith("http")) continue;
    const key = pictureKey(address.href);
    if (pictures.has(key)) draft.left = true;
    pictures.add(key);
  }
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
