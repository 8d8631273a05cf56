import type { Anonymity, LinkKind, Source, SourceLink, SourceSummary } from "./source-summary.ts";

/** Kinds of links that lead to a document, as opposed to more reading. */
const DOCUMENT_KINDS: ReadonlySet<LinkKind> = new Set([
  "study",
  "court",
  "filing",
  "data",
  "law",
  "official",
  "press-release",
]);

/** An entry of a list with its index there, by which choices name it. */
export interface Numbered<Entry> {
  entry: Entry;
  index: number;
}

/**
 * The rows of the source summary as every surface shows and counts them: badge, strip, panel, export, command line. Certain ones
 * by kind, uncertain ones apart.
 */
export interface SummaryRows {
  /** People and bodies, those that say most first. */
  named: Numbered<Source>[];
  unnamed: Numbered<Source>[];
  /** People whom the article keeps unnamed and does not quote. */
  unquoted: Numbered<Anonymity>[];
  /** Documents whose words are cited. */
  documents: Numbered<Source>[];
  /** Links that lead to a document. */
  linkedDocuments: SourceLink[];
  /** Links that lead elsewhere, but not to the site's own pages. */
  others: SourceLink[];
  uncertain: Numbered<Source>[];
}

export function summaryRows({ sources, outlets, anonymity, links }: SourceSummary): SummaryRows {
  // An outlet's report stands where the story comes from; among the documents it would stand twice.
  const reports = new Set(outlets.map(({ name }) => bareName(name)));
  const linkedDocuments = links.filter((link) => link.url && isDocument(link));
  // A document that is linked stands there.
  const linked = new Set(linkedDocuments.map(({ source }) => source));
  const numbered = sources
    .map((entry, index) => ({ entry, index }))
    .filter(({ index }) => !linked.has(index));
  const certain = (...kinds: Source["kind"][]) =>
    numbered
      .filter(({ entry }) => entry.certainty === "certain" && kinds.includes(entry.kind))
      .sort(byProminence);
  return {
    named: certain("person", "organization"),
    unnamed: certain("unnamed"),
    unquoted: anonymity
      .map((entry, index) => ({ entry, index }))
      .filter(({ entry }) => entry.source === null || sources[entry.source]?.kind !== "unnamed"),
    documents: certain("document").filter(({ entry }) => !reports.has(bareName(entry.name))),
    linkedDocuments,
    others: links.filter((link) => link.url && !isDocument(link) && link.kind !== "own"),
    uncertain: numbered.filter(({ entry }) => entry.certainty !== "certain"),
  };
}

/** Its address is one of documents, and the story names and uses it as one. */
function isDocument({ kind, document }: SourceLink): boolean {
  return DOCUMENT_KINDS.has(kind) && document !== null;
}

/** "The Post" and "Post" are one outlet. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/^the\s+/, "");
}

/** How many of each a reader is told of, the same on every surface. */
export interface SummaryFigures {
  /** People and bodies cited, unnamed ones included. */
  voices: number;
  named: number;
  unnamed: number;
  /** Documents cited, named or linked. */
  documents: number;
  /** The same of what is uncertain: of these is only said that they are not none. */
  uncertain: { voices: number; unnamed: number };
  /** Who says more than any other, at least twice; null where nobody does. */
  most: Source | null;
}

export function summaryFigures(summary: SourceSummary): SummaryFigures {
  const rows = summaryRows(summary);
  const named = rows.named.length;
  const unnamed = rows.unnamed.length + rows.unquoted.length;
  const [first, second] = rows.named.map(({ entry }) => entry);
  const uncertain = (...kinds: Source["kind"][]) =>
    rows.uncertain.filter(({ entry }) => kinds.includes(entry.kind)).length;
  const leads = first && prominenceOf(first) >= 2 && (!second || prominenceOf(first) > prominenceOf(second));
  return {
    voices: named + unnamed,
    named,
    unnamed,
    documents: rows.documents.length + summary.unlinked.length + rows.linkedDocuments.length,
    uncertain: { voices: uncertain("person", "organization", "unnamed"), unnamed: uncertain("unnamed") },
    most: leads ? first : null,
  };
}

/** Passages in which a source speaks. */
function prominenceOf({ quotes, indirect }: Source): number {
  return quotes + indirect;
}

function byProminence(a: Numbered<Source>, b: Numbered<Source>): number {
  return prominenceOf(b.entry) - prominenceOf(a.entry) || a.index - b.index;
}
