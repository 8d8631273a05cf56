import type { Metadata } from "../model/metadata.ts";
import type { Choice } from "../model/place.ts";
import type { Source, SourceLink, SourceSummary } from "../model/source-summary.ts";
import { type Numbered, summaryRows } from "../model/summary-rows.ts";
import { languageName } from "./language.ts";
import { keyPart } from "./message-keys.ts";
import { summarySentence } from "./summary-sentence.ts";
import type { Texts } from "./texts.ts";

/** The source summary in words of the interface, as every surface says it: panel, export, paper, command line. */
interface SummaryView {
  /** All of it in one sentence; null in a language whose sources are not looked for. */
  sentence: string | null;
  /** That only quotations were looked for; null where everything was. */
  limits: string | null;
  groups: SummaryGroup[];
  /** Sentences that describe and do not judge; none where nobody is quoted. */
  figures: string[];
}

/** Entries of one kind, in the order of the panel. */
export interface SummaryGroup {
  kind: "outlets" | "named" | "unnamed" | "documents" | "links" | "uncertain";
  heading: string;
  rows: SummaryRow[];
}

export interface SummaryRow {
  /** What in the article it speaks of: what can be chosen in the panel, or every link to an address. */
  about: Choice | { url: string };
  name: string;
  /** In the article's words; null where it gives none. */
  role: string | null;
  /** What Byline says of it: "agency copy", "named, not linked", "Court document". */
  label: string | null;
  /** Who reported it for an outlet. */
  reporter: string | null;
  /** Why it is left unnamed: "Unnamed: “fears for the job”". */
  reason: string | null;
  /** How often it speaks: "quoted twice", "paraphrased once". */
  counts: string[];
}

export function summaryView(metadata: Metadata, summary: SourceSummary, texts: Texts): SummaryView {
  return {
    sentence: summarySentence(summary, texts),
    limits: summary.coverage === "quotes" ? limitsOf(metadata, texts) : null,
    groups: groupsOf(summary, texts),
    figures: figuresOf(summary, texts),
  };
}

function limitsOf({ lang }: Metadata, { text, own }: Texts): string {
  const language = languageName(lang, own.lang);
  return language ? text("sources_coverage", language) : text("sources_coverage_unknown");
}

/** Groups without an entry are left out. */
function groupsOf(summary: SourceSummary, texts: Texts): SummaryGroup[] {
  const { text } = texts;
  const rows = summaryRows(summary);
  const sourceRows = (list: readonly Numbered<Source>[]) =>
    list.map(({ entry, index }) => sourceRow(entry, index, summary, texts));
  const linkRows = (links: readonly SourceLink[], wordsOf: (link: SourceLink) => string | null) =>
    links.map((link) =>
      row({ url: link.url }, wordsOf(link) || link.host, { label: text(`link_${keyPart(link.kind)}`) }),
    );
  const groups: SummaryGroup[] = [
    {
      kind: "outlets",
      heading: text("sources_origin"),
      rows: summary.outlets.map((outlet, index) =>
        row({ kind: "outlet", index }, outlet.name, {
          label: text(`relation_${keyPart(outlet.relation)}`),
          reporter: outlet.reporter,
        }),
      ),
    },
    { kind: "named", heading: text("sources_named"), rows: sourceRows(rows.named) },
    {
      kind: "unnamed",
      heading: text("sources_unnamed"),
      rows: [
        ...sourceRows(rows.unnamed),
        ...rows.unquoted.map(({ entry: { who, reason }, index }) =>
          row({ kind: "anonymity", index }, who, { reason: reason && text("source_unnamed_reason", reason) }),
        ),
      ],
    },
    {
      kind: "documents",
      heading: text("sources_documents"),
      rows: [
        ...sourceRows(rows.documents),
        ...summary.unlinked.map(({ name }, index) =>
          row({ kind: "document", index }, name, { label: text("document_unlinked") }),
        ),
        ...linkRows(rows.linkedDocuments, ({ document }) => document),
      ],
    },
    {
      kind: "links",
      heading: texts.plural("sources_links", rows.others.length),
      rows: linkRows(rows.others, (link) => link.text),
    },
    { kind: "uncertain", heading: text("sources_uncertain"), rows: sourceRows(rows.uncertain) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function row(
  about: SummaryRow["about"],
  name: string,
  more: Partial<Omit<SummaryRow, "about" | "name">>,
): SummaryRow {
  return { about, name, role: null, label: null, reporter: null, reason: null, counts: [], ...more };
}

function sourceRow(
  { name, role, kind, certainty, quotes, indirect }: Source,
  index: number,
  { anonymity }: SourceSummary,
  { text, plural }: Texts,
): SummaryRow {
  const reason = anonymity.find((entry) => entry.source === index)?.reason;
  return row({ kind: "source", index }, name, {
    role,
    // Among the certain ones the group says so.
    label: kind === "unnamed" && certainty === "uncertain" ? text("source_unnamed") : null,
    reason: reason ? text("source_unnamed_reason", reason) : null,
    counts: [
      quotes > 0 && plural("source_quotes", quotes),
      indirect > 0 && plural("source_indirect", indirect),
    ].filter((part) => part !== false),
  });
}

function figuresOf({ figures, quotes }: SourceSummary, { text, plural, percent }: Texts): string[] {
  if (figures.quotedShare === 0) return [];
  return [
    text("sources_quoted_share", percent(figures.quotedShare)),
    figures.singleVoice && text("sources_single_voice"),
    figures.borrowed && text("sources_borrowed"),
    quotes.length > 0 && plural("sources_quotes", quotes.length),
  ].filter((part) => part !== false);
}

/** A row in one line, for whatever has no markup: "Eva Lund, harbour master (quoted twice)". */
export function rowWords(
  { about, name, role, label, reporter, reason, counts }: SummaryRow,
  { text }: Texts,
): string {
  if ("url" in about) return `${name}: ${about.url}`;
  const comma = text("list_comma");
  if (about.kind === "outlet") {
    return [name, label, reporter && text("outlet_reporter", reporter)].filter(Boolean).join(comma);
  }
  const remarks = [label, ...counts, reason].filter(Boolean);
  const whole = [name, role].filter(Boolean).join(comma);
  return remarks.length > 0 ? `${whole} (${remarks.join(comma)})` : whole;
}
