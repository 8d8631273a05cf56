import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER } from "../text/lexicon.ts";
import { groupBy } from "../text/multimap.ts";
import { is } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { AttributionRelation } from "./attribution-relation.ts";

/** An attribution with the paragraph it stands in. */
export interface Statement extends AttributionRelation {
  /** Index of the paragraph. */
  paragraph: number;
  /** Whose words they are is only likely: a description that nothing joins for certain. */
  guessed?: true;
  /** The attribution that it goes on with, whose speaker is its own. */
  continues?: Statement;
}

type PlacedQuotation = "paragraph" | "sentence" | "mention" | "cue" | "content" | "pattern" | "certain";

/** An attribution that gives a quotation to whoever is named beside it, by their places alone. */
export function quotationStatement(given: Pick<Statement, PlacedQuotation>): Statement {
  return {
    ...given,
    silent: null,
    antecedent: null,
    restrictive: false,
    use: "utter",
    nested: false,
    direct: true,
    quoted: true,
  };
}

/** One direct speech: parts in order, over paragraphs where it runs on. */
export interface Speech {
  parts: { paragraph: number; region: number }[];
  /** The attribution that names its speaker; null when none does. */
  statement: Statement | null;
  /** `own`: the attribution holds the quotation; `carried`: the speaker comes from the text before. */
  how: "own" | "carried";
}

/** A quotation of so many words that stands by itself is speech, not a term in quotation marks. */
export const SPEECH_WORDS = 5;

/** An attribution that interrupts a speech has fewer tokens. */
const LONGEST_INTERRUPTION = 12;

const OPENING_DASH = /^\s*[–—―‒-]\s/u;

/** What the quotations read so far leave for the next one. */
interface SpeechReader {
  paragraphs: readonly AnalysedParagraph[];
  speeches: Speech[];
  /** The speech that was read last. */
  last: Speech | null;
  /** The paragraph before ended within a quotation. */
  open: boolean;
  /** The attribution of the paragraph before behind which its colon stands. */
  colon: Statement | null;
  /** The last one of the paragraph before that tells more than a thought. */
  told: Statement | null;
  /** The last one of the paragraph before, thoughts too. */
  thought: Statement | null;
}

/** A paragraph while its quotations are read. */
interface SpokenParagraph {
  paragraph: AnalysedParagraph;
  number: number;
  statements: readonly Statement[];
  /** Of each quotation the attribution that holds it. */
  owners: readonly (Statement | null)[];
  /** The last speech of this paragraph and its last quotation. */
  previous: { speech: Speech; region: number } | null;
}

/** Quotations with their speakers. `statements` must be in text order; new ones are not made. */
export function findSpeeches(
  paragraphs: readonly AnalysedParagraph[],
  statements: readonly Statement[],
): Speech[] {
  const byParagraph = groupBy(statements, ({ paragraph }) => paragraph);
  const reader: SpeechReader = {
    paragraphs,
    speeches: [],
    last: null,
    open: false,
    colon: null,
    told: null,
    thought: null,
  };
  paragraphs.forEach((paragraph, number) => {
    const own = byParagraph.get(number) ?? [];
    const owners = ownersOf(paragraph, own);
    const here: SpokenParagraph = { paragraph, number, statements: own, owners, previous: null };
    for (let region = 0; region < paragraph.regions.length; region++) readQuotation(region, here, reader);
    endParagraph(here, reader);
  });
  return reader.speeches;
}

/** Adds a quotation to the speech that goes on in it, or begins another one where it is speech. */
function readQuotation(region: number, here: SpokenParagraph, reader: SpeechReader): void {
  const part = { paragraph: here.number, region };
  const running = speechRunningOn(region, here, reader);
  let speech = running ?? speechTakenUp(region, here);
  if (speech) {
    speech.parts.push(part);
    if (running) correctSpeaker(running, here.owners[region] ?? null);
  } else {
    const speaker = speakerOf(region, here, reader);
    if (!speaker) return;
    speech = { parts: [part], ...speaker };
    reader.last = speech;
    reader.speeches.push(speech);
  }
  here.previous = { speech, region };
}

/** The speech of the paragraph before, where it had not ended there. */
function speechRunningOn(
  region: number,
  { paragraph, owners }: SpokenParagraph,
  { paragraphs, open, last }: SpeechReader,
): Speech | null {
  if (region > 0) return null;
  const isOpen = open && startsWithQuote(paragraph);
  if (!isOpen && !paragraph.regions[0]!.carried) return null;
  const [told, before] = [owners[0] ?? null, last?.statement ?? null];
  const other =
    told && before && !told.nested && namesAnother(paragraph, told, paragraphs[before.paragraph]!, before);
  return other ? null : last;
}

/** "“…”, added Lee" where the mark that nothing closes was Fenn's: two names without a word in common. */
function namesAnother(
  paragraph: AnalysedParagraph,
  { mention }: Statement,
  before: AnalysedParagraph,
  { mention: known }: Statement,
): boolean {
  const [one, other] = [nameWordsOf(paragraph, mention), nameWordsOf(before, known)];
  return one.size > 0 && other.size > 0 && [...one].every((word) => !other.has(word));
}

/** The capitalised words of a mention that begins with one, titles aside; none of a description or pronoun. */
function nameWordsOf({ tokens }: AnalysedParagraph, mention: Phrase | null): Set<string> {
  const words = mention ? tokens.slice(mention.from, mention.to + 1) : [];
  const [first] = words;
  const named = first?.cap === true && !is(first, IS.pronoun, DETERMINER);
  const own = words.filter((word) => word.cap && !is(word, IS.title, IS.honorific));
  return new Set(named ? own.map(({ low }) => low) : []);
}

/** An attribution of its own tells better who speaks than what was carried over. */
function correctSpeaker(speech: Speech, owner: Statement | null): void {
  if (!owner || (speech.statement !== null && speech.how === "own")) return;
  speech.statement = owner;
  speech.how = "own";
}

/** The speech before the quotation in its paragraph, where its attribution only interrupted it. */
function speechTakenUp(region: number, here: SpokenParagraph): Speech | null {
  return here.previous && continues(here, here.previous, region) ? here.previous.speech : null;
}

/** Who speaks a quotation that begins a speech; null where it is none. */
function speakerOf(
  region: number,
  here: SpokenParagraph,
  reader: SpeechReader,
): Pick<Speech, "statement" | "how"> | null {
  const owner = here.owners[region] ?? null;
  if (owner) return { statement: owner, how: "own" };
  if (!(here.paragraph.isLedIn ? isLed(here.number, reader) : isSpeech(here.paragraph, region))) return null;
  const behind = here.statements.find((one) => pointsBack(here.paragraph, one, region));
  if (behind) return { statement: behind, how: "own" };
  return { statement: carriedFrom(region, here, reader), how: "carried" };
}

/** The sentence before the colon, which a block without marks stands behind, reports somebody. */
function isLed(number: number, { paragraphs, colon }: SpeechReader): boolean {
  return colon !== null && colon.sentence === paragraphs[number - 1]!.sentences.length - 1;
}

/** Notes what the next paragraph's quotations may go on from. */
function endParagraph({ paragraph, statements }: SpokenParagraph, reader: SpeechReader): void {
  reader.open = paragraph.regions.at(-1)?.open ?? false;
  reader.told = statements.filter(tells).at(-1) ?? null;
  reader.thought = statements.filter(({ nested }) => !nested).at(-1) ?? null;
  const leadsOn = /[:：]\s*$/.test(paragraph.text);
  reader.colon = leadsOn ? (statements.filter(({ nested }) => !nested).at(-1) ?? null) : null;
}

/** It tells more than a thought, and stands in no other one's content. */
function tells({ nested, use }: Statement): boolean {
  return !nested && use !== "think";
}

/** The attribution whose content holds each quotation of the paragraph. */
function ownersOf(paragraph: AnalysedParagraph, statements: readonly Statement[]): (Statement | null)[] {
  const owners: (Statement | null)[] = paragraph.regions.map(() => null);
  for (const statement of statements) {
    for (const part of statement.content) {
      for (let i = part.from; i <= part.to; i++) {
        const { quote } = paragraph.tokens[i]!;
        if (quote < 0 || isTerm(paragraph, quote, statement)) continue;
        const known = owners[quote];
        if (!known || isCloser(paragraph, i, statement, known)) owners[quote] = statement;
      }
    }
  }
  return owners;
}

/** Of two attributions that hold a quotation, the one that it waits for, else the shorter. */
function isCloser(paragraph: AnalysedParagraph, at: number, one: Statement, other: Statement): boolean {
  const [waits, otherWaits] = [one, other].map((statement) => isAwaited(paragraph, at, statement));
  return waits === otherWaits ? size(one.content) < size(other.content) : waits === true;
}

/** "The gaps she named are “…,” Lee said": it says what something is and ends in a comma, its attribution right behind. */
function isAwaited({ tokens }: AnalysedParagraph, at: number, { pattern, mention, cue }: Statement): boolean {
  const first = Math.min(cue.from, mention?.from ?? cue.from);
  return (
    is(tokens[at - 1], IS.auxiliary) &&
    pattern.startsWith("content-") &&
    first === at + 1 &&
    tokens[at]!.text === ","
  );
}

/** A quotation of fewer words inside reported speech is a fragment, not a quotation. */
const FRAGMENT_WORDS = 4;
/** The longest title, in words. */
const TITLE_WORDS = 7;

/** A title ("Fox and Friends") or fragment inside a longer content: no speech of its own. */
function isTerm(paragraph: AnalysedParagraph, quote: number, statement: Statement): boolean {
  const region = paragraph.regions[quote]!;
  const words = paragraph.text.slice(region.innerStart, region.innerEnd).match(/\S+/g) ?? [];
  const before = paragraph.tokens[paragraph.tokenOfRegion[quote]! - 1];
  if (isTitle(words) && before?.kind === "word" && leadsToTitle(before)) return true;
  if (statement.direct) return false;
  if (words.length < FRAGMENT_WORDS) {
    return !/[.!?…,]/.test(words.at(-1)?.at(-1) ?? "") || words.every((word) => /^\p{Lu}/u.test(word));
  }
  return isTitle(words);
}

/** "Face the Nation": begins and ends in a capital, small words between. */
function isTitle(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length <= TITLE_WORDS &&
    words.every((word) => /^[\p{Lu}\d(]/u.test(word) || word.length <= 3) &&
    /^[\p{Lu}\d]/u.test(words.at(-1)!)
  );
}

/** "on “Face the Nation”", "Channel 9's “Early Post”": behind these stands what something is called. */
function leadsToTitle(token: Token): boolean {
  return token.possessive || is(token, IS.preposition, IS.definite, IS.indefinite);
}

function size(content: readonly Phrase[]): number {
  return content.reduce((sum, part) => sum + part.to - part.from + 1, 0);
}

function startsWithQuote(paragraph: AnalysedParagraph): boolean {
  return paragraph.tokens[0]?.kind === "quote";
}

/** Speech interrupted by its attribution only: the same quotation goes on. */
function continues(
  { paragraph, statements, owners }: SpokenParagraph,
  { speech, region }: { speech: Speech; region: number },
  index: number,
): boolean {
  const { statement } = speech;
  if (region !== index - 1) return false;
  if (paragraph.regions[index]!.resumes) return true;
  if (!statement) return false;
  const owner = owners[index] ?? null;
  const from = paragraph.tokenOfRegion[region]!;
  const to = paragraph.tokenOfRegion[index]!;
  const isContentFirst = statement.pattern.startsWith("content-");
  if (owner !== null) {
    // In reported speech two quoted fragments are two quotations; around an attribution they are one.
    const isAround = owner === statement && isBetween(owner, from, to);
    return isAround && reaches(paragraph, owner, to) && (isContentFirst || to - from < LONGEST_INTERRUPTION);
  }
  if (!isSpeech(paragraph, index)) return false;
  const between = statements.filter((one) => isBetween(one, from, to));
  return (
    between.length === 1 && between[0] === statement && isContentFirst && reaches(paragraph, statement, to)
  );
}

/** Its verb stands between two tokens. */
function isBetween({ cue }: Statement, from: number, to: number): boolean {
  return cue.from > from && cue.to < to;
}

/** No other sentence stands between an attribution's own and the token `to`. */
function reaches({ sentences }: AnalysedParagraph, { sentence }: Statement, to: number): boolean {
  return (sentences[sentence]?.to ?? to) >= to;
}

/** Words without a capital: a title has but short ones. */
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}{4,}/gu;
const SMALL_WORDS = 2;
/** So many characters before a quotation tell whether it begins a sentence. */
const MARGIN = 8;

/** Long enough, and a sentence of its own: not a title or a term. */
function isSpeech(paragraph: AnalysedParagraph, index: number): boolean {
  const region = paragraph.regions[index]!;
  const inner = paragraph.text.slice(region.innerStart, region.innerEnd);
  const words = inner.match(/\S+/g)?.length ?? 0;
  const before = paragraph.text.slice(Math.max(0, region.start - MARGIN), region.start).trimEnd();
  const begins = before === "" || /[.!?:…”"»’]$/.test(before);
  const stopped = /[.!?…,—–-]["'”’)\]]*\s*$/.test(inner);
  // Many languages set the comma behind the marks.
  const ends = stopped || region.open || /[.,]/.test(paragraph.text[region.end] ?? "");
  const capital = /^[\s[(“"‘']*(?:[\p{Lu}\d“‘]|\p{Lo}|…|\.\.\.)/u.test(inner);
  if (!begins || !capital) return false;
  if (ends) return words >= SPEECH_WORDS || (words >= 2 && before !== "");
  // "“You went on the radio to blame clerks on $12 an hour” workers": the sentence goes on behind the marks.
  return words > SPEECH_WORDS && before !== "" && (inner.match(SMALL_WORD)?.length ?? 0) >= SMALL_WORDS;
}

/** "Lee said it was late." as the last sentence of a paragraph, plain and without a quotation of its own. */
function isReportedLast(
  { sentences }: AnalysedParagraph,
  { sentence, certain, direct, silent, use }: Statement,
): boolean {
  const said = certain || use === "state" || use === "think";
  return said && !direct && !silent && sentence === sentences.length - 1;
}

/** Nothing stands beside its quotations. */
function isAllQuotation({ tokens }: AnalysedParagraph): boolean {
  return tokens.every(({ kind }) => kind === "quote" || kind === "mark");
}

/** The speech, unless it was words within a report and its paragraph went on to something else. */
function lastSpoken(paragraphs: readonly AnalysedParagraph[], last: Speech | null): Speech | null {
  const part = last?.parts.at(-1);
  if (!last?.statement || part?.paragraph !== last.statement.paragraph) return last;
  const paragraph = paragraphs[part.paragraph]!;
  return isSpeech(paragraph, part.region) || reaches(paragraph, last.statement, paragraph.tokens.length)
    ? last
    : null;
}

/** "„…“ Das sagte Meier am Montag.": of the sentence right behind the quotation its lone first word is the content. */
function pointsBack(
  { sentences, tokens, tokenOfRegion }: AnalysedParagraph,
  one: Statement,
  region: number,
): boolean {
  const at = tokenOfRegion[region]!;
  const { from = -1 } = sentences[one.sentence] ?? {};
  const [content, ...others] = one.content;
  const lone = content && others.length === 0 && content.from === from && content.to === from;
  const rightBehind = from > at && tokens.slice(at + 1, from).every(({ kind }) => kind === "mark");
  return Boolean(lone) && rightBehind && tells(one);
}

/** Who speaks a quotation that no attribution holds. */
function carriedFrom(
  region: number,
  { paragraph, number, statements, previous }: SpokenParagraph,
  { paragraphs, speeches, last, colon, told, thought }: SpeechReader,
): Statement | null {
  const at = paragraph.tokenOfRegion[region]!;
  // A crosshead quotes whoever speaks below it.
  if (paragraph.kind === "heading") return null;
  const before = statements.filter((one) => one.cue.to < at && tells(one)).at(-1);
  if (before) return before;
  if (previous) return previous.speech.statement;
  if (at > 0) return null;
  if (colon) return colon;
  // Northern papers set a dash before every speech; its speaker may be named in the paragraph before.
  if (told && OPENING_DASH.test(paragraph.text)) return told;
  if (thought && isReportedLast(paragraphs[number - 1]!, thought) && isAllQuotation(paragraph))
    return thought;
  // A paragraph that begins with a quotation goes on with the speaker of the paragraph before.
  const behind = speeches.at(-1);
  if (!behind || behind !== lastSpoken(paragraphs, last)) return null;
  return number - behind.parts.at(-1)!.paragraph === 1 ? behind.statement : null;
}
