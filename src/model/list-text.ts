import type { Element, Nodes } from "hast";
import { textOf } from "./text.ts";

/**
 * The text of a block for whoever has no list markers: each item of an ordered list begins with its number, as a
 * browser writes it ("3. Rinse the beans."), and each of an unordered one with `bullet`.
 * Offsets of the source summary do not count in it.
 */
export function listText(content: Element, bullet = ""): string {
  return textOf(numbered(content, bullet));
}

/** A copy of the tree with the numbers in it; what holds no list to be marked is not copied. */
function numbered(element: Element, bullet: string): Element {
  const children = element.children.map((child) =>
    child.type === "element" ? numbered(child, bullet) : child,
  );
  if (element.tagName === "ul" && bullet !== "") {
    return { ...element, children: children.map((child) => (isItem(child) ? opened(child, bullet) : child)) };
  }
  if (element.tagName !== "ol") {
    return children.every((child, i) => child === element.children[i]) ? element : { ...element, children };
  }
  const first = Number(element.properties.start ?? 1);
  let items = 0;
  return {
    ...element,
    children: children.map((child) => (isItem(child) ? opened(child, `${first + items++}. `) : child)),
  };
}

/** The number stands before the item's first words, within whatever element holds them. */
function opened(item: Element, number: string): Element {
  const at = item.children.findIndex((child) => textOf(child).trim() !== "");
  const child = item.children[at];
  if (!child) return item;
  const isList = child.type === "element" && (child.tagName === "ol" || child.tagName === "ul");
  const told =
    child.type === "element" && !isList
      ? [opened(child, number)]
      : [{ type: "text" as const, value: number }, child];
  return { ...item, children: [...item.children.slice(0, at), ...told, ...item.children.slice(at + 1)] };
}

function isItem(node: Nodes): node is Element {
  return node.type === "element" && node.tagName === "li";
}
