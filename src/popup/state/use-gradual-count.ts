import { useEffect, useState } from "preact/hooks";
import { whenIdle } from "./when-idle.ts";

/** Runs of blocks that come in one idle period: some 10 ms of work; later twice as many, so that a book takes fewer frames. */
const FIRST_STEP = 4;
const MAX_STEP = 8;

/**
 * How many of `total` items to render now: the first at once, the rest in idle time,
 * all when `wanted` (something further down is asked for).
 * @param first how many come at once
 */
export function useGradualCount(total: number, wanted: boolean, first = 1): number {
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

export function stepAfter(count: number): number {
  return Math.min(MAX_STEP, Math.max(FIRST_STEP, Math.floor(count / 4)));
}
