import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { is } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";
import type { Speech, Statement } from "./speech.ts";

/**
 * Gives quotations within a clause whose subject is nobody to whoever says that clause: "Lee said the key showed that he was “in
 * charge of the shed”." `speaks`: somebody is meant by an attribution's mention.
 */
export function giveToOuter(
  speeches: readonly Speech[],
  statements: readonly Statement[],
  speaks: (statement: Statement) => boolean,
): void {
  const outer = statements.filter(({ nested }) => !nested);
  for (const speech of speeches) {
    const { statement, how } = speech;
    if (how !== "own" || !statement || speaks(statement)) continue;
    speech.statement = outer.find((one) => holds(one, statement) && speaks(one)) ?? statement;
  }
}

/** Whether a body or group speaks by itself in a clause that another reports, or only tells of it. */
export function hasOwnWords(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  at: number,
  lexicon: Lexicon,
): boolean {
  return !isFinding(texts, statements[at]!, lexicon) && !pointsAhead(texts, statements, at, lexicon);
}

/**
 * "Lee said that Norland had concluded it was “no danger”": what a clause within a report says that somebody found out tells no
 * words of theirs. "Lee said the city revealed it" may.
 */
function isFinding(
  texts: readonly AnalysedParagraph[],
  { nested, paragraph, cue }: Statement,
  { cues }: Lexicon,
): boolean {
  const uses = cues.get(texts[paragraph]!.tokens[cue.from]!.low)?.map(({ use }) => use) ?? [];
  return nested && uses.includes("find") && !uses.includes("state");
}

/** "Lee said the inquiry had asked for the list but “did not get it”": what it did, in Lee's words. */
export function isActWithin(
  texts: readonly AnalysedParagraph[],
  { nested, paragraph, cue }: Statement,
): boolean {
  const [preposition, object] = texts[paragraph]!.tokens.slice(cue.to + 1, cue.to + 3);
  if (!nested || !object || object.kind === "quote") return false;
  return is(preposition, IS.preposition, IS.nounPreposition) && !is(preposition, IS.that, IS.clause);
}

/** "They protested what it called “a lie”, the ministry said": the pronoun means whoever says the whole, who is named only behind it. */
function pointsAhead(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  at: number,
  { pronouns }: Lexicon,
): boolean {
  const { paragraph, sentence, mention } = statements[at]!;
  if (!mention || mention.from !== mention.to) return false;
  const pronoun = pronouns.get(texts[paragraph]!.tokens[mention.from]!.low);
  if (pronoun !== "it" && pronoun !== "they") return false;
  for (let i = at + 1; statements[i]?.paragraph === paragraph && statements[i]!.sentence === sentence; i++)
    if (statements[i]!.pattern.startsWith("content-") && holds(statements[i]!, statements[at]!)) return true;
  return false;
}

function holds({ paragraph, content }: Statement, inner: Statement): boolean {
  const isWithin = ({ from, to }: Phrase) => from <= inner.cue.from && inner.cue.to <= to;
  return paragraph === inner.paragraph && content.some(isWithin);
}
