import type { LanguageRules } from "../../rules/language.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { Sentence } from "../text/sentences.ts";
import { is, isMark, isQuote, marksOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

type Grammar = NonNullable<LanguageRules["grammar"]>;

/** A sentence with what its readers ask: all of them are functions over it. */
export interface Clause {
  /** Those of the whole paragraph: offsets count in it. */
  tokens: readonly Token[];
  sentence: Sentence;
  /** The sentence's place in its paragraph. */
  index: number;
  /** The sentence before; null for the first of a paragraph. */
  previous: Sentence | null;
  lexicon: Lexicon;
  /** How the language builds clauses; empty where as in English. */
  grammar: Grammar;
}

export function clausesOf({ tokens, sentences }: AnalysedParagraph, lexicon: Lexicon): Clause[] {
  return sentences.map((sentence, index) => ({
    tokens,
    sentence,
    index,
    previous: sentences[index - 1] ?? null,
    lexicon,
    grammar: lexicon.rules.grammar ?? {},
  }));
}

/** The token at a place of the sentence; none behind its end. */
export function tokenAt({ tokens, sentence }: Clause, at: number): Token | undefined {
  return at < sentence.to ? tokens[at] : undefined;
}

/** The token before a place of the sentence; none before its start. */
export function tokenBefore({ tokens, sentence }: Clause, at: number): Token | undefined {
  return at > sentence.from ? tokens[at - 1] : undefined;
}

/** "Das sagte Meier", "Lo ha detto Rossi": a lone pronoun opens the sentence that stands for what somebody said. */
export function opensWithObject({ tokens, sentence, grammar, lexicon }: Clause): boolean {
  const first = tokens[sentence.from];
  if (first?.kind !== "word") return false;
  const pronoun = lexicon.pronouns.get(first.low) === "other";
  if (grammar.headFirst) return pronoun && is(first, IS.definite);
  return grammar.verbSecond === true && (pronoun || is(first, IS.definite));
}

const OPENING_MARKS = marksOf("( [ { $");
const CLOSING_MARKS = marksOf(") ] }");

/** A credit in brackets has so many tokens. */
const LONGEST_CREDIT = 6;

/** "… it was late [Harbor Post.]": the last token before a credit that closes the text and is nobody's words. */
function beforeCredit(tokens: readonly Token[], from: number, to: number): number {
  let open = to;
  if (tokens[to]?.text === ".") open--;
  if (tokens[open]?.text !== "]") return to;
  const least = Math.max(from, open - LONGEST_CREDIT);
  for (open--; open > least && tokens[open]!.text !== "["; open--)
    if (!tokens[open]!.cap && !isMark(tokens[open])) return to;
  return tokens[open]?.text === "[" && open > from ? open - 1 : to;
}

/** A stretch of tokens without the marks around it; none where nothing else stands there. */
export function trimmed(tokens: readonly Token[], from: number, to: number): Phrase[] {
  let first = from;
  let last = beforeCredit(tokens, from, to);
  while (first <= last && isMark(tokens[first]) && !isMark(tokens[first], OPENING_MARKS)) first++;
  while (last >= first && isMark(tokens[last]) && !isMark(tokens[last], CLOSING_MARKS)) last--;
  return last >= first ? [{ from: first, to: last }] : [];
}

const COMMA = /[,，]/;

/** A quotation that ends in a comma waits for its attribution. */
export function endsInComma(quote: Token | undefined): boolean {
  return isQuote(quote) && COMMA.test(quote?.text ?? "");
}
