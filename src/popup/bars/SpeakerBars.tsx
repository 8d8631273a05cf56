import { speakerOf } from "../state/asking.ts";
import { type ReadingStore, useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { fadedSources } from "../state/use-faded.ts";
import { shareOf } from "../text/speakers.ts";
import { FadedBar } from "./FadedBar.tsx";
import { WhoBar } from "./WhoBar.tsx";

/** What is told of the sentence that is asked about, and of those that are faded. */
export function SpeakerBars() {
  const { text } = useTexts();
  const reading = useReading();
  const summary = reading.summary.value;
  const story = reading.story.value;
  const asked = reading.session.each.asked.value;
  const faded = reading.session.each.faded.value;
  const name =
    faded === "unnamed" ? text("sources_unnamed") : faded !== null && summary?.sources[faded]?.name;
  return (
    <>
      {story && summary && faded !== null && name && (
        <FadedBar name={name} share={shareOf(story.speakers, fadedSources(faded, summary))} />
      )}
      {asked !== null && (
        <WhoBar speaker={speakerOf(asked, story)} unanswered={unanswered(reading)} summary={summary} />
      )}
    </>
  );
}

/** Text that says why there is no answer. */
function unanswered({ sources, story }: ReadingStore) {
  if (sources.value === "failed") return "sources_failed";
  return story.value ? "speakers_nobody" : "sources_looking";
}
