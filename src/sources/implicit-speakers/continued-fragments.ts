import { isOwnReport } from "../attributions/attribution-relation.ts";
import type { Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import { isVerbLike } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { FUNCTION, type Lexicon } from "../text/lexicon.ts";
import { groupBy } from "../text/multimap.ts";
import { endsLike, is, isMark, isQuote, isSmallWord, readsOn } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { addStatements } from "./add-statements.ts";
import { hasSpeakingSubject } from "./sentence-subject.ts";

/** Quoted words, fewer of which may be a term. */
const FRAGMENT_WORDS = 4;

/**
 * Adds the quoted words within a sentence that reports nobody, right behind one that does: "“…”, dijo Soto. La meta sigue siendo
 * “evitar que haya nuevas víctimas”." They go on with that report, which names the speaker. In text order.
 */
export function continueFragments(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  let before: Statement | null = null;
  return addStatements(texts, statements, (text, paragraph, own) => {
    if (text.kind !== "prose") return [];
    const found: Statement[] = [];
    const bySentence = groupBy(own, ({ sentence }) => sentence);
    text.sentences.forEach((_, sentence) => {
      const here = bySentence.get(sentence) ?? [];
      const last = here.filter(isOwnReport).at(-1);
      if (last || !before) {
        before = last ?? null;
        return;
      }
      const fragments = here.length > 0 ? [] : fragmentsIn(text, sentence);
      if (fragments.length > 0 && !isAboutSomebody(text, paragraph, sentence, cast, lexicon))
        found.push(goingOn(before, paragraph, sentence, fragments));
      else if (!isAllQuotation(text, sentence)) before = null;
    });
    return found;
  });
}

/** Tokens of the quotations that are part of their sentence: long enough, and beginning in small letters as no title does. */
function fragmentsIn({ text, tokens, sentences, regions }: AnalysedParagraph, sentence: number): number[] {
  const { from, to } = sentences[sentence]!;
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const region = isQuote(tokens[i]) ? regions[tokens[i]!.quote] : undefined;
    if (!region || i === from) continue;
    const inner = text.slice(region.innerStart, region.innerEnd).trim();
    if (!/^\p{Ll}/u.test(inner) || inner.split(/\s+/u).length < FRAGMENT_WORDS) continue;
    if (!standsWritten(tokens, from, i)) found.push(i);
  }
  return found;
}

/** "En la pancarta se leía “…”", "Cantaron “…”": right behind a verb that is no auxiliary, or that has nothing but a place before it. */
function standsWritten(tokens: readonly Token[], from: number, quote: number): boolean {
  const last = tokens[isMark(tokens[quote - 1]) ? quote - 2 : quote - 1];
  if (!isSmallWord(last) || is(last, FUNCTION)) return false;
  const finite = isVerbLike(last) && !endsLike(last, SHAPE.participle);
  return finite || is(tokens[from], IS.preposition);
}

/** It names people, a body or somebody described is its subject, or words stand in it before whoever is cited: their words as likely. */
function isAboutSomebody(
  text: AnalysedParagraph,
  paragraph: number,
  sentence: number,
  cast: Cast,
  lexicon: Lexicon,
): boolean {
  if (cast.namedIn(paragraph, sentence).length > 0) return true;
  const { tokens } = text;
  const { from, to } = text.sentences[sentence]!;
  // "Desde la asociación se propuso “…”", "construyó “…”, según antiguos agentes"
  for (let i = from; i < to; i++) if (leadsToSource(tokens, i, lexicon)) return true;
  return hasSpeakingSubject(text, sentence);
}

/** A preposition before whoever speaks: "según", "a juicio de", "desde". */
function leadsToSource(tokens: readonly Token[], at: number, { according, speaksFor }: Lexicon): boolean {
  const { low } = tokens[at]!;
  return speaksFor.has(low) || (according.get(low)?.some((rest) => readsOn(tokens, at, rest)) ?? false);
}

function isAllQuotation({ tokens, sentences }: AnalysedParagraph, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  return tokens.slice(from, to).every(({ kind }) => kind === "quote" || kind === "mark");
}

function goingOn(
  statement: Statement,
  paragraph: number,
  sentence: number,
  fragments: readonly number[],
): Statement {
  const [first = 0] = fragments;
  return {
    ...statement,
    paragraph,
    sentence,
    continues: statement,
    mention: null,
    antecedent: null,
    silent: null,
    cue: { from: first, to: first },
    content: fragments.map((at) => ({ from: at, to: at })),
    pattern: "cue-content",
    certain: false,
    direct: false,
    quoted: true,
  };
}
