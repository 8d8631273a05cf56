import type { RefObject } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import { type Place, textKey } from "../memory.ts";

/** Milliseconds of rest after which the place counts as where the reader is. */
const REST = 250;
/** CSS pixels from the top within which there is no place to keep. */
const TOP = 120;

/**
 * Goes to `place` when the article opens and reports where the reader comes to rest;
 * null at the top. A place is a block and a share of its height: it survives other
 * sizes, widths and surfaces.
 */
export function usePlace(
  reader: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  place: Place | null,
  onRest: (place: Place | null) => void,
): void {
  useLayoutEffect(() => {
    const block = place && blocks.find(({ text }) => textKey(text) === place.text);
    const element = block && reader.current?.querySelector<HTMLElement>(`#block-${block.id}`);
    if (!place || !element || !reader.current) return;
    const { top } = reader.current.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    reader.current.scrollBy({ top: box.top - top + box.height * place.share, behavior: "instant" });
  }, []);

  useEffect(() => {
    const scroller = reader.current;
    if (!scroller) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => onRest(placeIn(scroller, blocks));
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    };
    scroller.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener("scroll", onScroll);
    };
  }, [blocks, onRest]);
}

/** The block at the top edge of the scroller; null near the top of the article. */
export function placeIn(scroller: HTMLElement, blocks: readonly Block[]): Place | null {
  if (scroller.scrollTop < TOP) return null;
  const edge = scroller.getBoundingClientRect().top;
  for (const block of blocks) {
    const box = scroller.querySelector(`#block-${block.id}`)?.getBoundingClientRect();
    if (!box || box.bottom <= edge) continue;
    const share = box.height > 0 ? Math.max(0, (edge - box.top) / box.height) : 0;
    return { text: textKey(block.text), share: Math.min(1, share) };
  }
  return null;
}
