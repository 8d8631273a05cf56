import { type ReadonlySignal, signal } from "@preact/signals";
import type { Block } from "../../model/block.ts";
import type { Place } from "../../model/place.ts";
import type { Unkept } from "../../model/port.ts";
import type { Article } from "../../model/reading.ts";
import type { Correction } from "./corrections.ts";
import type { Store } from "./store.ts";

/** What of an article is remembered for the next time, and whether the browser does so. */
export interface Keeping {
  keepPlace(place: Place | null): void;
  keepDecision(block: Block, decision: "in" | "out"): void;
  /** `line` is its key; with undefined the correction is taken back. */
  keepCorrection(line: string, correction: Correction | undefined): void;
  /** Why the last of it was not kept, where the reader would not expect that. */
  readonly unkept: ReadonlySignal<Exclude<Unkept, "private"> | null>;
}

export function createKeeping({ memory, port }: Pick<Store, "memory" | "port">, article: Article): Keeping {
  const unkept = signal<Exclude<Unkept, "private"> | null>(null);
  const tell = async (keeping: Promise<boolean>) => {
    const why = (await keeping.catch(() => false)) ? null : port.whyUnkept();
    unkept.value = why === "private" ? null : why;
  };
  return {
    unkept,
    keepPlace: (place) => void tell(memory.keepPlace(article, place)),
    keepDecision: (block, decision) => void tell(memory.keepDecision(article, block, decision)),
    keepCorrection: (line, correction) => void tell(memory.keepCorrection(article, line, correction)),
  };
}
