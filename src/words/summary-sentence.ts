import type { SourceSummary } from "../model/source-summary.ts";
import { summaryFigures } from "../model/summary-rows.ts";
import type { Texts } from "./texts.ts";

/**
 * The summary in one sentence: "12 people and bodies are cited, 2 of them unnamed; most often Mara Ilves;
 * 1 document." Counts what is certain, and says of what is missing only that it was not found. Null in a language whose sources
 * are not looked for.
 * @param written how a name is written
 */
export function summarySentence(
  sources: SourceSummary,
  { text, plural }: Texts,
  written = (name: string) => name,
): string | null {
  const { voices, unnamed, documents, uncertain, most } = summaryFigures(sources);
  // Where only quotations are looked for, nobody found says nothing.
  if (voices === 0 && sources.coverage !== "full") return null;
  const cited = [
    voices > 0
      ? plural("summary_cited", voices)
      : text(uncertain.voices > 0 ? "summary_none_certain" : "summary_none"),
    unnamed > 0 && plural("summary_unnamed", unnamed),
  ];
  const findings = [
    cited.filter(Boolean).join(text("list_comma")),
    most && text("summary_most", written(most.name)),
    documents > 0 && plural("summary_documents", documents),
    voices > 0 &&
      unnamed + uncertain.unnamed === 0 &&
      sources.coverage === "full" &&
      text("summary_unnamed_none"),
  ];
  return text("summary_whole", findings.filter(Boolean).join(text("list_semicolon")));
}
