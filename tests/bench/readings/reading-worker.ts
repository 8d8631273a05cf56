import { loadPage } from "../../../src/cli/load-page.ts";
import { readPage } from "../../../src/pipeline.ts";
import { goldenPages } from "../../golden/expected.ts";
import { type Page, pagesOf } from "../article-sets.ts";
import { predict, type Row, TEXT_SETS, type TextSet, textsOf } from "../source-sets.ts";
import { type ReadingRow, rowOfError, rowOfReading, rowOfSources } from "./reading-row.ts";
import type { ReadingSet, ReadingTask } from "./reading-sets.ts";

process.on("message", async ({ set, shard, of }: ReadingTask) => {
  const rows: ReadingRow[] = [];
  const readers = isTextSet(set)
    ? textsOf(set).map((row) => () => readText(row))
    : pagesIn(set).map((page) => () => readOne(page));
  for (const [i, read] of readers.entries()) if (i % of === shard) rows.push(await read());
  process.send?.(rows, () => process.exit(0));
});

function isTextSet(set: ReadingSet): set is TextSet {
  return set in TEXT_SETS;
}

function pagesIn(set: Exclude<ReadingSet, TextSet>): Page[] {
  if (set !== "golden") return pagesOf(set);
  return goldenPages().map(({ name, html, expected: { url } }) => ({ id: name, url, source: { html } }));
}

async function readOne({ id, url, source }: Page): Promise<ReadingRow> {
  try {
    const page = await loadPage(source, url);
    return rowOfReading(id, page.ok ? await readPage(page.document, { url }) : page);
  } catch (error) {
    return rowOfError(id, error);
  }
}

async function readText(row: Row): Promise<ReadingRow> {
  try {
    return rowOfSources(row.id, await predict(row));
  } catch (error) {
    return rowOfError(row.id, error);
  }
}
