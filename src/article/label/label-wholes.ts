import { familyOf } from "../../model/role.ts";
import type { Candidate } from "../page/candidate.ts";
import type { PageElement } from "../page/page-tree.ts";
import { lengthIn, type TextIndex } from "../page/text-index.ts";
import type { FindSeries } from "../signals/series.ts";
import { callsToAction } from "../signals/words.ts";
import { type Draft, decide } from "./label-draft.ts";

/** Characters of a box that wants one thing of the reader. */
const BOX_LENGTH = 400;
/** Characters that can go along with the part that told what the box is. */
const REST_LENGTH = 200;
/** Characters outside links of a text that may be a sentence. */
const SENTENCE_LENGTH = 50;
/** Rules that only say that nothing speaks for the story, or that a part lets its reader do something. */
const WEAK_RULES = new Set(["loose", "controls", "link-button"]);
const PICTURE = "picture-link-without-caption";
/** What stands beside a story's part and says nothing about it. */
const BESIDE = new Set(["share", "navigation", "player", "comment"]);

/** A box goes whole or stays whole: no caption stays behind without its button, no label goes without its list. */
export function labelWholes(drafts: readonly Draft[], index: TextIndex, findSeries: FindSeries): void {
  for (const [box, parts] of boxesOf(drafts, index)) {
    const gone = parts.filter(isGone);
    const rest = parts.filter((part) => !isGone(part) && part.candidate.text !== "");
    if (gone.length === 0 || rest.length === 0) continue;
    if (gone.every(({ rule }) => rule === "loose")) {
      for (const part of gone) {
        if (part.candidate.place !== "before") decide(part, storyRole(part), "restored");
      }
    } else if (findSeries(box).telling === 0) settleRest(gone, rest);
  }
}

/** What is left of a box goes along with its parts that are promos, or keeps its picture. */
function settleRest(gone: readonly Draft[], rest: readonly Draft[]): void {
  const sure = gone.find(({ rule, role }) => !WEAK_RULES.has(rule) && role && !BESIDE.has(role));
  if (!sure?.role || rest.some(isOwnWord)) return;
  if (rest.reduce((sum, { candidate }) => sum + candidate.text.length, 0) > REST_LENGTH) return;
  const isShown = gone.every(({ rule }) => rule === PICTURE) && rest.every(asksNothing);
  if (isShown || rest.every(tellsSomething)) {
    for (const part of gone) if (part.rule === PICTURE) decide(part, "figure", "restored");
  }
  if (isShown || rest.some(tellsSomething)) return;
  for (const part of rest) decide(part, sure.role, "rest-of-box", sure.reason);
}

/** Small containers with more than one part, and their parts. */
function boxesOf(drafts: readonly Draft[], index: TextIndex): Map<PageElement, Draft[]> {
  const boxes = new Map<PageElement, Draft[]>();
  for (const draft of drafts) {
    if (draft.elsewhere || !draft.inside) continue;
    const box = boxAround(draft.candidate, index);
    if (!box) continue;
    const parts = boxes.get(box);
    if (parts) parts.push(draft);
    else boxes.set(box, [draft]);
  }
  return boxes;
}

function boxAround({ element, nodes }: Candidate, index: TextIndex): PageElement | null {
  let box: PageElement | null = null;
  const isPart = nodes[0] !== element && nodes.length < element.children.length && element.tag !== "p";
  for (let up = isPart ? element : element.parent; up?.parent && up.tag !== "body"; up = up.parent) {
    if (lengthIn(index, up) > BOX_LENGTH || index.prose[up.n]! > 1) break;
    box = up;
  }
  return box;
}

function isGone({ role, doubtful }: Draft): boolean {
  return role !== null && !doubtful && familyOf(role) === "promo";
}

/** A part of a box that tells by itself what it is, so that promos beside it prove nothing of it: speech, a picture with a caption, a role of its own. */
function isOwnWord({ role, facts, captions }: Draft): boolean {
  if (facts.quoted || captions.length > 0) return true;
  return role !== null && !["paragraph", "heading", "list"].includes(role) && familyOf(role) !== "promo";
}

/** A sentence that asks for nothing: no part beside it is evidence enough. */
function tellsSomething(part: Draft): boolean {
  return part.facts.plain >= SENTENCE_LENGTH && asksNothing(part);
}

/** Nothing but a link around a picture speaks against it. */
function asksNothing({ facts, verdict }: Draft): boolean {
  return !verdict && !facts.hits().has("reader-address") && !callsToAction(facts);
}

function storyRole({ candidate }: Draft): "heading" | "list" | "paragraph" {
  return candidate.shape === "heading" || candidate.shape === "list" ? candidate.shape : "paragraph";
}
