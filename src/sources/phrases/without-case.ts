import { listedNoun } from "../text/compound-words.ts";
import { type CaseLexicon, DETERMINER, type Gender, type Lexicon } from "../text/lexicon.ts";
import { hasEnding, is, isCapital, isNumber, isSmallWord, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { textOfPhrase } from "./descriptions.ts";
import type { Phrase } from "./phrases.ts";

/** How far before its adjectives the article may stand, in tokens: "der erst 29-jährige drusische Anführer". */
const ARTICLE_REACH = 4;
const SOMEBODY = IS.person | IS.title | IS.spokesperson;
const NOUN = SOMEBODY | IS.people | IS.body | IS.document;

/** A noun phrase with what stands before it. */
interface Inflected {
  tokens: readonly Token[];
  /** The words that agree with the article. */
  agreeing: Phrase;
  /** In small letters; "" where none stands there. */
  article: string;
  /** It is what one person is. */
  one: boolean;
  /** The ending of its adjectives; "" where it has none. */
  ending: string;
  cases: CaseLexicon;
  lexicon: Lexicon;
}

/**
 * The words of a phrase in the nominative without article, as far as article and endings tell it: "des Statistischen Landesamtes" is
 * "Statistisches Landesamt", "der drusische Anführer" a "drusischer Anführer"; as they stand where nouns have no cases.
 */
export function withoutCase(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  lexicon: Lexicon,
  one = false,
): string {
  const { cases } = lexicon;
  if (!cases) return textOfPhrase(text, tokens, phrase);
  const { from, to } = phrase;
  const agreeing = { from, to: endOfAgreement(tokens, phrase, lexicon) };
  const inflected = { tokens, agreeing, article: "", one, ending: "", cases, lexicon };
  // "die oben erwähnte Studie": adjectives agree with each other, adverbs with nothing.
  for (let i = agreeing.to; i >= from && inflected.ending === ""; i--)
    inflected.ending = weakEnding(inflected, i);
  inflected.article = articleBefore(tokens, from, inflected.ending);
  const several = !cases.oblique.has(inflected.article) && isDativePlural(tokens[agreeing.to]!.low, lexicon);
  const gender = genderTold(inflected) ?? (several ? "they" : null);
  let words = "";
  for (let i = from; i <= to; i++) {
    if (i <= agreeing.to && isInnerArticle(tokens, i)) continue;
    if (i > from) words += text.slice(tokens[i - 1]!.end, tokens[i]!.start);
    words += i <= agreeing.to ? bareForm(inflected, i, gender) : text.slice(tokens[i]!.start, tokens[i]!.end);
  }
  return words;
}

/** "der 46-Jährige", "die Vorsitzende", "der Stürmer": whether article and endings of a subject's noun tell a man or a woman. */
export function genderByCase(tokens: readonly Token[], head: number, lexicon: Lexicon): Gender | null {
  const { cases, subjectArticles, femaleEndings } = lexicon;
  if (!cases) return null;
  const agreeing = { from: head, to: head };
  const inflected = { tokens, agreeing, article: "", one: false, ending: "", cases, lexicon };
  const ending = weakEnding(inflected, head);
  const article = articleBefore(tokens, head, ending);
  const told = genderTold({ ...inflected, ending, article });
  if (told === "he" || told === "she") return told;
  const man = subjectArticles.has(article) && ending === "" && !hasEnding(femaleEndings, tokens[head]);
  return man && is(tokens[head], SOMEBODY) ? "he" : null;
}

/** The last word before what a preposition, an article, a genitive or a mark ties to the phrase's noun. */
function endOfAgreement(tokens: readonly Token[], { from, to }: Phrase, lexicon: Lexicon): number {
  let end = from;
  while (end < to && (agrees(tokens[end + 1]!) || isInnerArticle(tokens, end + 1))) {
    if (opensGenitive(tokens, end + 1, lexicon)) break;
    end++;
  }
  return end;
}

/** "des Bundesverbands (Nordischer Banken)": an adjective in the genitive behind a noun. */
function opensGenitive(
  tokens: readonly Token[],
  at: number,
  { cases, genitiveAdjectives }: Lexicon,
): boolean {
  const [noun, adjective] = [tokens[at - 1], tokens[at]!];
  const ending = genitiveAdjectives.find((one) => adjective.low.endsWith(one));
  if (!cases || ending === undefined || !isCapital(noun) || !is(noun, NOUN) || !isCapital(tokens[at + 1]))
    return false;
  const stem = adjective.low.slice(0, -ending.length);
  return isSmallWord(adjective) || cases.adjectives.some((end) => stem.endsWith(end));
}

function agrees(token: Token): boolean {
  return isWord(token) && !is(token, IS.preposition, IS.relative, DETERMINER);
}

/** "den Nutzerinnen und (den) Nutzern": the second article goes as the first one does. */
function isInnerArticle(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], IS.definite) && is(tokens[at - 1], IS.and);
}

/** The article, or the preposition that holds it: right before a noun, before an adjective also over adverbs, numbers and what agrees with it. */
function articleBefore(tokens: readonly Token[], from: number, ending: string): string {
  const agrees = (token: Token) => isSmallWord(token) && ending !== "" && token.low.endsWith(ending);
  // "Das sagte Nordens frühere Ministerin": the owner is no adjective, and the words before it belong to the verb.
  const reach = agrees(tokens[from]!) ? ARTICLE_REACH : 1;
  for (let i = from; i >= 0 && from - i <= reach; i--) {
    const token = tokens[i]!;
    if (is(token, DETERMINER) || (isSmallWord(token) && is(token, IS.preposition))) return token.low;
    if (i === from) continue;
    if (is(token, IS.cue) || !(agrees(token) || isNumber(token) || is(token, IS.adverb))) return "";
  }
  return "";
}

/** What the article and the adjectives' ending tell of the noun; null where they do not. */
function genderTold(inflected: Inflected): Gender | null {
  const { tokens, agreeing, article, ending, one, cases } = inflected;
  const told = cases.told.get(`${article}_${ending}`) ?? cases.told.get(`_${ending}`);
  // "der Präsident und nordische Minister": the article stands before the first of two.
  const shared = one && told === undefined && ending !== "" && is(tokens[agreeing.from - 1], IS.and);
  return told === "either" || (one && told === "they") || shared ? genderOfNoun(inflected) : (told ?? null);
}

/** Where the article is a man's and a thing's alike, the noun tells. */
function genderOfNoun({ tokens, agreeing, one, cases, lexicon }: Inflected): Gender | null {
  const words = tokens.slice(agreeing.from, agreeing.to + 1).filter(isCapital);
  const noun = words.find((token) => is(token, NOUN)) ?? words.at(-1);
  if (!noun) return null;
  // "des Beamten" is no "Amt".
  const shorter = shorterForms(noun.low, cases, lexicon).filter(
    (form) => !is(noun, SOMEBODY, IS.people) || (listedNoun(lexicon, form) & SOMEBODY) !== 0,
  );
  const forms = [noun.low, ...shorter];
  const ends = (endings: readonly string[]) => endings.some((end) => forms.some((low) => low.endsWith(end)));
  if (ends(cases.neuter)) return "it";
  if (one || is(noun, SOMEBODY)) return ends(lexicon.femaleEndings) ? "she" : "he";
  return ends(cases.masculine) ? "he" : null;
}

/** The ending that an adjective, or a noun made of one, has behind an article; "" where the word is none. */
function weakEnding({ tokens, agreeing, cases, lexicon }: Inflected, at: number): string {
  const { low } = tokens[at]!;
  const ending = cases.weak.find((one) => low.endsWith(one)) ?? "";
  if (ending === "") return "";
  const stem = low.slice(0, low.length - ending.length);
  const named = isCapital(tokens[at]) && cases.adjectives.some((end) => stem.endsWith(end));
  const small = isSmallWord(tokens[at]) && !is(tokens[at], IS.and, IS.adverb, NOUN);
  if (at < agreeing.to && (named || small)) return ending;
  // "der Vorsitzende"
  const forms = [stem + cases.strong.he, stem + cases.strong.she];
  return is(tokens[at], SOMEBODY) && forms.every((form) => listedNoun(lexicon, form)) ? ending : "";
}

function bareForm(inflected: Inflected, at: number, gender: Gender | null): string {
  const { tokens, article, one, cases, lexicon } = inflected;
  const { text, low, cap } = tokens[at]!;
  const { ending } = inflected;
  if (ending !== "" && weakEnding(inflected, at) === ending) {
    const strong = gender && gender !== "other" ? cases.strong[gender] : ending;
    return text.slice(0, text.length - ending.length) + strong;
  }
  // Adjectives that keep their case have a noun that keeps it.
  if (!cap || (ending !== "" && gender === null)) return text;
  const oblique = cases.oblique.has(article) || (one && lexicon.objectArticles.has(article));
  if (isDativePlural(low, lexicon)) return text.slice(0, -1);
  const bare =
    oblique && !(listedNoun(lexicon, low) & ~IS.people) ? shorterForms(low, cases, lexicon)[0] : undefined;
  return bare === undefined ? text : text.slice(0, bare.length);
}

/** "den Anwohnern": a noun of several with the ending of a dative. */
function isDativePlural(low: string, lexicon: Lexicon): boolean {
  const known = listedNoun(lexicon, low);
  if (!low.endsWith("n") || !(known === 0 || (known & IS.people) !== 0)) return false;
  return (listedNoun(lexicon, low.slice(0, -1)) & IS.people) !== 0;
}

/** What a noun may be without the ending of a case. */
function shorterForms(low: string, { neuter, masculine }: CaseLexicon, lexicon: Lexicon): string[] {
  const bodies = [...neuter, ...masculine];
  return lexicon.nounEndings
    .filter((ending) => low.endsWith(ending))
    .map((ending) => low.slice(0, low.length - ending.length))
    .filter((form) => listedNoun(lexicon, form) !== 0 || bodies.some((end) => form.endsWith(end)));
}
