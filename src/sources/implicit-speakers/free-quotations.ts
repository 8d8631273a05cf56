import { quotationStatement, SPEECH_WORDS, type Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import { nameAround, type PersonMention } from "../entities/person-mentions.ts";
import { isPronoun, type Phrase } from "../phrases/phrases.ts";
import { governorOf } from "../phrases/syntactic-position.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, HUMAN, type Lexicon } from "../text/lexicon.ts";
import type { QuoteRegion } from "../text/quote-regions.ts";
import { sentenceOf } from "../text/sentences.ts";
import { hasEnding, is, isOneOf, isSmallWord, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { addStatements } from "./add-statements.ts";
import { SPEAKING, subjectOf } from "./sentence-subject.ts";

const SENTENCE_END = /[.!?…]["'”“»’)\]\s]*$/u;

/**
 * Attributions of quotations that stand as sentences of their own behind a sentence about one person, or behind its colon:
 * "Ole Harms winkt ab. „Das haben wir alles versucht.“" Uncertain ones, in text order; none where that sentence reports somebody already.
 */
export function attributeFreeQuotations(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  return addStatements(texts, statements, (text, paragraph, own) =>
    freeIn(text, paragraph, own, cast, lexicon),
  );
}

function freeIn(
  text: AnalysedParagraph,
  paragraph: number,
  own: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  const { kind } = text;
  const block = kind === "prose" || kind === "quote";
  const signed = lexicon.rules.grammar !== undefined && block && own.length === 0;
  const [one] = signed ? signedQuotation(text, paragraph, cast, lexicon) : [];
  if (one) return [one];
  return kind === "prose" ? freeQuotations(text, paragraph, own, cast, lexicon) : [];
}

function freeQuotations(
  text: AnalysedParagraph,
  paragraph: number,
  own: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  const reported = new Set(own.map(({ sentence }) => sentence));
  // "Das ergebe für Harms wenig Sinn: „…“": a sentence that only goes on with a report may bring in somebody else.
  const told = new Set(own.filter((one) => !one.continues).map(({ sentence }) => sentence));
  const found: Statement[] = [];
  text.regions.forEach((region, index) => {
    const at = text.tokenOfRegion[index];
    if (at === undefined || at < 2) return;
    const colon = text.tokens[at - 1]!.text === ":";
    const sentence = sentenceOf(text, at - 1);
    if (!isFree(text, region, at, colon ? told : reported)) return;
    const about = colon ? sentence : lastAboutSomebody(cast, paragraph, sentence, reported);
    const before = cast.namedIn(paragraph, about).filter(({ token }) => token < at);
    const named = lexicon.rules.grammar ? leadingToColon(text, about, at, before) : before;
    const mention = mentionOf(text, about, at, named, lexicon);
    // "Il caso Cecilia Sala: «…»": a heading has no verb behind the name.
    if (!mention || (colon && mention.to === at - 2 && !isLabel(text, about, mention))) return;
    found.push(freeQuotation({ paragraph, sentence: about, mention, cue: at - 1, quote: at }));
  });
  return found;
}

/** "Auf sie nimmt Harms Bezug: Gero Moor baute ihn. „…“": of those before a quotation whoever leads to what the colon opens, else all. */
function leadingToColon(
  { tokens, sentences }: AnalysedParagraph,
  sentence: number,
  quote: number,
  named: readonly PersonMention[],
): readonly PersonMention[] {
  const { from, to } = sentences[sentence]!;
  let colon = from;
  while (colon < to && tokens[colon]!.text !== ":") colon++;
  if (colon >= quote - 1) colon = from;
  const leading = named.filter(({ token }) => token < colon);
  return leading.length > 0 ? leading : named;
}

interface FreeQuotation {
  paragraph: number;
  sentence: number;
  mention: Phrase;
  /** Tokens of what stands for its verb, and of its words. */
  cue: number;
  quote: number;
}

function freeQuotation({ paragraph, sentence, mention, cue, quote }: FreeQuotation): Statement {
  return quotationStatement({
    paragraph,
    sentence,
    mention,
    cue: { from: cue, to: cue },
    content: [{ from: quote, to: quote }],
    pattern: "subject-quote",
    certain: false,
  });
}

/** A signature is so long at most, in tokens. */
const LONGEST_SIGNATURE = 16;

/** "“Este curso fue atípico”. Elsa Rincón, directora del centro": nothing but a quotation and a name in full with what its bearer is. */
function signedQuotation(
  text: AnalysedParagraph,
  paragraph: number,
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  const { tokens, sentences } = text;
  if (text.regions.length !== 1 || text.tokenOfRegion[0] !== 0 || SENTENCE_END.test(text.text)) return [];
  const { innerStart, innerEnd } = text.regions[0]!;
  const first = tokens.findIndex(isWord);
  const inner = text.text.slice(innerStart, innerEnd);
  const behind = text.text.slice(innerEnd, tokens[first]?.start);
  // "„Der Zauberberg“, Thomas Mann": a title has few words and no stop, but in a block that the page sets apart.
  const stops = text.kind === "quote" || SENTENCE_END.test(inner) || behind.includes(".");
  if (countWords(inner) < SPEECH_WORDS || !stops) return [];
  const sentence = first < 1 ? -1 : sentenceOf(text, first);
  const [mention] =
    sentence < 0 ? [] : cast.namedIn(paragraph, sentence).filter(({ token }) => token >= first);
  if (!mention || tokens.length - first > LONGEST_SIGNATURE || sentences.length > sentence + 1) return [];
  const name = nameAround(tokens, mention);
  const verb = tokens.slice(name.to + 1).some((token) => is(token, IS.auxiliary, IS.cue, IS.pronoun));
  // "Interimstrainer Uwe Harms", "Une citation de la juge Odile Vernier": what somebody is, and what the words are called.
  const opens = tokens
    .slice(first, name.from)
    .every((token) => is(token, IS.person, IS.title, DETERMINER, IS.tie) || isOneOf(lexicon.sayings, token));
  if (!opens || name.to === name.from || verb) return [];
  return [freeQuotation({ paragraph, sentence, mention: name, cue: first - 1, quote: 0 })];
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Long enough for speech, and alone behind a sentence or its colon that reports nobody. */
function isFree(
  text: AnalysedParagraph,
  { innerStart, innerEnd }: QuoteRegion,
  at: number,
  reported: ReadonlySet<number>,
): boolean {
  const colon = text.tokens[at - 1]!.text === ":";
  const sentence = sentenceOf(text, at - 1);
  // "Minister Harms: „Wir warten ab“" as a whole paragraph is another story's headline.
  if (colon && !text.isAnswer && !SENTENCE_END.test(text.text)) return false;
  const words = countWords(text.text.slice(innerStart, innerEnd));
  const { to } = text.sentences[sentence]!;
  const ends = colon ? to > at : to === at && !reported.has(sentence + 1);
  if ((words < SPEECH_WORDS && !text.isAnswer) || reported.has(sentence) || !ends) return false;
  return standsAlone(text, at, colon ? sentence : sentence + 1);
}

/** So many sentences without a name may stand between somebody and the quotation. */
const MOST_BETWEEN = 1;

/** "Ole Harms hat lange gesucht. Nun steht der Kutter da. „…“": the sentence before, or the one before that where it names and reports nobody. */
function lastAboutSomebody(
  cast: Cast,
  paragraph: number,
  last: number,
  reported: ReadonlySet<number>,
): number {
  for (
    let sentence = last;
    sentence >= Math.max(0, last - MOST_BETWEEN) && !reported.has(sentence);
    sentence--
  )
    if (cast.namedIn(paragraph, sentence).length > 0) return sentence;
  return last;
}

/** Nothing but a mark or another quotation follows in its sentence. */
export function standsAlone(text: AnalysedParagraph, at: number, sentence: number): boolean {
  const { to } = text.sentences[sentence]!;
  for (let i = at + 1; i < to; i++)
    if (text.tokens[i]!.kind !== "mark" && text.tokens[i]!.kind !== "quote") return false;
  return true;
}

/** Whom a sentence before a quotation is about: who is its subject by name, or by a pronoun where it names nobody. */
export function mentionOf(
  { tokens, sentences }: AnalysedParagraph,
  sentence: number,
  quote: number,
  named: readonly PersonMention[],
  lexicon: Lexicon,
): Phrase | null {
  const mention = subjectOf(tokens, named, lexicon);
  if (mention) {
    const { token, subject } = mention;
    const viewed = !subject && governorOf(tokens, token) !== null;
    return viewed && !isNear(tokens, token, quote) ? null : nameAround(tokens, mention);
  }
  const { from, to } = sentences[sentence]!;
  if (named.length > 0 || !lexicon.rules.grammar) return null;
  const pronouns: number[] = [];
  for (let i = from; i < Math.min(to, quote); i++) {
    const gender = isPronoun(tokens[i]) ? lexicon.pronouns.get(tokens[i]!.low) : undefined;
    if ((gender === "he" || gender === "she") && !isBesidePlural(tokens, i, lexicon)) pronouns.push(i);
    else if (gender === "it" || gender === "they" || is(tokens[i], HUMAN, IS.title)) return null;
  }
  const [only, ...others] = pronouns;
  return only !== undefined && others.length === 0 ? { from: only, to: only } : null;
}

/** So many tokens may stand between whose view it is and the quotation. */
const LONGEST_VIEW = 8;

/** "Für Harms gab es Lob von den Fans: „…“": no view of his where others who can speak stand between. */
function isNear(tokens: readonly Token[], name: number, quote: number): boolean {
  const between = tokens.slice(name + 1, quote);
  return between.length <= LONGEST_VIEW && !between.some((token) => is(token, SPEAKING));
}

/** "Sie werden angefahren": where one word means her and them, the verb tells which. */
function isBesidePlural(tokens: readonly Token[], at: number, { rules, pluralVerbs }: Lexicon): boolean {
  if (rules.pronouns.they !== "") return false;
  return [tokens[at - 1], tokens[at + 1]].some(
    (token) => isSmallWord(token) && hasEnding(pluralVerbs, token),
  );
}

/** "Minister Harms:", "Noch einmal Harms:": nothing but what somebody is and adverbs before the name, behind another sentence. */
function isLabel(
  { tokens, sentences, isAnswer }: AnalysedParagraph,
  sentence: number,
  name: Phrase,
): boolean {
  const { from } = sentences[sentence]!;
  if (isAnswer) return true;
  return (
    sentence > 0 && tokens.slice(from, name.from).every((token) => is(token, IS.adverb, IS.title, IS.person))
  );
}
