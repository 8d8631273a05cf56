import type { SourceSummary } from "../../model/source-summary.ts";
import { useTexts } from "../state/port-context.ts";
import type { Dispatch, Faded } from "../state/session.ts";
import type { Asking } from "../state/use-asking.ts";
import { fadedSources } from "../state/use-faded.ts";
import { type SpokenStory, shareOf } from "../text/speakers.ts";
import { FadedBar } from "./FadedBar.tsx";
import { WhoBar } from "./WhoBar.tsx";

interface Props {
  story: SpokenStory | null;
  summary: SourceSummary;
  asked: number | null;
  faded: Faded | null;
  asking: Asking;
  dispatch: Dispatch;
}

/** What is told of the sentence that is asked about, and of those that are faded. */
export function SpeakerBars({ story, summary, asked, faded, asking, dispatch }: Props) {
  const { text } = useTexts();
  const name = faded === "unnamed" ? text("sources_unnamed") : faded !== null && summary.sources[faded]?.name;
  return (
    <>
      {story && faded !== null && name && (
        <FadedBar
          name={name}
          share={shareOf(story.speakers, fadedSources(faded, summary))}
          dispatch={dispatch}
        />
      )}
      {asked !== null && (
        <WhoBar speaker={story?.speakers[asked] ?? null} {...{ summary, asking, dispatch }} />
      )}
    </>
  );
}
