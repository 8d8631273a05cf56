import type { Element, Nodes, Text } from "hast";

/** Elements that stand on a line of their own: a line break separates them from what is around. */
const LINE_ELEMENTS = new Set(
  (
    "address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
    "hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption"
  ).split(" "),
);

/** A text node and where its value begins in the text of the whole, in UTF-16 units. */
export interface TextRun {
  node: Text;
  start: number;
}

/** The text nodes under `root` in order, with the offset of each in `textOf(root)`. */
export function textRuns(root: Nodes): TextRun[] {
  const runs: TextRun[] = [];
  walk(root, runs);
  return runs;
}

/**
 * The text of a hast tree: text nodes as they are, one line break for `<br>` and between elements that stand on a line of their own, none at either end; how a
 * word is read stands above it and is no part of the text, unless the page gives it brackets to stand in.
 */
export function textOf(root: Nodes): string {
  return walk(root, []);
}

function walk(root: Nodes, runs: TextRun[]): string {
  let text = "";
  let breakPending = false;
  const visit = (node: Nodes) => {
    if (node.type === "text") {
      if (node.value === "") return;
      if (breakPending && text !== "") text += "\n";
      breakPending = false;
      runs.push({ node, start: text.length });
      text += node.value;
      return;
    }
    if (node.type !== "element" && node.type !== "root") return;
    const ownLine = node.type === "element" && isLine(node);
    if (ownLine) breakPending = true;
    const isBare = node.type === "element" && node.tagName === "ruby" && !holds(node, "rp");
    for (const child of node.children) if (!isBare || !isElement(child, "rt")) visit(child as Nodes);
    if (ownLine) breakPending = true;
  };
  visit(root);
  return text;
}

function holds({ children }: Element, tagName: string): boolean {
  return children.some((child) => isElement(child, tagName));
}

function isElement(node: Nodes, tagName: string): boolean {
  return node.type === "element" && node.tagName === tagName;
}

function isLine(element: Element): boolean {
  return element.tagName === "br" || LINE_ELEMENTS.has(element.tagName);
}
