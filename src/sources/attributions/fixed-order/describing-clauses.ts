import { headOf } from "../../phrases/phrases.ts";
import { HUMAN } from "../../text/lexicon.ts";
import { endsLike, is, isCapital, isMark, isOneOf, isQuote } from "../../text/token-tests.ts";
import * as IS from "../../text/word-flags.ts";
import * as SHAPE from "../../text/word-shapes.ts";
import type { SourcedCue } from "../attribution-relation.ts";
import type { Clause } from "../clause.ts";

/** A longer clause is a story of its own, a shorter one tells nothing; in tokens, with its pronoun. */
const LONGEST = 14;
const SHORTEST = 3;

/** "sources who know both owners": the clause that says who somebody unnamed is belongs to the mention. */
export function withDescribingClause(clause: Clause, one: SourcedCue): SourcedCue {
  const { tokens, lexicon } = clause;
  const { mention, antecedent, cue } = one;
  if (!mention || antecedent || !isOneOf(lexicon.peopleRelatives, tokens[mention.to + 1])) return one;
  const head = tokens[headOf(tokens, mention)];
  const named = isCapital(tokens[mention.to]) && !is(tokens[mention.to], HUMAN);
  const human = is(head, HUMAN, IS.title, IS.spokesperson) || endsLike(head, SHAPE.agent);
  if (named || !human) return one;
  const end = endOfWords(clause, mention.to);
  const to = cue.from > mention.to ? endBefore(clause, end, cue.from) : endBehind(clause, end);
  return to < mention.to + SHORTEST ? one : { ...one, mention: { from: mention.from, to } };
}

/** "people who know it | had said": up to the verb group, where nothing else begins before it. */
function endBefore({ tokens }: Clause, end: number, cue: number): number {
  let verb = cue;
  while (is(tokens[verb - 1], IS.auxiliary, IS.adverb, IS.negation)) verb--;
  return end === cue ? verb - 1 : -1;
}

/** "who know Lee and Moe", "who heard the claims": words that go on, or may be a verb of saying, tell no end. */
function endBehind({ tokens }: Clause, end: number): number {
  return is(tokens[end], IS.and, IS.cue, IS.relative) ? -1 : end - 1;
}

/** The first token that is none of the clause's plain words. */
function endOfWords({ tokens, sentence, lexicon }: Clause, noun: number): number {
  const verb = noun + 2;
  // "who asked to stay unnamed" says nothing more.
  const asks = is(tokens[verb], IS.cue) && isOneOf(lexicon.infinitiveMark, tokens[verb + 1]);
  let at = asks ? verb + 1 : verb;
  while (at < sentence.to && !isMark(tokens[at]) && !isQuote(tokens[at]) && !is(tokens[at], CLAUSE)) at++;
  return at - noun > LONGEST ? -1 : at;
}

const CLAUSE = IS.and | IS.that | IS.relative | IS.clause | IS.cue;
