import type { Saying } from "../state/saying.ts";

/**
 * The words of a live region; the region itself must exist before it speaks. The same words again are a new element:
 * screen readers say only what changes.
 */
export function Said({ of }: { of: Saying }) {
  const { words, turn } = of.said.value;
  return words && <span key={turn}>{words}</span>;
}
