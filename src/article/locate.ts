import type { PageElement, Snapshot } from "./page-tree.ts";
import { elementsIn, plainText } from "./page-tree.ts";
import { runReadability } from "./run-readability.ts";

/** Where the article stands in the page. */
export interface Region {
  /** Containers that hold the article, in document order; usually one. */
  roots: PageElement[];
  /** Numbers of the elements that Readability kept. */
  kept: ReadonlySet<number>;
}

/** Finds the article's region, or null when the page has none. */
export function locate(snapshot: Snapshot): Region | null {
  const result = runReadability(snapshot, snapshot.head.title, {
    root: snapshot.body,
    omit: (element) => element.hidden,
    names: true,
  });
  if (!result) return null;
  const root = commonAncestor(snapshot.body, result.kept);
  return root ? { roots: [root], kept: result.kept } : null;
}

/** The deepest element that holds every kept element with text of its own. */
function commonAncestor(body: PageElement, kept: ReadonlySet<number>): PageElement | null {
  let common: PageElement[] | null = null;
  for (const element of elementsIn(body)) {
    if (!kept.has(element.n) || !element.children.some((c) => c.type === "text" && c.value.trim())) continue;
    const path = pathOf(element.parent ?? element);
    common = common ? common.filter((ancestor, i) => ancestor === path[i]) : path;
  }
  const root = common?.at(-1) ?? null;
  return root && plainText(root) ? root : null;
}

function pathOf(element: PageElement): PageElement[] {
  const path: PageElement[] = [];
  for (let at: PageElement | null = element; at; at = at.parent) path.unshift(at);
  return path;
}
