import type { Phrase } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import { isWord } from "../text/token-tests.ts";
import type { SourcedCue } from "./attribution-relation.ts";
import type { Clause } from "./clause.ts";

/** The subject of the sentence's main clause before token `limit`; attributions found before it tell it best. */
export function mainSubject(clause: Clause, found: readonly SourcedCue[], limit: number): Phrase | null {
  const earlier = found.filter((one) => one.cue.from < limit && one.pattern !== "according-source");
  let last = earlier.at(-1);
  // "Lee said that the ministry had denied it, adding …": what stands in the content of another is not its subject.
  for (let i = earlier.length - 2; i >= 0; i--) {
    const outer = earlier[i];
    if (!last || !outer || !isWithin(clause, last, outer)) break;
    last = outer;
  }
  return last?.mention ?? mainSubjectFrom(clause.tokens, clause.sentence.from, limit);
}

/** The inner clause follows the outer cue at once, with no comma between. */
function isWithin({ tokens, lexicon }: Clause, { mention }: SourcedCue, outer: SourcedCue): boolean {
  if (lexicon.rules.grammar || !mention || outer.pattern !== "source-cue-content") return false;
  return mention.from > outer.cue.to && tokens.slice(outer.cue.to + 1, mention.from).every(isWord);
}
