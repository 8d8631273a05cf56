import { childElements, elementsIn, type PageElement, plainText } from "./page-tree.ts";
import { holdsSentence } from "./sentence-end.ts";
import { isBlockTag } from "./tags.ts";

/** Characters of an answer, and of the question over it. */
const ANSWER = 40;
const QUESTION = 200;
/** Characters of a paragraph of running text. */
const PARAGRAPH = 100;
/** Share of an answer in links, from which it is a menu. */
const MOSTLY_LINKS = 0.4;
/** Parts of one build from which they are a series. */
const SERIES = 2;
/** Who answers gives the reader nothing to work: a layer over the page has a button to close it. */
const WORKED = new Set(["button", "input", "select", "textarea"]);
/** What opens over the page or beside it is no part of its text. */
const OVER = new Set("dialog alertdialog menu menubar listbox tooltip search navigation banner".split(" "));
const FRAME = new Set("nav header footer form dialog".split(" "));

/** What the page's walk noticed of parts that fold. */
export interface Folds {
  /** Hidden by markup, in document order. */
  hidden: PageElement[];
  /** Ids of what buttons, tabs and headings fold in and out. */
  controlled: Set<string>;
}

/** Notices a control that folds something: `aria-expanded` or a tab, and what it controls. */
export function noteControl({ attributes }: PageElement, { controlled }: Folds): void {
  const { "aria-controls": ids, "aria-expanded": expanded, role, "aria-haspopup": popup } = attributes;
  if (!ids || popup !== undefined || (expanded === undefined && role !== "tab")) return;
  for (const id of ids.split(/\s+/)) if (id !== "") controlled.add(id);
}

/**
 * Parts of the page that wait hidden until a reader asks for them, and are text: answers under their questions, panels
 * under their tabs. They are read as if they were unfolded.
 */
export function unfold({ hidden, controlled }: Folds): void {
  const candidates = hidden.filter((element) => isText(element) && !isInFrame(element));
  const begin = candidates[0] ? beginOfText(candidates[0]) : 0;
  const answers = candidates.filter(({ n }) => n > begin);
  const builds = new Map<string, number>();
  for (const answer of answers) {
    if (!isUnderQuestion(answer)) continue;
    const build = buildOf(answer);
    builds.set(build, (builds.get(build) ?? 0) + 1);
  }
  for (const answer of answers) {
    const isControlled = controlled.has(answer.attributes.id ?? "");
    if (isControlled || (isUnderQuestion(answer) && (builds.get(buildOf(answer)) ?? 0) >= SERIES))
      answer.hidden = false;
  }
}

/** Number of the page's first paragraph that is seen: what folds over it tells about the story, such as who may copy it. */
function beginOfText(element: PageElement): number {
  let root = element;
  while (root.parent) root = root.parent;
  for (const inside of elementsIn(root)) {
    if (inside.tag === "p" && plainText(inside).length >= PARAGRAPH && !isHidden(inside)) return inside.n;
  }
  return Number.POSITIVE_INFINITY;
}

function isHidden(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.hidden) return true;
  return false;
}

/** A block of sentences, few of them in links. */
function isText(element: PageElement): boolean {
  if (!isBlockTag(element.tag) || OVER.has(element.attributes.role ?? "")) return false;
  if (element.attributes["aria-modal"] !== undefined) return false;
  const text = plainText(element);
  if (text.length < ANSWER || !holdsSentence(text)) return false;
  let linked = 0;
  for (const inside of elementsIn(element)) {
    if (WORKED.has(inside.tag)) return false;
    if (inside.tag === "a") linked += plainText(inside).length;
  }
  return linked < MOSTLY_LINKS * text.length;
}

/** In the page's frame, or in something that is hidden or lies over the page itself. */
function isInFrame(element: PageElement): boolean {
  for (let at = element.parent; at; at = at.parent)
    if (at.hidden || FRAME.has(at.tag) || OVER.has(at.attributes.role ?? "")) return true;
  return false;
}

/** What stands right before it is seen, short, and says something else. */
function isUnderQuestion(element: PageElement): boolean {
  const beside = element.parent ? childElements(element.parent) : [];
  const before = beside[beside.indexOf(element) - 1];
  if (!before || before.hidden) return false;
  const text = plainText(before);
  return text !== "" && text.length <= QUESTION && !plainText(element).startsWith(text);
}

/** Answers of one series are called alike, and so is what holds them. */
function buildOf({ tag, attributes, parent }: PageElement): string {
  return [tag, attributes.class ?? "", parent?.tag, parent?.attributes.class ?? ""].join(" ");
}
