import { readMarkup } from "../../../src/cli/read-markup.ts";
import { pagesOf, type SetName } from "../article-sets.ts";
import { type LostTexts, lostTexts } from "./lost-texts.ts";

/** Every `of`-th page of a set from `shard` on. */
export interface LostTask {
  set: SetName;
  shard: number;
  of: number;
}

export type LostRow = { id: string } & LostTexts;

process.on("message", async ({ set, shard, of }: LostTask) => {
  const rows: LostRow[] = [];
  for (const { id, url, source } of pagesOf(set).filter((_, i) => i % of === shard)) {
    const html = (await readMarkup(source).catch(() => null)) ?? "";
    rows.push({ id, ...lostTexts(html, url) });
  }
  process.send?.(rows, () => process.exit(0));
});
