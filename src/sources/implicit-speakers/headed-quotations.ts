import { quotationStatement, SPEECH_WORDS, type Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import { isNameToken } from "../phrases/descriptions.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { groupBy } from "../text/multimap.ts";
import { is, isMark, isQuote } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";
import { inTextOrder } from "./add-statements.ts";
import { SPEAKING } from "./sentence-subject.ts";

/** A line with a name and what its bearer is has so many tokens at most. */
const LONGEST_HEAD = 16;
/** So many such lines over quotations are the form of an article: one alone may be a picture's caption. */
const FEWEST_HEADS = 2;
/** Tokens of a name. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;

/**
 * Adds the quotations of an article that gives each of several people a part of their own, under a line with name and office:
 * "Ada Quill, harbour master" ⏎ "“…”" ⏎ "A longer season: “…”". A part ends at a heading, the next such line, or where anything is reported.
 */
export function attributeHeadedQuotations(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  cast: Cast,
): Statement[] {
  const reported = new Set(
    statements.filter((one) => !isTopic(texts, one, cast)).map(({ paragraph }) => paragraph),
  );
  const heads = texts.flatMap((text, paragraph) => {
    const name = reported.has(paragraph) ? null : nameHeading(text);
    const spoken = texts[paragraph + 1];
    const opens = spoken && !reported.has(paragraph + 1) && freeQuotationsIn(spoken)[0] === 0;
    return name && opens ? [{ paragraph, name }] : [];
  });
  if (heads.length < FEWEST_HEADS) return [...statements];
  const found = heads.flatMap(({ paragraph, name }) => partOf(texts, paragraph, name, reported));
  const taken = new Set(found.map(({ paragraph }) => paragraph));
  const others = statements.filter(({ paragraph }) => !taken.has(paragraph));
  return [...groupBy([...others, ...found], ({ paragraph }) => paragraph)]
    .sort(([one], [other]) => one - other)
    .flatMap(([, own]) => inTextOrder(own));
}

/** "Less pressure on buyers: “…”": the colon's words are a topic and no name. */
function isTopic(
  texts: readonly AnalysedParagraph[],
  { paragraph, sentence, cue }: Statement,
  cast: Cast,
): boolean {
  return isMark(texts[paragraph]!.tokens[cue.from], COLON) && cast.namedIn(paragraph, sentence).length === 0;
}

/** "Ada Quill, chief economist of the harbour": the name that such a line opens with. */
export function nameHeading({ kind, text, tokens, regions }: AnalysedParagraph): Phrase | null {
  if ((kind !== "prose" && kind !== "heading") || regions.length > 0) return null;
  if (tokens.length > LONGEST_HEAD || /[.!?:…]\s*$/.test(text)) return null;
  const comma = tokens.findIndex((token) => token.text === ",");
  const [name, office] = [tokens.slice(0, comma), tokens.slice(comma + 1)];
  if (comma < SHORTEST_NAME || comma > LONGEST_NAME) return null;
  if (!name.every((token, at) => isNameToken(tokens, at) && !is(token, SPEAKING, IS.notName))) return null;
  const tells = office.some((token) => is(token, IS.auxiliary, IS.pronoun));
  return !tells && office.some((token) => is(token, IS.person, IS.title)) ? { from: 0, to: comma - 1 } : null;
}

/** The statements of one part: the line itself, and one a quotation that goes on with it. */
function partOf(
  texts: readonly AnalysedParagraph[],
  head: number,
  mention: Phrase,
  reported: ReadonlySet<number>,
): Statement[] {
  const placed = { cue: mention, pattern: "subject-quote" as const, certain: true };
  const line = quotationStatement({ ...placed, paragraph: head, sentence: 0, mention, content: [] });
  const part = [line];
  const freeIn = (at: number) =>
    !reported.has(at) && texts[at]!.kind !== "heading" && !nameHeading(texts[at]!);
  for (let at = head + 1; at < texts.length && freeIn(at); at++) {
    for (const token of freeQuotationsIn(texts[at]!)) {
      const place = { from: token, to: token };
      const sentence = texts[at]!.sentences.findIndex(({ to }) => to > token);
      part.push({
        ...line,
        paragraph: at,
        sentence,
        mention: null,
        continues: line,
        cue: place,
        content: [place],
      });
    }
  }
  return part;
}

/** Tokens of the quotations that open a paragraph, or stand behind the colon of a line: "Less pressure: “…”". */
function freeQuotationsIn({ tokens, text, regions }: AnalysedParagraph): number[] {
  return tokens.flatMap((token, at) => {
    const region = isQuote(token) ? regions[token.quote] : undefined;
    if (!region || !(at === 0 || isMark(tokens[at - 1], COLON))) return [];
    const words = text.slice(region.innerStart, region.innerEnd).match(/\S+/g)?.length ?? 0;
    return words < SPEECH_WORDS ? [] : [at];
  });
}

const COLON = new Set([":"]);
