import type { Block } from "../../model/block.ts";
import type { Choice } from "../../model/place.ts";
import type { Certainty, SourceSummary, Span } from "../../model/source-summary.ts";

/** One claim with its proof: where it stands and how the panel shows it. */
export interface Passage {
  /** Stretches to mark, by place in the article; never empty. */
  spans: Span[];
  /** The sentence that proves it, in the article's words. */
  sentence: string;
  /** The words themselves stand between quotation marks. */
  quoted: boolean;
  /** Only the words between the marks are known, not the sentence around them. */
  bare: boolean;
  certainty: Certainty;
  /** The quotations in it, without their marks. */
  quotations: string[];
}

/** The passages behind a choice, in the order of the article. */
export function passagesOf(choice: Choice, summary: SourceSummary, blocks: readonly Block[]): Passage[] {
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  const passages = rawPassages(choice, summary)
    .map((passage) => ({ ...passage, spans: within(passage.spans, texts) }))
    .filter((passage) => passage.spans.length > 0)
    .map((passage) => ({ ...passage, sentence: sentenceOf(passage.spans, texts) }));
  return passages.sort((a, b) => compareSpans(a.spans[0]!, b.spans[0]!));
}

type RawPassage = Omit<Passage, "sentence">;

function rawPassages(choice: Choice, summary: SourceSummary): RawPassage[] {
  switch (choice.kind) {
    case "source":
      return sourcePassages(choice.index, summary);
    case "outlet":
      return single(summary.outlets[choice.index]?.evidence);
    case "anonymity":
      return single(summary.anonymity[choice.index]?.evidence);
    case "document":
      return single(summary.unlinked[choice.index]?.evidence);
  }
}

function single(evidence: Span | null | undefined): RawPassage[] {
  return evidence
    ? [{ spans: [evidence], quoted: false, bare: false, certainty: "certain", quotations: [] }]
    : [];
}

/**
 * Attributions first, one passage for each sentence; a quotation joins the passage it
 * stands in, or makes its own; other evidence only where nothing else proves the source.
 */
function sourcePassages(index: number, summary: SourceSummary): RawPassage[] {
  const passages: RawPassage[] = [];
  const join = ({ spans, quoted, bare, certainty, quotations }: RawPassage) => {
    const known = passages.find((passage) => spans.some((span) => touchesAny(span, passage.spans)));
    if (!known) {
      passages.push({ spans: [...spans], quoted, bare, certainty, quotations });
      return;
    }
    known.spans.push(...spans);
    known.quoted ||= quoted;
    known.bare &&= bare;
    known.quotations.push(...quotations);
    if (certainty === "certain") known.certainty = "certain";
  };
  for (const attribution of summary.attributions) {
    if (attribution.source !== index) continue;
    join({
      spans: [attribution.evidence, ...attribution.content],
      quoted: attribution.direct,
      bare: false,
      certainty: attribution.certainty,
      quotations: [],
    });
  }
  const certainty = summary.sources[index]?.certainty ?? "uncertain";
  for (const quote of summary.quotes) {
    if (quote.source !== index || quote.spans.length === 0) continue;
    const sure = quote.guessed ? "uncertain" : certainty;
    join({ spans: quote.spans, quoted: true, bare: true, certainty: sure, quotations: [quote.text] });
  }
  for (const span of summary.sources[index]?.evidence ?? []) {
    if (!passages.some((passage) => touchesAny(span, passage.spans)))
      passages.push({ spans: [span], quoted: false, bare: false, certainty, quotations: [] });
  }
  return passages;
}

function touchesAny(span: Span, others: readonly Span[]): boolean {
  return others.some(
    (other) => other.block === span.block && span.start < other.end && other.start < span.end,
  );
}

/** Clipped to the blocks' texts, in order, overlaps joined. */
function within(spans: readonly Span[], texts: ReadonlyMap<number, string>): Span[] {
  const clipped = spans
    .map((span) => ({ ...span, end: Math.min(span.end, texts.get(span.block)?.length ?? 0) }))
    .filter((span) => span.start < span.end)
    .sort(compareSpans);
  const joined: Span[] = [];
  for (const span of clipped) {
    const last = joined.at(-1);
    if (last && last.block === span.block && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

function sentenceOf(spans: readonly Span[], texts: ReadonlyMap<number, string>): string {
  return spans.map((span) => texts.get(span.block)?.slice(span.start, span.end).trim() ?? "").join(" … ");
}

function compareSpans(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start || a.end - b.end;
}
