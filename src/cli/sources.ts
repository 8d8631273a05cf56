import { detectLanguage } from "../article/metadata/language.ts";
import { findSources } from "../sources/find-sources.ts";
import { loadLanguage } from "../sources/load-language.ts";
import { answerLines } from "./json-lines.ts";
import { parseSourceRow } from "./read-sources-row.ts";
import { sourcesRowOf } from "./sources-row.ts";

/**
 * `npm run --silent sources`: `{id, text, title?, byline?, lang?, siteName?}` a line in, its sources a line out.
 * Without `lang` a text is in the language of its words; one too short to tell is taken for English.
 */
await answerLines(async (row) => {
  const input = parseSourceRow(row);
  const text = input.paragraphs.map((paragraph) => paragraph.text).join("\n");
  const lang = input.metadata.lang ?? detectLanguage(text)?.lang ?? "en";
  const summary = findSources(input, await loadLanguage(lang));
  return { id: row.id ?? null, ...sourcesRowOf(summary, input.paragraphs) };
});
