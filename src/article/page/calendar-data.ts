import { elementsIn, type PageElement, type PageNode, plainText } from "./page-tree.ts";
import type { Region } from "./region.ts";

/** A time zone as machines write it. */
const ZONE = /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][\w/+-]+$/;
/** Characters of one. */
const ZONE_LENGTH = 40;
const MACHINE_TIME =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[T ]\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?Z?$/;
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

/** From the beginning on, right behind which the end stands; none where words stand between them, as in a sentence. */
function dataAround({ parent, tag }: PageElement): PageElement[] {
  const nodes = parent?.children ?? [];
  const rest = nodes.slice(nodes.findIndex(isTime));
  if (rest.some((node) => node.type === "text" && node.value.trim() !== "")) return [];
  const parts = rest.filter((node) => node.type === "element" && node.tag === tag) as PageElement[];
  return parts.length > 1 && parts.slice(0, 2).every(isTime) ? parts : [];
}

function isTime(node: PageNode): boolean {
  return node.type === "element" && MACHINE_TIME.test(plainText(node));
}
