import { is, isCapital, isMark, isQuote, isSmallWord, isWord, marksOf } from "../../text/token-tests.ts";
import * as IS from "../../text/word-flags.ts";
import { type SourcedCue, sourcedCue } from "../attribution-relation.ts";
import { type Clause, tokenAt } from "../clause.ts";
import { SOURCE_NOUN } from "../source-phrases.ts";
import { phraseBehind } from "./phrases.ts";
import { isOnesSaying, ownerOfSaying } from "./sayings.ts";
import { maySpeak } from "./speakers.ts";

const SPEECH_ENDS = marksOf(", . ! ? – — -");

/** "…", so Meier. / …, aldus de minister: a word that is no verb, between what is said and who says it. */
export function bareCues(clause: Clause): SourcedCue[] {
  const { sentence } = clause;
  const found: SourcedCue[] = [];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const one = isBareCue(clause, i) ? withSource(clause, i) : null;
    if (one) found.push(one);
  }
  return found;
}

function isBareCue({ tokens, lexicon }: Clause, at: number): boolean {
  const token = tokens[at];
  if (!token || !isSmallWord(token) || !lexicon.bareCues.has(token.low)) return false;
  if (!isQuote(tokens[at - 1]) && !isMark(tokens[at - 1], SPEECH_ENDS)) return false;
  // "Und, so ergänzt Meier": the verb is the cue. "Viele sind frei, so auch Meier": an example.
  const next = tokens[at + 1];
  if (!isQuote(tokens[at - 1]) && !isQuote(tokens[at - 2]) && isSmallWord(next) && is(next, IS.adverb))
    return false;
  return !(isWord(next) && !isCapital(next) && is(next, IS.cue) && !is(next, SOURCE_NOUN));
}

function withSource(clause: Clause, at: number): SourcedCue | null {
  const mention = phraseBehind(clause, at + 1, clause.sentence.to, false);
  if (!mention || !maySpeak(clause, mention, true)) return null;
  const after = tokenAt(clause, mention.to + 1);
  if (isWord(after) && !is(after, IS.preposition, IS.time, IS.adverb, IS.relative)) return null;
  const cue = { from: at, to: at };
  const one = sourcedCue({ mention, cue, pattern: "content-cue-source", use: "say", certain: true });
  return isOnesSaying(clause, mention)
    ? { ...one, mention: null, silent: "one", certain: false }
    : ownerOfSaying(clause, one);
}
