import { type Description, describePhrase } from "../../phrases/descriptions.ts";
import { isNominal, isPronoun, type Phrase, phraseStartingAt } from "../../phrases/phrases.ts";
import { isFrequentGiven, type Lexicon } from "../../text/lexicon.ts";
import {
  hasEnding,
  is,
  isCapital,
  isNumber,
  isSmallWord,
  isUnknown,
  isWord,
} from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import type { Clause } from "../clause.ts";
import { isSource, SOURCE_NOUN } from "../source-phrases.ts";

/** What stands before the ending of a thing's noun at least, in letters: "Hartung" is a name, "die Warnung" none. */
const SHORTEST_STEM = 4;
const SHORTEST_STEM_BEHIND_ARTICLE = 2;

/** The words can mean a source: a name, a pronoun, a noun that speaks; any noun beside a quotation. */
export function maySpeak(clause: Clause, phrase: Phrase, besideQuote: boolean): boolean {
  if (!isSource(clause, phrase)) return false;
  const { tokens, grammar, lexicon } = clause;
  const first = tokens[phrase.from];
  if (isPronoun(first)) return true;
  if (is(first, IS.time) && phrase.from === phrase.to) return false;
  const description = describePhrase(tokens, phrase, lexicon);
  const head = tokens[description.head];
  if (grammar.nounCapitals && isNoNoun(clause, phrase, description)) return false;
  if (is(head, SOURCE_NOUN)) return true;
  if (grammar.headFirst && isBareWord(head, description)) return false;
  if (grammar.nounCapitals && isThing(clause, phrase, description)) return false;
  if (holdsSourceNoun(tokens, phrase, description.head)) return true;
  if (description.kind !== null && !grammar.nounCapitals) return true;
  if (isNumber(head)) return false;
  return isNamed(clause, description) || (besideQuote && isNominal(head) && !is(head, IS.cue, IS.adverb));
}

function isCounted(head: Token | undefined): boolean {
  return isNumber(head) || is(head, IS.quantifier, IS.definite);
}

/** "wie ernst", "laut geworden": where all nouns have capitals a word without one is none; "enthielt Artikel" opens as a verb. */
function isNoNoun({ tokens, lexicon }: Clause, { from }: Phrase, { head }: Description): boolean {
  if (!isCapital(tokens[head]) && !isCounted(tokens[head])) return true;
  const first = tokens[from];
  const small = from < head && isSmallWord(first) && isUnknown(first);
  return small && !hasEnding(lexicon.adjectiveEndings, first);
}

/** "según adelantó", "dijo primero": where nouns stand first, a word without article is no noun that speaks. */
function isBareWord(head: Token | undefined, { type, determiner }: Description): boolean {
  return !isCapital(head) && !isCounted(head) && type === "common" && determiner === "none";
}

/** "eine besondere Bedeutung", "schöne Bilder": a thing by its ending; a name has no bare adjective before it. */
function isThing({ tokens, lexicon }: Clause, { from }: Phrase, { name, head }: Description): boolean {
  const first = tokens[from];
  const adjective = name.from > from && isSmallWord(first) && isUnknown(first);
  if (adjective && !hasEnding(lexicon.nameAdjectives, first)) return true;
  const determined = is(first, IS.definite, IS.indefinite, IS.possessive);
  const stem = determined ? SHORTEST_STEM_BEHIND_ARTICLE : SHORTEST_STEM;
  const low = tokens[head]?.low ?? "";
  return lexicon.thingEndings.some((ending) => low.endsWith(ending) && low.length > ending.length + stem);
}

/** Only the noun's own words count, not what a genitive adds: "Reaktion der Kirche" does not speak. */
function holdsSourceNoun(tokens: readonly Token[], { from, to }: Phrase, head: number): boolean {
  for (let i = from; i <= to; i++) {
    if (i > head && is(tokens[i], IS.nounPreposition)) return false;
    if (is(tokens[i], SOURCE_NOUN)) return true;
  }
  return false;
}

/** A name without article; with one only a full name or letters, where nouns have no capitals; else one that begins with an adjective. */
function isNamed(
  { tokens, grammar, lexicon }: Clause,
  { type, name, determiner, head, kind }: Description,
): boolean {
  if (type !== "name") return false;
  // "der Norder Ole Harms"
  if (grammar.nounCapitals && kind === "person" && name.to > name.from) return true;
  if (determiner === "definite" && opensAsAdjective(tokens, name, lexicon)) return true;
  if (determiner === "none" || /^\p{Lu}{2,6}$/u.test(tokens[head]?.text ?? "")) return true;
  const full = name.to > name.from && isCapital(tokens[name.from]) && isCapital(tokens[name.from + 1]);
  return full && !grammar.nounCapitals;
}

/** "(das) Weiße Haus", "(die) Vereinten Nationen": where all nouns have capitals, an adjective has one in a name alone. */
function opensAsAdjective(tokens: readonly Token[], { from, to }: Phrase, { cases }: Lexicon): boolean {
  const [adjective, noun] = [tokens[from]!, tokens[from + 1]];
  if (!cases || from === to || !isCapital(adjective) || !isCapital(noun)) return false;
  const ending = cases.weak.find((one) => adjective.low.endsWith(one));
  const stem = ending ? adjective.low.slice(0, -ending.length) : "";
  return stem !== "" && cases.adjectives.some((end) => stem.endsWith(end));
}

/** A name of two words or more, without article or body. */
export function isFullName({ tokens, lexicon }: Clause, phrase: Phrase): boolean {
  const { type, name, kind, determiner } = describePhrase(tokens, phrase, lexicon);
  const full = name.to > name.from && name.from === phrase.from && kind !== "organization";
  return type === "name" && determiner === "none" && full;
}

/** German "den Medien", "einem Sender": the article says that this is no subject. */
export function isObject({ tokens, lexicon }: Clause, phrase: Phrase): boolean {
  const first = tokens[phrase.from];
  if (!first || !isWord(first)) return false;
  if (lexicon.objectArticles.has(first.low)) return true;
  const ending = lexicon.objectAdjectives.get(first.low);
  const adjective = tokens[phrase.from + 1];
  if (ending === undefined || phrase.from + 1 >= phrase.to || !isUnknown(adjective)) return false;
  return adjective?.low.endsWith(ending) === true;
}

/** The first phrase between two tokens that can speak and that no preposition governs. */
export function freeSpeaker(clause: Clause, from: number, to: number): Phrase | null {
  const { tokens } = clause;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!isWord(token)) continue;
    if (is(token, IS.preposition) && !(i === from && is(token, IS.definite, IS.indefinite))) {
      i = phraseStartingAt(tokens, i + 1, to)?.to ?? i;
      continue;
    }
    const phrase = phraseStartingAt(tokens, isPronounBeforeName(clause, i) ? i + 1 : i, to);
    if (!phrase || isPronoun(tokens[phrase.from])) continue;
    if (isOnePerson(clause, phrase) && maySpeak(clause, phrase, false) && !isObject(clause, phrase))
      return phrase;
    i = phrase.to;
  }
  return null;
}

/** "Ähnlich sieht das Ole Harms": a given name right behind has no article. */
function isPronounBeforeName({ tokens, sentence, grammar }: Clause, at: number): boolean {
  if (!grammar.nounCapitals || at <= sentence.from || !isSmallWord(tokens[at - 1])) return false;
  const [article, given, surname] = tokens.slice(at, at + 3);
  if (!isSmallWord(article) || !is(article, IS.definite) || !isUnknown(given) || !isCapital(surname))
    return false;
  return isCapital(given) && isFrequentGiven(given!.text);
}

/** A full name or a noun that speaks, and no second beside it. */
function isOnePerson({ tokens, grammar, lexicon }: Clause, phrase: Phrase): boolean {
  const { type, name, kind, head } = describePhrase(tokens, phrase, lexicon);
  const bare = grammar.nounCapitals === true && !isCapital(tokens[name.from + 1]);
  const named = type === "name" && !bare && (name.to > name.from || kind === "person");
  if (!named && !is(tokens[head], SOURCE_NOUN)) return false;
  return !tokens.slice(phrase.from, head).some((token) => is(token, IS.and));
}
