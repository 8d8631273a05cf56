import { useEffect, useMemo, useState } from "preact/hooks";
import type { SourceSummary } from "../../model/source-summary.ts";
import { type ReadingStore, useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { whenIdle } from "../state/when-idle.ts";
import { type Speaker, turnsOf } from "../text/speakers.ts";
import { type PlacedTurn, placedTurns, strokesOf } from "./map-layout.ts";

interface Layout {
  turns: readonly PlacedTurn[];
  /** Width of the scroll bar, in CSS pixels. */
  scrollBar: number;
}

/**
 * A strip beside the scroll bar: where somebody speaks, by the kind of source, and where Byline found none. For pointers
 * only: the panel "Who speaks where" lists the same for keyboard and screen reader.
 */
export function SourceMap() {
  const { text } = useTexts();
  const reading = useReading();
  const { dispatch } = reading;
  const layout = useLayout(reading);
  const [pointed, setPointed] = useState<PlacedTurn | null>(null);
  const choice = reading.session.each.choice.value;
  const chosen = choice?.kind === "source" ? choice.index : null;
  const summary = reading.summary.value;
  const strokes = useMemo(
    () =>
      layout && summary ? strokesOf(layout.turns, ({ speaker }) => classOf(speaker, summary, chosen)) : null,
    [layout, summary, chosen],
  );
  if (!layout || !summary || !strokes || !reading.story.value) return null;
  const { turns: placed, scrollBar } = layout;
  const at = ({ currentTarget, clientY }: PointerEvent | MouseEvent) => {
    const { top, height } = (currentTarget as Element).getBoundingClientRect();
    return turnAt(placed, (100 * (clientY - top)) / Math.max(1, height));
  };
  const nameOf = (speaker: Speaker) =>
    speaker.kind === "said"
      ? (summary.sources[speaker.source]?.name ?? "")
      : text(`speakers_${speaker.kind}`);
  return (
    <div
      class="source-map"
      aria-hidden="true"
      style={{ "--scroll-bar": `${scrollBar}px` }}
      onPointerMove={(event) => setPointed(at(event))}
      onPointerLeave={() => setPointed(null)}
      onClick={(event) => {
        const found = at(event);
        if (found) dispatch({ type: "speaker/ask", sentence: found.turn.start });
      }}
    >
      {strokes.map(({ start, look, top, height }) => (
        <span
          key={start}
          class={look}
          style={{ blockSize: percent(height), insetBlockStart: percent(top) }}
        />
      ))}
      {pointed && (
        <span class="source-map-name" style={{ "--turn-start": `${pointed.top}%` }}>
          <bdi>{nameOf(pointed.turn.speaker)}</bdi>
        </span>
      )}
    </div>
  );
}

/** To half a pixel of the popup's strip: less moves whenever another screen of a long article takes its own height. */
const percent = (share: number) => `${Math.round(10 * share) / 10}%`;

/** The kind of source is told by the pattern, not by colour alone; null where nobody speaks. */
function classOf(speaker: Speaker, { sources }: SourceSummary, chosen: number | null): string | null {
  if (speaker.kind === "unclear") return "map-turn is-unclear";
  if (speaker.kind !== "said") return null;
  const kind = sources[speaker.source]?.kind ?? "person";
  return `map-turn is-${kind}${speaker.source === chosen ? " is-chosen" : ""}`;
}

function turnAt(placed: readonly PlacedTurn[], y: number): PlacedTurn | null {
  return placed.find(({ top, height }) => y >= top && y < top + height) ?? null;
}

/** Where the turns stand, null until they are known and measured; anew whenever the article changes its size or its width. */
function useLayout({ reader, story, shown }: ReadingStore): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null);
  useEffect(() => {
    const scroller = reader.current;
    const body = scroller?.querySelector<HTMLElement>(".article-body");
    if (!scroller || !body || !story.value) {
      setLayout(null);
      return;
    }
    const { sentences, speakers } = story.value;
    const blocks = shown.value;
    const turns = turnsOf(speakers);
    // Whatever moves while the article grows: a book's would be measured and drawn hundreds of times.
    const measure = () => {
      if (body.dataset.complete !== "true") return;
      setLayout({
        turns: placedTurns(scroller, turns, sentences, blocks),
        scrollBar: scroller.offsetWidth - scroller.clientWidth,
      });
    };
    if (typeof ResizeObserver !== "function") {
      measure();
      return;
    }
    let width = Number.NaN;
    let callOff: (() => void) | null = null;
    // A long article takes another height at each screen that comes near; its reader scrolls meanwhile.
    const measureLater = () => {
      callOff ??= whenIdle(() => {
        callOff = null;
        measure();
      });
    };
    const observer = new ResizeObserver((entries) => {
      const isAsBefore = scroller.offsetWidth === width && entries.every(({ target }) => target === scroller);
      width = scroller.offsetWidth;
      if (!isAsBefore) measureLater();
    });
    observer.observe(body);
    observer.observe(scroller);
    return () => {
      callOff?.();
      observer.disconnect();
    };
  }, [story.value, shown.value]);
  return layout;
}
