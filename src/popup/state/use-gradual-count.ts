import { useEffect, useState } from "preact/hooks";

/** Blocks added in the first idle period: about 4 ms of work on a slow laptop. */
const FIRST_STEP = 30;
/** At most so many at once: 40 ms of work, which a reader who scrolls meanwhile hardly feels. */
const MAX_STEP = 300;

/**
 * How many of `total` items to render now: `first` at once, the rest in idle time,
 * all when `wanted` (something further down is asked for).
 */
export function useGradualCount(total: number, first: number, wanted: boolean): number {
  const [count, setCount] = useState(first);
  const current = wanted ? total : Math.min(count, total);
  useEffect(() => {
    if (current >= total) return;
    return whenIdle(() => setCount(current + stepAfter(current)));
  }, [current, total]);
  useEffect(() => {
    if (wanted) setCount(total);
  }, [wanted, total]);
  return current;
}

/**
 * Each step looks through what stands there once more, however little it adds. Steps that grow with it keep that in
 * proportion to the article; the cap keeps each of them short.
 */
export function stepAfter(count: number): number {
  return Math.min(MAX_STEP, Math.max(FIRST_STEP, Math.floor(count / 2)));
}

/** Runs `work` when the browser has time; returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(work, { timeout: 200 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 16);
  return () => clearTimeout(id);
}
