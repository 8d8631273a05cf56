import { articleScorer } from "./article-figures.ts";
import { goldOf, hasPromos, type Prediction, type SetName } from "./article-sets.ts";

/** Share of the story below which it is taken as missed. */
const ALL_BUT_NOTHING = 0.1;

/** Ids of the pages of a set of whose story next to nothing is shown. */
export async function missedStories(set: SetName, predictions: Prediction[]): Promise<string[]> {
  if (hasPromos(set)) return [];
  const { per } = (await articleScorer()).scoreSet(goldOf(set), predictions);
  return per
    .filter(({ r, c }) => (c ? c[0] === 0 && c[2] > 0 : (r ?? 1) < ALL_BUT_NOTHING))
    .map(({ id }) => id);
}
