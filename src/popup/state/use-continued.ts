import type { RefObject } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Place } from "../../model/place.ts";
import { blockKey } from "./memory.ts";

/** Shares of a screen scrolled after which a reader has gone on and needs not be told where they were. */
const GONE_ON = 0.5;

/** A reader came back to where they had stopped. */
export interface Continued {
  /** Share of the article's text before that place, 0 to 1. */
  share: number;
  /** Goes to the beginning instead. */
  restart(): void;
}

/** Tells that the article opened at the place of an earlier visit; null when it did not, and once the reader has gone on. */
export function useContinued(
  reader: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  place: Place | null,
): Continued | null {
  const [share, setShare] = useState(() => place && shareBefore(place, blocks));
  const isTold = share !== null;
  useEffect(() => {
    const scroller = reader.current;
    if (!scroller || !isTold) return;
    let start: number | null = null;
    const onScroll = () => {
      // The first scroll is the way to the place itself.
      start ??= scroller.scrollTop;
      if (Math.abs(scroller.scrollTop - start) > GONE_ON * scroller.clientHeight) setShare(null);
    };
    scroller.addEventListener("scroll", onScroll, { passive: true });
    return () => scroller.removeEventListener("scroll", onScroll);
  }, [reader, isTold]);
  const restart = useCallback(() => {
    setShare(null);
    reader.current?.scrollTo({ top: 0, behavior: "instant" });
    reader.current?.focus({ preventScroll: true });
  }, [reader]);
  return share === null ? null : { share, restart };
}

/** Share of the text that stands before a place, 0 to 1; null where its block is not there. */
export function shareBefore(place: Place, blocks: readonly Block[]): number | null {
  const index = blocks.findIndex((block) => blockKey(block) === place.block);
  if (index < 0) return null;
  const lengths = blocks.map(({ text }) => text.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const before = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
  return all === 0 ? 0 : (before + place.share * (lengths[index] ?? 0)) / all;
}
