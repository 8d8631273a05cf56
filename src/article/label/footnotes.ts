import { childElements, elementsIn, isLink, type PageElement, plainText } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";

/** What marks a note in the text: "3", "[3]", "*". */
const MARK = /^[[(]?(?:\d{1,3}|[*†‡]{1,3})[\])]?$/;
/** Elements around a note's text, up to the one that holds its number as well. */
const LEVELS = 4;

/** Ids of the notes that marks within the story lead to. */
export function noteIds({ roots, kept }: Region): ReadonlySet<string> {
  const found = new Set<string>();
  for (const root of roots) {
    for (const element of elementsIn(root)) {
      if (!isLink(element) || !kept.has(element.n)) continue;
      const [, id = ""] = (element.attributes.href ?? "").split("#");
      if (id !== "" && MARK.test(plainText(element))) found.add(id);
    }
  }
  return found;
}

/** It is a note, or stands in one: in what bears the id, or beside the link that bears it. */
export function isNote(element: PageElement, ids: ReadonlySet<string>): boolean {
  if (ids.size === 0) return false;
  const isNoted = ({ attributes }: PageElement) => attributes.id !== undefined && ids.has(attributes.id);
  let at: PageElement | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) {
    if (isNoted(at)) return true;
    // Where several stand beside each other it holds all notes, and what else there is.
    if (childElements(at).filter((child) => child.tag === "a" && isNoted(child)).length === 1) return true;
  }
  return false;
}
