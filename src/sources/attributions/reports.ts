import { headOf, isPronoun, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import { DETERMINER, HUMAN } from "../text/lexicon.ts";
import {
  endsLike,
  is,
  isCapital,
  isMark,
  isNumber,
  isOneOf,
  isQuote,
  isSmallWord,
  isWord,
} from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import type { AttributionRelation } from "./attribution-relation.ts";
import type { Clause } from "./clause.ts";

/** Whether the content is one that this use of the cue can have. */
export function isReport(clause: Clause, one: AttributionRelation): boolean {
  const [first] = one.content;
  if (isFlourish(clause, one) || (first && isBareObject(clause, one, first))) return false;
  if (!first || isPromise(clause, first)) return leadsOn(clause, one);
  if (one.use === "utter") return one.quoted && isQuotedAtOnce(clause, one, first);
  if (isNaming(clause, one, first) || isDiscovery(clause, one, first)) return false;
  if (one.quoted) return true;
  if (
    judgesNothing(clause, one) ||
    tellsNobody(clause, one) ||
    lacksClause(clause, one, first) ||
    isRefusal(clause, one, first) ||
    isPlan(clause, one, first) ||
    describesSomebody(one)
  )
    return false;
  return saysEnough(clause, one, first);
}

/** "As a great philosopher once said, “…”": an ornament, whom nobody has asked. */
function isFlourish({ tokens, lexicon }: Clause, { mention, use, quoted }: AttributionRelation): boolean {
  if (lexicon.rules.grammar || !mention || !quoted || (use !== "say" && use !== "utter")) return false;
  if (!is(tokens[mention.from - 1], IS.asClause) || !is(tokens[mention.from], IS.indefinite)) return false;
  return !tokens
    .slice(mention.from, mention.to + 1)
    .some((token) => isCapital(token) || is(token, IS.spokesperson));
}

/** "More people are writing them, and papers need them", "The agent acknowledged it.": the object is all that the verb has. */
function isBareObject({ tokens, lexicon }: Clause, one: AttributionRelation, { from }: Phrase): boolean {
  if (lexicon.rules.grammar || !isBehind(one) || one.quoted || one.use === "judge") return false;
  if (from !== one.cue.to + 1) return false;
  const object = isOneOf(lexicon.objectPronouns, tokens[from]) || tokens[from]?.low === "it";
  const next = tokens[from + 1];
  return object && (!next || (isMark(next) && next.text !== "(") || is(next, IS.and));
}

/** "states the following:" */
function isPromise({ tokens, lexicon }: Clause, { from, to }: Phrase): boolean {
  const promised = isOneOf(lexicon.following, tokens[to]) && to - from < 2;
  return promised && tokens.at(-1)?.text === ":" && tokens.length - 2 === to;
}

/** So many tokens of circumstances stand between a cue and the colon that ends its paragraph. */
const LONGEST_LEAD = 8;

/** "Smith told reporters on Monday:" as the end of a paragraph: the next one says what. */
export function leadsOn({ tokens, sentence }: Clause, { cue, mention, use }: AttributionRelation): boolean {
  const last = tokens.length - 1;
  const ends = sentence.to === tokens.length && tokens[last]?.text === ":";
  return ends && mention !== null && use !== "think" && last - cue.to <= LONGEST_LEAD;
}

/** The content stands behind the cue. */
function isBehind({ pattern }: AttributionRelation): boolean {
  return pattern === "source-cue-content" || pattern === "subject-gerund";
}

/** A way of uttering has its quotation right beside it: "laughed when he urged voters, “…”" quotes nobody. */
function isQuotedAtOnce({ tokens }: Clause, one: AttributionRelation, first: Phrase): boolean {
  if (!isBehind(one) || isQuote(tokens[first.from])) return true;
  // "beschreibt die Lage als schwierig: „…“"; a gerund has it behind any mark: "shouting to all, “…”".
  const gerund = one.pattern === "subject-gerund";
  const introduces = (token: Token | undefined) => (gerund ? isMark(token) : token?.text === ":");
  return one.content.some(({ from, to }) => {
    for (let i = Math.max(from, 1); i <= to; i++)
      if (isQuote(tokens[i]) && introduces(tokens[i - 1])) return true;
    return false;
  });
}

/** "a website called “The Quay”": that is its name. */
function isNaming({ tokens }: Clause, { use, mention, cue }: AttributionRelation, first: Phrase): boolean {
  if (use !== "judge" || mention?.to !== cue.from - 1 || first.from !== cue.to + 1) return false;
  const opener = tokens[first.from];
  if (!isCapital(opener) && !isQuote(opener)) return false;
  if (is(tokens[mention.from], IS.indefinite)) return true;
  // "the Boatmen and the Dock Council in a coalition called “The Quay”"
  let noun = cue.from - 1;
  while (
    noun > mention.from &&
    cue.from - noun < LONGEST_NOUN &&
    isSmallWord(tokens[noun]) &&
    !is(tokens[noun], IS.indefinite)
  )
    noun--;
  return is(tokens[noun], IS.indefinite);
}

/** An article, an adjective and a noun before "called". */
const LONGEST_NOUN = 4;

/** "officers found “a small boat”": people find things; that something is so, only with "that". */
function isDiscovery({ tokens, lexicon }: Clause, one: AttributionRelation, first: Phrase): boolean {
  const { use, mention, antecedent, pattern } = one;
  if (use !== "find" || !mention || pattern !== "source-cue-content") return false;
  const head = tokens[headOf(tokens, antecedent ?? mention)];
  // "il avait montré son rapport de force"
  const somebody = lexicon.rules.grammar ? isPronoun(head) : is(head, HUMAN) || endsLike(head, SHAPE.agent);
  if (!somebody || is(head, IS.body, IS.document)) return false;
  return !holdsClause(tokens, first) && !tokens.slice(first.from, first.to + 1).some(isNumber);
}

/** "when the officer first called, Lee left", "what Lee called": nothing is judged. */
function judgesNothing(
  { tokens, lexicon }: Clause,
  { use, pattern, cue, mention }: AttributionRelation,
): boolean {
  if (use !== "judge") return false;
  if (pattern === "source-cue-content" && tokens[cue.to + 1]?.text === ",") return true;
  const before = mention ? tokens[mention.from - 1] : undefined;
  return before !== undefined && lexicon.freeRelative.has(before.low);
}

/** "stay dry and informed, without a fee", "stay informed about tides": whoever is told stands right behind the verb. */
function tellsNobody({ tokens, lexicon }: Clause, { use, pattern, cue }: AttributionRelation): boolean {
  const behind = tokens[cue.to + 1];
  if (lexicon.rules.grammar || use !== "tell" || pattern !== "source-cue-content") return false;
  const about =
    isOneOf(lexicon.addressing, tokens[cue.from]) && is(behind, IS.preposition, IS.nounPreposition);
  return behind?.text === "," || about;
}

/** "added a goal": the verb reports only with a clause behind it. */
function lacksClause(clause: Clause, one: AttributionRelation, first: Phrase): boolean {
  const { tokens, lexicon } = clause;
  if (!isBehind(one) || !needsClause(clause, one)) return false;
  // "threatened to leave": what is announced may be an infinitive.
  const infinitive = one.use === "announce" && lexicon.addressees.has(tokens[first.from]?.low ?? "");
  return !infinitive && !holdsClause(tokens, first);
}

/** "denied them entry", "is denying vaccines to inmates": nothing is said. */
function isRefusal({ tokens, lexicon }: Clause, one: AttributionRelation, first: Phrase): boolean {
  if (!isOneOf(lexicon.refusing, tokens[one.cue.from]) || !isBehind(one)) return false;
  const { from } = first;
  const comma = tokens.findIndex((token, at) => at > from && at <= first.to && token.text === ",");
  const words = { from, to: comma < 0 ? first.to : comma - 1 };
  if (holdsClause(tokens, words)) return false;
  const object = phraseStartingAt(tokens, from, words.to + 1);
  const refused = object !== null && isOneOf(lexicon.refused, tokens[headOf(tokens, object)]);
  return refused || isOneOf(lexicon.objectPronouns, tokens[from]);
}

/** "The town has calculated that it can wait": no number, and no text or people who count. */
function isPlan({ tokens, lexicon }: Clause, one: AttributionRelation, { from, to }: Phrase): boolean {
  const { cue, mention, antecedent } = one;
  if (!isOneOf(lexicon.counting, tokens[cue.from]) || !mention || !is(tokens[from], IS.that)) return false;
  if (is(tokens[headOf(tokens, antecedent ?? mention)], HUMAN, IS.document)) return false;
  const words = tokens.slice(from, to + 1);
  return words.some((token) => isOneOf(lexicon.possible, token)) && !words.some(isNumber);
}

/** The verb reports only with a clause behind it: with a thing as object it is an act. */
export function needsClause(
  { tokens, lexicon }: Clause,
  { cue, use }: Pick<AttributionRelation, "cue" | "use">,
): boolean {
  const readings = lexicon.cues.get(tokens[cue.from]?.low ?? "") ?? [];
  const rest = cue.to - cue.from;
  return readings.some(
    (reading) => reading.use === use && reading.rest.length === rest && reading.needsClause,
  );
}

/** "a candidate who pledged to leave": what somebody is, no report of the article's. */
function describesSomebody({ restrictive, use }: AttributionRelation): boolean {
  return restrictive && (use === "announce" || use === "judge" || use === "think");
}

/** Content without quotation marks, long enough or of the build that the use asks. */
function saysEnough(clause: Clause, one: AttributionRelation, first: Phrase): boolean {
  const { tokens } = clause;
  const { use, pattern } = one;
  const words = one.content.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const opener = tokens[first.from];
  if (use === "think") return words >= 2 && pattern === "source-cue-content";
  if (pattern === "according-source" || pattern === "source-according") return words >= 2;
  if (pattern === "content-cue") return false;
  if (use === "find") {
    if (is(opener, IS.that) || pattern === "content-source-cue") return true;
    return words >= 3 && isText(clause, one);
  }
  if (use === "judge") return words >= 2;
  if (pattern !== "source-cue-content") return true;
  // "Lee wrote the check": a thing alone is nothing said.
  const thing = use === "say" && words === 2 && is(opener, IS.definite, IS.indefinite);
  // "He tweets @fenn": where somebody is found.
  if (words === 1 && opener?.text.startsWith("@")) return false;
  return !thing && !is(opener, IS.and);
}

/** "the report found": the source is a text. */
function isText({ tokens }: Clause, { mention, antecedent }: AttributionRelation): boolean {
  return mention !== null && is(tokens[headOf(tokens, antecedent ?? mention)], IS.document);
}

/** The words say that something is so: they open as a clause does, or a verb follows their noun. */
function holdsClause(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (is(tokens[from], IS.that, IS.clause, IS.relative) || isPronoun(tokens[from])) return true;
  const subject = phraseStartingAt(tokens, from, to + 1);
  if (!subject) return false;
  for (let i = subject.to + 1; i <= to; i++) {
    const token = tokens[i];
    if (is(token, IS.relative, IS.that, IS.clause) || opensClauseBehindComma(tokens, i)) return false;
    if (is(token, IS.auxiliary) && isSmallWord(token)) return true;
    if (i === subject.to + 1 && isVerbBehind(tokens[i - 1], token)) return true;
  }
  return false;
}

/** "added 25 points, and Noel had 15", "boasting lakes, with seas being": a clause of its own. */
function opensClauseBehindComma(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ",") return false;
  const next = tokens[at + 1];
  return (
    is(tokens[at], IS.nounPreposition) || (is(tokens[at], IS.and) && (isCapital(next) || isPronoun(next)))
  );
}

/** The word right behind a noun phrase is a verb, for all that is known of it. */
function isVerbBehind(before: Token | undefined, token: Token | undefined): boolean {
  // "25 points": what is counted is no verb.
  if (!isWord(token) || isCapital(token) || isNumber(before)) return false;
  if (endsLike(token, SHAPE.past) || is(token, IS.cue)) return true;
  return !is(token, IS.preposition, IS.and, IS.adverb, DETERMINER) && !endsLike(token, SHAPE.participle);
}
