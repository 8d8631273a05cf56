import { boundedValue } from "./bounded-value.ts";
import type { DomElement } from "./dom.ts";
import type { PageElement } from "./page-tree.ts";

/** Attribute under which a lazy picture carries the address that its `<noscript>` twin names. */
export const TWIN = "data-byline-twin";
/** Marks a picture that stood in a `<noscript>`. */
const FROM_NOSCRIPT = "data-byline-noscript";

/** A `<noscript>` that only holds pictures: the twin of lazy ones. Others tell readers to enable scripts. */
export function isPictureOnly(noscript: DomElement): boolean {
  const markup = markupOf(noscript);
  if (markup !== null) {
    return /<img\s/i.test(markup) && markup.replace(/<[^>]*(?:>|$)/g, "").trim() === "";
  }
  return noscript.querySelector("img") !== null && (noscript.textContent ?? "").trim() === "";
}

/** Attributes of the pictures in a `<noscript>`, whether it was parsed as elements or (with scripts on) as text. */
export function noscriptPictures(noscript: DomElement): Record<string, string>[] {
  const markup = markupOf(noscript);
  if (markup !== null)
    return [...markup.matchAll(/<img\s([^>]*)(?:>|$)/gi)].map((match) => parseAttributes(match[1] ?? ""));
  return [...noscript.querySelectorAll("img")].map((img) => ({
    ...Object.fromEntries(
      img.getAttributeNames().map((name) => [name.toLowerCase(), boundedValue(img.getAttribute(name) ?? "")]),
    ),
    [FROM_NOSCRIPT]: "",
  }));
}

/**
 * Called when a picture was added to `parent`: when it and the picture before it are
 * one lazy picture and its `<noscript>` twin, only the lazy one stays, with the twin's address.
 */
export function joinTwin(parent: PageElement): void {
  const last = parent.children.length - 1;
  const added = parent.children[last];
  let at = last - 1;
  while (at >= 0 && isBlank(parent.children[at])) at--;
  const before = parent.children[at];
  if (added?.type !== "element" || before?.type !== "element") return;
  const lazy = pictureIn(before);
  if (!lazy) return;
  if (isTwin(added) && !isTwin(lazy)) {
    parent.children.length = last;
    takeAddress(lazy, added);
  } else if (isTwin(lazy) && !isTwin(added) && lazy === before) {
    parent.children.splice(at, 1);
    takeAddress(added, lazy);
  }
}

/** It stood in a `<noscript>`. */
export function isTwin(element: PageElement): boolean {
  return FROM_NOSCRIPT in element.attributes;
}

function takeAddress(lazy: PageElement, twin: PageElement): void {
  const { src, srcset, alt } = twin.attributes;
  lazy.attributes = {
    ...lazy.attributes,
    ...(src !== undefined && { [TWIN]: src }),
    ...(srcset !== undefined && lazy.attributes.srcset === undefined && { srcset }),
    ...(alt && !lazy.attributes.alt && { alt }),
  };
}

/** The one picture that an element is or wraps; null when there is none, or text besides. */
function pictureIn(element: PageElement): PageElement | null {
  if (element.tag === "img" || element.tag === "amp-img") return element;
  const inside = element.children.filter((child) => !isBlank(child));
  let found: PageElement | null = null;
  for (const child of inside) {
    if (child.type === "text") return null;
    if (child.tag === "source") continue;
    const picture: PageElement | null = pictureIn(child);
    if (!picture || found) return null;
    found = picture;
  }
  return found;
}

function isBlank(node: PageElement["children"][number] | undefined): boolean {
  return node?.type === "text" && node.value.trim() === "";
}

/** The markup that a browser with scripts on keeps as text; null where it was parsed. */
function markupOf(noscript: DomElement): string | null {
  return noscript.childElementCount === 0 ? (noscript.textContent ?? "") : null;
}

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = { [FROM_NOSCRIPT]: "" };
  for (const match of source.matchAll(/([^\s=/"'<>]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    const decoded = value.replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
    attributes[(match[1] ?? "").toLowerCase()] = boundedValue(decoded);
  }
  return attributes;
}
