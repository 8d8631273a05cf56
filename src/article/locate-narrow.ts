import { findHeadlines } from "./headline.ts";
import type { PageMeasure } from "./page-measure.ts";
import { childElements, elementsIn, type PageElement } from "./page-tree.ts";

/** Share of the region's running text that makes a part of it the article. */
const MOST = 0.5;
/** The same for what is marked up as the page's main part or article. */
const MUCH = 0.25;
/** Running text, in characters, from which an `article` of its own is a story. */
const MIN_STORY = 200;

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

function shareFor(element: PageElement): number {
  return element.tag === "main" || element.tag === "article" ? MUCH : MOST;
}

/** It is, or wraps, an `article`, and another stands beside it. */
function isOneOfSeveral(child: PageElement, holder: PageElement, measure: PageMeasure): boolean {
  const isStory = (element: PageElement) =>
    element.tag === "article" && measure.prose[element.n]! >= MIN_STORY;
  const holdsStory = (element: PageElement) => {
    if (isStory(element)) return true;
    for (const inside of elementsIn(element)) if (isStory(inside)) return true;
    return false;
  };
  return holdsStory(child) && childElements(holder).some((other) => other !== child && holdsArticle(other));
}

function holdsArticle(element: PageElement): boolean {
  if (element.tag === "article") return true;
  for (const inside of elementsIn(element)) if (inside.tag === "article") return true;
  return false;
}

function isBelow(element: PageElement, holder: PageElement): boolean {
  for (let up = element.parent; up; up = up.parent) if (up === holder) return true;
  return false;
}
