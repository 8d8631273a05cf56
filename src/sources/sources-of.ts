import type { SourceInput } from "../model/source-input.ts";
import type { SourceSummary } from "../model/source-summary.ts";
import { findSources } from "./find-sources.ts";
import { loadLanguage } from "./load-language.ts";

/** Who says so in an article. Loads the rules of its language and no others. */
export async function sourcesOf(input: SourceInput): Promise<SourceSummary> {
  return findSources(input, await loadLanguage(input.metadata.lang));
}
