import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Article } from "../../model/reading.ts";
import { RANGES } from "../../model/settings.ts";
import type { Memory } from "./memory.ts";
import { useSettings } from "./settings-context.ts";

/** Size of the text on one site, beside that of all. */
export interface SiteSize {
  /** Percent; null where the site has none of its own. */
  own: number | null;
  /** Larger (1) or smaller (-1) by a step; null at the end of the range. */
  larger: (() => void) | null;
  smaller: (() => void) | null;
}

/**
 * The size that the reader gave the text of this site, kept for it. Whoever then chooses a size for all sites means this
 * one too: its own is forgotten.
 * @param kept what was chosen on an earlier visit, in percent
 */
export function useSiteSize(article: Article, memory: Memory, kept: number | null): SiteSize {
  const { settings } = useSettings();
  const [own, setOwn] = useState(kept);
  const general = useRef(settings.size);
  useEffect(() => {
    if (general.current === settings.size) return;
    general.current = settings.size;
    setOwn(null);
    memory.keepSize(article, null);
  }, [settings.size, article, memory]);
  const now = own ?? settings.size;
  const { min, max, step } = RANGES.size;
  const change = useCallback(
    (size: number) => {
      setOwn(size);
      memory.keepSize(article, size);
    },
    [article, memory],
  );
  return useMemo(
    () => ({
      own,
      larger: now + step <= max ? () => change(now + step) : null,
      smaller: now - step >= min ? () => change(now - step) : null,
    }),
    [own, now, change],
  );
}
