import { wordIndex } from "../families/word-index.ts";
import { childElements, type PageElement } from "../page/page-tree.ts";
import { strength } from "../signals/table.ts";
import { callsToAction } from "../signals/words.ts";
import { type Draft, decide } from "./label-draft.ts";

/** Headings of one build, with a text of the story right under each, from which on they divide the story. */
const MANY = 3;

/** Headings that divide the story are its own, whatever they are called: "Share", "Comments", "More to read". */
export function labelSections(drafts: readonly Draft[]): void {
  const shown = drafts.filter(({ elsewhere }) => !elsewhere);
  const builds = new Map<string, Draft[]>();
  for (const [i, draft] of shown.entries()) {
    const next = shown[i + 1];
    if (!next || !standsOverText(draft, next)) continue;
    if (speaksOf(draft)) decide(draft, "heading", "section-heading");
    if (!isSection(draft, next)) continue;
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

/** Words that are all of a label: of what did not come, unlike nouns that a heading may hold. */
const LABELS: ReadonlySet<string> = new Set(
  wordIndex.heads.filter(({ match }) => match !== "any").map(({ id }) => id),
);

/** It only has a noun of promos in it, or in its name, and leads nowhere: that it heads the story says more. */
function speaksOf({ candidate, verdict }: Draft): boolean {
  if (!verdict || candidate.links.length + candidate.controls.length > 0) return false;
  return verdict.cues < 2 && !verdict.signals.some((id) => LABELS.has(id));
}

/** What comes next is a text of the story. */
function standsOverText({ candidate, role }: Draft, next: Draft): boolean {
  if (candidate.shape !== "heading" || candidate.place === "after" || role !== null) return false;
  if (next.role !== null || (next.verdict && strength(next.verdict) !== "weak")) return false;
  const { shape, kept } = next.candidate;
  return (shape === "paragraph" || shape === "list") && kept && !callsToAction(next.facts);
}

/** It stands right under the heading, tells something and wants nothing of its reader. */
function isSection({ candidate }: Draft, next: Draft): boolean {
  const { prose, element } = next.candidate;
  if (prose === 0 || next.facts.hits().has("reader-address")) return false;
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
