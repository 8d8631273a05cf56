import { useEffect, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import { type SpokenStory, spokenStory } from "../text/speakers.ts";

/** The story sentence by sentence with its speakers: made when the browser has time after the sources are there, null until then. */
export function useStory(
  blocks: readonly Block[],
  summary: SourceSummary | null,
  lang: string,
): SpokenStory | null {
  const [story, setStory] = useState<SpokenStory | null>(null);
  useEffect(() => {
    setStory(null);
    if (!summary) return;
    return whenIdle(() => setStory(spokenStory(blocks, summary, lang)));
  }, [blocks, summary, lang]);
  return story;
}

/** Calls once the browser has nothing better to do; answers with how to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: 1_000 });
  return () => cancelIdleCallback(request);
}
