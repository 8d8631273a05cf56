import { hasWordChar } from "../../rules/letters.ts";
import { isReading, type PageElement, type PageNode } from "./page-tree.ts";
import { isInlineTag } from "./tags.ts";

/**
 * Sets the times of a page apart from the names beside them where only its style sheet does: "10:40Ines Calloway".
 * What stands beside a time as bare text is written to stand there: "10h", "2nd".
 */
export function partTimes(times: readonly PageElement[]): void {
  for (const time of times) {
    const { parent } = time;
    if (!parent) continue;
    const at = parent.children.indexOf(time);
    // The one behind first: what is put in before moves the places.
    if (isGlued(time, parent.children[at + 1])) parent.children.splice(at + 1, 0, space(parent));
    if (isGlued(parent.children[at - 1], time)) parent.children.splice(at, 0, space(parent));
  }
}

function isGlued(before: PageNode | undefined, after: PageNode | undefined): boolean {
  if (before?.type !== "element" || after?.type !== "element") return false;
  if (before.hidden || after.hidden || !isInlineTag(before.tag) || !isInlineTag(after.tag)) return false;
  return hasWordChar(endOf(before, -1)) && hasWordChar(endOf(after, 0));
}

/** First (0) or last (-1) character of an element's text. */
function endOf(element: PageElement, at: 0 | -1): string {
  const children = at === 0 ? element.children : [...element.children].reverse();
  for (const child of children) {
    const text =
      child.type === "text" ? (child.value.at(at) ?? "") : isReading(child) ? "" : endOf(child, at);
    if (text !== "") return text;
  }
  return "";
}

function space(parent: PageElement): PageNode {
  return { type: "text", value: " ", parent };
}
