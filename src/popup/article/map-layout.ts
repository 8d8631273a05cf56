import type { Block } from "../../model/block.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Turn } from "../text/speakers.ts";

/** A turn and where it stands in the strip, in percent: bars that come and go change the strip's height, and nothing in it. */
export interface PlacedTurn {
  turn: Turn;
  top: number;
  height: number;
}

/** What is drawn in the strip, in percent. */
export interface Stroke {
  /** Of the first turn: its first sentence. */
  start: number;
  look: string;
  top: number;
  height: number;
}

/** Less of the strip than that cannot be told apart, in percent: about a pixel of the popup's. */
const NEAREST = 0.2;

/**
 * What is drawn of the turns: those of one look between which nobody sees a gap as one. However long the article, there are
 * no more of a look than a strip has room for.
 * @param turns in order
 * @param lookOf null where nothing is drawn
 */
export function strokesOf(
  turns: readonly PlacedTurn[],
  lookOf: (turn: Turn) => string | null,
): readonly Stroke[] {
  const strokes: Stroke[] = [];
  const last = new Map<string, Stroke>();
  for (const { turn, top, height } of turns) {
    const look = lookOf(turn);
    if (look === null) continue;
    const before = last.get(look);
    if (before && top < before.top + Math.max(before.height, NEAREST) + NEAREST) {
      before.height = Math.max(before.height, top + height - before.top);
      continue;
    }
    const stroke = { start: turn.start, look, top, height };
    last.set(look, stroke);
    strokes.push(stroke);
  }
  return strokes;
}

/** Where the turns stand in the article as it is laid out; those whose blocks are not there are left out. */
export function placedTurns(
  scroller: HTMLElement,
  turns: readonly Turn[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): PlacedTurn[] {
  const lengths = new Map(blocks.map(({ id, text }) => [id, Math.max(1, text.length)]));
  const boxes = boxesOf(scroller, lengths);
  // Within a block by the length of its text: lines are not measured.
  const placeOf = (sentence: Sentence | undefined, end: "start" | "end") => {
    const box = sentence?.block === null ? undefined : boxes.get(sentence?.block ?? -1);
    if (!sentence || !box) return null;
    return box.top + (box.height * sentence[end]) / (lengths.get(sentence.block ?? -1) ?? 1);
  };
  const scale = 100 / Math.max(1, scroller.scrollHeight);
  return turns.flatMap((turn): PlacedTurn[] => {
    const top = placeOf(sentences[turn.start], "start");
    const end = placeOf(sentences[turn.end - 1], "end");
    return top === null || end === null ? [] : [{ turn, top: top * scale, height: (end - top) * scale }];
  });
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
  const isLong = scroller.querySelector(".is-long") !== null;
  for (const piece of scroller.querySelectorAll(isLong ? ".standfirst" : ".standfirst, .run > .block"))
    boxes.set(idOf(piece), boxOf(piece));
  if (!isLong) return boxes;
  const ids = [...lengths.keys()];
  const places = new Map(ids.map((id, at) => [id, at]));
  for (const run of scroller.querySelectorAll(".run")) {
    // Its blocks are those from its first to its last: each of a book's asked would take a while.
    const { firstElementChild: first, lastElementChild: last } = run;
    const own = ids.slice(places.get(idOf(first)), (places.get(idOf(last)) ?? -1) + 1);
    const all = own.reduce((sum, id) => sum + (lengths.get(id) ?? 0), 0);
    const { top: start, height } = boxOf(run);
    let top = start;
    for (const id of own) {
      const share = (height * (lengths.get(id) ?? 0)) / Math.max(1, all);
      boxes.set(id, { top, height: share });
      top += share;
    }
  }
  return boxes;
}

const idOf = (piece: Element | null) => Number(piece?.id.slice("block-".length));
