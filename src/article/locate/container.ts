import { pathOf } from "../page/nesting.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { elementsIn, type PageElement } from "../page/page-tree.ts";
import { isInlineTag } from "../page/tags.ts";

/** What holds a part of an article holds at most this many times the part's text; else it is the page. */
const MAX_GAIN = 20;

const PARTS = new Set(
  "table tbody thead tr td th ul ol li dl dd dt blockquote p h1 h2 h3 h4 h5 h6".split(" "),
);

/** The deepest element that holds every kept element with text of its own. */
export function rootOf(body: PageElement, kept: ReadonlySet<number>): PageElement {
  let common: PageElement[] | null = null;
  for (const element of elementsIn(body)) {
    if (!kept.has(element.n) || !element.children.some((c) => c.type === "text" && c.value.trim())) continue;
    const path = pathOf(element.parent ?? element);
    common = common ? common.filter((ancestor, i) => ancestor === path[i]) : path;
  }
  return common?.at(-1) ?? body;
}

/** What holds a table, list or quote that was taken for the article; the paragraphs beside it are added to `kept`. */
export function containerOf(root: PageElement, kept: Set<number>, measure: PageMeasure): PageElement {
  let at = root;
  while (at.parent && (PARTS.has(at.tag) || isInlineTag(at.tag))) at = at.parent;
  if (at === root || measure.prose[at.n]! > MAX_GAIN * measure.prose[root.n]!) return root;
  for (const child of at.children) {
    if (child.type !== "element" || !measure.isParagraph[child.n] || measure.hidden[child.n]) continue;
    kept.add(child.n);
    for (const inside of elementsIn(child)) kept.add(inside.n);
  }
  return at;
}

/** The kept elements that are `story` or stand in it. */
export function keptBelow(story: PageElement, kept: ReadonlySet<number>): Set<number> {
  const below = new Set<number>();
  for (const element of [story, ...elementsIn(story)]) if (kept.has(element.n)) below.add(element.n);
  return below;
}
