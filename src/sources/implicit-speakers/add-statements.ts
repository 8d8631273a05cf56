import type { Statement } from "../attributions/speech.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { groupBy } from "../text/multimap.ts";

/** Finds more statements in a paragraph, beside its own. */
type FindBeside = (text: AnalysedParagraph, paragraph: number, own: readonly Statement[]) => Statement[];

/** The statements of an article and those found beside them, in text order. Paragraphs are read from first to last. */
export function addStatements(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  find: FindBeside,
): Statement[] {
  const byParagraph = groupBy(statements, ({ paragraph }) => paragraph);
  return texts.flatMap((text, paragraph) => {
    const own = byParagraph.get(paragraph) ?? [];
    const found = find(text, paragraph, own);
    return found.length > 0 ? inTextOrder([...own, ...found]) : own;
  });
}

export function inTextOrder(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => a.cue.from - b.cue.from);
}
