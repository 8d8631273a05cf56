import type { TextLink } from "../../model/source-input.ts";
import type { Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import { textOfPhrase } from "../phrases/descriptions.ts";
import {
  behindAll,
  headOf,
  isPronoun,
  isVerbLike,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { groupBy } from "../text/multimap.ts";
import type { Sentence } from "../text/sentences.ts";
import { sentenceOf } from "../text/sentences.ts";
import { endsLike, is, isCapital, isQuote, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { withLoneStudy } from "./lone-study.ts";

/** A link with the document that the story names by it and relies on. */
export interface DocumentLink extends TextLink {
  /** Null where the words name none: "$4,000 a year" leads to a document too, but the story does not say to which. */
  document: string | null;
  /** Who of the members is this document; null where it is no source of its own. */
  member: Member | null;
}

/** What each link's words name, where their sentence reports something. */
export function withDocuments(
  links: readonly TextLink[],
  texts: readonly AnalysedParagraph[],
  memberOf: ReadonlyMap<Statement, Member | null>,
  lexicon: Lexicon,
): DocumentLink[] {
  const numbers = new Map(texts.map(({ id }, number) => [id, number]));
  const reported = [...memberOf.keys()].filter(({ use }) => use !== "think");
  const byParagraph = groupBy(reported, ({ paragraph }) => paragraph);
  const named = links.map((link) => {
    const number = numbers.get(link.block) ?? -1;
    const text = texts[number];
    const words = text && tokensOf(text.tokens, link);
    const sentence = words ? sentenceOf(text, words.from) : -1;
    const reports = (byParagraph.get(number) ?? []).filter((one) => one.sentence === sentence);
    const relied = words && (reports.length > 0 || hasReport(text, sentence, lexicon));
    const phrase = relied ? documentAt(text, words, sentence, reports) : null;
    if (!phrase) return { ...link, document: null, member: null };
    const source = reports.find((one) => touches(one.antecedent ?? one.mention, phrase));
    const member = (source && memberOf.get(source)) ?? null;
    return {
      ...link,
      document: textOfPhrase(text!.text, text!.tokens, phrase),
      member: member?.kind === "document" ? member : null,
    };
  });
  return withLoneStudy(named, numbers, memberOf, lexicon);
}

/** A finite verb of saying stands in the sentence, whoever its subject is, or "according to". */
function hasReport({ tokens, sentences }: AnalysedParagraph, number: number, lexicon: Lexicon): boolean {
  const { from, to } = sentences[number]!;
  return tokens.slice(from, to).some((token) => {
    if (lexicon.according.has(token.low)) return true;
    if (isCapital(token) || is(token, IS.nounLike)) return false;
    const forms = (lexicon.cues.get(token.low) ?? []).map(({ form }) => form);
    return forms.includes("finite") && !forms.includes("infinitive");
  });
}

/** The tokens that a link touches; null where it touches none. */
function tokensOf(tokens: readonly Token[], { start, end }: TextLink): Phrase | null {
  let from = 0;
  while (from < tokens.length && tokens[from]!.end <= start) from++;
  let to = from;
  while (to + 1 < tokens.length && tokens[to + 1]!.start < end) to++;
  return from < tokens.length && tokens[from]!.start < end ? { from, to } : null;
}

function touches(one: Phrase | null, other: Phrase): boolean {
  return one !== null && one.from <= other.to && other.from <= one.to;
}

/** The noun phrase by which the sentence names the document behind a link. */
function documentAt(
  { tokens, sentences }: AnalysedParagraph,
  words: Phrase,
  number: number,
  reports: readonly Statement[],
): Phrase | null {
  const sentence = sentences[number]!;
  for (let at = words.from; at <= words.to; at++) {
    const phrase = isDocumentNoun(tokens, at) && whole(tokens, at, words, sourceAt(reports, at), sentence);
    // "data and analytics teams" are no data.
    if (phrase && headOf(tokens, phrase) === at) return phrase;
  }
  if (words.from === words.to && isQuote(tokens[words.from])) return null;
  return ownersDocument(tokens, words, sentence) ?? subjectsDocument(tokens, words, reports);
}

/** A noun for a text; "the agency reports that" has none. */
function isDocumentNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!is(token, IS.document) || isVerbLike(token)) return false;
  if (!is(token, IS.cue) || isCapital(token)) return true;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!isWord(next) || is(next, IS.preposition)) return !isPronoun(before);
  const named = isCapital(before) && !before?.possessive;
  return !isPronoun(before) && !is(before, HUMAN, IS.body) && !named && !is(next, IS.that);
}

/** The phrase of the source that a token belongs to. */
function sourceAt(reports: readonly Statement[], at: number): Phrase | null {
  const sources = reports.map(({ mention, antecedent }) => antecedent ?? mention);
  return sources.find((source) => touches(source, { from: at, to: at })) ?? null;
}

/** The noun's phrase without its determiners, and what else the link holds, where that is no clause. */
function whole(
  tokens: readonly Token[],
  noun: number,
  link: Phrase,
  source: Phrase | null,
  sentence: Sentence,
): Phrase {
  const phrase = source
    ? { from: behindAll(tokens, source.from, noun, DETERMINER), to: source.to }
    : phraseAround(tokens, noun, sentence);
  const rest = tokens.slice(noun + 1, link.to + 1);
  const clause = rest.some(
    (token) => isVerbLike(token) || is(token, IS.auxiliary, IS.relative, IS.clause, IS.that),
  );
  return { from: phrase.from, to: clause ? noun : Math.max(phrase.to, link.to) };
}

/** The noun phrase that a token stands in, without its determiners. */
function phraseAround(tokens: readonly Token[], at: number, sentence: Sentence): Phrase {
  const before = phraseEndingAt(tokens, at, sentence.from)?.from ?? at;
  const phrase = phraseStartingAt(tokens, before, sentence.to);
  return { from: behindAll(tokens, before, at, DETERMINER), to: Math.max(at, phrase?.to ?? at) };
}

/** "a report by the Harbor Institute", "a paper published in Tides", linked at the name. */
function ownersDocument(tokens: readonly Token[], { from, to }: Phrase, sentence: Sentence): Phrase | null {
  if (!isCapital(tokens[from])) return null;
  const phrase = phraseAround(tokens, to, sentence);
  const head = headOf(tokens, phrase);
  const ties = IS.preposition | IS.by | DETERMINER;
  const tied = tokens
    .slice(head + 1, from)
    .every((token) => is(token, ties) || (endsLike(token, SHAPE.past) && !is(token, IS.cue)));
  return isDocumentNoun(tokens, head) && tied ? phrase : null;
}

/** "A study in 12 harbors found that …", linked at what it found. */
function subjectsDocument(
  tokens: readonly Token[],
  words: Phrase,
  reports: readonly Statement[],
): Phrase | null {
  for (const { mention, antecedent, cue, content } of reports) {
    const source = antecedent ?? mention;
    if (!source || !isDocumentNoun(tokens, headOf(tokens, source))) continue;
    const held = [cue, ...content].some((part) => touches(part, words));
    if (held) return { from: behindAll(tokens, source.from, source.to, DETERMINER), to: source.to };
  }
  return null;
}
