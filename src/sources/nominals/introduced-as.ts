import type { TokenPlace } from "../discourse/antecedents.ts";
import { describePhrase, textOfPhrase } from "../phrases/descriptions.ts";
import { phraseStartingAt } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { is, isCapital, isOneOf, isSmallWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/** Paragraphs over which "the committee" looks back for "an advisory committee to the ministry". */
const REACH = 3;
/** So many words stand between the article and the noun: "a new advisory". */
const MOST_ADJECTIVES = 3;

/** In which words an article that goes on to say "the committee" told of it first, where these say whose it is: "advisory committee to the Tide Ministry". */
export function introducedAs(
  paragraphs: readonly AnalysedParagraph[],
  { paragraph, token }: TokenPlace,
  noun: string,
  lexicon: Lexicon,
): string | null {
  for (let number = paragraph; number >= Math.max(0, paragraph - REACH); number--) {
    const { tokens, text } = paragraphs[number]!;
    for (let at = (number === paragraph ? token : tokens.length) - 1; at > 0; at--) {
      if (tokens[at]!.low !== noun || isCapital(tokens[at])) continue;
      const article = articleBefore(tokens, at);
      const phrase = article < 0 ? null : phraseStartingAt(tokens, article, tokens.length);
      if (!phrase) continue;
      const { head, name } = describePhrase(tokens, phrase, lexicon);
      // "a letter to Ann Lee" is not hers.
      const sent = is(tokens[at], IS.document) && isOneOf(lexicon.addressees, tokens[at + 1]);
      if (head !== at) continue;
      // A nearer one that nothing more is told of is the one that is meant.
      const words = tokens.slice(at + 1, name.to + 1);
      const told =
        !sent && words.some(isCapital) && !words.some((word) => isOneOf(lexicon.irregularPasts, word));
      return told ? textOfPhrase(text, tokens, name) : null;
    }
  }
  return null;
}

function articleBefore(tokens: readonly Token[], noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= MOST_ADJECTIVES + 1; at--) {
    if (is(tokens[at], IS.indefinite)) return at;
    if (!isSmallWord(tokens[at]) || is(tokens[at], IS.preposition)) return -1;
  }
  return -1;
}
