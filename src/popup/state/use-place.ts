import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Place } from "../../model/place.ts";
import { blockKey } from "./memory.ts";
import type { ReadingStore } from "./reading-store.ts";

/** Milliseconds of rest after which the place counts as where the reader is. */
const REST = 250;
/** CSS pixels from the top within which there is no place to keep. */
const TOP = 120;

/** What a reader does to be somewhere else. */
const MOVES = ["wheel", "keydown", "pointerdown"] as const;

/**
 * Goes to the place where the reader stopped when the article opens, and keeps where they come to rest;
 * null at the top. A place is a block and a share of its height: it survives other
 * sizes, widths and surfaces.
 */
export function usePlace({ reader, shown, opened: { place }, keeping }: ReadingStore): void {
  const blocks = shown.value;
  useLayoutEffect(() => {
    const scroller = reader.current;
    if (!scroller || !place || !goTo(place, scroller, blocks)) return;
    const goBack = () => void goTo(place, scroller, blocks);
    // Pictures that come later move the place, and so do a panel that is still opening and text near it that takes its
    // own height, until the reader moves.
    scroller.addEventListener("load", goBack, true);
    const size = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(goBack);
    size?.observe(scroller);
    const text = scroller.querySelector(".article-body");
    if (text) size?.observe(text);
    const stop = () => {
      scroller.removeEventListener("load", goBack, true);
      size?.disconnect();
    };
    for (const move of MOVES) document.addEventListener(move, stop, { once: true, passive: true });
    return () => {
      stop();
      for (const move of MOVES) document.removeEventListener(move, stop);
    };
  }, []);

  useEffect(() => {
    const scroller = reader.current;
    if (!scroller) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => keeping.keepPlace(placeIn(scroller, blocks));
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    };
    scroller.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener("scroll", onScroll);
    };
  }, [blocks]);
}

/** Scrolls to a place; false when its block is not there. */
export function goTo(place: Place, scroller: HTMLElement, blocks: readonly Block[]): boolean {
  const block = blocks.find((candidate) => blockKey(candidate) === place.block);
  const box = block && scroller.querySelector(`#block-${block.id}`)?.getBoundingClientRect();
  if (!box) return false;
  const edge = scroller.getBoundingClientRect().top;
  scroller.scrollBy({ top: box.top - edge + box.height * place.share, behavior: "instant" });
  return true;
}

/** The block at the top edge of the scroller; null near the top of the article. */
export function placeIn(scroller: HTMLElement, blocks: readonly Block[]): Place | null {
  if (scroller.scrollTop < TOP) return null;
  const edge = scroller.getBoundingClientRect().top;
  // Runs first: what is within one that the browser has not laid out stands nowhere yet.
  const part = firstBelow(edge, scroller.querySelectorAll(".standfirst, .run"));
  const piece = part?.matches(".run") ? firstBelow(edge, part.children) : part;
  const block = piece && blocks.find(({ id }) => piece.id === `block-${id}`);
  if (!block) return null;
  const box = piece.getBoundingClientRect();
  const share = box.height > 0 ? Math.max(0, (edge - box.top) / box.height) : 0;
  return { block: blockKey(block), share: Math.min(1, share) };
}

/** The first element that ends below `edge`; they stand in order. */
function firstBelow(edge: number, elements: ArrayLike<Element>): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom <= edge) low = middle + 1;
    else high = middle;
  }
  return elements[low];
}
