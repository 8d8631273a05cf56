import { load } from "./bench-files.ts";
import type { Figure } from "./figures.ts";
import { checkProject } from "./project-checks.ts";
import { type Row, type SourcePrediction, type TextSet, textsOf } from "./source-sets.ts";

interface Score {
  P: number;
  F1: number;
}
interface Shares {
  f1: number | null;
  precision: number | null;
}
interface SummaryFigures {
  sources: Shares;
  byKind: Record<string, Shares>;
  outlets: Shares;
  roleRate: number | null;
  quoteRate: number | null;
}
export interface SummaryScore extends SummaryFigures {
  groups: Record<"en" | "other", SummaryFigures>;
  certain: { precision: number | null; shareOfRight: number | null } | null;
  per: SummaryOfOne[];
}
/** What the scorer says of one article. */
export interface SummaryOfOne {
  id: string;
  lang: string;
  f1: number | null;
  missed: string[];
  spurious: string[];
  kindWrong: string[];
  roleWrong: string[];
  quoteWrong: string[];
  outMissed: string[];
  outSpurious: string[];
}

type Scored = (predictions: SourcePrediction[]) => Promise<Figure[]>;

/** The figures of the engine on one set, by the set's own scorer. */
export const SOURCE_FIGURES: Record<TextSet, Scored> = {
  polnear: async (predictions) => {
    const { scorePN } = await attributionScorer();
    const score = scorePN(textsOf("polnear"), predictions);
    return [
      points("polnear named sources with speech F1", score.srcNamedSpeech?.F1, 88.5, 90.5),
      points("polnear all sources F1", score.srcAll?.F1, 69.2, 74),
      points("polnear direct attribution F1", score.attrDirect?.F1, 87.9, 91),
      points("polnear indirect attribution F1", score.attrIndirect?.F1, 50.7, 57),
      points("polnear indirect attribution precision", score.attrIndirect?.P, 75),
    ];
  },
  pdq: async (predictions) => {
    const { scoreDQ } = await attributionScorer();
    const score = scoreDQ(textsOf("pdq"), predictions);
    return [
      points("pdq quote only F1", score.quoteOnly?.F1, 97, 98),
      points("pdq quote + speaker (last name) F1", score.pairLast?.F1, 93.5, 95),
    ];
  },
  summaries: async (predictions) => {
    const { scoreSet } = await summaryScorer();
    const all = scoreSet(textsOf("summaries"), predictions);
    const { en, other } = all.groups;
    return [
      share("summaries English: sources F1", en.sources.f1, 0.9, 0.93),
      share("summaries English: sources precision", en.sources.precision, 0.92, 0.95),
      share("summaries other languages: sources F1", other.sources.f1, 0.85, 0.9),
      share("summaries other languages: sources precision", other.sources.precision, 0.88, 0.92),
      share("summaries certain: precision", all.certain?.precision, 0.94, 0.97),
      share("summaries certain: share of all that is right", all.certain?.shareOfRight, 0.75, 0.8),
      ...["person", "organization", "document"].map((kind) =>
        share(`summaries precision of ${kind}`, all.byKind[kind]?.precision),
      ),
      share("summaries precision of unnamed", all.byKind.unnamed?.precision, 0.85, 0.9),
      share("summaries role", all.roleRate, 0.9, 0.94),
      share("summaries quote count", all.quoteRate, 0.93, 0.96),
      share("summaries outlets F1", all.outlets.f1, 0.95, 0.98),
      share("summaries English: role", en.roleRate),
      share("summaries English: quote count", en.quoteRate),
      share("summaries English: outlets F1", en.outlets.f1),
      share("summaries other languages: role", other.roleRate),
      share("summaries other languages: quote count", other.quoteRate),
      share("summaries other languages: outlets F1", other.outlets.f1),
      share("founding page", all.per.find(({ id }) => id === "financial-district")?.f1, 1, 1),
    ];
  },
};

/** The small invented texts, each one kind of error; what is wrong of them. */
export async function smallTexts(): Promise<{ figures: Figure[]; wrong: string[] }> {
  const { right, of, wrong } = await checkProject("summaries/check.mjs");
  return { figures: [{ name: `small texts right of ${of}`, value: right, must: of, unit: "count" }], wrong };
}

function points(name: string, value: number | undefined, must: number, aim?: number): Figure {
  return { name, value: value ?? 0, must, ...(aim !== undefined && { aim }), unit: "points" };
}

function share(name: string, value: number | null | undefined, must?: number, aim?: number): Figure {
  const asked = { ...(must !== undefined && { must }), ...(aim !== undefined && { aim }) };
  return { name, value: value ?? 0, ...asked, unit: "share" };
}

export const summaryScorer = () =>
  load<{ scoreSet(gold: Row[], rows: SourcePrediction[]): SummaryScore }>("summaries/score.mjs");

const attributionScorer = () =>
  load<
    Record<"scorePN" | "scoreDQ", (gold: Row[], rows: SourcePrediction[]) => Partial<Record<string, Score>>>
  >("sources/score.mjs");
