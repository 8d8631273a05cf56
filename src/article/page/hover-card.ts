import { elementsIn, type PageElement, plainText } from "./page-tree.ts";

/** Links of a card: to whom it is about, and to stories. */
const MIN_LINKS = 2;

/**
 * A card within a sentence that shows when one points at the link before it: a picture, that link once more and
 * others, and no word beside them. Style sheets hide it, which a saved page does not tell.
 */
export function isHoverCard(run: PageElement): boolean {
  const beside = run.parent?.children ?? [];
  const before = beside[beside.lastIndexOf(run) - 1];
  if (before?.type !== "element" || before.tag !== "a") return false;
  const name = plainText(before);
  let [links, pictures, repeats, linked] = [0, 0, 0, 0];
  for (const element of elementsIn(run)) {
    if (element.tag === "img") pictures++;
    if (element.tag !== "a") continue;
    const text = plainText(element);
    links++;
    linked += text.length;
    if (text === name) repeats++;
  }
  const isCard = links >= MIN_LINKS && pictures > 0 && repeats > 0 && name !== "";
  return isCard && plainText(run).replace(/\s+/g, "").length <= linked;
}
