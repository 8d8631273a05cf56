import { parseSourceRow } from "../../src/cli/read-sources-row.ts";
import type { Block } from "../../src/model/block.ts";
import { sentencesOf } from "../../src/popup/text/sentences.ts";
import { type Speaker, shareOf, speakersOf } from "../../src/popup/text/speakers.ts";
import { findSources } from "../../src/sources/find-sources.ts";
import { loadLanguage } from "../../src/sources/load-language.ts";
import { load } from "./bench-files.ts";
import type { Figure } from "./figures.ts";
import { type Row, textsOf } from "./source-sets.ts";

/** A labelled statement: who says it, and where its words stand in the text. */
interface Label {
  names: string[];
  /** Told as speech: said, wrote, according to. PolNeAR labels what somebody thinks or plans, too. */
  speech: boolean;
  /** Pairs of offsets into the text, in UTF-16 units. */
  contentSpans: [number, number][];
}
type Attribution = Omit<Label, "names"> & { source: string };
interface AttributedRow extends Row {
  attributions: Attribution[];
}
interface SummaryRow extends Row {
  gold: { sources: { name: string; aliases: string[]; evidence: string[]; quote_starts: string[] }[] };
}
type SameName = (gold: string, ours: string, mode: "lenient") => boolean;

/** Our speaker of one sentence, and the labels whose words reach into it. */
interface Answer {
  speaker: Speaker;
  labels: Label[];
}

/**
 * Whose words each sentence is, against PolNeAR's statements and the proofs of the labelled summaries.
 * Of a summary's source at most three proofs are labelled: what no proof touches may be anybody's, so
 * it has no figure for "no source found".
 */
export async function speakerFigures(): Promise<Figure[]> {
  const { nameMatch } = await load<{ nameMatch: SameName }>("sources/score.mjs");
  const said = new Ratio();
  const silent = { speech: new Ratio(), any: new Ratio() };
  const errors: number[] = [];
  for (const row of textsOf("polnear") as AttributedRow[]) {
    const { answers, isBy } = await answersOf(row, withoutPronouns(row.attributions), nameMatch);
    for (const { speaker, labels } of answers) {
      if (speaker.kind === "said") said.count(labels.some((label) => isBy(speaker.source, label)));
      if (speaker.kind !== "none") continue;
      silent.any.count(labels.length === 0);
      silent.speech.count(!labels.some(({ speech }) => speech));
    }
    errors.push(...shareErrors(answers, isBy));
  }
  const proofs = { en: new Ratio(), other: new Ratio() };
  for (const row of textsOf("summaries") as SummaryRow[]) {
    const { answers, isBy } = await answersOf(row, proofsOf(row), nameMatch);
    for (const { speaker, labels } of answers)
      if (speaker.kind === "said" && labels.length > 0)
        proofs[row.lang === "en" ? "en" : "other"].count(labels.some((label) => isBy(speaker.source, label)));
  }
  return [
    { name: "polnear sentences: “X says this”", value: said.value, must: 0.9 },
    { name: "polnear sentences: “no source”, none speaks", value: silent.speech.value, must: 0.85 },
    { name: "polnear sentences: “no source”, none thinks either", value: silent.any.value, free: true },
    { name: "polnear share of a speaker: mean error", value: mean(errors), must: 0.06, lower: true },
    { name: "summaries English: “X says this”", value: proofs.en.value, must: 0.9 },
    { name: "summaries others: “X says this”", value: proofs.other.value, must: 0.9 },
  ];
}

/** The sentences of a text with our speaker and what is labelled in them; whether a source of ours is a label's. */
async function answersOf(row: Row, labels: readonly Label[], nameMatch: SameName) {
  const input = parseSourceRow({ ...row });
  const { sources, ...summary } = findSources(input, await loadLanguage(row.lang ?? "en"));
  const starts = new Map<number, number>();
  let from = 0;
  for (const { id, text } of input.paragraphs) {
    from = row.text.indexOf(text, from);
    starts.set(id, from);
    from += text.length;
  }
  const blocks = input.paragraphs.map(({ id, text }) => ({ id, text, role: "paragraph" }) as Block);
  const sentences = sentencesOf("", blocks, row.lang ?? "en").filter(({ block }) => block !== null);
  const speakers = speakersOf(sentences, { sources, ...summary });
  const answers = sentences.map((sentence, index): Answer => {
    const start = (starts.get(sentence.block ?? -1) ?? 0) + sentence.start;
    const end = start + sentence.end - sentence.start;
    const own = labels.filter(({ contentSpans }) => contentSpans.some(([a, b]) => a < end && start < b));
    return { speaker: speakers[index]!, labels: own };
  });
  const isBy = (index: number, label: Label) => {
    const source = sources[index]!;
    return label.names.some((gold) =>
      [source.name, ...source.aliases].some((name) => nameMatch(gold, name, "lenient")),
    );
  };
  return { answers, isBy };
}

/** PolNeAR's statements in the order of the text; a pronoun stands for whoever was labelled before it. */
function withoutPronouns(attributions: readonly Attribution[]): Label[] {
  const inOrder = attributions.toSorted((a, b) => startOf(a) - startOf(b));
  let last = "";
  return inOrder.map(({ source, speech, contentSpans }) => {
    if (!/^(?:he|she|they|it|who|that|i|we)$/i.test(source)) last = source;
    return { names: [source, last], speech, contentSpans };
  });
}

function startOf({ contentSpans }: Attribution): number {
  return contentSpans[0]?.[0] ?? 0;
}

/** The labelled proofs and beginnings of quotations of a summary's sources. */
function proofsOf({ text, gold }: SummaryRow): Label[] {
  return gold.sources.flatMap(({ name, aliases, evidence, quote_starts }) =>
    [...evidence, ...quote_starts].flatMap((words): Label[] => {
      const at = text.indexOf(words);
      return at < 0
        ? []
        : [{ names: [name, ...aliases], speech: true, contentSpans: [[at, at + words.length]] }];
    }),
  );
}

/** Of each speaker: its share of the sentences, ours less the labels'. */
function shareErrors(answers: readonly Answer[], isBy: (source: number, label: Label) => boolean): number[] {
  const speakers = answers.map(({ speaker }) => speaker);
  const sources = new Set(speakers.flatMap((speaker) => (speaker.kind === "said" ? [speaker.source] : [])));
  return [...sources].map((source) => {
    const labelled = answers.filter(({ labels }) =>
      labels.some((label) => label.speech && isBy(source, label)),
    );
    return Math.abs(shareOf(speakers, (one) => one === source) - labelled.length / answers.length);
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

class Ratio {
  #right = 0;
  #all = 0;

  count(isRight: boolean): void {
    this.#all++;
    if (isRight) this.#right++;
  }

  get value(): number {
    return this.#right / Math.max(1, this.#all);
  }
}
