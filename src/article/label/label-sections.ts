import { wordIndex } from "../families/word-index.ts";
import { isWithin } from "../page/nesting.ts";
import { childElements, type PageElement, plainText } from "../page/page-tree.ts";
import { folds } from "../signals/actions.ts";
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
    if (next && isFoldingQuestion(draft, next) && isText(next)) decide(draft, "heading", "folding-question");
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
  return candidate.shape === "heading" && candidate.place !== "after" && role === null && isText(next);
}

/** Characters of a question. */
const QUESTION_LENGTH = 200;

/** A button that folds the answer to what it asks, beside it. */
function isFoldingQuestion({ candidate, role }: Draft, next: Draft): boolean {
  const { shape, controls, text } = candidate;
  const [button] = controls;
  if (role !== null || shape !== "controls" || text.length > QUESTION_LENGTH) return false;
  if (controls.length !== 1 || !button?.parent || !folds(button)) return false;
  const isAlone = plainText(button.parent) === plainText(button);
  const around = isAlone ? button.parent.parent : button.parent;
  const isQuestion = /\s/.test(text) && /[?？؟]$/.test(text);
  return isQuestion && around !== null && isWithin(next.candidate.element, around);
}

/** A text of the story that asks for nothing. */
function isText(next: Draft): boolean {
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
