import type { Source, SourceSummary } from "../../model/source-summary.ts";
import { publisherName } from "../app/publisher.ts";
import type { SummaryGroup, Taken } from "./taken.ts";

/** The source summary in lines, for every format alike; groups without an entry are left out. */
export function summaryGroups({ article, sources, texts }: Taken): SummaryGroup[] {
  if (!sources) return [];
  const { metadata } = article;
  const { text } = texts;
  const publisher = publisherName(metadata);
  const certain = sources.sources.filter(({ certainty }) => certainty === "certain");
  const lineOf = (source: Source) => sourceLine(source, sources.sources.indexOf(source), sources, texts);
  const groups: SummaryGroup[] = [
    {
      heading: text("sources_origin"),
      lines: [
        ...(publisher ? [text("strip_published", publisher)] : []),
        ...sources.outlets.map((outlet) =>
          [
            outlet.name,
            text(`relation_${outlet.relation.replaceAll("-", "_")}`),
            outlet.reporter && text("outlet_reporter", outlet.reporter),
          ]
            .filter(Boolean)
            .join(text("list_comma")),
        ),
      ],
    },
    {
      heading: text("sources_named"),
      lines: certain.filter(({ kind }) => kind === "person" || kind === "organization").map(lineOf),
    },
    {
      heading: text("sources_unnamed"),
      lines: certain.filter(({ kind }) => kind === "unnamed").map(lineOf),
    },
    {
      heading: text("sources_uncertain"),
      lines: sources.sources.filter(({ certainty }) => certainty === "uncertain").map(lineOf),
    },
    {
      heading: text("sources_documents"),
      lines: [
        ...certain.filter(({ kind }) => kind === "document").map(lineOf),
        ...sources.unlinked.map(({ name }) => `${name} (${text("document_unlinked")})`),
        ...sources.links.filter(({ url }) => url).map((link) => `${link.text || link.host}: ${link.url}`),
      ],
    },
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
