import { useLayoutEffect } from "preact/hooks";
import type { SourceSummary } from "../../model/source-summary.ts";
import { Icon } from "../parts/Icon.tsx";
import { askAbout, fadeSpeaker } from "../state/asking.ts";
import { useReading } from "../state/reading-store.ts";
import { useAnnounce, useTexts } from "../state/store.ts";
import type { Speaker } from "../text/speakers.ts";

interface Props {
  /** Of the sentence that is asked about; null while there is no answer. */
  speaker: Speaker | null;
  /** Text that says why there is none. */
  unanswered: "sources_failed" | "sources_looking" | "speakers_nobody";
  /** Null until the sources are there. */
  summary: SourceSummary | null;
}

/** "Who says this?": the answer for one sentence, with the way to the speaker's other passages. */
export function WhoBar({ speaker, unanswered, summary }: Props) {
  const { text } = useTexts();
  const reading = useReading();
  const { dispatch } = reading;
  const announce = useAnnounce();
  const source = speaker?.kind === "said" ? summary?.sources[speaker.source] : undefined;
  const answer = source ? text("who_said", source.name) : text(speaker ? `who_${speaker.kind}` : unanswered);
  const role = source?.role ?? null;
  useLayoutEffect(() => announce([answer, role].filter(Boolean).join(". ")), [speaker, answer]);
  return (
    <section
      class="speaker-bar who-bar"
      aria-label={text("who_open")}
      aria-busy={!speaker && unanswered === "sources_looking"}
    >
      <span class="who-answer">
        <bdi class={source ? "who-name" : undefined}>{answer}</bdi>
        {role && <bdi class="source-role">{role}</bdi>}
      </span>
      {speaker?.kind === "said" && (
        <>
          <button
            type="button"
            class="quiet"
            onClick={() =>
              dispatch({ type: "choice/toggle", choice: { kind: "source", index: speaker.source } })
            }
          >
            {text("who_passages")}
          </button>
          <button
            type="button"
            class="quiet"
            aria-pressed={reading.session.each.faded.value === speaker.source}
            onClick={() => fadeSpeaker(reading)}
          >
            {text("speakers_fade")}
          </button>
        </>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={text("aloud_previous_sentence")}
        onClick={() => askAbout(reading, -1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={text("aloud_next_sentence")}
        onClick={() => askAbout(reading, 1)}
      >
        <Icon name="down" />
      </button>
      <button type="button" class="quiet" onClick={() => dispatch({ type: "speaker/ask-no-more" })}>
        {text("steps_done")}
      </button>
    </section>
  );
}
