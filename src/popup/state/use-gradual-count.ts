import { useEffect, useState } from "preact/hooks";

/** Items that come in one idle period: some 10 ms of work for a run of blocks each. */
const STEP = 4;

/**
 * How many of `total` items to render now: the first at once, the rest in idle time,
 * all when `wanted` (something further down is asked for).
 */
export function useGradualCount(total: number, wanted: boolean): number {
  const [count, setCount] = useState(1);
  const current = wanted ? total : Math.min(count, total);
  useEffect(() => {
    if (current >= total) return;
    return whenIdle(() => setCount(current + STEP));
  }, [current, total]);
  useEffect(() => {
    if (wanted) setCount(total);
  }, [wanted, total]);
  return current;
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
