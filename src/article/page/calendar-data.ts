import { childElements, elementsIn, type PageElement, plainText } from "./page-tree.ts";
import type { Region } from "./region.ts";

/** A time zone as machines write it. */
const ZONE = /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][\w/+-]+$/;
/** Characters of one. */
const ZONE_LENGTH = 40;
const MACHINE_TIME =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[T ]\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?Z?$/;
/** Beginning and end of an event. */
const TIMES = 2;
/** Cells and items list such values for their own sake. */
const HOLDERS = new Set("var span div".split(" "));

/**
 * What an event's button hands to a calendar: beginning, end, zone, title and description once more, each in an element of
 * its own. Style sheets hide it, which a saved page does not tell.
 */
export function calendarData({ roots }: Region): PageElement[] {
  return roots.flatMap((root) => [...elementsIn(root)].filter(isZone).flatMap(dataAround));
}

function isZone({ tag, children: [text, ...rest] }: PageElement): boolean {
  if (!HOLDERS.has(tag) || rest.length > 0 || text?.type !== "text") return false;
  return text.value.length <= ZONE_LENGTH && ZONE.test(text.value.trim());
}

function dataAround({ parent }: PageElement): PageElement[] {
  const parts = parent ? childElements(parent).filter(({ tag }) => HOLDERS.has(tag)) : [];
  return parts.filter((part) => MACHINE_TIME.test(plainText(part))).length < TIMES ? [] : parts;
}
