import { expect, it } from "vitest";
import type { Block } from "../../../src/model/block.ts";
import { isShown } from "../../../src/model/block.ts";
import { runsOf, runsUpTo } from "../../../src/popup/article/runs.ts";
import { el, makeArticle, p } from "./make-reading.ts";

const paragraphs = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => p(`${i} `.padEnd(length, "word ")));
const blocksOf = (...parts: ReturnType<typeof p>[]) => makeArticle({ blocks: parts }).blocks;
const ids = (runs: ReturnType<typeof runsOf>) => runs.map(({ blocks }) => blocks.map(({ id }) => id));

it("keeps every block, in order, a screenful a run", () => {
  const blocks = blocksOf(...paragraphs(50, 1_000));
  const runs = runsOf(blocks, blocks);
  expect(ids(runs).flat()).toEqual(blocks.map(({ id }) => id));
  expect(runs.map((run) => run.blocks.length)).toEqual([7, 7, 7, 7, 7, 7, 7, 1]);
  expect(runs[0]!.lines).toBe(7 * 16);
});

it("ends a run of blocks with few words by their number, and makes one of a paragraph without end", () => {
  const short = blocksOf(...paragraphs(100, 10));
  expect(runsOf(short, short).map((run) => run.blocks.length)).toEqual([40, 40, 20]);
  const huge = blocksOf(p("word ".repeat(200_000)), ...paragraphs(2, 10));
  expect(runsOf(huge, huge).map((run) => run.blocks.length)).toEqual([1, 2]);
});

it("leaves out what does not stand there, and moves no border when a block is put back", () => {
  const removed = { role: "related", content: el("div", {}, "More: ".padEnd(4_000, "word ")) } as const;
  const { blocks } = makeArticle({
    blocks: [...paragraphs(4, 1_000), removed, ...paragraphs(20, 1_000), removed],
  });
  const before = runsOf(blocks, blocks.filter(isShown));
  const after = runsOf(blocks, blocks);
  const back = (block: Block) => !isShown(block);
  expect(after.map((run) => run.blocks.filter(isShown).length)).toEqual(
    before.map((run) => run.blocks.length),
  );
  expect(after.flatMap((run) => run.blocks.filter(back))).toHaveLength(2);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

it("has no run where nothing stands", () => {
  const blocks = blocksOf(...paragraphs(30, 1_000));
  expect(ids(runsOf(blocks, blocks.slice(25)))).toEqual(
    [blocks.slice(25, 28), blocks.slice(28)].map((run) => run.map(({ id }) => id)),
  );
  expect(runsOf(blocks, [])).toEqual([]);
});

it("leads to a block and a screenful beyond it", () => {
  const blocks = blocksOf(...paragraphs(50, 1_000));
  const runs = runsOf(blocks, blocks);
  const upTo = (index: number) => runsUpTo(runs, (block) => block === blocks[index]);
  expect([0, 20, 49].map(upTo)).toEqual([2, 4, 8]);
  expect(runsUpTo(runs, () => false)).toBe(1);
  expect(runsUpTo([], () => false)).toBe(0);
});
