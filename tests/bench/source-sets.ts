import { parseSourceRow } from "../../src/cli/read-sources-row.ts";
import { type SourcesRow, sourcesRowOf } from "../../src/cli/sources-row.ts";
import { findSources } from "../../src/sources/find-sources.ts";
import { loadLanguage } from "../../src/sources/load-language.ts";
import { load, rowsOf } from "./bench-files.ts";

/** A labelled text; the scorers know the rest of its fields. */
export interface Row {
  id: string;
  lang?: string;
  text: string;
}
export type SourcePrediction = SourcesRow & { id: string };

/** The labelled texts: articles with every attribution marked, paragraphs with quotations, whole summaries. */
export const TEXT_SETS = {
  polnear: ["sources/polnear.dev.jsonl", "sources/polnear.train.jsonl.gz"],
  pdq: ["sources/pdq.dev.jsonl"],
  summaries: ["summaries/dev.jsonl"],
} as const;
export type TextSet = keyof typeof TEXT_SETS;
export const TEXT_SET_NAMES = Object.keys(TEXT_SETS) as TextSet[];

export function textsOf(set: TextSet): Row[] {
  return TEXT_SETS[set].flatMap((path) => rowsOf<Row>(path));
}

/** A row as `npm run sources` prints it; the attribution sets name no language and are English. */
export async function predict(row: Row): Promise<SourcePrediction> {
  const input = parseSourceRow({ ...row });
  const summary = findSources(input, await loadLanguage(row.lang ?? "en"));
  return { id: row.id, ...sourcesRowOf(summary, input.paragraphs) };
}

/** The regex baseline: the denominator of our time ratio. */
export async function baseline(): Promise<(text: string) => unknown> {
  return (await load<{ run(text: string): unknown }>("sources/baseline-regex.mjs")).run;
}
