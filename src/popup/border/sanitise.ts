import type { Element, ElementContent, Nodes } from "hast";
import { sanitize } from "hast-util-sanitize";
import { CONTENT_SCHEMA } from "./content-schema.ts";
import { pictureAddress } from "./picture-address.ts";
import { visibleLine, visibleText, withoutUnseen } from "./visible-text.ts";

/** Elements inside each other; what is nested deeper is kept as its bare text. A browser's own parser stops at 512. */
const MAX_DEPTH = 80;

/** Counts the nodes of a whole reading down to nothing. */
export interface NodeBudget {
  left: number;
}

/**
 * Content of one block as the view may show it: known elements, attributes and
 * addresses only, and an element at the top. Null when `value` is no hast node
 * or the budget is used up.
 * @param origin of the page
 */
export function sanitiseContent(value: unknown, budget: NodeBudget, origin: string): Element | null {
  const bounded = bound(value, 0, budget);
  if (bounded === null || budget.left < 0) return null;
  const clean = sanitize(bounded, CONTENT_SCHEMA);
  if (clean.type === "element") return onlySafeAddresses(clean, origin);
  const children = clean.type === "root" ? clean.children : clean.type === "text" ? [clean] : [];
  return onlySafeAddresses(
    {
      type: "element",
      tagName: "div",
      properties: {},
      children: children.filter((child): child is ElementContent => child.type !== "doctype"),
    },
    origin,
  );
}

/** A copy with nothing but elements and visible text, not deeper than allowed. */
function bound(value: unknown, depth: number, budget: NodeBudget, inLink = false): ElementContent | null {
  if (typeof value !== "object" || value === null || --budget.left < 0) return null;
  const node = value as Record<string, unknown>;
  if (node.type === "text") {
    if (typeof node.value !== "string") return null;
    return { type: "text", value: inLink ? withoutUnseen(node.value) : visibleText(node.value) };
  }
  if (node.type !== "element" || typeof node.tagName !== "string") return null;
  const given = Array.isArray(node.children) ? node.children : [];
  const linked = inLink || node.tagName === "a";
  const children =
    depth < MAX_DEPTH
      ? given.map((child) => bound(child, depth + 1, budget, linked)).filter((child) => child !== null)
      : [{ type: "text" as const, value: withoutUnseen(bareText(given, budget)) }];
  const properties =
    typeof node.properties === "object" && node.properties !== null
      ? (node.properties as Element["properties"])
      : {};
  return { type: "element", tagName: node.tagName, properties, children };
}

/** Text under nodes of any depth, without recursion. */
function bareText(nodes: unknown[], budget: NodeBudget): string {
  const parts: string[] = [];
  const stack = [...nodes].reverse();
  while (stack.length > 0 && --budget.left >= 0) {
    const node = stack.pop();
    if (typeof node !== "object" || node === null) continue;
    const { type, value, children } = node as Record<string, unknown>;
    if (type === "text" && typeof value === "string") parts.push(value);
    if (Array.isArray(children)) for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]);
  }
  return parts.join("");
}

/**
 * `hast-util-sanitize` allows every relative address; here only whole http(s) and
 * mailto addresses mean something, because the popup's own address is the base.
 */
function onlySafeAddresses(element: Element, origin: string): Element {
  const { href, src } = element.properties;
  for (const name of ["alt", "title", "abbr"]) {
    const words = element.properties[name];
    if (typeof words === "string") element.properties[name] = visibleLine(words);
  }
  if (!isLinkAddress(href)) delete element.properties.href;
  else if (href.startsWith("#")) element.properties.href = `#${CONTENT_SCHEMA.clobberPrefix}${href.slice(1)}`;
  if (src !== undefined) {
    const address = pictureAddress(src, origin);
    if (address === null) delete element.properties.src;
    else element.properties.src = address;
  }
  for (const child of element.children) if (child.type === "element") onlySafeAddresses(child, origin);
  return element;
}

/** http(s), mailto or an anchor of the same page. */
export function isLinkAddress(value: unknown): value is string {
  return typeof value === "string" && (/^(https?:\/\/|mailto:)/i.test(value) || /^#[^\s]+$/.test(value));
}

/** Addresses and alt texts of the pictures in a block, in order. */
export function picturesIn(node: Nodes): { src: string; alt: string }[] {
  if (node.type !== "element" && node.type !== "root") return [];
  const own =
    node.type === "element" && node.tagName === "img"
      ? [{ src: String(node.properties.src ?? ""), alt: String(node.properties.alt ?? "") }]
      : [];
  return [...own, ...node.children.flatMap((child) => picturesIn(child))];
}
