/** A text node and where it begins in the text of its piece, in UTF-16 units. */
export interface PlacedNode {
  node: Text;
  start: number;
}

/** The text nodes under `piece` in order and their text as one, without what stands in elements that match `furniture`. */
export function textNodes(piece: HTMLElement, furniture: string): { text: string; nodes: PlacedNode[] } {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  const nodes: PlacedNode[] = [];
  let text = "";
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data === "" || node.parentElement?.closest(furniture)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** The range of a stretch of that text; `start < end`, both within it. */
export function rangeIn(nodes: readonly PlacedNode[], start: number, end: number): Range {
  const range = document.createRange();
  const from = nodeAt(nodes, start);
  const to = nodeAt(nodes, end - 1);
  range.setStart(from.node, start - from.start);
  range.setEnd(to.node, end - to.start);
  return range;
}

/** The last node that begins at or before the offset. */
function nodeAt(nodes: readonly PlacedNode[], offset: number): PlacedNode {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (nodes[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return nodes[low]!;
}
