import type { Metadata } from "../model/metadata.ts";
import type { OutletRelation, Source, SourceSummary } from "../model/source-summary.ts";
import { counted, wrapped } from "./print-lines.ts";

const RELATIONS: Record<OutletRelation, string> = {
  "agency-copy": "Agency copy",
  "original-report": "Original reporting",
  republished: "Republished from",
  "cited-report": "Cites a report by",
};

/** The source summary: who says so, as lines for a terminal. */
export function printSources(metadata: Metadata, summary: SourceSummary, width: number): string {
  const rows = summary.sources.map((source, index) => ({ source, index }));
  const line = (row: { source: Source; index: number }) =>
    wrapped(sourceLine(row.source, reasonFor(row.index, summary)), width, "  • ");
  const section = (title: string, lines: string[]) =>
    lines.length > 0 ? [[title, ...lines].join("\n")] : [];
  const certain = rows.filter(({ source }) => source.certainty === "certain");
  const ofKind = (...kinds: Source["kind"][]) =>
    certain.filter(({ source }) => kinds.includes(source.kind)).map(line);
  const documents = summary.links.filter((link) =>
    ["study", "court", "filing", "data", "law", "official", "press-release", "news"].includes(link.kind),
  );
  return [
    wrapped(publisherLine(metadata), width, "", "  "),
    ...section(
      "Where the story comes from",
      summary.outlets.map((outlet) =>
        wrapped(
          `${RELATIONS[outlet.relation]}: ${outlet.name}${outlet.reporter ? ` (${outlet.reporter})` : ""}`,
          width,
          "  • ",
        ),
      ),
    ),
    ...section("Named sources", ofKind("person", "organization")),
    ...section("Unnamed sources", ofKind("unnamed")),
    ...section("Documents", [
      ...ofKind("document"),
      ...documents.map((link) => wrapped(`${link.text} <${link.url}> (${link.kind})`, width, "  • ")),
      ...summary.unlinked.map(({ name }) => wrapped(`${name} (not linked)`, width, "  • ")),
    ]),
    ...section("Uncertain", rows.filter(({ source }) => source.certainty === "uncertain").map(line)),
    wrapped(balanceLine(summary), width, "", "  "),
  ].join("\n\n");
}

function publisherLine(metadata: Metadata): string {
  const site = metadata.siteName ?? (URL.canParse(metadata.url) ? new URL(metadata.url).host : "");
  const parts = [
    site && `Published by ${site}`,
    metadata.authors.length > 0 && `by ${metadata.authors.join(", ")}`,
    metadata.published && `on ${metadata.published}`,
    metadata.modified && metadata.modified !== metadata.published && `changed ${metadata.modified}`,
    metadata.kind && metadata.kind !== "news" && `declared as ${metadata.kind}`,
  ];
  return parts.filter(Boolean).join(", ") || "The page does not say who published it.";
}

function sourceLine(source: Source, reason: string): string {
  const role = source.role ? `, ${source.role}` : "";
  const said = [
    source.quotes > 0 && counted(source.quotes, "quote"),
    source.indirect > 0 && counted(source.indirect, "reported statement"),
  ].filter(Boolean);
  return `${source.name}${role}: ${said.join(", ") || "cited"}${reason}`;
}

function reasonFor(index: number, summary: SourceSummary): string {
  const found = summary.anonymity.find((entry) => entry.source === index);
  if (!found) return "";
  return found.reason ? `; unnamed: “${found.reason}”` : "; unnamed";
}

function balanceLine(summary: SourceSummary): string {
  const { balance, coverage } = summary;
  return [
    `${Math.round(balance.quotedShare * 100)} % of the words are quotations;`,
    `${counted(balance.named, "named source")}, ${balance.unnamed} unnamed,`,
    `${counted(balance.documents, "document")}.`,
    balance.singleVoice ? "All quotations come from one source." : "",
    balance.borrowed ? "The reporting is another outlet's." : "",
    coverage === "quotes" ? "In this language only quotations and outlets are analysed." : "",
  ]
    .filter(Boolean)
    .join(" ");
}
