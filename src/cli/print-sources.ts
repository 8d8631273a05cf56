import type { Metadata } from "../model/metadata.ts";
import type { OutletRelation, Source, SourceSummary } from "../model/source-summary.ts";
import { type Numbered, summaryFigures, summaryRows } from "../model/summary-rows.ts";
import { counted, wrapped } from "./print-lines.ts";

const RELATIONS: Record<OutletRelation, string> = {
  "agency-copy": "Agency copy",
  "original-report": "Original reporting",
  republished: "Republished from",
  "cited-report": "Cites a report by",
};

/** The source summary: who says so, as lines for a terminal. */
export function printSources(metadata: Metadata, summary: SourceSummary, width: number): string {
  const rows = summaryRows(summary);
  const bullet = (words: string) => wrapped(words, width, "  • ");
  const lines = (list: readonly Numbered<Source>[]) =>
    list.map(({ entry, index }) => bullet(sourceLine(entry, reasonFor(index, summary))));
  const section = (title: string, lines: string[]) =>
    lines.length > 0 ? [[title, ...lines].join("\n")] : [];
  return [
    wrapped(publisherLine(metadata), width, "", "  "),
    ...section(
      "Where the story comes from",
      summary.outlets.map(({ name, relation, reporter }) =>
        bullet(`${RELATIONS[relation]}: ${name}${reporter ? ` (${reporter})` : ""}`),
      ),
    ),
    ...section("Named sources", lines(rows.named)),
    ...section("Unnamed sources", [
      ...lines(rows.unnamed),
      ...rows.unquoted.map(({ entry: { who, reason } }) => bullet(`${who}${reasonWords(reason)}`)),
    ]),
    ...section("Documents", [
      ...lines(rows.documents),
      ...rows.evidence.map(({ text, host, url, kind }) => bullet(`${text || host} <${url}> (${kind})`)),
      ...summary.unlinked.map(({ name }) => bullet(`${name} (not linked)`)),
    ]),
    ...section("Uncertain", lines(rows.uncertain)),
    wrapped(figuresLine(summary), width, "", "  "),
  ].join("\n\n");
}

function publisherLine(metadata: Metadata): string {
  const site = metadata.siteName ?? (URL.canParse(metadata.url) ? new URL(metadata.url).host : "");
  const parts = [
    site && `Published by ${site}`,
    metadata.authors.length > 0 && `by ${metadata.authors.join(", ")}`,
    metadata.published && `on ${dayOf(metadata.published)}`,
    metadata.modified &&
      dayOf(metadata.modified) !== dayOf(metadata.published ?? "") &&
      `changed ${dayOf(metadata.modified)}`,
    metadata.kind && metadata.kind !== "news" && `declared as ${metadata.kind}`,
  ];
  return parts.filter(Boolean).join(", ") || "The page does not say who published it.";
}

const DAY = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** The day as the publisher counts it: in the time zone that the date is written in. */
function dayOf(iso: string): string {
  const day = iso.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return day.length < 10 || Number.isNaN(date.getTime()) ? iso : DAY.format(date);
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
  return found ? reasonWords(found.reason) : "";
}

function reasonWords(reason: string | null): string {
  return reason ? `; unnamed: “${reason}”` : "; unnamed";
}

function figuresLine(summary: SourceSummary): string {
  const { figures, coverage } = summary;
  const { named, unnamed, documents } = summaryFigures(summary);
  return [
    `${Math.round(figures.quotedShare * 100)} % of the words are quotations;`,
    `${counted(named, "named source")}, ${unnamed} unnamed,`,
    `${counted(documents, "document")}.`,
    figures.singleVoice ? "All quotations come from one source." : "",
    figures.borrowed ? "The reporting is another outlet's." : "",
    coverage === "quotes" ? "In this language only quotations and outlets are analysed." : "",
  ]
    .filter(Boolean)
    .join(" ");
}
