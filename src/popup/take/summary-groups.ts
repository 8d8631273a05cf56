import type { Source, SourceSummary } from "../../model/source-summary.ts";
import type { SummaryGroup, SummaryLine, Taken } from "./taken.ts";

/** The source summary in lines, for every format alike; groups without an entry are left out. */
export function summaryGroups({ sources, texts }: Taken): SummaryGroup[] {
  if (!sources) return [];
  const { text } = texts;
  const rows = sources.sources.map(
    (source, index): Row => ({
      source,
      line: { words: sourceLine(source, index, sources, texts), about: { kind: "source", index } },
    }),
  );
  const certain = (...kinds: Source["kind"][]) =>
    rows.filter(({ source }) => source.certainty === "certain" && kinds.includes(source.kind)).map(lineOf);
  const groups: SummaryGroup[] = [
    {
      heading: text("sources_origin"),
      lines: [
        ...sources.outlets.map((outlet, index): SummaryLine => {
          const relation = text(`relation_${outlet.relation.replaceAll("-", "_")}`);
          const reporter = outlet.reporter && text("outlet_reporter", outlet.reporter);
          const words = [outlet.name, relation, reporter].filter(Boolean).join(text("list_comma"));
          return { words, about: { kind: "outlet", index } };
        }),
      ],
    },
    { heading: text("sources_named"), lines: certain("person", "organization") },
    { heading: text("sources_unnamed"), lines: [...certain("unnamed"), ...unquotedLines(sources, texts)] },
    {
      heading: text("sources_uncertain"),
      lines: rows.filter(({ source }) => source.certainty === "uncertain").map(lineOf),
    },
    {
      heading: text("sources_documents"),
      lines: [
        ...certain("document"),
        ...sources.unlinked.map(
          ({ name }, index): SummaryLine => ({
            words: `${name} (${text("document_unlinked")})`,
            about: { kind: "document", index },
          }),
        ),
        ...sources.links
          .filter(({ url }) => url)
          .map(({ text: words, host, url }) => ({ words: `${words || host}: ${url}`, about: { url } })),
      ],
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

interface Row {
  source: Source;
  line: SummaryLine;
}

const lineOf = ({ line }: Row) => line;

/** People whom the article keeps unnamed and does not quote. */
function unquotedLines({ anonymity, sources }: SourceSummary, { text }: Taken["texts"]): SummaryLine[] {
  return anonymity.flatMap(({ who, reason, source }, index) => {
    if (source !== null && sources[source]?.kind === "unnamed") return [];
    const words = reason ? `${who} (${text("source_unnamed_reason", reason)})` : who;
    return [{ words, about: { kind: "anonymity" as const, index } }];
  });
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
