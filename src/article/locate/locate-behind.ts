import { foldText } from "../../rules/fold.ts";
import { families } from "../families/word-families.ts";
import { holds, isBelow } from "../page/nesting.ts";
import { ASIDE } from "../page/page-chrome.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { childElements, elementsIn, isLink, type PageElement, plainText } from "../page/page-tree.ts";
import { isBlockTag } from "../page/tags.ts";
import { isNamedOther } from "./locate-grow.ts";

/** Share of the story's running text from which what holds it is the story's own container. */
const MOST = 0.7;
/** Running text of a part, as a share of the story's, up to which what it asks or holds tells what it is. */
const LITTLE = 0.15;
/** Characters of running text from which a region, or a part under the headline, is a story by itself. */
const MIN_STORY = 500;
/** Share of a part's text from which links, or items of one build, are what it is. */
const MOSTLY = 0.5;
/** Share of links from which short lines lead somewhere. */
const HARDLY = 0.05;
const MIN_ITEMS = 2;
/** Paragraphs beside a form or an address that say what it is for. */
const FEW = 2;
const MIN_QUESTIONS = 2;
/** Characters of the line that says what a part is. */
const FIRST_LINE = 120;

/** What holds parts; a paragraph, a list or a picture behind the story is judged by itself. */
const CONTAINERS = new Set(["div", "section", "aside", "footer", "form"]);
const HEADING = /^h[1-6]$/;
const FIELDS = new Set(["form", "textarea", "select"]);
const QUESTION = /[?？؟]$/;

/**
 * Parts behind the story that stand in its region but in none of its containers: what the house says of itself, where it is reached,
 * other stories. Two things speak for each: its place, beside what holds nearly all of the story, and what it is by itself. A second half
 * has much of the story's text or is built as the first; questions and answers are the story's own.
 * @param headlines headings that say the page's title
 */
export function partsBehind(
  root: PageElement,
  kept: ReadonlySet<number>,
  headlines: readonly PageElement[],
  measure: PageMeasure,
): ReadonlySet<PageElement> {
  const prose = keptProse(root, kept, measure);
  const proseOf = (element: PageElement) => prose.get(element) ?? 0;
  const found = new Set<PageElement>();
  const total = proseOf(root);
  // A story that is a list, or a few lines, stands nowhere for certain.
  if (total < MIN_STORY) return found;
  for (let at = root; ; ) {
    const children = childElements(at);
    const isTold = (child: PageElement) => headlines.some((headline) => isBelow(headline, child));
    const own =
      children.find((child) => proseOf(child) >= MIN_STORY && isTold(child)) ??
      children.find((child) => !measure.isParagraph[child.n] && proseOf(child) >= MOST * total);
    if (!own) return found;
    const isMost = proseOf(own) >= MOST * total;
    for (const part of children) {
      if (part.n < own.n || part === own || !CONTAINERS.has(part.tag) || measure.chars[part.n] === 0)
        continue;
      const isRest = isMost && isElse(part, own, measure, proseOf(part) <= LITTLE * proseOf(own));
      if (isRest || isMoreStories(part, measure)) found.add(part);
    }
    if (!isMost) return found;
    at = own;
  }
}

/** Running text that was kept, below each element. */
function keptProse(
  root: PageElement,
  kept: ReadonlySet<number>,
  measure: PageMeasure,
): ReadonlyMap<PageElement, number> {
  const found = new Map<PageElement, number>();
  const visit = (element: PageElement): number => {
    let below = 0;
    let others = measure.prose[element.n]!;
    for (const child of childElements(element)) {
      below += visit(child);
      others -= measure.prose[child.n]!;
    }
    if (measure.isParagraph[element.n] && kept.has(element.n)) below += others;
    found.set(element, below);
    return below;
  };
  visit(root);
  return found;
}

/**
 * By itself it shows that it is no story: as a list of links, by its element or name where it leads somewhere or asks for something, and
 * where it is small by a form or by what it asks.
 */
function isElse(part: PageElement, story: PageElement, measure: PageMeasure, isSmall: boolean): boolean {
  if (buildOf(part) === buildOf(story) || asksAndAnswers(part)) return false;
  const linked = measure.linked[part.n]! / measure.chars[part.n]!;
  if (linked > MOSTLY) return true;
  const hasField = holds(part, isField);
  // Running text and lines that lead nowhere are the story's, whatever they are called and stand in.
  const leads = measure.prose[part.n]! <= MOSTLY * measure.chars[part.n]! && linked > HARDLY;
  if ((ASIDE.has(part.tag) || isNamedOther(part)) && (hasField || leads)) return true;
  if (!isSmall) return false;
  // "Witnesses are asked to call the police": a number to call is the story's own.
  if (hasField && paragraphsIn(part, measure) <= FEW) return true;
  const line = foldText(firstLine(part));
  return families.has("call-to-action", line) && families.has("reader-address", line);
}

/** Under a label that says so stand items of one build. */
function isMoreStories(part: PageElement, measure: PageMeasure): boolean {
  if (!families.has("related-label", foldText(firstLine(part)))) return false;
  for (const list of [part, ...elementsIn(part)]) {
    const items = new Map<string, PageElement[]>();
    for (const child of childElements(list)) {
      if (measure.chars[child.n] === 0 || !isBlockTag(child.tag) || measure.isParagraph[child.n]) continue;
      const alike = items.get(buildOf(child));
      if (alike) alike.push(child);
      else items.set(buildOf(child), [child]);
    }
    for (const alike of items.values()) {
      const chars = alike.reduce((sum, { n }) => sum + measure.chars[n]!, 0);
      if (alike.length >= MIN_ITEMS && chars >= MOSTLY * measure.chars[part.n]!) return true;
    }
  }
  return false;
}

/** The first words of an element that stand on a line of their own. */
function firstLine(element: PageElement): string {
  for (const inside of elementsIn(element)) {
    if (!isBlockTag(inside.tag) || inside.hidden || holds(inside, ({ tag }) => isBlockTag(tag))) continue;
    const text = plainText(inside);
    if (text !== "") return text.slice(0, FIRST_LINE);
  }
  return plainText(element).slice(0, FIRST_LINE);
}

function paragraphsIn(part: PageElement, measure: PageMeasure): number {
  let count = 0;
  for (const inside of elementsIn(part)) if (measure.isParagraph[inside.n]) count++;
  return count;
}

/** Headings that ask and lead nowhere, as those of other stories do. */
function asksAndAnswers(part: PageElement): boolean {
  let questions = 0;
  for (const inside of elementsIn(part)) {
    const isLine = HEADING.test(inside.tag) || inside.tag === "summary" || inside.tag === "button";
    if (!isLine || !QUESTION.test(plainText(inside)) || holds(inside, leadsOn)) continue;
    if (inside.parent && leadsOn(inside.parent)) continue;
    if (++questions === MIN_QUESTIONS) return true;
  }
  return false;
}

function leadsOn(element: PageElement): boolean {
  return isLink(element) && !/^(?:#|javascript:|$)/.test(element.attributes.href ?? "");
}

function isField({ tag, attributes }: PageElement): boolean {
  return FIELDS.has(tag) || (tag === "input" && attributes.type !== "hidden");
}

function buildOf({ tag, attributes }: PageElement): string {
  return `${tag}.${attributes.class?.trim().replace(/\d+/g, "") ?? ""}`;
}
