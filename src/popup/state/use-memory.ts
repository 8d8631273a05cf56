import { useCallback, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Place } from "../../model/place.ts";
import type { Unkept } from "../../model/port.ts";
import type { Article } from "../../model/reading.ts";
import type { Correction } from "./corrections.ts";
import type { Memory } from "./memory.ts";
import { usePort } from "./port-context.ts";

export interface Remembering {
  keepPlace(place: Place | null): void;
  keepDecision(block: Block, decision: "in" | "out"): void;
  /** `line` is its key; with undefined the correction is taken back. */
  keepCorrection(line: string, correction: Correction | undefined): void;
  /** Why the last of it was not kept, where the reader would not expect that. */
  unkept: Exclude<Unkept, "private"> | null;
}

/** What of this article is remembered for the next time, and whether the browser does so. */
export function useMemory(article: Article, memory: Memory): Remembering {
  const port = usePort();
  const [unkept, setUnkept] = useState<Remembering["unkept"]>(null);
  const tell = useCallback(
    async (keeping: Promise<boolean>) => {
      const why = (await keeping.catch(() => false)) ? null : port.whyUnkept();
      setUnkept(why === "private" ? null : why);
    },
    [port],
  );
  return {
    unkept,
    keepPlace: useCallback((place) => void tell(memory.keepPlace(article, place)), [article, memory, tell]),
    keepDecision: useCallback(
      (block, decision) => void tell(memory.keepDecision(article, block, decision)),
      [article, memory, tell],
    ),
    keepCorrection: useCallback(
      (line, correction) => void tell(memory.keepCorrection(article, line, correction)),
      [article, memory, tell],
    ),
  };
}
