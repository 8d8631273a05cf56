import type { Metadata } from "../../model/metadata.ts";
import type { Choice } from "../../model/place.ts";
import type { Article } from "../../model/reading.ts";
import {
  type Anonymity,
  isOfWholeStory,
  type Source,
  type SourceSummary,
} from "../../model/source-summary.ts";
import { readableDate } from "../../words/format.ts";
import { realHost } from "../../words/real-host.ts";
import { textKey } from "../text/text-key.ts";

/** Dates of the piece that a reader can put right. */
export const DATES = ["published", "modified", "firstPublished"] as const;
export type DateName = (typeof DATES)[number];

/** A line that Byline shows about a page; `words` of a date are ISO 8601, of a link its address. */
export interface ShownLine {
  kind: Choice["kind"] | "link" | "publisher" | "author" | "credit" | DateName;
  words: string;
  /** Of a source: in the article's words. */
  role: string | null;
}

/** What a line should say; null where it should not be there. */
export type Correction = Pick<ShownLine, "words" | "role"> | null;

/** What the reader put right on a page, by the key of each line as Byline found it. */
export type Corrections = Readonly<Record<string, Correction>>;

/** A line as Byline found it, and what the reader made of it. */
export interface Mended {
  line: ShownLine;
  correction: Correction;
}

/** Known again at the next visit: the words that Byline finds are not kept. */
export function lineKey({ kind, words }: Pick<ShownLine, "kind" | "words">): string {
  return `${kind}.${textKey(words)}`;
}

export function isDateLine({ kind }: Pick<ShownLine, "kind">): boolean {
  return (DATES as readonly string[]).includes(kind);
}

/** A line as the reader sees it, without its role: a date as people write it, a link by its host. */
export function lineName({ kind, words }: Pick<ShownLine, "kind" | "words">, language: string): string {
  if (isDateLine({ kind })) return readableDate(words, language) ?? words;
  return kind === "link" ? realHost(words) || words : words;
}

/** What is put right among the lines of an article, in their order; lines that the page no longer gives are left out. */
export function mendedLines(
  article: Article,
  summary: SourceSummary | null,
  corrections: Corrections,
): Mended[] {
  const lines = new Map(
    [...factLines(article.metadata), ...(summary ? summaryLines(summary) : [])].map((line) => [
      lineKey(line),
      line,
    ]),
  );
  return [...lines].flatMap(([key, line]) => {
    const correction = corrections[key];
    return correction === undefined ? [] : [{ line, correction }];
  });
}

function factLines(metadata: Metadata): ShownLine[] {
  const { siteName, authors, credits } = metadata;
  return [
    ...plain("publisher", siteName === null ? [] : [siteName]),
    ...plain("author", authors),
    ...DATES.flatMap((kind) => plain(kind, metadata[kind] === null ? [] : [metadata[kind]])),
    ...plain(
      "credit",
      credits.map(({ name }) => name),
    ),
    ...plain(
      "outlet",
      metadata.origins.map(({ name }) => name),
    ),
  ];
}

function summaryLines({ sources, outlets, anonymity, unlinked, links }: SourceSummary): ShownLine[] {
  return [
    ...plain(
      "outlet",
      outlets.map(({ name }) => name),
    ),
    ...sources.map(({ name, role }): ShownLine => ({ kind: "source", words: name, role })),
    ...plain(
      "anonymity",
      anonymity.map(({ who }) => who),
    ),
    ...plain(
      "document",
      unlinked.map(({ name }) => name),
    ),
    ...plain(
      "link",
      links.map(({ url }) => url),
    ),
  ];
}

const plain = (kind: ShownLine["kind"], all: readonly string[]): ShownLine[] =>
  all.map((words) => ({ kind, words, role: null }));

/** The page's facts with what the reader put right; what the page's parts say about a fact that was is settled. */
export function correctedMetadata(metadata: Metadata, corrections: Corrections): Metadata {
  const words = (kind: ShownLine["kind"], found: string | null) => {
    if (found === null) return null;
    const correction = corrections[lineKey({ kind, words: found })];
    return correction === undefined ? found : (correction?.words ?? null);
  };
  const named = <Entry extends { name: string }>(kind: ShownLine["kind"], entries: readonly Entry[]) =>
    entries.flatMap((entry): Entry[] => {
      const name = words(kind, entry.name);
      return name === null ? [] : [{ ...entry, name }];
    });
  const corrected: Metadata = {
    ...metadata,
    siteName: words("publisher", metadata.siteName),
    authors: metadata.authors.map((name) => words("author", name)).filter((name) => name !== null),
    published: words("published", metadata.published),
    modified: words("modified", metadata.modified),
    firstPublished: words("firstPublished", metadata.firstPublished),
    credits: named("credit", metadata.credits),
    origins: named("outlet", metadata.origins),
  };
  const isSettled = (field: Metadata["conflicts"][number]["field"]) =>
    JSON.stringify(corrected[field]) !== JSON.stringify(metadata[field]);
  return { ...corrected, conflicts: metadata.conflicts.filter(({ field }) => !isSettled(field)) };
}

/**
 * The summary with what the reader put right. A hidden source goes with what it is reported to say; its quotations
 * stay as quotations of nobody. A source that is given another's name is joined with it.
 */
export function correctedSummary(summary: SourceSummary, corrections: Corrections): SourceSummary {
  const correctionOf = (kind: ShownLine["kind"], words: string) => corrections[lineKey({ kind, words })];
  const { sources, places } = correctedSources(summary.sources, corrections);
  const placeOf = (index: number | null) => (index === null ? null : (places[index] ?? null));
  const isGone = (index: number | null) => index !== null && placeOf(index) === null;
  const named = <Entry extends { name: string }>(kind: ShownLine["kind"], entries: readonly Entry[]) =>
    entries.flatMap((entry): Entry[] => {
      const correction = correctionOf(kind, entry.name);
      return correction === null ? [] : [correction ? { ...entry, name: correction.words } : entry];
    });
  // Whoever is joined with somebody named is no longer unnamed.
  const isNamed = ({ source }: Anonymity) =>
    source !== null &&
    summary.sources[source]?.kind === "unnamed" &&
    sources[placeOf(source)!]?.kind !== "unnamed";
  const quotes = summary.quotes.map((quote) => ({ ...quote, source: placeOf(quote.source) }));
  const outlets = named("outlet", summary.outlets);
  const speakers = new Set(quotes.map(({ source }) => source));
  return {
    ...summary,
    sources,
    quotes,
    outlets,
    attributions: summary.attributions
      .filter(({ source }) => !isGone(source))
      .map((attribution) => ({ ...attribution, source: placeOf(attribution.source) })),
    anonymity: summary.anonymity
      .filter((entry) => !isGone(entry.source) && !isNamed(entry))
      .flatMap((entry) => {
        const correction = correctionOf("anonymity", entry.who);
        if (correction === null) return [];
        return [{ ...entry, source: placeOf(entry.source), who: correction?.words ?? entry.who }];
      }),
    unlinked: named("document", summary.unlinked),
    links: summary.links
      .filter(({ url }) => correctionOf("link", url) !== null)
      .map((link) => ({ ...link, source: placeOf(link.source) })),
    figures: {
      ...summary.figures,
      singleVoice: quotes.length > 1 && speakers.size === 1 && !speakers.has(null),
      borrowed: outlets.some(isOfWholeStory),
    },
  };
}

/** The sources as corrected, and where each of those found stands among them; null where it is hidden. */
function correctedSources(
  found: readonly Source[],
  corrections: Corrections,
): { sources: Source[]; places: (number | null)[] } {
  const given = found.map(({ name }) => corrections[lineKey({ kind: "source", words: name })]);
  const names = new Set(given.flatMap((correction) => (correction ? [nameKey(correction.words)] : [])));
  const sources: Source[] = [];
  const known = new Map<string, number>();
  const places = found.map((source, i) => {
    const correction = given[i];
    if (correction === null) return null;
    const corrected = correction ? { ...source, name: correction.words, role: correction.role } : source;
    const name = nameKey(corrected.name);
    const place = names.has(name) ? known.get(name) : undefined;
    if (place === undefined) {
      known.set(name, sources.length);
      return sources.push(corrected) - 1;
    }
    const other = sources[place]!;
    sources[place] = correction ? joined(other, corrected) : joined(corrected, other);
    return place;
  });
  return { sources, places };
}

/** Two lines that are one source: as the first is told, with what the other says too. */
function joined(one: Source, other: Source): Source {
  return {
    ...one,
    role: one.role ?? other.role,
    aliases: [...new Set([...one.aliases, ...other.aliases])],
    quotes: one.quotes + other.quotes,
    indirect: one.indirect + other.indirect,
    certainty: one.certainty === "certain" ? "certain" : other.certainty,
    evidence: [...one.evidence, ...other.evidence],
  };
}

const nameKey = (name: string) => name.toLowerCase();
