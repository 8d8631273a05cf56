import {
  headOf,
  isNominal,
  isPronoun,
  isVerbLike,
  type Phrase,
  phraseEndingAt,
} from "../../phrases/phrases.ts";
import { subjectBefore } from "../../phrases/subjects.ts";
import { HUMAN } from "../../text/lexicon.ts";
import { is, isCapital, isOneOf, isSmallWord, isWord } from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import { type SourcedCue, sourcedCue } from "../attribution-relation.ts";
import { type Clause, tokenBefore } from "../clause.ts";
import { mainSubject } from "../main-subject.ts";
import { canSpeak, isSource } from "../source-phrases.ts";
import type { CueSite } from "./cue-sites.ts";

/** "Smith left early, saying C": the subject of the sentence; "a letter saying C": the noun before. */
export function gerund(
  clause: Clause,
  site: CueSite,
  next: CueSite | undefined,
  found: readonly SourcedCue[],
): SourcedCue | null {
  const before = tokenBefore(clause, site.group);
  if (before && isAdjective(clause, before, clause.tokens[site.to + 1])) return null;
  // "convicted of threatening", "to discuss writing": what another word is about.
  if (isSmallWord(before) && (is(before, IS.tie) || isVerbLike(before))) return null;
  const mention = sourceOf(clause, site, next, found);
  if (!mention || !isSource(clause, mention) || !canSpeak(clause, mention, false)) return null;
  // "She declined to comment, citing privacy."
  const refused = is(clause.tokens[mention.to + 1], IS.negation) && mention.to < site.group;
  if (refused && site.use !== "say") return null;
  const cue = { from: site.at, to: site.to };
  return sourcedCue({ cue, use: site.use, mention, pattern: "subject-gerund", certain: false });
}

function sourceOf(
  clause: Clause,
  site: CueSite,
  next: CueSite | undefined,
  found: readonly SourcedCue[],
): Phrase | null {
  const before = tokenBefore(clause, site.group);
  if (!before) {
    // "Saying that …, Smith left": the subject of the verb that follows.
    const subject = next ? subjectBefore(clause.tokens, next.group, site.to + 1, clause.lexicon) : null;
    return subject && { from: subject.from, to: subject.to };
  }
  if (isWord(before) && isNominal(before)) return sourceBehindNoun(clause, site, before, found);
  if (isPronoun(before)) return { from: site.group - 1, to: site.group - 1 };
  return mainSubject(clause, found, site.group);
}

/** "a nurse saying so", "a letter saying so": the noun before, unless it only carries the subject's words. */
function sourceBehindNoun(
  clause: Clause,
  site: CueSite,
  before: Token,
  found: readonly SourcedCue[],
): Phrase | null {
  if (site.use === "judge") return null;
  const { tokens, sentence } = clause;
  const phrase = phraseEndingAt(tokens, site.group - 1, sentence.from);
  const main = mainSubject(clause, found, site.group);
  if (!phrase) return main;
  const head = tokens[headOf(tokens, phrase)] ?? before;
  // "cited reports saying so" are the reports'; "sent a letter saying so", "filed a lawsuit saying so" is the sender's.
  const issued = is(head, IS.utterance) || is(tokens[phrase.from], IS.indefinite);
  const text = is(head, IS.document) && !issued;
  const speaks =
    text || site.use === "find" || is(head, HUMAN, IS.spokesperson) || isCapital(tokens[phrase.to]);
  return main && !speaks ? main : (shownIn(clause, phrase) ?? phrase);
}

/** "footage of Lee saying C": who is seen or heard in it. */
function shownIn({ tokens, lexicon }: Clause, { from, to }: Phrase): Phrase | null {
  for (let i = to - 1; i > from; i--) {
    if (!isOneOf(lexicon.shownBy, tokens[i])) continue;
    return is(tokens[i - 1], IS.document) && isCapital(tokens[to]) ? { from: i + 1, to } : null;
  }
  return null;
}

/** "against defending champions", "it is worth noting". */
function isAdjective({ lexicon }: Clause, before: Token, after: Token | undefined): boolean {
  if (!isWord(before)) return false;
  if (lexicon.impersonal.has(before.low)) return true;
  if (!is(before, IS.preposition) || is(before, IS.clause, IS.by) || isPronoun(before)) return false;
  return isNominal(after) && !isCapital(after) && !isPronoun(after);
}
