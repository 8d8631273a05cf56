import { elementsIn, type PageElement } from "./page-tree.ts";

/** The element and all around it, outermost first. */
export function pathOf(element: PageElement): PageElement[] {
  const path: PageElement[] = [];
  for (let at: PageElement | null = element; at; at = at.parent) path.unshift(at);
  return path;
}

/** It is `holder`, or stands in it. */
export function isWithin(element: PageElement, holder: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === holder) return true;
  return false;
}

/** It is, or stands in, one of several. */
export function isWithinAny(element: PageElement, holders: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (holders.has(at)) return true;
  return false;
}

/** It stands in `holder`, and is not that itself. */
export function isBelow(element: PageElement, holder: PageElement): boolean {
  return element !== holder && isWithin(element, holder);
}

/** Something inside an element fits. */
export function holds(element: PageElement, fits: (inside: PageElement) => boolean): boolean {
  for (const inside of elementsIn(element)) if (fits(inside)) return true;
  return false;
}
