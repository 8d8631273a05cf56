import { bringIntoView } from "./into-view.ts";
import type { Mark } from "./marks.ts";
import type { Passage } from "./passages.ts";

/** The marks of each block, by block id. */
export function marksByBlock(passages: readonly Passage[]): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  passages.forEach((passage, index) => {
    for (const { block, start, end } of passage.spans) {
      const known = marks.get(block);
      if (known) known.push({ start, end, passage: index });
      else marks.set(block, [{ start, end, passage: index }]);
    }
  });
  return marks;
}

/** Brings a passage into view and makes it the current one; false when it is not rendered. */
export function showPassage(root: HTMLElement, passage: number): boolean {
  for (const mark of root.querySelectorAll("mark[data-current]")) mark.removeAttribute("data-current");
  const marks = root.querySelectorAll(`mark[data-passages~="${passage}"]`);
  for (const mark of marks) mark.setAttribute("data-current", "");
  const first = marks[0];
  if (!first) return false;
  // Centred, one that is higher than the window would begin out of sight.
  const block = first.getBoundingClientRect().height > root.clientHeight ? "start" : "center";
  bringIntoView(first, block);
  return true;
}
