import type { Metadata } from "../../model/metadata.ts";
import type { Paragraph } from "../../model/source-input.ts";
import type { Outlet, OutletRelation, Span } from "../../model/source-summary.ts";
import { findBylineCredits, findTextCredits } from "./outlet-credits.ts";
import { findCitations } from "./outlet-frames.ts";
import type { KnownOutlet, OutletLexicon } from "./outlet-lexicon.ts";
import { nameKey } from "./outlet-names.ts";
import { hostOf, isPublisher, type Publisher } from "./publisher.ts";

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
  const findings: Finding[] = [
    ...findTextCredits(paragraphs, lexicon),
    ...findBylineCredits(metadata.authors, bylines, lexicon),
    ...citations,
    ...originFindings(metadata),
  ];
  return merge(
    findings.filter((finding) => !isOwn(finding)),
    publisher,
  );
}

/** Origins of the markup: a canonical address elsewhere, JSON-LD `isBasedOn`, `sourceOrganization`. */
function originFindings({ origins, url }: OutletMetadata): Finding[] {
  const own = hostOf(url);
  return origins.flatMap((origin): Finding[] => {
    const host = origin.url === null ? "" : hostOf(origin.url);
    if (host !== "" && (host === own || own.endsWith(`.${host}`) || host.endsWith(`.${own}`))) return [];
    const words = `${origin.name} ${origin.url ?? ""}`.trim();
    return [
      { known: null, text: origin.name, relation: "republished", reporter: null, evidence: null, words },
    ];
  });
}

/** One entry an outlet: strongest relation, first proof, fullest name. */
function merge(findings: Finding[], publisher: Publisher): FoundOutlets {
  const groups: Finding[][] = [];
  const byKnown = new Map<KnownOutlet, Finding[]>();
  /** By the letters of a name, and of every ending of it: "the Gazette" after the "Quill River Gazette". */
  const byName = new Map<string, Finding[]>();
  const byEnding = new Map<string, Finding[]>();
  for (const finding of findings) {
    const words = finding.text.split(" ");
    const beginnings = finding.known ? [] : words.map((_, at) => nameKey(words.slice(0, at + 1).join(" ")));
    let group = byName.get(nameKey(finding.text)) ?? byEnding.get(finding.text.replace(/^The /, ""));
    if (!group && finding.known) group = byKnown.get(finding.known);
    if (!group) {
      const beginning = beginnings.find((key) => key.length > 4 && byName.has(key));
      group = beginning === undefined ? undefined : byName.get(beginning);
    }
    if (!group) {
      if (finding.short) continue;
      group = [];
      groups.push(group);
    }
    group.push(finding);
    if (finding.known && !byKnown.has(finding.known)) byKnown.set(finding.known, group);
    byName.set(nameKey(finding.text), group);
    for (let at = 1; at < words.length; at++) byEnding.set(words.slice(at).join(" "), group);
  }
  const outlets: Outlet[] = [];
  const reports: FoundOutlets["reports"] = [];
  const told: FoundOutlets["told"] = [];
  for (const group of groups) {
    const best = group.reduce((a, b) => (proofRank(b) > proofRank(a) ? b : a));
    const name = displayName(group);
    if (isPublisher(publisher, name, null)) continue;
    const reporter = group.find((finding) => finding.reporter !== null)?.reporter ?? null;
    const given = group.some((finding) => finding.reports === false);
    for (const { reports: speaks, name: place } of group) {
      if (!place) continue;
      if (speaks) reports.push({ outlet: outlets.length, name: place });
      else told.push({ outlet: outlets.length, name: place });
    }
    const { relation, evidence, words } = best;
    outlets.push({ name, relation, given, reporter, evidence, words });
  }
  return { outlets, reports, told };
}

function proofRank(finding: Finding): number {
  return RANK[finding.relation] * 2 + (finding.evidence ? 1 : 0);
}

function displayName(group: Finding[]): string {
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
