import { isPronoun, type Phrase } from "../../phrases/phrases.ts";
import { DETERMINER } from "../../text/lexicon.ts";
import {
  is,
  isCapital,
  isMark,
  isNumber,
  isOneOf,
  isQuote,
  isSmallWord,
  isWord,
  marksOf,
} from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import type { AttributionRelation, Pattern, SourcedCue } from "../attribution-relation.ts";
import { type Clause, opensWithObject, tokenAt, tokenBefore, trimmed } from "../clause.ts";
import { contentBehindCue } from "../contents.ts";
import { isReport, leadsOn } from "../reports.ts";
import type { VerbGroup } from "./verb-groups.ts";

const SOURCE_FIRST: ReadonlySet<Pattern> = new Set(["source-cue-content", "content-source-cue"]);
const CONTENT_ENDS = marksOf(", – — ? ! -");

/** Content stands before token `at`: a quotation, or a clause that ends in a comma. */
export function isContentBefore(clause: Clause, at: number): boolean {
  const before = tokenBefore(clause, at);
  if (!before) return false;
  if (isQuote(before)) return true;
  if (isQuote(clause.tokens[at - 2])) return isMark(before);
  if (isWord(before) && is(before, IS.asClause)) return true;
  // "…, zo meldt de bond": the word that may stand for a verb stands before one.
  if (isWord(before) && clause.lexicon.bareCues.has(before.low)) return isContentBefore(clause, at - 1);
  return isMark(before, CONTENT_ENDS) && at - clause.sentence.from > 2;
}

/** How far behind the cue a quotation or clause may begin, in tokens. */
const CONTENT_REACH = 8;

/** A quotation, a clause or an object stands behind the cue. */
export function isContentBehind(clause: Clause, { to }: VerbGroup): boolean {
  const { tokens, sentence } = clause;
  const next = tokenAt(clause, to + 1);
  if (isWord(next) && is(next, DETERMINER, IS.that) && !isPronoun(next)) return true;
  return tokens.slice(to + 1, Math.min(sentence.to, to + CONTENT_REACH)).some(opensContent);
}

function opensContent(token: Token): boolean {
  return isQuote(token) || token.text === ":" || (isWord(token) && is(token, IS.that));
}

/** What stands behind the cue; where all of it looks like circumstances, these are the content. */
export function contentBehind(clause: Clause, one: SourcedCue, end: number): Phrase[] {
  const { tokens, sentence } = clause;
  const content = contentBehindCue(clause, one, end);
  if (pointsBack(clause, one) && !content.some((part) => holdsSpeech(tokens, part)))
    return [{ from: sentence.from, to: sentence.from }];
  if (content.length > 0) return content;
  const { mention, cue } = one;
  const last = mention && mention.from > cue.to ? mention.to : cue.to;
  const rest = trimmed(tokens, last + 1, end);
  // "hatte Meier die Pläne scharf kritisiert": the content stands inside the verb group.
  const inside = rest.length === 0 && mention && mention.to < cue.from;
  return inside ? trimmed(tokens, mention.to + 1, cue.from - 1) : rest;
}

/** "Das teilten die Stadtwerke mit": with the subject behind the verb, a lone "das" before it is the content. */
function pointsBack(clause: Clause, { cue, mention }: SourcedCue): boolean {
  const { tokens, sentence, grammar } = clause;
  if (!mention || mention.from <= sentence.from + 1 || !opensWithObject(clause)) return false;
  const verb = sentence.from + 1;
  if (cue.from === verb) return true;
  return is(tokens[verb], IS.auxiliary) && (mention.to < cue.from || grammar.headFirst === true);
}

function holdsSpeech(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens
    .slice(from, to + 1)
    .some((token) => isQuote(token) || token.text === ":" || is(token, IS.that));
}

/** As in every language; besides, one word may be the whole content of a claim or denial. */
export function isFreeReport(clause: Clause, one: AttributionRelation): boolean {
  if (saysNothing(clause, one) || tellsWhich(clause, one) || isTold(clause, one)) return false;
  if (isAnybody(clause, one)) return false;
  // "sagte dem Blatt:" at the end of its paragraph
  if (isReport(clause, one) || (one.use === "say" && leadsOn(clause, one))) return true;
  const thought = one.use === "think" || one.use === "find";
  if (!thought && one.pattern === "source-cue-content" && pointsBack(clause, one))
    return one.content.length > 0;
  return one.use === "state" && one.pattern !== "content-cue" && isClaim(clause, one.content[0]);
}

/** "El Gobierno rechaza la propuesta": behind a verb that may be an act stands a thing, no clause and no quotation. */
export function isAct(
  { tokens, lexicon }: Clause,
  { cue, pattern, quoted, content }: AttributionRelation,
): boolean {
  const [first] = content;
  if (quoted || !first || pattern !== "source-cue-content") return false;
  if (!isOneOf(lexicon.actVerbs, tokens[cue.from])) return false;
  const opener = tokens[first.from];
  const thing = isCapital(opener) || is(opener, DETERMINER, IS.preposition);
  if (!thing || isPronoun(opener) || is(opener, IS.that, IS.clause)) return false;
  // "kritisierte Pläne, die …", but "betonte, Kinder hätten …": a mark parts the verb from a clause of its own.
  if (isMark(tokens[first.from - 1])) return false;
  return !content.some(({ from, to }) =>
    tokens
      .slice(from, to + 1)
      .some((token) => isWord(token) && is(token, IS.that) && !is(token, IS.definite)),
  );
}

/** "la asamblea que escribe una nueva carta": without a comma the clause says which one is meant, and a thing is nothing said. */
function tellsWhich(
  { tokens }: Clause,
  { antecedent, mention, quoted, content }: AttributionRelation,
): boolean {
  if (!antecedent || !mention || quoted || isMark(tokens[mention.from - 1])) return false;
  return content.length > 0 && is(tokens[content[0]?.from ?? 0], IS.definite | IS.indefinite | IS.possessive);
}

/** "Geschichten, die Zeitzeugen erzählt haben": in a relative clause, by the verb at its end, nothing but its noun is told. */
function isTold(
  { tokens, grammar }: Clause,
  { mention, cue, quoted, pattern }: AttributionRelation,
): boolean {
  if (!grammar.nounCapitals || !mention || quoted || !SOURCE_FIRST.has(pattern)) return false;
  // The pronoun may be read as the article of the noun behind it.
  const at = isMark(tokens[mention.from - 1]) ? mention.from : mention.from - 1;
  const opens = isCapital(tokens[at - 2]) && tokens[at - 1]?.text === "," && is(tokens[at], IS.relative);
  const after = tokens[cue.to + 1];
  return opens && mention.to < cue.from && isWord(after) && is(after, IS.auxiliary);
}

/** "die Leute sagen": anybody and nobody, unless their words stand there. */
function isAnybody(
  { tokens, lexicon }: Clause,
  { mention, antecedent, quoted }: AttributionRelation,
): boolean {
  if (!mention || antecedent || quoted) return false;
  const { from, to } = mention;
  const bare = from === to || (to === from + 1 && is(tokens[from], IS.definite));
  return bare && isOneOf(lexicon.anybody, tokens[to]);
}

/** "äußerte sich ungewöhnlich deutlich": where nouns have capitals, words without one are how it was said, not what; a colon leads on to it. */
function saysNothing(clause: Clause, one: AttributionRelation): boolean {
  const { tokens, grammar } = clause;
  const { content, pattern, mention, cue } = one;
  if (!grammar.nounCapitals || pattern !== "source-cue-content" || leadsOn(clause, one)) return false;
  // "Über das Thema berichtete Hafenfunk am 29. April um 9 Uhr": when it was.
  const behind = mention !== null && mention.from > cue.to;
  const isEmpty = (token: Token) => isManner(token) || (behind && isWhen(token));
  return content.every(({ from, to }) => tokens.slice(from, to + 1).every(isEmpty));
}

function isWhen(token: Token): boolean {
  return is(token, IS.time) || isNumber(token) || isMark(token);
}

function isManner(token: Token): boolean {
  return isSmallWord(token) && !is(token, IS.that, IS.auxiliary, IS.clause, IS.pronoun);
}

/** "Eleverna förnekar brott": one word. */
function isClaim({ tokens }: Clause, content: Phrase | undefined): boolean {
  if (!content || content.from !== content.to) return false;
  const word = tokens[content.from];
  if (!isWord(word)) return false;
  // "Een woordvoerder bevestigt dat."
  if (is(word, IS.that) && tokens[content.to + 1]?.text === ".") return true;
  return !isPronoun(word) && !is(word, IS.and, IS.that);
}
