import { flagsOf, HUMAN, type Lexicon } from "./lexicon.ts";
import type { QuoteRegion } from "./quote-regions.ts";
import { cliticAt } from "./split-words.ts";
import * as IS from "./word-flags.ts";

const OPENING_DASH = /^\s*[–—―‒-]\s*(?=\S)/u;
/** Where an attribution may begin: behind a comma or mark that ends speech, or behind another dash. */
const BREAK = /(?:[,?!…]\s+|\s?[–—―]\s?|\s-\s)(?=\p{Ll})/gu;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** Where speech goes on behind an attribution: "… sier hun. – Vi", "—dijo—. Nadie". */
const GOES_ON = /(?:[.:]\s+[–—―-]\s+|[–—―][.,]?\s+|\s[–—―]\s?)(?=\S)/u;
/** A dash line shorter than this without a stop is a headline or list item, in characters. */
const SHORTEST_LINE = 12;
/** An attribution in the middle of a dash paragraph may be this long, in characters. */
const ATTRIBUTION_LENGTH = 240;
const SPEAKER = HUMAN | IS.spokesperson | IS.title | IS.body | IS.definite | IS.indefinite | IS.possessive;

/**
 * Speech in a paragraph that begins with a dash: from the dash to its attribution, and on behind it.
 * Null when the paragraph is none (a list item, a headline). Linear.
 */
export function findDashSpeech(text: string, lexicon: Lexicon): QuoteRegion[] | null {
  const opening = OPENING_DASH.exec(text);
  if (!opening) return innerSpeech(text, lexicon);
  const innerStart = opening[0].length;
  const at = attributionAt(text, innerStart, lexicon);
  if (at < 0) {
    // Northern papers set a dash before every speech, also where the speaker is known from before.
    const speech =
      lexicon.rules.grammar?.verbSecond &&
      text.length - innerStart >= SHORTEST_LINE &&
      /[.!?…:]["”»]?\s*$/u.test(text);
    return speech ? [region(0, text.trimEnd().length, innerStart)] : null;
  }
  const regions = [region(0, at, innerStart)];
  const rest = text.slice(at, at + ATTRIBUTION_LENGTH);
  const again = GOES_ON.exec(rest.slice(2));
  if (again) {
    const start = at + 2 + again.index + again[0].length;
    const end = text.trimEnd().length;
    if (end - start > 2) regions.push(region(at + 2 + again.index + again[0].search(/[–—―-]/u), end, start));
  }
  return regions;
}

/** A dash behind a stop or colon, before a capital. */
const INNER_DASH = /(?<=[.!?:]\s)[–—―-]\s+(?=\p{Lu})/gu;
const OTHER_MARKS = /["“”„«»]/u;

/** "… sier Moe. – Vi drar nå, sier hun.", "Moe svarer: – Vi drar nå.": speech inside a paragraph, where northern papers set no other marks; null where there is none. */
function innerSpeech(text: string, lexicon: Lexicon): QuoteRegion[] | null {
  if (!lexicon.rules.grammar?.verbSecond || OTHER_MARKS.test(text)) return null;
  const regions: QuoteRegion[] = [];
  INNER_DASH.lastIndex = 0;
  for (let found = INNER_DASH.exec(text); found; found = INNER_DASH.exec(text)) {
    const innerStart = found.index + found[0].length;
    const at = attributionAt(text, innerStart, lexicon);
    const introduced = text[found.index - 2] === ":";
    if (at < 0 && !introduced) break;
    const end = at < 0 ? text.trimEnd().length : at;
    regions.push(region(found.index, end, innerStart));
    INNER_DASH.lastIndex = end;
  }
  return regions.length > 0 ? regions : null;
}

function region(start: number, end: number, innerStart: number): QuoteRegion {
  return { start, end, innerStart, innerEnd: end, open: false, carried: false };
}

/** Where the speech ends before ", sier Moe" or " —dijo Soto": behind its words; -1 when no attribution stands in it. */
function attributionAt(text: string, from: number, lexicon: Lexicon): number {
  BREAK.lastIndex = from;
  for (let found = BREAK.exec(text); found; found = BREAK.exec(text)) {
    const start = found.index + found[0].length;
    const words = text.slice(start, start + 60).match(WORD) ?? [];
    if (!beginsAttribution(words, lexicon)) continue;
    return /^[?!…]/.test(found[0]) ? found.index + 1 : found.index;
  }
  return -1;
}

/** Whether words begin as "sier Moe", "dijo el alcalde", "a-t-il dit" do. */
export function beginsAttribution(words: readonly string[], lexicon: Lexicon): boolean {
  const flag = (word: string | undefined) => (word ? flagsOf(lexicon, word.toLowerCase()) : 0);
  const isCue = (word: string | undefined) => word !== undefined && lexicon.cues.has(word);
  const [verb = ""] = words;
  const glued = cliticAt(verb, lexicon);
  const first = glued > 0 ? verb.slice(0, glued) : verb;
  let next = 1;
  if (!isCue(first)) {
    // "a déclaré", "ha dicho", "a-t-il dit": an auxiliary and its participle.
    if (!(flag(first) & IS.auxiliary) || !isCue(words[1])) return false;
    next = 2;
  }
  if (glued > 0) return true;
  while (flag(words[next]) & IS.adverb && next < 4) next++;
  const word = words[next];
  if (word === undefined) return true;
  const pronoun = lexicon.pronouns.get(word.toLowerCase());
  return (
    /^\p{Lu}/u.test(word) ||
    (pronoun !== undefined && pronoun !== "other" && pronoun !== "it") ||
    (flag(word) & SPEAKER) !== 0
  );
}
