import { headOf, isArticle, type Phrase, phraseStartingAt } from "../../phrases/phrases.ts";
import { is, isCapital, isOneOf, isSmallWord } from "../../text/token-tests.ts";
import * as IS from "../../text/word-flags.ts";
import type { SourcedCue } from "../attribution-relation.ts";
import type { Clause } from "../clause.ts";

const GENITIVE = /\p{Ll}s$/u;

/** "so die Prognose der Bank", "selon le décompte du ministère", "so Meiers Fazit": the source is whose words the noun stands for. */
export function ownerOfSaying<One extends SourcedCue>(clause: Clause, one: One): One {
  const { mention } = one;
  if (!mention) return one;
  const { tokens, lexicon } = clause;
  const head = headOf(tokens, mention);
  if (!isOneOf(lexicon.sayings, tokens[head])) return one;
  const before = tokens[head - 1];
  if (head > mention.from && isCapital(before) && GENITIVE.test(before?.text ?? ""))
    return { ...one, mention: { from: head - 1, to: head - 1 } };
  const owner = ownerBehind(clause, mention, head);
  return owner ? { ...one, mention: owner } : one;
}

/** "Seine Prognose: „…“": whose it is only the text before tells. */
export function isOnesSaying({ tokens, lexicon }: Clause, mention: Phrase): boolean {
  const owned = is(tokens[mention.from], IS.possessive) && mention.to > mention.from;
  return owned && isOneOf(lexicon.sayings, tokens[headOf(tokens, mention)]);
}

function ownerBehind({ tokens, sentence }: Clause, mention: Phrase, head: number): Phrase | null {
  const tie = tokens[head + 1];
  if (!isSmallWord(tie) || !is(tie, IS.nounPreposition)) return null;
  const article = isArticle(tokens, head + 1, sentence.to);
  const owner = phraseStartingAt(tokens, article ? head + 1 : head + 2, sentence.to);
  return owner && owner.to <= mention.to ? owner : null;
}
