import { childElements, type PageElement } from "../page/page-tree.ts";
import { strength } from "../signals/table.ts";
import { callsToAction } from "../signals/words.ts";
import { type Draft, decide } from "./label-draft.ts";

/** Headings of one build, with a paragraph right under each, from which on they divide the story. */
const MANY = 3;

/** Headings that divide the story are its own, whatever they are called: "Share", "Comments", "More to read". */
export function labelSections(drafts: readonly Draft[]): void {
  const shown = drafts.filter(({ elsewhere }) => !elsewhere);
  const builds = new Map<string, Draft[]>();
  for (const [i, draft] of shown.entries()) {
    if (!headsParagraph(draft, shown[i + 1])) continue;
    const build = buildOf(draft.candidate.element);
    const alike = builds.get(build);
    if (alike) alike.push(draft);
    else builds.set(build, [draft]);
  }
  for (const headings of builds.values()) {
    if (headings.length < MANY) continue;
    for (const draft of headings) if (draft.verdict) decide(draft, "heading", "section-heading");
  }
}

/** What comes next in the page is a paragraph of the story that wants nothing of its reader. */
function headsParagraph({ candidate, role }: Draft, next: Draft | undefined): boolean {
  if (candidate.shape !== "heading" || candidate.place !== "within" || role !== null) return false;
  if (!next || next.role !== null || (next.verdict && strength(next.verdict) !== "weak")) return false;
  const { shape, kept, prose, element } = next.candidate;
  if (shape !== "paragraph" || !kept || prose === 0) return false;
  if (next.facts.hits().has("reader-address") || callsToAction(next.facts)) return false;
  return behind(candidate.element) === element;
}

function behind(element: PageElement): PageElement | undefined {
  const beside = element.parent ? childElements(element.parent) : [];
  return beside[beside.indexOf(element) + 1];
}

/** Tag and class, with those of what holds it. */
function buildOf({ tag, attributes, parent }: PageElement): string {
  return `${parent?.tag}.${parent?.attributes.class ?? ""}>${tag}.${attributes.class ?? ""}`;
}
