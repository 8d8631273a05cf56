import { headOf, type Phrase, phraseEndingAt, phraseStartingAt } from "../phrases/phrases.ts";
import { DETERMINER } from "../text/lexicon.ts";
import { is, isCapital, isOneOf, isSmallWord, isUnknown, isWord, readsOn } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";
import { type Pattern, type SourcedCue, sourcedCue } from "./attribution-relation.ts";
import type { Clause } from "./clause.ts";

/** A cue of this kind always has its source. */
export type AccordingTo = SourcedCue & { mention: Phrase };

/** "According to X, C", "C, according to X", "X zufolge": whoever stands there. */
export function accordingTo(clause: Clause): AccordingTo[] {
  const { tokens, sentence, lexicon } = clause;
  const found: AccordingTo[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token || !isWord(token)) continue;
    const one = lexicon.accordingAfter.has(token.low) ? sourceBefore(clause, i) : sourceBehind(clause, i);
    if (one) found.push(one);
  }
  return found;
}

function sourceBefore({ tokens, sentence }: Clause, at: number): AccordingTo | null {
  const mention = phraseEndingAt(tokens, at - 1, sentence.from);
  return mention && relation(mention, { from: at, to: at }, "source-according");
}

function sourceBehind(clause: Clause, at: number): AccordingTo | null {
  const { tokens, sentence, lexicon } = clause;
  for (const rest of lexicon.according.get(tokens[at]?.low ?? "") ?? []) {
    if (!readsOn(tokens, at, rest)) continue;
    const to = at + rest.length;
    const given = phraseStartingAt(tokens, to + 1, sentence.to);
    const whole = given && (issuerOf(clause, given) ?? withSecondGroup(clause, given));
    if (whole) return relation(whole, { from: at, to }, "according-source");
  }
  return null;
}

/** "an analysis by the centre", "data from the agency": who issued the document; one with a name stands for itself. */
function issuerOf({ tokens, lexicon }: Clause, phrase: Phrase): Phrase | null {
  const at = headOf(tokens, phrase);
  if (at >= phrase.to) return null;
  const head = tokens[at];
  const link = tokens[at + 1];
  const by = is(link, IS.by);
  // "soundings by the office": a noun that no list knows is somebody's work where "by" says whose.
  const work = is(head, IS.document) || (by && isUnknown(head));
  if (!work || !(by || isOneOf(lexicon.issuers, link)) || isCapital(head)) return null;
  if (at > phrase.from && isCapital(tokens[at - 1])) return null;
  return phraseStartingAt(tokens, at + 2, phrase.to + 1);
}

/** "according to attendees and speakers": two groups without a determiner are one source. */
function withSecondGroup({ tokens, sentence, lexicon }: Clause, one: Phrase): Phrase {
  const isGroup = ({ from, to }: Phrase) =>
    is(tokens[to], IS.people) &&
    tokens.slice(from, to + 1).every((token) => isSmallWord(token) && !is(token, DETERMINER));
  if (lexicon.rules.grammar || !isGroup(one) || !is(tokens[one.to + 1], IS.and)) return one;
  const other = phraseStartingAt(tokens, one.to + 2, sentence.to);
  return other && isGroup(other) ? { from: one.from, to: other.to } : one;
}

function relation(mention: Phrase, cue: Phrase, pattern: Pattern): AccordingTo {
  return { ...sourcedCue({ mention, cue, pattern, use: "say", certain: true }), mention };
}
