import { headOf, isPronoun, type Phrase } from "../phrases/phrases.ts";
import { HUMAN, type Lexicon } from "../text/lexicon.ts";
import {
  endsLike,
  is,
  isCapital,
  isNumber,
  isOneOf,
  isQuote,
  isSmallWord,
  isUnknown,
} from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import type { Clause } from "./clause.ts";

/** Nouns that can speak. */
export const SOURCE_NOUN = HUMAN | IS.body | IS.document | IS.title | IS.spokesperson;
/** Nouns that say what one person is. */
export const ROLE = IS.person | IS.title | IS.spokesperson;

/** A name, pronoun or noun that means somebody or a text; beside a quotation any noun. */
export function canSpeak({ tokens, lexicon }: Clause, phrase: Phrase, besideQuote: boolean): boolean {
  if (besideQuote || isLonePronoun(tokens, phrase)) return true;
  const head = tokens[headOf(tokens, phrase)];
  if (isQuote(head)) return phrase.to > phrase.from;
  // "few games boast"
  if (isOneOf(lexicon.bodiesInNames, head) && !isCapital(head) && !is(head, IS.document)) return false;
  return (
    isCapital(head) ||
    isNumber(head) ||
    is(head, SOURCE_NOUN, IS.anaphor, IS.quantifier) ||
    endsLike(head, SHAPE.agent)
  );
}

/** The words can name whose statement it is: no count, no share of those asked, no object. */
export function isSource(clause: Clause, phrase: Phrase): boolean {
  const { tokens, lexicon } = clause;
  const first = tokens[phrase.from];
  const last = tokens[phrase.to];
  if (!first || !last || (is(first, IS.negation) && is(first, IS.quantifier))) return false;
  if (isLonePronoun(tokens, phrase))
    return !is(first, IS.relative) && lexicon.pronouns.get(first.low) !== "other";
  if (isCount(first, phrase, lexicon) || isShare(clause, phrase) || isItself(clause, phrase)) return false;
  if (holdsObject(tokens, phrase, lexicon) || isAdjective(tokens, phrase, lexicon)) return false;
  if (isVague(tokens, phrase, lexicon)) return false;
  const single = phrase.from === phrase.to;
  if (isNumber(last) && !/\p{L}/u.test(last.text)) return !single;
  if (isQuote(last) && single) return false;
  const noName = is(first, IS.notName, IS.adverb, IS.time) && !is(first, HUMAN);
  return !(single && isCapital(first) && noName);
}

/** "according to Spanish (electoral law)", "“Parasol,” the Korean (language film)": where a noun is from. */
function isAdjective(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): boolean {
  const [adjective, next] = [tokens[to], tokens[to + 1]];
  const alone = from === to || (from + 1 === to && is(tokens[from], IS.definite, IS.indefinite));
  if (rules.grammar || !alone || !isCapital(adjective) || !endsLike(adjective, SHAPE.demonym)) return false;
  return isSmallWord(next) && isUnknown(next) && !endsLike(next, SHAPE.past);
}

function isLonePronoun(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return from === to && isPronoun(tokens[from]);
}

/** "him Lee" is no phrase; "a source close to him" is one. */
function holdsObject(tokens: readonly Token[], { from, to }: Phrase, lexicon: Lexicon): boolean {
  for (let i = from; i <= to; i++) {
    const tied = i === to && i > from + 1 && is(tokens[i - 1], IS.nounPreposition, IS.preposition);
    if (isObjectPronoun(tokens[i]!, lexicon) && !tied) return true;
  }
  return false;
}

function isObjectPronoun({ cap, low }: Token, { objectPronouns }: Lexicon): boolean {
  return !cap && objectPronouns.has(low);
}

/** "los primeros indicios": where the noun stands first, one that names nobody. */
function isVague(tokens: readonly Token[], { from, to }: Phrase, { rules, vagueSources }: Lexicon): boolean {
  if (!rules.grammar?.headFirst || vagueSources.size === 0) return false;
  return tokens.slice(from, to + 1).some(({ low }) => vagueSources.has(low));
}

/** "this article": what the reader reads. */
function isItself({ tokens, lexicon }: Clause, { from }: Phrase): boolean {
  return lexicon.selfNames.has(`${tokens[from]!.low}_${tokens[from + 1]?.low}`);
}

/** "one", "no", "two": a count with nobody named. */
function isCount(only: Token, { from, to }: Phrase, { speakingQuantifiers }: Lexicon): boolean {
  if (from !== to || !is(only, IS.quantifier)) return false;
  return speakingQuantifiers !== null && !speakingQuantifiers.has(only.low);
}

/** "3 in 10 voters", "36% of investors", "964,000 people": whom a survey counted, no voice. */
function isShare({ tokens, lexicon, sentence }: Clause, phrase: Phrase): boolean {
  const { shares, rules } = lexicon;
  const head = tokens[headOf(tokens, phrase)];
  const part = phrase.from - 2 >= sentence.from ? tokens[phrase.from - 2] : undefined;
  if (part && is(tokens[phrase.from - 1], IS.tie))
    if (part.text === "%" || isNumber(part) || shares.has(part.low)) return true;
  if (rules.grammar && head && shares.has(head.low)) return true;
  for (let i = phrase.from; i <= phrase.to; i++) {
    const token = tokens[i];
    const tied = is(tokens[i + 1], IS.tie);
    // "25 percent of voters", "only 24 percent"
    const counted = isNumber(tokens[i - 1]) || (i < phrase.to && tied);
    if (token && shares.has(token.low) && counted) return true;
    if (!isNumber(token)) continue;
    if (is(head, IS.people) && isLargeNumber(token)) return true;
    if (tied && isNumber(tokens[i + 2])) return true;
  }
  return false;
}

function isLargeNumber(token: Token | undefined): boolean {
  return /^\d{3,}$/.test(token?.text.replaceAll(",", "") ?? "");
}
