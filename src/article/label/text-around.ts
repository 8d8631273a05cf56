import type { Around } from "../../model/reading.ts";
import type { PageElement, PageNode } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { isElement, type TextIndex, textIn } from "../page/text-index.ts";

/** UTF-16 units of what is told in all: pages of comments hold more than anybody looks through. */
const MOST_UNITS = 60_000;

/**
 * The page's text that is in no block: what a reader can check that nothing of the story is lost. A text is what one
 * element holds, a line for each block in it; those above the story apart from those below and beside it.
 * @param taken nodes whose text is told elsewhere
 */
export function textAround(
  body: PageElement,
  region: Region,
  index: TextIndex,
  taken: Iterable<PageNode>,
): { above: string[]; below: string[] } {
  const told = new Set<PageNode>([...region.roots, ...taken]);
  /** Elements that hold something told elsewhere. */
  const open = new Set<PageElement>();
  for (const node of told) for (let up = node.parent; up && !open.has(up); up = up.parent) open.add(up);
  const texts: { above: string[]; below: string[] } = { above: [], below: [] };
  let side: "above" | "below" = "above";
  const first = region.roots[0];
  const visit = (element: PageElement): void => {
    if (element === first) side = "below";
    if (told.has(element) || index.skipped[element.n]) return;
    if (!open.has(element)) {
      const text = textIn(index, element);
      if (text !== "") texts[side].push(text);
      return;
    }
    for (const child of element.children) {
      if (isElement(child)) visit(child);
      else if (!told.has(child) && child.value.trim() !== "") texts[side].push(child.value.trim());
    }
  };
  visit(body);
  return texts;
}

/** As many of the texts, each whole, as are told in all; and how many are not. */
export function withinLimit(groups: readonly Omit<Around, "left">[]): Around[] {
  let units = 0;
  return groups
    .filter(({ texts }) => texts.length > 0)
    .map(({ place, texts }) => {
      const kept = texts.filter(({ length }) => {
        units += length;
        return units <= MOST_UNITS;
      });
      return { place, texts: kept, left: texts.length - kept.length };
    });
}
