import type { Span } from "../../model/source-summary.ts";
import {
  type AnonymityRule,
  type AnonymityWords,
  FEARING,
  REASON_GOES_ON,
  SAYING,
} from "../../rules/anonymity/words.ts";
import { any } from "../../rules/any.ts";
import { describePhrase } from "../phrases/descriptions.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { memoize } from "../text/memoize.ts";
import { is } from "../text/token-tests.ts";
import { objectOf, personBefore } from "./anonymous-people.ts";

/** Somebody whom the article leaves unnamed on purpose. */
export interface FoundAnonymity {
  /** The words for the person, without article. */
  who: string;
  /** Where they stand. */
  mention: Span;
  /** In the article's words, with the word that opens it ("because of agency policy"); null when none is given. */
  reason: string | null;
  evidence: Span;
}

/** A reason longer than this is a sentence that the rules did not understand, in characters. */
const LONGEST_REASON = 240;

/** The words of a language, ready to look for. */
interface Patterns {
  rules: { row: AnonymityRule; pattern: RegExp }[];
  /** What all texts that a pattern fits have: most paragraphs do not. */
  hint: RegExp;
  opener: RegExp;
  things: RegExp;
}

const patternsOf = memoize(
  ({ hint, rules, openers, things = "(?!)" }: AnonymityWords): Patterns => ({
    rules: rules.map((row) => ({ row, pattern: new RegExp(row.pattern, "giu") })),
    hint: new RegExp(hint, "i"),
    opener: new RegExp(`(?<!\\p{L})(?:${openers})(?!\\p{L})`, "iu"),
    things: new RegExp(`\\b(?:${things})\\b`, "i"),
  }),
);

/** Everyone whom the article deliberately leaves unnamed, with the reason in its words. Linear in the text. */
export function findAnonymity(
  texts: readonly AnalysedParagraph[],
  words: AnonymityWords,
  lexicon: Lexicon,
): FoundAnonymity[] {
  const patterns = patternsOf(words);
  return merged(
    texts.flatMap((here, at) =>
      patterns.hint.test(here.text) ? readParagraph(here, texts[at - 1] ?? null, patterns, lexicon) : [],
    ),
  );
}

function readParagraph(
  here: AnalysedParagraph,
  before: AnalysedParagraph | null,
  patterns: Patterns,
  lexicon: Lexicon,
): FoundAnonymity[] {
  const found = patterns.rules.flatMap(({ row, pattern }) =>
    [...here.text.matchAll(pattern)].flatMap((match) => {
      const start = match.index;
      return anonymityAt(here, before, { row, start, end: start + match[0].length }, patterns, lexicon) ?? [];
    }),
  );
  return found.sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Words that say that somebody is not named. */
interface AnonymityWording {
  row: AnonymityRule;
  start: number;
  end: number;
}

/** Who is not named by these words, and why; null where they say so of nobody or of a thing. */
function anonymityAt(
  here: AnalysedParagraph,
  before: AnalysedParagraph | null,
  { row, start, end }: AnonymityWording,
  patterns: Patterns,
  lexicon: Lexicon,
): FoundAnonymity | null {
  const sentence = sentenceAt(here, start);
  if (!sentence) return null;
  const who =
    row.whom === "object"
      ? objectOf(here, before, end, start, sentence, lexicon)
      : personBefore(here, before, start, end, sentence, lexicon, row);
  if (!who) return null;
  const [holder, phrase] = who;
  if (patterns.things.test(headWords(holder, phrase, lexicon))) return null;
  const mention = {
    block: holder.id,
    start: holder.tokens[phrase.from]!.start,
    end: holder.tokens[phrase.to]!.end,
  };
  const sentenceStart = here.tokens[sentence.from]!.start;
  const sentenceEnd = here.tokens[sentence.to - 1]!.end;
  const reason = reasonOf(here.text, sentenceStart, start, end, sentenceEnd, patterns, row);
  const isHere = holder === here;
  const isBefore = isHere && mention.start < start && mention.start >= sentenceStart;
  const from = isBefore ? mention.start : start;
  const to = Math.max(end, reason?.end ?? 0, isHere && mention.start > end ? mention.end : 0);
  return {
    who: holder.text.slice(mention.start, mention.end).replace(/[’']s$/u, ""),
    mention,
    reason: reason ? here.text.slice(reason.start, reason.end) : null,
    evidence: { block: here.id, start: Math.min(from, reason?.start ?? from), end: to },
  };
}

function sentenceAt(paragraph: AnalysedParagraph, offset: number): { from: number; to: number } | null {
  const { sentences, tokens } = paragraph;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[sentences[middle]!.to - 1]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return sentences[low] ?? null;
}

function headWords(paragraph: AnalysedParagraph, phrase: Phrase, lexicon: Lexicon): string {
  const { tokens } = paragraph;
  const head = describePhrase(tokens, phrase, lexicon).head;
  return is(tokens[head], DETERMINER) ? "" : tokens[head]!.low;
}

/** Where the reason stands: behind the words in their clause, or before them ("Fearing reprisals, …", "who feared … and"). */
function reasonOf(
  text: string,
  sentenceStart: number,
  start: number,
  end: number,
  sentenceEnd: number,
  { opener }: Patterns,
  row: AnonymityRule,
): { start: number; end: number } | null {
  const right = text.slice(end, Math.min(sentenceEnd, end + 2 * LONGEST_REASON));
  const opened = opener.exec(right);
  const gap = opened ? right.slice(0, opened.index) : "";
  if (opened && !OTHER_CLAUSE.test(gap) && gap.length < 110) {
    const from = end + opened.index;
    return { start: from, end: from + clauseLength(text.slice(from, sentenceEnd), opened[0].length) };
  }
  const left = text.slice(sentenceStart, start);
  const feared = FEARED.exec(left);
  if (feared) {
    const from = sentenceStart + feared.index + 4;
    return { start: from, end: from + (feared[1]?.length ?? 0) };
  }
  const opening = opener.exec(left.slice(0, 40));
  const comma = left.indexOf(",");
  if (opening && opening.index < 3 && comma > 0 && comma < LONGEST_REASON)
    return { start: sentenceStart + opening.index, end: sentenceStart + comma };
  // "weil sie …, bat": the clause right before the words.
  return row.isReason ? { start, end: start + clauseLength(text.slice(start, end), 0) } : null;
}

/** Length of a reason from its opener on: to the end of its clause. */
function clauseLength(rest: string, opener: number): number {
  const stop = rest.slice(opener).search(CLAUSE_END);
  const whole = stop < 0 ? rest.length : opener + stop;
  // Cut between words only.
  const length = whole <= LONGEST_REASON ? whole : rest.lastIndexOf(" ", LONGEST_REASON);
  return rest.slice(0, length).trimEnd().length;
}

/** A stop or dash, a verb of saying, a comma behind which neither the clause nor a list ("his job, his flat and his friends") goes on. */
const CLAUSE_END = new RegExp(
  `[.;:!?”"»)—–]|,(?! (?:${REASON_GOES_ON})\\b)(?!(?: [\\p{L}’'-]+){1,4},? (?:${REASON_GOES_ON}) )|\\b(?:${SAYING})\\b`,
  "u",
);
const OTHER_CLAUSE = new RegExp(`;|, (?:${SAYING}|but)\\b`);
const FEARED = new RegExp(`\\bwho (${any(FEARING)}[^.;]{3,80}?) and (?:\\w+ ){0,2}$`, "iu");

/** One entry a person: the first that gives a reason, else the first. */
function merged(all: FoundAnonymity[]): FoundAnonymity[] {
  const kept: FoundAnonymity[] = [];
  const byPlace = new Map<string, FoundAnonymity>();
  for (const one of all) {
    const place = `${one.mention.block}/${one.mention.start}`;
    const same = byPlace.get(place);
    if (!same) byPlace.set(place, one);
    if (!same) kept.push(one);
    else if (same.reason === null && one.reason !== null) {
      same.reason = one.reason;
      same.evidence = {
        block: one.evidence.block,
        start:
          same.evidence.block === one.evidence.block
            ? Math.min(same.evidence.start, one.evidence.start)
            : one.evidence.start,
        end: one.evidence.end,
      };
    }
  }
  return kept;
}
