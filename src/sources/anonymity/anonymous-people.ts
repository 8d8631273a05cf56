import { type AnonymityRule, OUTLET_ITSELF, TIED_TO_PEOPLE } from "../../rules/anonymity/words.ts";
import { describePhrase, isNameToken } from "../phrases/descriptions.ts";
import { behindAll, isPronoun, type Phrase, phraseEndingAt, phraseStartingAt } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { endsLike, is, isUnknown } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";

/** How far before the sentence the person of "He asked not to be named" is looked for, in tokens. */
const LOOK_BACK = 80;

const TIED = new Set(TIED_TO_PEOPLE.split(" "));

/** A noun for a person, by the lists or, behind an article, by its ending ("a tenant"). */
function isHuman(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.possessive) return false;
  const verb = is(token, IS.cue) && !token.cap && !is(token, IS.nounLike);
  if (is(token, HUMAN, IS.spokesperson)) return !verb;
  const before = tokens[at - 1];
  return (
    endsLike(token, SHAPE.agent) &&
    isUnknown(token) &&
    !token.cap &&
    before !== undefined &&
    is(before, DETERMINER)
  );
}

/** People described or, where names may be changed, named between two tokens, in order. */
function peopleBetween(
  paragraph: AnalysedParagraph,
  from: number,
  to: number,
  lexicon: Lexicon,
  names: boolean,
): Phrase[] {
  const { tokens } = paragraph;
  const people: Phrase[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const human = isHuman(tokens, i);
    const name = names && isNameToken(tokens, i) && !is(token, IS.body, IS.document);
    if (!human && !name) continue;
    const left = phraseEndingAt(tokens, i, from);
    const next = tokens[i + 1];
    const goesOn = next && (is(next, IS.nounPreposition) || TIED.has(next.low));
    const right = left && goesOn ? phraseStartingAt(tokens, left.from, to) : null;
    const phrase = { from: left?.from ?? i, to: Math.max(i, right?.to ?? i) };
    for (let k = i + 1; k < phrase.to; k++) {
      // "the officer for his safety": the reason has begun.
      if (is(tokens[k], IS.nounPreposition) && is(tokens[k + 1], IS.possessive)) phrase.to = k - 1;
    }
    phrase.from = behindAll(tokens, phrase.from, i, IS.definite | IS.indefinite);
    const description = describePhrase(tokens, phrase, lexicon);
    if (human || description.type === "name") people.push(phrase);
    i = phrase.to;
  }
  return people;
}

export function personBefore(
  here: AnalysedParagraph,
  before: AnalysedParagraph | null,
  start: number,
  end: number,
  sentence: { from: number; to: number },
  lexicon: Lexicon,
  row: AnonymityRule,
): [AnalysedParagraph, Phrase] | null {
  const { tokens } = here;
  const names = row.ofNamed === true;
  let first = sentence.from;
  while (first < sentence.to && tokens[first]!.end <= start) first++;
  let behind = first;
  while (behind < sentence.to && tokens[behind]!.start < end) behind++;
  if (row.isReason && namedRightBefore(here, first, sentence.from)) return null;
  const earlier = peopleBetween(here, sentence.from, first, lexicon, names).at(-1);
  if (earlier) return [here, earlier];
  const opens = first - sentence.from <= 1 && !tokens.slice(sentence.from, first).some(isPronoun);
  const [later] = opens ? peopleBetween(here, behind, sentence.to, lexicon, names) : [];
  if (later && !row.isReason) return [here, later];
  return lastPersonBefore(here, before, sentence.from, lexicon, names);
}

/** "He asked not to be named": the latest person shortly before in the paragraph, else in the one before. */
function lastPersonBefore(
  here: AnalysedParagraph,
  before: AnalysedParagraph | null,
  at: number,
  lexicon: Lexicon,
  names: boolean,
): [AnalysedParagraph, Phrase] | null {
  const lastIn = (paragraph: AnalysedParagraph, to: number) =>
    peopleBetween(paragraph, Math.max(0, to - LOOK_BACK), to, lexicon, names).at(-1);
  const previous = lastIn(here, at);
  if (previous) return [here, previous];
  const last = before ? lastIn(before, before.tokens.length) : undefined;
  return before && last ? [before, last] : null;
}

/** "Smith was not authorised": a named person is not anonymous. */
function namedRightBefore({ tokens }: AnalysedParagraph, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < 5; i--) {
    const token = tokens[i]!;
    if (token.kind !== "word") return false;
    if (is(token, IS.auxiliary, IS.relative, IS.negation, IS.adverb)) continue;
    return isNameToken(tokens, i) && !is(token, HUMAN, IS.title, IS.spokesperson);
  }
  return false;
}

const OUTLETS = new Set(OUTLET_ITSELF.split(" "));

/** "The Post is not naming the officer": whom; only where an outlet does so. */
export function objectOf(
  here: AnalysedParagraph,
  before: AnalysedParagraph | null,
  end: number,
  start: number,
  sentence: { from: number; to: number },
  lexicon: Lexicon,
): [AnalysedParagraph, Phrase] | null {
  const { tokens } = here;
  let subject = sentence.from;
  let at = sentence.from;
  for (; at < sentence.to && tokens[at]!.start < end; at++) if (tokens[at]!.end <= start) subject = at;
  const named = isNameToken(tokens, subject) && !is(tokens[subject], HUMAN);
  if (!named && !OUTLETS.has(tokens[subject]!.low)) return null;
  const first = tokens[at];
  if (!first || at >= sentence.to || is(first, IS.indefinite)) return null;
  if (isPronoun(first) || /^(?:him|her|them)$/i.test(first.text)) {
    return lastPersonBefore(here, before, sentence.from, lexicon, false);
  }
  const [person] = peopleBetween(here, at, Math.min(sentence.to, at + 12), lexicon, false);
  return person ? [here, person] : null;
}
