import type { Metadata } from "../../model/metadata.ts";
import type { Paragraph } from "../../model/source-input.ts";
import type { Outlet, OutletRelation, Span } from "../../model/source-summary.ts";
import { findBylineCredits, findTextCredits } from "./outlet-credits.ts";
import { findCitations } from "./outlet-frames.ts";
import type { KnownOutlet, OutletLexicon } from "./outlet-lexicon.ts";
import { nameKey } from "./outlet-names.ts";
import { findMarkedOrigins } from "./outlet-origins.ts";
import { isPublisher, type Publisher } from "./publisher.ts";

export type OutletMetadata = Pick<Metadata, "authors" | "url" | "origins">;

interface Finding {
  known: KnownOutlet | null;
  text: string;
  relation: OutletRelation;
  reporter: string | null;
  evidence: Span | null;
  words: string;
  short?: boolean;
  /** Where the running text names it, and whether as the one who reports. */
  name?: Span;
  reports?: boolean;
}

/** The outlets of a story, and where its text names each: as the one who reports, or as the one who was told. */
export interface FoundOutlets {
  outlets: Outlet[];
  /** `outlet`: index into `outlets`. In text order for each. */
  reports: { outlet: number; name: Span }[];
  told: { outlet: number; name: Span }[];
}

const RANK: Record<OutletRelation, number> = {
  "agency-copy": 3,
  republished: 2,
  "original-report": 1,
  "cited-report": 0,
};

/**
 * The outlets from which this story, or part of it, is taken, other than its publisher: agency
 * copy (datelines, end credits, bylines), republication, original reporting ("told the Harbor
 * Post"), cited reports, and origins that the markup names. In the order of first mention.
 * Linear in the text.
 */
export function findOutlets(
  paragraphs: readonly Paragraph[],
  metadata: OutletMetadata,
  publisher: Publisher,
  lexicon: OutletLexicon,
): FoundOutlets {
  const bylines = paragraphs.filter((paragraph) => paragraph.kind === "byline");
  const isOwn = (finding: Finding) => isPublisher(publisher, finding.text, finding.known);
  const citations: Finding[] = findCitations(paragraphs, lexicon);
  // Who was told things itself did the reporting; others are cited.
  if (citations.some(isOwn))
    for (const citation of citations)
      if (citation.relation === "original-report") citation.relation = "cited-report";
  const named: Finding[] = [
    ...findTextCredits(paragraphs, lexicon),
    ...findBylineCredits(metadata.authors, bylines, lexicon),
    ...citations,
  ];
  const origins = findMarkedOrigins({ ...metadata, paragraphs }, named, lexicon);
  return merge(
    [...named, ...origins].filter((finding) => !isOwn(finding)),
    publisher,
  );
}

/** One entry an outlet: strongest relation, first proof, fullest name. */
function merge(findings: readonly Finding[], publisher: Publisher): FoundOutlets {
  const found: FoundOutlets = { outlets: [], reports: [], told: [] };
  for (const group of groupByOutlet(findings)) {
    const name = displayName(group);
    if (isPublisher(publisher, name, null)) continue;
    const outlet = found.outlets.length;
    for (const { reports, name: place } of group)
      if (place) (reports ? found.reports : found.told).push({ outlet, name: place });
    const { relation, evidence, words } = group.reduce((a, b) => (proofRank(b) > proofRank(a) ? b : a));
    const given = group.some((finding) => finding.reports === false);
    const reporter = group.find((finding) => finding.reporter !== null)?.reporter ?? null;
    found.outlets.push({ name, relation, given, reporter, evidence, words });
  }
  return found;
}

/** By what the findings of one outlet are found again. */
interface KnownNames {
  byKnown: Map<KnownOutlet, Finding[]>;
  /** By the letters of a name, and of every ending of it: "the Gazette" after the "Quill River Gazette". */
  byName: Map<string, Finding[]>;
  byEnding: Map<string, Finding[]>;
}

/** What was found of each outlet, in the order of first mention. */
function groupByOutlet(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  const names: KnownNames = { byKnown: new Map(), byName: new Map(), byEnding: new Map() };
  for (const finding of findings) {
    const group = groupOf(finding, names) ?? [];
    // A short name means nobody before the full one was met.
    if (group.length === 0 && finding.short) continue;
    if (group.length === 0) groups.push(group);
    group.push(finding);
    learnNames(finding, group, names);
  }
  return groups;
}

function groupOf({ text, known }: Finding, { byKnown, byName, byEnding }: KnownNames): Finding[] | undefined {
  const same = byName.get(nameKey(text)) ?? byEnding.get(text.replace(/^The /, ""));
  if (same) return same;
  if (known) return byKnown.get(known);
  const words = text.split(" ");
  const beginnings = words.map((_, at) => nameKey(words.slice(0, at + 1).join(" ")));
  const beginning = beginnings.find((key) => key.length > 4 && byName.has(key));
  return beginning === undefined ? undefined : byName.get(beginning);
}

function learnNames({ text, known }: Finding, group: Finding[], names: KnownNames): void {
  if (known && !names.byKnown.has(known)) names.byKnown.set(known, group);
  names.byName.set(nameKey(text), group);
  const words = text.split(" ");
  for (let at = 1; at < words.length; at++) names.byEnding.set(words.slice(at).join(" "), group);
}

function proofRank(finding: Finding): number {
  return RANK[finding.relation] * 2 + (finding.evidence ? 1 : 0);
}

function displayName(group: readonly Finding[]): string {
  const { text, known } = group.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  // A name in another script is no help to the reader: "RBC" stays as the article writes it.
  if (!known || isLatin(known.name) !== isLatin(text)) return text;
  const short = /^\p{Lu}{1,4}$/u.test(text.replaceAll(".", ""));
  if (short ? !known.name.startsWith(text) : known.name.toLowerCase().endsWith(text.toLowerCase()))
    return known.name;
  // "der Süddeutschen Zeitung": the name in its first case, in the article's script.
  const words = text.split(" ");
  const alike = (form: string) => {
    const others = form.split(" ");
    return others.length === words.length && words.every((word, at) => begins(word) === begins(others[at]!));
  };
  return (!short && known.forms.find(alike)) || text;
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

/** The part of a word that no case ending changes. */
function begins(word: string): string {
  return word.slice(0, 3).toLowerCase();
}
