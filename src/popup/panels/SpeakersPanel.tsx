import type { SourceSummary } from "../../model/source-summary.ts";
import { useReading } from "../state/reading-store.ts";
import type { Faded } from "../state/session.ts";
import { useTexts } from "../state/store.ts";
import { type Speaker, shareOf, turnsOf } from "../text/speakers.ts";

interface Row {
  speaker: Faded;
  name: string;
  /** Of the story's sentences, 0 to 1. */
  share: number;
}

/** Who speaks how much, each to be faded; and who speaks where, in the order of the story. */
export function SpeakersPanel({ summary }: { summary: SourceSummary }) {
  const { text, percent, plural, number } = useTexts();
  const reading = useReading();
  const story = reading.story.value;
  const faded = reading.session.each.faded.value;
  if (!story) return <p role="status">{text("sources_looking")}</p>;
  const { speakers } = story;
  const { sources } = summary;
  const heard: Row[] = sources
    .map(({ name }, speaker) => ({ speaker, name, share: shareOf(speakers, (one) => one === speaker) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const isUnnamed = (source: number) => sources[source]?.kind === "unnamed";
  // Of one alone there is a row already.
  const areSeveral = heard.filter(({ speaker }) => isUnnamed(speaker as number)).length > 1;
  const unnamed: Row = {
    speaker: "unnamed",
    name: text("sources_unnamed"),
    share: shareOf(speakers, isUnnamed),
  };
  const rows = areSeveral ? [...heard, unnamed] : heard;
  const turns = turnsOf(speakers);
  const nameOf = (speaker: Speaker) =>
    speaker.kind === "said" ? (sources[speaker.source]?.name ?? "") : text(`speakers_${speaker.kind}`);
  return (
    <>
      <p class="muted">{text("speakers_words")}</p>
      {rows.length === 0 && <p>{text("speakers_nobody")}</p>}
      <ul class="speaker-list">
        {rows.map(({ speaker, name, share }) => (
          <li key={speaker} class="speaker-row">
            <span class="speaker-name">
              <bdi>{name}</bdi>
            </span>
            <span class="speaker-share">{percent(share)}</span>
            <button
              type="button"
              class="quiet"
              aria-pressed={faded === speaker}
              onClick={() => reading.dispatch({ type: "speaker/fade", speaker })}
            >
              {text("speakers_fade")} <span class="visually-hidden">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <section class="panel-section">
        <h3>
          {text("speakers_order")} <span class="count">{number(turns.length)}</span>
        </h3>
        <ol class="turn-list">
          {turns.map(({ speaker, start, end }) => (
            <li key={start}>
              <button
                type="button"
                class={`turn is-${speaker.kind}`}
                onClick={() => reading.dispatch({ type: "speaker/ask", sentence: start })}
              >
                <bdi>{nameOf(speaker)}</bdi>{" "}
                <span class="muted">{plural("speakers_sentences", end - start)}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
