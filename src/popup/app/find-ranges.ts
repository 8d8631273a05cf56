import { findText } from "./find-text.ts";

/** Hits beyond these are neither counted nor marked. */
const MOST_HITS = 1000;
/** Where the words are the reader's own furniture. */
const FURNITURE = ".doubt, .block-bar, button";
const PIECES = ".headline, .standfirst, .block";

/** Ranges of `needle` under `root`, in order; words may run over inline elements, not over blocks. */
export function findRanges(root: HTMLElement, needle: string): Range[] {
  const ranges: Range[] = [];
  for (const piece of root.querySelectorAll<HTMLElement>(PIECES)) {
    const { text, nodes } = textNodes(piece);
    for (const { start, end } of findText(text, needle)) {
      const range = document.createRange();
      const from = nodeAt(nodes, start);
      const to = nodeAt(nodes, end - 1);
      range.setStart(from.node, start - from.start);
      range.setEnd(to.node, end - to.start);
      if (ranges.push(range) >= MOST_HITS) return ranges;
    }
  }
  return ranges;
}

interface TextNode {
  node: Text;
  start: number;
}

function textNodes(piece: HTMLElement): { text: string; nodes: TextNode[] } {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  const nodes: TextNode[] = [];
  let text = "";
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data === "" || node.parentElement?.closest(FURNITURE)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** The last node that begins at or before the offset. */
function nodeAt(nodes: readonly TextNode[], offset: number): TextNode {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (nodes[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return nodes[low]!;
}
