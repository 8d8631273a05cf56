import { printList } from "./print-list.ts";
import { summaryScorer } from "./source-figures.ts";
import { type SourcePrediction, textsOf } from "./source-sets.ts";

/** Prints the articles whose summaries are worst, with all that is wrong in them; at most `most`. */
export async function printSummaryMisses(predictions: SourcePrediction[], most: number): Promise<void> {
  const { per } = (await summaryScorer()).scoreSet(textsOf("summaries"), predictions);
  const worst = [...per].sort((a, b) => (a.f1 ?? 1) - (b.f1 ?? 1));
  printList(
    "summaries: worst articles",
    worst.map((one) => {
      const faults = {
        missed: one.missed,
        spurious: one.spurious,
        kind: one.kindWrong,
        role: one.roleWrong,
        quotes: one.quoteWrong,
        "outlets missed": one.outMissed,
        "outlets spurious": one.outSpurious,
      };
      const lines = Object.entries(faults).flatMap(([name, list]) =>
        list.length > 0 ? [`\n        ${name}: ${list.join("; ")}`] : [],
      );
      return `${one.f1?.toFixed(3) ?? "-"}  ${one.id} (${one.lang})${lines.join("")}`;
    }),
    most,
  );
}
