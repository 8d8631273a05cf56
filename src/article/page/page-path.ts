import type { PageElement } from "./page-tree.ts";

/** The element and all around it, outermost first. */
export function pathOf(element: PageElement): PageElement[] {
  const path: PageElement[] = [];
  for (let at: PageElement | null = element; at; at = at.parent) path.unshift(at);
  return path;
}
