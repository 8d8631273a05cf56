import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Article } from "../../model/reading.ts";
import { RANGES } from "../../model/settings.ts";
import type { Store } from "./store.ts";

/** Size of the text on one site, beside that of all. */
export interface SiteSize {
  /** Percent; null where the site has none of its own. */
  readonly own: ReadonlySignal<number | null>;
  /** Larger (1) or smaller (-1) by a step; null at the end of the range. */
  step(by: 1 | -1): (() => void) | null;
  begin(): () => void;
}

/**
 * The size that the reader gave the text of this site, kept for it. Whoever then chooses a size for all sites means this
 * one too: its own is forgotten.
 * @param kept what was chosen on an earlier visit, in percent
 */
export function createSiteSize(
  { settings, memory }: Pick<Store, "settings" | "memory">,
  article: Article,
  kept: number | null,
): SiteSize {
  const { size: general } = settings.each;
  const own = signal(kept);
  const change = (size: number | null) => {
    own.value = size;
    memory.keepSize(article, size);
  };
  return {
    own,
    step(by) {
      const { min, max, step } = RANGES.size;
      const next = (own.value ?? general.value) + by * step;
      return next < min || next > max ? null : () => change(next);
    },
    begin() {
      let last = general.peek();
      return effect(() => {
        if (general.value === last) return;
        last = general.value;
        change(null);
      });
    },
  };
}
