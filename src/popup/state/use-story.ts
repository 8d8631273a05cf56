import { useEffect, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import { type SpokenStory, spokenStory } from "../text/speakers.ts";
import { whenIdle } from "./when-idle.ts";

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
