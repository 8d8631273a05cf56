import type { SourceInput } from "../model/source-input.ts";
import type { SourceSummary, Span } from "../model/source-summary.ts";

/** A row of the `sources` command line contract, without its id. */
export interface SourcesRow {
  quotes: { text: string; speaker: string | null; mention: string | null }[];
  attributions: {
    source: string | null;
    mention: string | null;
    cue: string | null;
    content: string;
    direct: boolean;
  }[];
  sources: {
    name: string;
    aliases: string[];
    kind: string;
    role: string | null;
    quotes: number;
    indirect: number;
    evidence: string[];
  }[];
  outlets: { name: string; relation: string; reporter: string | null; evidence: string }[];
  anonymity: { who: string; reason: string | null; evidence: string }[];
}

/** A summary in the words of the text: what spans point to, written out. Each marked part of a quotation is a row. */
export function sourcesRowOf(summary: SourceSummary, paragraphs: SourceInput["paragraphs"]): SourcesRow {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const words = (span: Span | null) =>
    span ? (texts.get(span.block)?.slice(span.start, span.end) ?? "") : null;
  const nameOf = (index: number | null) => (index === null ? null : (summary.sources[index]?.name ?? null));
  return {
    quotes: summary.quotes.flatMap((quote) =>
      quote.spans.map((span) => ({
        text: words(span) ?? "",
        speaker: nameOf(quote.source),
        mention: quote.mention,
      })),
    ),
    attributions: summary.attributions.map((one) => ({
      source: nameOf(one.source) ?? words(one.mention),
      mention: words(one.mention),
      cue: words(one.cue),
      content: one.content.map(words).join(" "),
      direct: one.direct,
    })),
    sources: summary.sources.map((source) => ({
      ...source,
      evidence: source.evidence.map((span) => words(span) ?? ""),
    })),
    outlets: summary.outlets.map(({ name, relation, given, reporter, words: proof }) => ({
      name,
      // The contract also calls it original where the quoted words alone are another's, and not the story.
      relation: relation === "cited-report" && given ? "original-report" : relation,
      reporter,
      evidence: proof,
    })),
    anonymity: summary.anonymity.map(({ who, reason, evidence }) => ({
      who,
      reason,
      evidence: words(evidence) ?? "",
    })),
  };
}
