import { asRows } from "../sources/as-rows.ts";
import { findSources } from "../sources/find-sources.ts";
import { parseSourceRow } from "../sources/read-row.ts";
import { answerLines } from "./json-lines.ts";

/** `npm run --silent sources`: `{id, text, title?, byline?, lang?, siteName?}` a line in, its sources a line out. */
await answerLines((row) => {
  const input = parseSourceRow(row);
  return { id: row.id ?? null, ...asRows(findSources(input), input.paragraphs) };
});
