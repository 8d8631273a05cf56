import type { Element, Properties } from "hast";
import type { JSX, VNode } from "preact";
import { jsx } from "preact/jsx-runtime";

/** What stands for elements of these names: another element, or a component that gets their attributes. */
export type Components = Readonly<Record<string, JSX.ElementType>>;

type Child = string | VNode;

/** Of white space between rows and cells a browser's own parser makes no text either. */
const WITHOUT_SPACE = new Set(["table", "thead", "tbody", "tfoot", "tr"]);
const SPACE = /^[ \t\n\f\r]*$/;
/** Attributes that are not simply the small letters of their property. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: "class",
  dataPassages: "data-passages",
};

/**
 * Sanitised content as Preact elements. Knows what the border lets through and what we lay over it, no more: the
 * libraries for any hast know every attribute of HTML and SVG, which each popup would have to learn before it shows a word.
 */
export function preactOf(element: Element, components: Components, key?: string): VNode {
  const { tagName } = element;
  const props: Record<string, unknown> = attributesOf(element.properties);
  const children = childrenOf(element, components);
  if (children.length > 0) props.children = children.length > 1 ? children : children[0];
  // Not what every object has of itself: an element may be called so.
  const component = Object.hasOwn(components, tagName) ? components[tagName]! : tagName;
  return jsx(component as string, props, key);
}

/** Elements are known again by their name and number, wherever marks come and go between them. */
function childrenOf(element: Element, components: Components): Child[] {
  const counts = new Map<string, number>();
  const isSpaceless = WITHOUT_SPACE.has(element.tagName);
  return element.children.flatMap((child): Child[] => {
    if (child.type === "text") return isSpaceless && SPACE.test(child.value) ? [] : [child.value];
    if (child.type !== "element") return [];
    const count = counts.get(child.tagName) ?? 0;
    counts.set(child.tagName, count + 1);
    return [preactOf(child, components, `${child.tagName}-${count}`)];
  });
}

function attributesOf(properties: Properties): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    attributes[ATTRIBUTES[name] ?? name.toLowerCase()] = Array.isArray(value) ? value.join(" ") : value;
  }
  return attributes;
}
