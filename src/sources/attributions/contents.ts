import type { Phrase } from "../phrases/phrases.ts";
import { endsLike, is, isCapital, isMark, isQuote, marksOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { type AttributionRelation, firstToken, lastToken, type SourcedCue } from "./attribution-relation.ts";
import { behindAddressee, behindCircumstances } from "./circumstances.ts";
import { type Clause, trimmed } from "./clause.ts";

/** What stands behind a cue, up to token `end`: each word order has its own. */
export type ContentBehind = (clause: Clause, one: SourcedCue, end: number) => Phrase[];

/** So many tokens "According to Lee" may be followed by before its comma. */
const COMMA_REACH = 25;
/** A content of which quotations take up so large a part, in characters, is nothing else. */
const DIRECT_SHARE = 0.75;

const CLAUSE_BREAKS = marksOf("; — – --");
const CONTENT_OPENERS = marksOf(", : — – - --");

/** The sourced cues of a sentence, in order, each with what it reports. */
export function withContents(
  clause: Clause,
  cues: readonly SourcedCue[],
  contentBehind: ContentBehind,
): AttributionRelation[] {
  return cues.map((one, place) => {
    const content = contentOf(clause, cues, one, place, contentBehind);
    const quoted = quotedShare(clause.tokens, content);
    return {
      ...one,
      sentence: clause.index,
      content,
      quoted: quoted > 0,
      direct: quoted >= DIRECT_SHARE,
      nested: false,
    };
  });
}

function contentOf(
  clause: Clause,
  cues: readonly SourcedCue[],
  one: SourcedCue,
  place: number,
  contentBehind: ContentBehind,
): Phrase[] {
  const end = endOfContent(clause, one, cues.slice(place + 1));
  if (one.pattern === "according-source" || one.pattern === "source-according")
    return contentOfAccording(clause, one, end);
  if (!one.pattern.startsWith("content-")) return contentBehind(clause, one, end);
  const content = contentBefore(clause, one, cues.slice(0, place));
  content.push(...contentBehindParenthesis(clause, one, content, end));
  content.push(...quotationsBehind(clause, one, cues, end));
  return content;
}

/** Part of the content between quotation marks, 0 to 1 by characters. */
function quotedShare(tokens: readonly Token[], content: readonly Phrase[]): number {
  let quoted = 0;
  let length = 0;
  for (const { from, to } of content)
    for (const token of tokens.slice(from, to + 1)) {
      length += token.end - token.start;
      if (isQuote(token)) quoted += token.end - token.start;
    }
  return length > 0 ? quoted / length : 0;
}

/** Before the next attribution that opens a clause of its own, or at the end of the sentence. */
function endOfContent(clause: Clause, one: SourcedCue, later: readonly SourcedCue[]): number {
  const next = later.find((other) => opensOwnClause(clause, one, other));
  if (!next?.mention) return clause.sentence.to - 1;
  const own = next.pattern !== "subject-gerund" && next.mention.from > one.cue.to;
  return (own ? Math.min(next.mention.from, next.cue.from) : next.cue.from) - 1;
}

/** Whether `other` begins a clause of its own and so ends the content of `one`. */
function opensOwnClause({ tokens }: Clause, one: SourcedCue, { mention, cue, pattern }: SourcedCue): boolean {
  if (!mention) return false;
  if (mention === one.mention || mention.from <= one.cue.from) return cue.from > one.cue.to;
  if (pattern !== "source-cue-content") return pattern === "subject-gerund";
  const before = tokens[mention.from - 1];
  if (isMark(before)) return isMark(before, CLAUSE_BREAKS);
  if (isQuote(before) || !is(before, IS.and, IS.clause) || is(before, IS.that)) return false;
  const beforeThat = tokens[mention.from - 2];
  return beforeThat?.text === "," || beforeThat?.text === ";" || isQuote(beforeThat);
}

/** "According to Lee, C" or "C, according to Lee". */
function contentOfAccording(clause: Clause, one: SourcedCue, end: number): Phrase[] {
  const { tokens, sentence } = clause;
  const first = firstToken(one);
  // "“…”, according to Lee, …": behind a quotation it does not open the sentence.
  const opens = first - sentence.from <= 2 && !isQuote(tokens[sentence.from]);
  if (!opens) return trimmed(tokens, sentence.from, first - 1);
  const at = lastToken(one) + 1;
  let comma = at;
  while (comma < sentence.to && tokens[comma]?.text !== "," && comma - at < COMMA_REACH) comma++;
  return trimmed(tokens, tokens[comma]?.text === "," ? comma + 1 : at, end);
}

/** "C, Smith said": from behind the attribution before, else from the sentence's start. */
function contentBefore(
  { tokens, sentence }: Clause,
  one: SourcedCue,
  earlier: readonly SourcedCue[],
): Phrase[] {
  const first = one.pattern === "content-source-cue" && one.mention ? one.mention.from : one.cue.from;
  const ends = earlier
    // Two who speak as one have the same verb and the same content.
    .filter(({ pattern, cue }) => pattern.startsWith("content-") && cue !== one.cue)
    .map((before) => lastToken(before) + 1);
  const start = Math.min(first, Math.max(sentence.from, ...ends));
  // "They knew: “…”, Smith said": the quotation alone.
  const quote = isQuote(tokens[first - 1]) ? first - 1 : first - 2;
  const introduced = quote > start && isQuote(tokens[quote]) && tokens[quote - 1]?.text === ":";
  return trimmed(tokens, introduced ? quote : start, first - 1);
}

/** "The plan, officials said, will fail": the content goes on behind the attribution. */
function contentBehindParenthesis(
  { tokens }: Clause,
  one: SourcedCue,
  content: readonly Phrase[],
  end: number,
): Phrase[] {
  const last = lastToken(one);
  const next = tokens[last + 2];
  if (tokens[last + 1]?.text !== "," || !next || last + 2 > end || isQuote(next)) return [];
  if (content.some(({ from, to }) => tokens.slice(from, to + 1).some(isQuote))) return [];
  if (is(next, IS.and, IS.clause, IS.relative, IS.that) || endsLike(next, SHAPE.participle)) return [];
  if (isCapital(next) && !is(next, IS.notName)) return [];
  return trimmed(tokens, last + 2, end).filter(({ from, to }) => to > from);
}

/** "“…”, Smith said, “…”": the quotations behind, up to the next cue. */
function quotationsBehind(
  { tokens }: Clause,
  one: SourcedCue,
  cues: readonly SourcedCue[],
  end: number,
): Phrase[] {
  const last = lastToken(one);
  const next = Math.min(...cues.map(({ cue }) => cue.from).filter((from) => from > last));
  const quotations: Phrase[] = [];
  for (let i = last + 1; i <= end && i < next; i++)
    if (isQuote(tokens[i])) quotations.push({ from: i, to: i });
  return quotations;
}

/** "Smith told reporters on Monday that C": what stands behind the cue, without circumstances. */
export function contentBehindCue(clause: Clause, one: SourcedCue, end: number): Phrase[] {
  const { tokens } = clause;
  const { mention, cue, use } = one;
  // "Announcing the plan, Smith said": between the verb that opens the sentence and whoever it is about.
  if (one.pattern === "subject-gerund" && mention && mention.from > cue.to)
    return trimmed(tokens, cue.to + 1, mention.from - 1);
  // The source stands behind the cue: in a passive, or in languages that put the verb first.
  let at = mention && mention.from > cue.to ? mention.to + 1 : cue.to + 1;
  if (use === "tell") at = behindAddressee(clause, at, end + 1);
  at = behindCircumstances(clause, at);
  while (at <= end && isMark(tokens[at], CONTENT_OPENERS)) at++;
  if (at > end) at = cue.to + 1;
  return trimmed(tokens, at, reportedEnd(clause, one, at, end));
}

/** Where reported content ends: an object at the next comma or clause, a clause at the next that contrasts. */
function reportedEnd(clause: Clause, { use }: SourcedCue, from: number, end: number): number {
  const { tokens } = clause;
  const takesObject = use === "announce" || use === "think" || use === "judge";
  const object = takesObject && !is(tokens[from], IS.that);
  for (let i = from + 2; i <= end; i++) {
    const token = tokens[i];
    if (!object && isQuote(token)) return end;
    const comma = token?.kind === "mark" && token.text === ",";
    const next = tokens[i + 1];
    if (comma && is(next, IS.clause) && !is(next, IS.that, IS.relative)) return i - 1;
    // "rejected the claim as “a lie”": the words themselves.
    const named = is(token, IS.asClause) && isQuote(next);
    if (object && !named && (comma || endsObject(token))) return i - 1;
  }
  return end;
}

function endsObject(token: Token | undefined): boolean {
  if (isMark(token, CLAUSE_BREAKS) || is(token, IS.asClause)) return true;
  return is(token, IS.clause) && is(token, IS.preposition);
}

/** Which attributions of a sentence stand inside the content of another. */
export function withNesting(
  { tokens }: Clause,
  relations: readonly AttributionRelation[],
): AttributionRelation[] {
  return relations.map((one) => {
    const nested = relations.some((outer) => isInside(one, outer));
    const around = nested ? undefined : relations.find((outer) => tellsAll(outer, one));
    if (!around) return { ...one, nested };
    const end = firstToken(around) - 1;
    return {
      ...one,
      nested,
      content: one.content.flatMap(({ from, to }) => trimmed(tokens, from, Math.min(to, end))),
    };
  });
}

/** "Lee told them it was late, the Post reported", "…, according to Fenn": the whole sentence is that of whoever stands at its end. */
function tellsAll(outer: AttributionRelation, inner: AttributionRelation): boolean {
  if (outer === inner || outer.pattern.startsWith("source-cue") || outer.cue.from < inner.cue.to)
    return false;
  return holds(outer.content, inner.cue) && holds(inner.content, outer.cue);
}

function isInside(inner: AttributionRelation, outer: AttributionRelation): boolean {
  return inner !== outer && holds(outer.content, inner.cue) && !holds(inner.content, outer.cue);
}

function holds(content: readonly Phrase[], cue: Phrase): boolean {
  return content.some(({ from, to }) => from <= cue.from && cue.to <= to);
}
