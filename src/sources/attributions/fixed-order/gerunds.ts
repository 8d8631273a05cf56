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
import { endsLike, is, isCapital, isOneOf, isQuote, isSmallWord, isWord } from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import * as SHAPE from "../../text/word-shapes.ts";
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
  if (before && isNoReport(clause, site.group - 1)) return null;
  const mention = sourceOf(clause, site, next, found);
  if (!mention || !isSource(clause, mention) || !canSpeak(clause, mention, false)) return null;
  // "She declined to comment, citing privacy."
  const refused = is(clause.tokens[mention.to + 1], IS.negation) && mention.to < site.group;
  if (refused && site.use !== "say") return null;
  const cue = { from: site.at, to: site.to };
  return sourcedCue({ cue, use: site.use, mention, pattern: "subject-gerund", certain: false });
}

/**
 * "The rule is plain: sharing food helps", "a group called “…”, referring to Lee": a clause that begins with what somebody does, words
 * that explain a name.
 */
function isNoReport({ tokens, lexicon }: Clause, before: number): boolean {
  if (tokens[before]?.text === ":") return true;
  const named = tokens[before]?.text === "," ? before - 1 : before;
  return isQuote(tokens[named]) && isOneOf(lexicon.naming, tokens[named - 1]);
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
    const subject = next
      ? subjectBefore(clause.tokens, next.group, behindObject(clause, site, next), clause.lexicon)
      : null;
    return subject && { from: subject.from, to: subject.to };
  }
  if (isWord(before) && isNominal(before)) return sourceBehindNoun(clause, site, before, found);
  if (isPronoun(before)) return { from: site.group - 1, to: site.group - 1 };
  return mainSubject(clause, found, site.group);
}

/** "Announcing the plan, | the mayor, Ann Lee, said": behind the comma after what is announced. */
function behindObject({ tokens }: Clause, { to }: CueSite, next: CueSite): number {
  let comma = to + 1;
  while (comma < next.group && tokens[comma]!.text !== ",") comma++;
  return comma < next.group - 1 ? comma + 1 : to + 1;
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
  if (phrase && isCaption(clause, phrase, site)) return null;
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

/** An article and an adjective may stand before a name. */
const LONGEST_OPENING = 2;

/** "An early Quill video explaining her boat.": what a picture shows, a sentence without a verb. */
function isCaption({ tokens, sentence }: Clause, { from, to }: Phrase, site: CueSite): boolean {
  if (from - sentence.from > LONGEST_OPENING || !is(tokens[to], IS.document) || isQuote(tokens[site.to + 1]))
    return false;
  return !tokens.slice(site.to + 1, sentence.to).some((token) => isSmallWord(token) && isFiniteVerb(token));
}

/** A verb that a sentence can have, for all that is known of it. */
function isFiniteVerb(token: Token): boolean {
  if (endsLike(token, SHAPE.participle)) return false;
  return (
    is(token, IS.auxiliary) || (is(token, IS.cue) && !is(token, IS.nounLike)) || endsLike(token, SHAPE.past)
  );
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
