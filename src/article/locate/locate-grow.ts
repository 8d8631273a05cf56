import { holds, pathOf } from "../page/nesting.ts";
import { ASIDE, isChrome } from "../page/page-chrome.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { childElements, elementsIn, type PageElement } from "../page/page-tree.ts";
import { isReplyLink } from "./comments.ts";

/** Paragraphs of running text from which a part is one of the story's: a notice or a teaser has fewer. */
const MIN_PARAGRAPHS = 2;
/** Characters of such paragraphs. */
const MIN_PROSE = 300;
/** Share of links from which a part leads elsewhere. */
const MAX_LINKED = 0.2;
/** Share of a part's text that stands in running paragraphs; of cards and menus it is less. */
const MIN_SHARE = 0.5;
/** What stands beside a story and is none of it, as words of class names and ids; a hashed name is none. */
const OTHER =
  /(?:^|[-_\s])(?:ads?|advert(?:isement|orial)?|authors?|bio|banner|carousel|comments?|consent|cookies?|cta|disclaimer|disclosure|footer|legal|menu|modal|nav|navigation|newsletters?|outbrain|popup|popular|promos?|promotion|recirc|recommend(?:ations?|ed|s)?|related|reply|responses|share|sharing|shop|sidebar|signup|social|sponsor(?:ed)?|subscribe|subscription|taboola|tags|teasers?|terms|testimonials?|trending|upsell|widget-area)(?:$|[-_\s])/;
/** What a part of the story may be called as well. */
const EITHER = /(?:^|[-_\s])(?:about|cards?|form|gallery|meta|more|reviews?|slider)(?:$|[-_\s])/;

/**
 * Parts of the story beside what was found: introductions, key points, questions and answers,
 * second halves, whatever they are named. They stand in the page's `article` or `main`, or where there is none
 * in what holds headline and story, and hold running text. Their numbers are added to `kept`.
 */
export function growStory(
  root: PageElement,
  kept: Set<number>,
  headline: PageElement | null,
  measure: PageMeasure,
): void {
  if (!headline) return;
  const headlinePath = new Set(pathOf(headline));
  growInside(root, kept, headline, measure);
  const isFramed = pathOf(root).some(isFrame);
  for (let from = root; from.parent && !isFrame(from); from = from.parent) {
    if (headlinePath.has(from) && !isFramed) return;
    for (const part of childElements(from.parent)) {
      if (part !== from && part.n > headline.n) adopt(part, kept, measure);
    }
  }
}

function isFrame({ tag }: PageElement): boolean {
  return tag === "article" || tag === "main";
}

/** What Readability dropped between the headline and the end of what it kept. */
function growInside(
  holder: PageElement,
  kept: Set<number>,
  headline: PageElement,
  measure: PageMeasure,
): void {
  for (const part of childElements(holder)) {
    if (measure.prose[part.n]! === 0) continue;
    if (kept.has(part.n) || holds(part, ({ n }) => kept.has(n))) growInside(part, kept, headline, measure);
    else if (part.n > headline.n) adopt(part, kept, measure);
  }
}

function adopt(part: PageElement, kept: Set<number>, measure: PageMeasure): void {
  if (isOther(part, measure) || measure.prose[part.n]! < MIN_PROSE) return;
  if (!isStoryPart(part, measure)) {
    for (const child of childElements(part)) adopt(child, kept, measure);
    return;
  }
  const keep = (element: PageElement) => {
    if (isOther(element, measure)) return;
    kept.add(element.n);
    for (const child of childElements(element)) keep(child);
  };
  keep(part);
}

function isStoryPart(part: PageElement, measure: PageMeasure): boolean {
  const { n } = part;
  if (measure.linked[n]! > MAX_LINKED * measure.chars[n]!) return false;
  if (measure.prose[n]! < MIN_SHARE * measure.chars[n]!) return false;
  let paragraphs = measure.isParagraph[n] ? 1 : 0;
  for (const inside of elementsIn(part)) {
    if (inside.tag === "article" || inside.tag === "h1") return false; // Another story.
    if (isReplyLink(inside)) return false;
    if (measure.isParagraph[inside.n]) paragraphs++;
  }
  return paragraphs >= MIN_PARAGRAPHS;
}

function isOther(element: PageElement, measure: PageMeasure): boolean {
  if (measure.hidden[element.n] || element.tag === "article" || ASIDE.has(element.tag) || isChrome(element))
    return true;
  return isNamedOther(element) || EITHER.test(namesOf(element));
}

/** It bears the name of something that stands beside a story. */
export function isNamedOther(element: PageElement): boolean {
  return OTHER.test(namesOf(element));
}

function namesOf({ attributes }: PageElement): string {
  const { class: names = "", id = "" } = attributes;
  return `${names} ${id}`.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}
