import { expect, it } from "vitest";
import { type PlacedTurn, strokesOf } from "../../../src/popup/article/map-layout.ts";
import type { Turn } from "../../../src/popup/text/speakers.ts";

/** Turns of two sources one after the other, each `height` percent high, with `gap` percent between them. */
function turnsOf(count: number, height: number, gap: number): PlacedTurn[] {
  return Array.from({ length: count }, (_, n) => ({
    turn: { speaker: { kind: "said", source: n % 2 }, start: n, end: n + 1 },
    top: n * (height + gap),
    height,
  }));
}

const bySource = ({ speaker }: Turn) => (speaker.kind === "said" ? `source ${speaker.source}` : null);
const alike = () => "any";

it("draws each turn where a gap can be seen", () => {
  expect(strokesOf(turnsOf(4, 5, 5), alike).map(({ top, height }) => [top, height])).toEqual([
    [0, 5],
    [10, 5],
    [20, 5],
    [30, 5],
  ]);
});

it("draws turns of one look as one where nobody sees a gap, to where the last of them ends", () => {
  const [first, ...others] = strokesOf(turnsOf(1_000, 0.05, 0.05), alike);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ start: 0, top: 0 });
  expect(first?.height).toBeCloseTo(99.95);
});

it("draws looks apart, however they take turns", () => {
  const strokes = strokesOf(turnsOf(1_000, 0.05, 0.05), bySource);
  expect(strokes.map(({ look }) => look)).toEqual(["source 0", "source 1"]);
});

it("draws no more than a strip has room for", () => {
  for (const height of [0.0001, 0.01, 0.19]) {
    const count = Math.floor(100 / (height + 0.21));
    expect(strokesOf(turnsOf(count, height, 0.21), alike).length).toBeLessThanOrEqual(250);
  }
});

it("draws nothing of those who have no look", () => {
  expect(strokesOf(turnsOf(10, 5, 5), () => null)).toEqual([]);
});
