import type { Element, ElementContent, Text } from "hast";
import { textRuns } from "../../model/text.ts";

/** A stretch of a block's text to be marked, in UTF-16 units, and the passages it belongs to. */
export interface Mark {
  start: number;
  end: number;
  passage: number;
}

/**
 * A copy of `content` in which the marked stretches of text are `<mark data-passages="2 5">`.
 * Marks may overlap: the text is cut at every border. Nodes without a mark are shared, not copied.
 */
export function markText(content: Element, marks: readonly Mark[]): Element {
  if (marks.length === 0) return content;
  const pieces = new Map<Text, ElementContent[]>();
  for (const { node, start } of textRuns(content)) {
    const cut = cutText(node, start, marks);
    if (cut) pieces.set(node, cut);
  }
  return withTexts(content, pieces);
}

/** The pieces of one text node; null when no mark touches it. */
function cutText(node: Text, offset: number, marks: readonly Mark[]): ElementContent[] | null {
  const end = offset + node.value.length;
  const touching = marks.filter((mark) => mark.start < end && offset < mark.end);
  if (touching.length === 0) return null;
  const borders = new Set([offset, end]);
  for (const mark of touching) {
    if (mark.start > offset) borders.add(mark.start);
    if (mark.end < end) borders.add(mark.end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!;
    const text: Text = { type: "text", value: node.value.slice(from - offset, to - offset) };
    const passages = touching.filter((mark) => mark.start <= from && to <= mark.end);
    // White space between rows and items must not become a marked box of its own.
    if (passages.length === 0 || text.value.trim() === "") return text;
    const numbers = [...new Set(passages.map((mark) => mark.passage))].join(" ");
    return { type: "element", tagName: "mark", properties: { dataPassages: numbers }, children: [text] };
  });
}

/** A copy of `element` with other nodes in place of some of its texts; without any the element itself. */
export function withTexts(element: Element, pieces: ReadonlyMap<Text, ElementContent[]>): Element {
  return pieces.size === 0 ? element : rebuild(element, pieces);
}

function rebuild(element: Element, pieces: ReadonlyMap<Text, ElementContent[]>): Element {
  let changed = false;
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === "text") {
      const cut = pieces.get(child);
      if (!cut) return [child];
      changed = true;
      return cut;
    }
    if (child.type !== "element") return [child];
    const copy = rebuild(child, pieces);
    if (copy !== child) changed = true;
    return [copy];
  });
  return changed ? { ...element, children } : element;
}
