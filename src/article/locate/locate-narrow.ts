import { holds, isBelow } from "../page/nesting.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { childElements, elementsIn, type PageElement } from "../page/page-tree.ts";
import { findHeadlines } from "./headline.ts";

/** Share of the region's running text that makes a part of it the article. */
const MOST = 0.5;
/** Share that is enough where the markup calls the part the page's `main` or an `article`. */
const MUCH = 0.25;
/** Running text, in characters, from which an `article` of its own is a story. */
const MIN_STORY = 200;
const MIN_PARAGRAPHS = 3;

/**
 * The part of a region that the page's headline names: Readability joins stories that
 * stand below one another, and what frames them. Goes down from `root` as long as one
 * child has the headline and either most of the running text or is an `article` among others.
 */
export function narrowToStory(
  root: PageElement,
  titles: readonly string[],
  measure: PageMeasure,
): PageElement {
  let at = root;
  for (;;) {
    const headlines = findHeadlines(at, titles);
    const next = childElements(at).find(
      (child) =>
        !measure.hidden[child.n] &&
        headlines.some((headline) => isBelow(headline, child)) &&
        (measure.prose[child.n]! >= shareFor(child) * measure.prose[at.n]! ||
          isOneOfSeveral(child, at, measure)),
    );
    if (!next || measure.prose[next.n]! < MIN_STORY) return at;
    at = next;
  }
}

/**
 * The story that the page's headline stands in, when what was found is another of the same
 * make: endless pages hold the next stories as well, and one of them may be longer. Null otherwise.
 */
export function storyElsewhere(
  body: PageElement,
  found: PageElement,
  headlines: readonly PageElement[],
  measure: PageMeasure,
): PageElement | null {
  if (headlines.length === 0 || headlines.some((headline) => isBelow(headline, found))) return null;
  for (const headline of headlines) {
    for (let up = headline.parent; up && up !== body; up = up.parent) {
      if (up === found || isBelow(found, up)) break;
      if (!measure.hidden[up.n] && holdsMore(up, measure) && hasTwin(up, found)) return up;
    }
  }
  return null;
}

/** More than the headline with its standfirst, which may stand in a part of a split body. */
function holdsMore(element: PageElement, measure: PageMeasure): boolean {
  let paragraphs = 0;
  for (const inside of elementsIn(element)) if (measure.isParagraph[inside.n]) paragraphs++;
  return paragraphs >= MIN_PARAGRAPHS && measure.prose[element.n]! >= MIN_STORY;
}

/** Beside it stands an element of the same tag and class that is, or holds, what was found. */
function hasTwin(element: PageElement, found: PageElement): boolean {
  return childElements(element.parent ?? element).some(
    (other) =>
      other !== element &&
      other.tag === element.tag &&
      other.attributes.class === element.attributes.class &&
      (other === found || isBelow(found, other)),
  );
}

function shareFor(element: PageElement): number {
  return element.tag === "main" || element.tag === "article" ? MUCH : MOST;
}

/** It is, or wraps, an `article`, and another stands beside it. */
function isOneOfSeveral(child: PageElement, holder: PageElement, measure: PageMeasure): boolean {
  const isStory = (element: PageElement) =>
    element.tag === "article" && measure.prose[element.n]! >= MIN_STORY;
  const holdsStory = (element: PageElement) => isStory(element) || holds(element, isStory);
  return holdsStory(child) && childElements(holder).some((other) => other !== child && holdsArticle(other));
}

function holdsArticle(element: PageElement): boolean {
  return element.tag === "article" || holds(element, ({ tag }) => tag === "article");
}
