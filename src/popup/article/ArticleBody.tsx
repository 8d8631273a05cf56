import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import { blockKey } from "../state/memory.ts";
import { type ReadingStore, useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { useGradualCount } from "../state/use-gradual-count.ts";
import type { LiveEntries } from "../text/live-entries.ts";
import { BlockRun } from "./BlockRun.tsx";
import type { Overlay } from "./block-content.ts";
import { type Run, runsOf, runsUpTo } from "./runs.ts";

/** Runs from which on the browser lays out only those that are near what it shows: longer than a long feature. */
const MANY = 16;

interface Props {
  /** The blocks that stand in the article under its header. */
  standing: ReadonlySignal<readonly Block[]>;
  entries: LiveEntries;
  overlay: Overlay;
  /** Render all, whether or not anything further down is asked for. */
  whole: boolean;
}

/**
 * The blocks that stand in the article: the first screen at once, the rest when the browser has time. Who scrolls faster than a
 * long one comes finds at its end how much there is of it.
 */
export function ArticleBody({ standing, entries, overlay, whole }: Props) {
  const reading = useReading();
  const isAskedFor = useComputed(() => asksForAll(reading));
  const runs = useComputed(() => runsOf(reading.opened.article.blocks, standing.value)).value;
  const placed = reading.session.each.placed.value;
  const { text, percent } = useTexts();
  const [first] = useState(() => runsToPlace(reading, runs));
  const count = useGradualCount(runs.length, whole || isAskedFor.value, first);
  const isLong = runs.length > MANY;
  return (
    <>
      <div class={isLong ? "article-body is-long" : "article-body"} data-complete={count >= runs.length}>
        {runs.slice(0, count).map((run) => (
          <BlockRun key={run.id} {...{ run, entries, overlay, placed }} />
        ))}
      </div>
      {isLong && count < runs.length && (
        <p class="article-coming">
          {text("reading_long")} {percent(count / runs.length)}
        </p>
      )}
    </>
  );
}

/** Whether something further down may be gone to. The sources lead into the text only when one is chosen. */
function asksForAll({ session }: ReadingStore): boolean {
  const { visits, finding, listening, asked, faded, panel } = session.all.value;
  return (
    visits > 0 ||
    finding > 0 ||
    listening ||
    asked !== null ||
    faded !== null ||
    (panel !== null && panel !== "sources")
  );
}

/** Runs without which the article cannot open where the reader was; one where that is its beginning. */
function runsToPlace({ opened: { place } }: ReadingStore, runs: readonly Run[]): number {
  return place === null ? 1 : runsUpTo(runs, (block) => blockKey(block) === place.block);
}
