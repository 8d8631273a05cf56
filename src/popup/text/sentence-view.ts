import type { Block } from "../../model/block.ts";
import { scrollText } from "./into-view.ts";
import { sentenceRange } from "./sentence-range.ts";
import type { Sentence } from "./sentences.ts";

/** Index of the first sentence that ends below the top edge of the scroller. */
export function sentenceInView(
  scroller: HTMLElement,
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): number {
  if (scroller.scrollTop === 0) return 0;
  const edge = scroller.getBoundingClientRect().top;
  const isAbove = (sentence: Sentence | undefined) => {
    const range = sentence && sentenceRange(scroller, sentence, blocks);
    // An article is rendered from its beginning: what is not there yet comes further down.
    if (!range) return sentence?.block === null || isRendered(scroller, sentence?.block);
    // What is within a run that the browser has not laid out stands nowhere yet.
    const run = range.startContainer.parentElement?.closest(".run")?.getBoundingClientRect();
    if (run && (run.bottom <= edge || run.top > edge)) return run.bottom <= edge;
    return range.getBoundingClientRect().bottom <= edge;
  };
  // They stand in order, so the first one is found by halving.
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(sentences[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isRendered(scroller: HTMLElement, block: number | undefined): boolean {
  return scroller.querySelector(`#block-${block}`) !== null;
}

export function isInView(range: Range, scroller: HTMLElement): boolean {
  const view = scroller.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  return box.bottom > view.top && box.top < view.bottom - box.height / 2;
}

/** To the upper third: what comes next is seen too. */
export function bringIntoView(range: Range, scroller: HTMLElement): void {
  const view = scroller.getBoundingClientRect();
  scrollText(scroller, () => range.getBoundingClientRect().top - view.top - view.height / 3);
}
