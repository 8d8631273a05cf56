import { useEffect, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import { type ReadingStore, useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Speaker, type Turn, turnsOf } from "../text/speakers.ts";

/** A turn and where it stands in the strip, in percent: bars that come and go change the strip's height, and nothing in it. */
interface PlacedTurn {
  turn: Turn;
  top: number;
  height: number;
}

/** Turns that begin nearer to each other cannot be told apart, in percent: about a pixel of the popup's strip. */
const NEAREST = 0.2;

interface Layout {
  turns: PlacedTurn[];
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
  if (!layout || !summary || !reading.story.value) return null;
  const { turns: placed, scrollBar } = layout;
  const at = ({ currentTarget, clientY }: PointerEvent | MouseEvent) => {
    const { top, height } = (currentTarget as Element).getBoundingClientRect();
    return turnAt(placed, (100 * (clientY - top)) / Math.max(1, height));
  };
  const drawn = new Set<string>();
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
      {placed.map(({ turn: { speaker, start }, top, height }) => {
        if (speaker.kind !== "said" && speaker.kind !== "unclear") return null;
        const look = classOf(speaker, summary, chosen);
        const line = `${Math.floor(top / NEAREST)} ${look}`;
        if (height < NEAREST && drawn.has(line)) return null;
        drawn.add(line);
        return (
          <span key={start} class={look} style={{ blockSize: `${height}%`, insetBlockStart: `${top}%` }} />
        );
      })}
      {pointed && (
        <span class="source-map-name" style={{ "--turn-start": `${pointed.top}%` }}>
          <bdi>{nameOf(pointed.turn.speaker)}</bdi>
        </span>
      )}
    </div>
  );
}

/** The kind of source is told by the pattern, not by colour alone. */
function classOf(speaker: Speaker, { sources }: SourceSummary, chosen: number | null): string {
  if (speaker.kind !== "said") return "map-turn is-unclear";
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
      if (body.dataset.complete === "true") setLayout(measured(scroller, turns, sentences, blocks));
    };
    if (typeof ResizeObserver !== "function") {
      measure();
      return;
    }
    let width = Number.NaN;
    const observer = new ResizeObserver((entries) => {
      const isAsBefore = scroller.offsetWidth === width && entries.every(({ target }) => target === scroller);
      width = scroller.offsetWidth;
      if (!isAsBefore) measure();
    });
    observer.observe(body);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [story.value, shown.value]);
  return layout;
}

function measured(
  scroller: HTMLElement,
  turns: readonly Turn[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): Layout {
  const lengths = new Map(blocks.map(({ id, text }) => [id, Math.max(1, text.length)]));
  const boxes = boxesOf(scroller, lengths);
  // Within a block by the length of its text: lines are not measured.
  const placeOf = (sentence: Sentence | undefined, end: "start" | "end") => {
    const box = sentence?.block === null ? undefined : boxes.get(sentence?.block ?? -1);
    if (!sentence || !box) return null;
    return box.top + (box.height * sentence[end]) / (lengths.get(sentence.block ?? -1) ?? 1);
  };
  const scale = 100 / Math.max(1, scroller.scrollHeight);
  return {
    scrollBar: scroller.offsetWidth - scroller.clientWidth,
    turns: turns.flatMap((turn): PlacedTurn[] => {
      const top = placeOf(sentences[turn.start], "start");
      const end = placeOf(sentences[turn.end - 1], "end");
      return top === null || end === null ? [] : [{ turn, top: top * scale, height: (end - top) * scale }];
    }),
  };
}

interface Box {
  /** From the article's beginning, in CSS pixels. */
  top: number;
  height: number;
}

/** Where each block stands. In a long article the browser has not laid out most: there by the run and the lengths of its texts. */
function boxesOf(scroller: HTMLElement, lengths: ReadonlyMap<number, number>): Map<number, Box> {
  const boxes = new Map<number, Box>();
  const from = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const boxOf = (piece: Element): Box => {
    const { top, height } = piece.getBoundingClientRect();
    return { top: top - from, height };
  };
  const idOf = ({ id }: Element) => Number(id.slice("block-".length));
  for (const piece of scroller.querySelectorAll("[id^='block-']")) {
    if (!piece.closest(".is-long")) boxes.set(idOf(piece), boxOf(piece));
  }
  for (const run of scroller.querySelectorAll(".is-long .run")) {
    const ids = [...run.querySelectorAll("[id^='block-']")].map(idOf);
    const all = ids.reduce((sum, id) => sum + (lengths.get(id) ?? 0), 0);
    const { top: start, height } = boxOf(run);
    let top = start;
    for (const id of ids) {
      const share = (height * (lengths.get(id) ?? 0)) / Math.max(1, all);
      boxes.set(id, { top, height: share });
      top += share;
    }
  }
  return boxes;
}
