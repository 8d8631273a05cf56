import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { is, isCapital, isMark, isNumber, isWord, marksOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { type AttributionRelation, sourcedCue } from "./attribution-relation.ts";
import { trimmed } from "./clause.ts";
import { isTitleCase } from "./headlines.ts";

const DASHES = marksOf("— – ― - --");
/** A name before its handle has so many tokens. */
const LONGEST_NAME = 7;
/** Behind a handle stands a date of so many tokens. */
const LONGEST_DATE = 8;

/** "The gate is shut — Ann Lee (@annlee) December 9, 2016": a post of a network as it stands in a story; its bearer's name, handle and date close it. */
export function postIn(paragraph: AnalysedParagraph, lexicon: Lexicon): AttributionRelation | null {
  const { tokens, sentences } = paragraph;
  const handle = tokens.findLastIndex(({ text }) => /^@\w/.test(text));
  if (handle < 3 || tokens[handle - 1]!.text !== "(" || tokens[handle + 1]?.text !== ")") return null;
  if (!isDate(tokens.slice(handle + 2), lexicon)) return null;
  let dash = handle - 2;
  while (dash > 0 && handle - dash < LONGEST_NAME && !isMark(tokens[dash], DASHES)) dash--;
  const mention = { from: dash + 1, to: handle - 2 };
  if (!isMark(tokens[dash], DASHES) || mention.from > mention.to || !isCapital(tokens[mention.to]))
    return null;
  const content = trimmed(tokens, 0, dash - 1);
  if (content.length === 0 || isTitleCase({ tokens: tokens.slice(0, dash) })) return null;
  const cue = { from: dash, to: dash };
  return {
    ...sourcedCue({ cue, mention, pattern: "content-cue-source", use: "say", certain: true }),
    sentence: Math.max(
      0,
      sentences.findIndex(({ to }) => to > dash),
    ),
    content,
    direct: false,
    quoted: false,
    nested: false,
  };
}

/** "December 9, 2016": few words, a year among them. */
function isDate(tokens: readonly Token[], { rules }: Lexicon): boolean {
  if (tokens.length === 0 || tokens.length > LONGEST_DATE) return false;
  const year = tokens.some((token) => isNumber(token) && /^(?:19|20)\d\d$/.test(token.text));
  // A month's name is a word of time, or in small letters elsewhere.
  const words = tokens.filter(isWord);
  return year && (rules.grammar !== undefined || words.every((word) => is(word, IS.time)));
}
