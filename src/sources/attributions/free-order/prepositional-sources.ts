import { describePhrase } from "../../phrases/descriptions.ts";
import { textOfNumber, withNumber } from "../../phrases/numbered-texts.ts";
import { isPronoun, type Phrase, phraseEndingAt, phraseStartingAt } from "../../phrases/phrases.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { is, isCapital, isQuote, isWord } from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import type { Clause } from "../clause.ts";
import { SOURCE_NOUN } from "../source-phrases.ts";
import { AS_REACH } from "./phrases.ts";
import { maySpeak } from "./speakers.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** How far behind the verb its source may stand, in tokens. */
const REACH = 8;

/** "heißt es in dem Brief", "aus den Akten geht hervor": the phrase behind such a preposition, after the verb or before it. */
export function sourceBehindPreposition(
  clause: Clause,
  { verb, at, to }: VerbGroup,
  prepositions: ReadonlySet<string>,
): Phrase | null {
  const { sentence } = clause;
  const places: number[] = [];
  for (let i = to + 1; i < Math.min(sentence.to, to + REACH); i++) places.push(i);
  for (let i = Math.min(verb, at) - 1; i >= Math.max(sentence.from, at - AS_REACH); i--) places.push(i);
  for (const place of places) {
    const source = sourceAt(clause, place, prepositions);
    // "ein Mittel des Hauses, aus dem hervorgeht": what the relative pronoun means, or nobody.
    if (source || isRelative(clause, place, prepositions)) return source;
  }
  return null;
}

function isRelative({ tokens }: Clause, at: number, prepositions: ReadonlySet<string>): boolean {
  const preposition = prepositions.has(tokens[at]?.low ?? "") && tokens[at - 1]?.text === ",";
  return preposition && is(tokens[at + 1], IS.relative) && !isCapital(tokens[at + 2]);
}

function sourceAt(clause: Clause, at: number, prepositions: ReadonlySet<string>): Phrase | null {
  const { tokens, sentence, lexicon } = clause;
  const token = tokens[at];
  if (!token || !isWord(token) || !prepositions.has(token.low) || at + 1 >= sentence.to) return null;
  // "auprès de la mairie": two prepositions.
  const next = prepositions.has(tokens[at + 1]?.low ?? "") ? at + 2 : at + 1;
  // "ein Schreiben, in dem es heißt": what the relative pronoun means.
  const relative =
    tokens[at - 1]?.text === "," && is(tokens[next], IS.relative) && isPronoun(tokens[next + 1]);
  const phrase = relative
    ? phraseEndingAt(tokens, at - 2, sentence.from)
    : phraseStartingAt(tokens, next, sentence.to);
  if (!phrase || isPronoun(tokens[phrase.from])) return null;
  const { head, type, kind, determiner } = describePhrase(tokens, phrase, lexicon);
  // "in einem kleinen Kreis": in a text something is said; with "in" anybody else is where, "in Erscheinung" nobody is.
  const within = lexicon.within.has(token.low) || lexicon.readIn.has(token.low);
  const speaks = within
    ? is(tokens[head], IS.document)
    : is(tokens[head], SOURCE_NOUN) || kind === "organization";
  // "Von Temu heißt es: „…“": a bare name only where its words stand in the sentence.
  const quoted = tokens.slice(sentence.from, sentence.to).some(isQuote);
  const named = !within && type === "name" && determiner === "none" && quoted;
  if (!speaks && !named) return null;
  const whole = withNumber(tokens, phrase, sentence.to);
  return textOfNumber(tokens, whole, sentence.from) ?? whole;
}

/** How far from the verb the place may stand for which somebody speaks, in tokens. */
const PLACE_REACH = 4;

/** "Desde la asociación reclaman que": for whom unnamed people speak. */
export function spokenFor(clause: Clause, verb: VerbGroup): Phrase | null {
  return speakerNear(clause, verb, clause.lexicon.speaksFor)?.phrase ?? null;
}

/** Who can speak behind one of the prepositions at the head of the sentence, before the verb or behind it. */
function speakerNear(
  clause: Clause,
  { at, to }: VerbGroup,
  prepositions: ReadonlySet<string>,
): { phrase: Phrase; place: number } | null {
  const { tokens, sentence } = clause;
  const behind = Array.from({ length: PLACE_REACH }, (_, step) => to + 1 + step);
  for (const place of [sentence.from, at - PLACE_REACH, ...behind]) {
    if (place < sentence.from || place >= sentence.to) continue;
    if (!prepositions.has(tokens[place]!.low)) continue;
    // "côté de la mairie"
    const start = is(tokens[place + 1], IS.tie) ? place + 2 : place + 1;
    const phrase = phraseStartingAt(tokens, start, sentence.to);
    if (phrase && maySpeak(clause, phrase, false)) return { phrase, place };
  }
  return null;
}

/** "« … », assure-t-on à la mairie": a pronoun for nobody behind the verb of a quotation, and whose people it means. */
export function spokenAt(clause: Clause, verb: VerbGroup): Phrase | null {
  const { tokens, sentence, grammar, lexicon } = clause;
  const first = Math.min(verb.verb, verb.at);
  const quoteBefore = isQuote(tokens[first - 1]) || isQuote(tokens[first - 2]);
  if (!grammar.headFirst || first - 2 < sentence.from || !quoteBefore) return null;
  const pronoun = verb.verb < verb.at ? verb.verb + 1 : verb.to + 1;
  if (!isNobody(tokens[pronoun], lexicon)) return null;
  const found = speakerNear(clause, verb, lexicon.spokenAt);
  return found && isPlaceOfPeople(clause, found.phrase, found.place) ? found.phrase : null;
}

/** A body, or within a circle of people: "répond-on aux agriculteurs" tells whom. */
function isPlaceOfPeople({ tokens, lexicon }: Clause, phrase: Phrase, place: number): boolean {
  const { type, kind, name, head } = describePhrase(tokens, phrase, lexicon);
  if (kind === "organization" || is(tokens[head], IS.body)) return true;
  if (type === "name") return kind === null && name.from === name.to;
  return lexicon.within.has(tokens[place]!.low);
}

/** "on", also glued to its verb: "-t-on". */
function isNobody(pronoun: Token | undefined, { silentSubjects }: Lexicon): boolean {
  return isWord(pronoun) && silentSubjects.has(pronoun!.low.replace(/^-(?:t-)?/, ""));
}
