import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { addTo } from "../text/groups.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { AttributionRelation } from "./attribution-relation.ts";

/** An attribution with the paragraph it stands in. */
export interface Statement extends AttributionRelation {
  /** Index of the paragraph. */
  paragraph: number;
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
const SPEECH_WORDS = 5;

const OPENING_DASH = /^\s*[–—―‒-]\s/u;

/** Quotations with their speakers. `statements` must be in text order; new ones are not made. */
export function findSpeeches(
  paragraphs: readonly AnalysedParagraph[],
  statements: readonly Statement[],
): Speech[] {
  const byParagraph = new Map<number, Statement[]>();
  for (const statement of statements) addTo(byParagraph, statement.paragraph, statement);
  const speeches: Speech[] = [];
  let last: Speech | null = null;
  let open = false;
  let colon: Statement | null = null;
  let told: Statement | null = null;
  paragraphs.forEach((paragraph, number) => {
    const own = byParagraph.get(number) ?? [];
    const owners = ownersOf(paragraph, own);
    let previous: { speech: Speech; region: number } | null = null;
    paragraph.regions.forEach((region, index) => {
      const owner = owners[index] ?? null;
      const part = { paragraph: number, region: index };
      const runsOn: boolean =
        index === 0 && last !== null && ((open && startsWithQuote(paragraph)) || region.carried);
      if (runsOn && last) {
        last.parts.push(part);
        if (owner && (last.statement === null || last.how === "carried")) {
          last.statement = owner;
          last.how = "own";
        }
        previous = { speech: last, region: index };
        return;
      }
      const joined: { speech: Speech; region: number } | null = previous;
      if (joined && continues(paragraph, joined, index, owner, own)) {
        joined.speech.parts.push(part);
        if (!joined.speech.statement && owner) joined.speech.statement = owner;
        previous = { speech: joined.speech, region: index };
        return;
      }
      if (owner) {
        last = { parts: [part], statement: owner, how: "own" };
        speeches.push(last);
        previous = { speech: last, region: index };
        return;
      }
      if (!isSpeech(paragraph, index)) return;
      const ended = lastSpoken(paragraphs, last);
      const statement = carriedFrom(paragraph, number, index, own, joined, { colon, told }, ended, speeches);
      last = { parts: [part], statement, how: "carried" };
      speeches.push(last);
      previous = { speech: last, region: index };
    });
    open = paragraph.regions.at(-1)?.open ?? false;
    told = own.filter((one) => !one.nested && one.use !== "think").at(-1) ?? null;
    colon = /[:：]\s*$/.test(paragraph.text) ? (own.filter((one) => !one.nested).at(-1) ?? null) : null;
  });
  return speeches;
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
  const predicate = ((tokens[at - 1]?.flags ?? 0) & IS.auxiliary) !== 0;
  return predicate && pattern.startsWith("content-") && first === at + 1 && tokens[at]!.text === ",";
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
function leadsToTitle({ flags, possessive }: Token): boolean {
  return possessive || (flags & (IS.preposition | IS.definite | IS.indefinite)) !== 0;
}

function size(content: readonly Phrase[]): number {
  return content.reduce((sum, part) => sum + part.to - part.from + 1, 0);
}

function startsWithQuote(paragraph: AnalysedParagraph): boolean {
  return paragraph.tokens[0]?.kind === "quote";
}

/** Speech interrupted by its attribution only: the same quotation goes on. */
function continues(
  paragraph: AnalysedParagraph,
  previous: { speech: Speech; region: number },
  index: number,
  owner: Statement | null,
  own: readonly Statement[],
): boolean {
  const { speech, region } = previous;
  if (region !== index - 1 || !speech.statement) return false;
  const sameOwner = owner !== null && owner === speech.statement;
  if (owner !== null && !sameOwner) return false;
  const from = paragraph.tokenOfRegion[region]!;
  const to = paragraph.tokenOfRegion[index]!;
  if (sameOwner) {
    // In reported speech two quoted fragments are two quotations; around an attribution they are one.
    const cue = owner.cue.from > from && owner.cue.to < to;
    return cue && reaches(paragraph, owner, to) && (owner.pattern.startsWith("content-") || to - from < 12);
  }
  if (!isSpeech(paragraph, index)) return false;
  const between = own.filter((one) => one.cue.from > from && one.cue.to < to);
  if (between.length !== 1 || between[0] !== speech.statement) return false;
  return between[0].pattern.startsWith("content-") && reaches(paragraph, between[0], to);
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

/** The speech, unless it was words within a report and its paragraph went on to something else. */
function lastSpoken(paragraphs: readonly AnalysedParagraph[], last: Speech | null): Speech | null {
  const part = last?.parts.at(-1);
  if (!last?.statement || part?.paragraph !== last.statement.paragraph) return last;
  const paragraph = paragraphs[part.paragraph]!;
  return isSpeech(paragraph, part.region) || reaches(paragraph, last.statement, paragraph.tokens.length)
    ? last
    : null;
}

/** Who speaks a quotation that no attribution holds. */
function carriedFrom(
  paragraph: AnalysedParagraph,
  number: number,
  index: number,
  own: readonly Statement[],
  previous: { speech: Speech; region: number } | null,
  { colon, told }: { colon: Statement | null; told: Statement | null },
  last: Speech | null,
  speeches: readonly Speech[],
): Statement | null {
  const at = paragraph.tokenOfRegion[index]!;
  const before = own.filter((one) => one.cue.to < at && !one.nested && one.use !== "think").at(-1);
  if (before) return before;
  if (previous) return previous.speech.statement;
  if (at > 0) return null;
  if (colon) return colon;
  // Northern papers set a dash before every speech; its speaker may be named in the paragraph before.
  if (told && OPENING_DASH.test(paragraph.text)) return told;
  // A paragraph that begins with a quotation goes on with the speaker of the paragraph before.
  const behind = speeches.at(-1);
  if (behind && behind === last && number - behind.parts.at(-1)!.paragraph === 1) return behind.statement;
  return null;
}
