import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { RefObject } from "preact";
import type { Block } from "../../model/block.ts";
import type { Place } from "../../model/place.ts";
import { blockKey } from "./memory.ts";

/** Shares of a screen scrolled after which a reader has gone on and needs not be told where they were. */
const GONE_ON = 0.5;

/** A reader came back to where they had stopped. */
export interface Continued {
  /** Share of the article's text before that place, 0 to 1; null where there is none, and once the reader has gone on. */
  readonly share: ReadonlySignal<number | null>;
  /** Goes to the beginning instead. */
  restart(): void;
  begin(): () => void;
}

/** @param place of an earlier visit, at which the article opens */
export function createContinued(
  reader: RefObject<HTMLElement | null>,
  place: Place | null,
  blocks: readonly Block[],
): Continued {
  const share = signal(place && shareBefore(place, blocks));
  return {
    share,
    restart() {
      share.value = null;
      reader.current?.scrollTo({ top: 0, behavior: "instant" });
      reader.current?.focus({ preventScroll: true });
    },
    begin: () =>
      effect(() => {
        const scroller = reader.current;
        if (!scroller || share.value === null) return;
        let start: number | null = null;
        const onScroll = () => {
          // The first scroll is the way to the place itself.
          start ??= scroller.scrollTop;
          if (Math.abs(scroller.scrollTop - start) > GONE_ON * scroller.clientHeight) share.value = null;
        };
        scroller.addEventListener("scroll", onScroll, { passive: true });
        return () => scroller.removeEventListener("scroll", onScroll);
      }),
  };
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
