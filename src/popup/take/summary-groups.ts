import type { Source, SourceSummary } from "../../model/source-summary.ts";
import { type Numbered, summaryRows } from "../../model/summary-rows.ts";
import { keyPart } from "../../words/message-keys.ts";
import type { SummaryGroup, SummaryLine, Taken } from "./taken.ts";

/** The source summary in lines, for every format alike, in the order of the panel; groups without an entry are left out. */
export function summaryGroups({ sources, texts }: Taken): SummaryGroup[] {
  if (!sources) return [];
  const { text } = texts;
  const rows = summaryRows(sources);
  const sourceLines = (list: readonly Numbered<Source>[]) =>
    list.map(
      ({ entry, index }): SummaryLine => ({
        words: sourceLine(entry, index, sources, texts),
        about: { kind: "source", index },
      }),
    );
  const groups: SummaryGroup[] = [
    {
      heading: text("sources_origin"),
      lines: sources.outlets.map((outlet, index): SummaryLine => {
        const relation = text(`relation_${keyPart(outlet.relation)}`);
        const reporter = outlet.reporter && text("outlet_reporter", outlet.reporter);
        const words = [outlet.name, relation, reporter].filter(Boolean).join(text("list_comma"));
        return { words, about: { kind: "outlet", index } };
      }),
    },
    { heading: text("sources_named"), lines: sourceLines(rows.named) },
    {
      heading: text("sources_unnamed"),
      lines: [
        ...sourceLines(rows.unnamed),
        ...rows.unquoted.map(
          ({ entry: { who, reason }, index }): SummaryLine => ({
            words: reason ? `${who} (${text("source_unnamed_reason", reason)})` : who,
            about: { kind: "anonymity", index },
          }),
        ),
      ],
    },
    {
      heading: text("sources_documents"),
      lines: [
        ...sourceLines(rows.documents),
        ...sources.unlinked.map(
          ({ name }, index): SummaryLine => ({
            words: `${name} (${text("document_unlinked")})`,
            about: { kind: "document", index },
          }),
        ),
        ...[...rows.evidence, ...rows.others].map(
          ({ text: words, host, url }): SummaryLine => ({
            words: `${words || host}: ${url}`,
            about: { url },
          }),
        ),
      ],
    },
    { heading: text("sources_uncertain"), lines: sourceLines(rows.uncertain) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

function sourceLine(
  source: Source,
  index: number,
  { anonymity }: SourceSummary,
  texts: Taken["texts"],
): string {
  const { text, plural } = texts;
  const reason = anonymity.find((entry) => entry.source === index)?.reason;
  const name = [source.name, source.role].filter(Boolean).join(text("list_comma"));
  const counts = [
    source.quotes > 0 && plural("source_quotes", source.quotes),
    source.indirect > 0 && plural("source_indirect", source.indirect),
    reason && text("source_unnamed_reason", reason),
  ].filter(Boolean);
  return counts.length > 0 ? `${name} (${counts.join(text("list_comma"))})` : name;
}
