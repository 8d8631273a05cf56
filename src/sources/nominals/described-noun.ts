import type { TokenPlace } from "../discourse/antecedents.ts";
import { type Description, isOfficeLetters } from "../phrases/descriptions.ts";
import type { Phrase } from "../phrases/phrases.ts";
import { genderByCase, withoutCase } from "../phrases/without-case.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { type Gender, genderOf, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { singular, wordSet } from "../text/name-words.ts";
import { is, isCapital, isOneOf, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/** A description in its place, with what the ways to its bearer ask. */
export interface DescribedNoun {
  description: Description;
  tokens: readonly Token[];
  text: string;
  phrase: Phrase;
  /** The first token of its phrase. */
  place: TokenPlace;
  head: Token;
  /** The noun by which members are found. */
  key: string;
  /** The phrase without whom it was said to. */
  said: Phrase;
  name: string;
  words: Set<string>;
  definite: boolean;
  plural: boolean;
  /** One person. */
  human: boolean;
  /** A man or a woman, as the noun or its article tells. */
  gender: Gender | null;
}

export function describedNoun(
  { tokens, text }: AnalysedParagraph,
  paragraph: number,
  description: Description,
  phrase: Phrase,
  lexicon: Lexicon,
): DescribedNoun {
  const head = tokens[description.head]!;
  // "Feuerwehr-Sprecher" is the "Feuerwehrsprecher".
  const joined = lexicon.rules.grammar?.compounds && /^\p{L}+-\p{L}+$/u.test(head.low);
  const said = withoutAddressee(tokens, description.name, head, lexicon);
  const name = withoutCase(text, tokens, said, lexicon);
  const office = isOfficeLetters(tokens, description.head, lexicon);
  const plural =
    (is(head, IS.people) && !isOne(tokens, phrase.from, lexicon)) || isPluralOfAny(head, lexicon);
  const human = office || (!plural && is(head, HUMAN, IS.title, IS.spokesperson));
  return {
    description,
    tokens,
    text,
    phrase,
    place: { paragraph, token: phrase.from },
    head,
    key: singular(joined ? head.low.replace("-", "") : head.low),
    said,
    name,
    words: isNumbered(tokens, said, lexicon) ? new Set([head.low]) : wordSet(name),
    definite: description.determiner === "definite" || standsBehindOwner(tokens, description, lexicon),
    plural,
    human,
    // "der Wissenschaftler": the noun of several is one's here.
    gender:
      (human && description.gender === "they" ? null : description.gender) ??
      genderOf(tokens[phrase.from]!, lexicon) ??
      (human ? genderByCase(tokens, description.head, lexicon) : null),
  };
}

/** "Challengers", "answers": in English by its ending alone, where no list knows the noun. */
function isPluralOfAny({ low, cap, flags }: Token, { rules, pluralNouns }: Lexicon): boolean {
  return (
    !rules.grammar &&
    !cap &&
    flags === 0 &&
    !low.endsWith("ss") &&
    pluralNouns.some((end) => low.endsWith(end))
  );
}

/** "No 10", "Number 10": the number alone tells which. */
function isNumbered(
  tokens: readonly Token[],
  { from, to }: Phrase,
  { numberAbbreviations }: Lexicon,
): boolean {
  return to === from + 1 && tokens[to]!.kind === "number" && isOneOf(numberAbbreviations, tokens[from]);
}

/** "Nordlands XYP-Chef": a name in the genitive before the noun does what an article does. */
function standsBehindOwner(
  tokens: readonly Token[],
  { determiner, name, head }: Description,
  { rules }: Lexicon,
): boolean {
  const owner = tokens[name.from]!;
  if (!rules.grammar?.nounCapitals || determiner !== "none" || name.from >= head) return false;
  return owner.cap && /\p{Ll}s$/u.test(owner.text) && !is(owner, HUMAN, IS.body, IS.document, IS.title);
}

/** "meint der Wissenschaftler": an article of one before a noun that is the same of several; not "laut Angaben der Wissenschaftler". */
function isOne(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const { rules, subjectArticles, genitiveArticles } = lexicon;
  const [before, article] = [tokens[from - 1], tokens[from]!];
  if (!rules.grammar?.nounCapitals) return false;
  if (is(article, IS.indefinite) || genitiveArticles.has(article.low)) return true;
  const tied = isWord(before) && (isCapital(before) || is(before, IS.preposition));
  return subjectArticles.has(article.low) && !tied;
}

/** "the letter to the mayor" is the letter; behind "NWD-Sprecherin" stands no body any more, but whom she told. */
function withoutAddressee(tokens: readonly Token[], phrase: Phrase, head: Token, lexicon: Lexicon): Phrase {
  if (lexicon.rules.grammar?.nounCapitals && is(head, IS.spokesperson) && head.low.includes("-"))
    return { from: phrase.from, to: tokens.indexOf(head, phrase.from) };
  if (!is(head, IS.utterance)) return phrase;
  for (let i = phrase.from + 1; i <= phrase.to; i++)
    if (lexicon.addressees.has(tokens[i]!.low)) return { from: phrase.from, to: i - 1 };
  return phrase;
}
