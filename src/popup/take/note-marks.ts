import type { Element, ElementContent, Text } from "hast";
import { textRuns } from "../../model/text.ts";
import { withTexts } from "../text/marks.ts";

/** A place in a block's text, in UTF-16 units, after which the number of a note stands. */
export interface NotePlace {
  at: number;
  number: number;
}

/** A copy of `content` with `<sup class="note">` at the places; nodes without one are shared, not copied. */
export function markNotes(content: Element, places: readonly NotePlace[]): Element {
  if (places.length === 0) return content;
  const pieces = new Map<Text, ElementContent[]>();
  for (const { node, start } of textRuns(content)) {
    const end = start + node.value.length;
    const inside = places.filter(({ at }) => at > start && at <= end);
    if (inside.length > 0) pieces.set(node, withNumbers(node.value, start, inside));
  }
  return withTexts(content, pieces);
}

function withNumbers(text: string, start: number, places: readonly NotePlace[]): ElementContent[] {
  const pieces: ElementContent[] = [];
  let from = 0;
  for (const offset of [...new Set(places.map(({ at }) => at))].sort((a, b) => a - b)) {
    const numbers = places.filter(({ at }) => at === offset).map(({ number }) => number);
    pieces.push({ type: "text", value: text.slice(from, offset - start) });
    pieces.push({
      type: "element",
      tagName: "sup",
      properties: { className: ["note"] },
      children: [{ type: "text", value: [...new Set(numbers)].sort((a, b) => a - b).join(", ") }],
    });
    from = offset - start;
  }
  if (from < text.length) pieces.push({ type: "text", value: text.slice(from) });
  return pieces;
}
