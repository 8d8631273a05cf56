import { beginsAttribution } from "./dash-speech.ts";
import type { Lexicon } from "./lexicon.ts";
import { flagsOf, HUMAN } from "./lexicon.ts";
import type { QuoteRegion } from "./quote-regions.ts";
import { cliticAt } from "./split-words.ts";
import * as IS from "./word-flags.ts";

/** Where an attribution may begin inside a quotation: behind a comma or a mark that ends speech. */
const BREAK = /[,?!…]\s+(?=\p{Ll})/gu;
/** Where it may end. */
const STOP = /[,.](?=\s)|\s[–—](?=\s)/gu;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** An attribution inside a quotation is so long at most, in characters, with what it says of the speaker. */
const LONGEST_INCISE = 200;
/** The words before it are a quotation of their own from so many characters on. */
const SHORTEST_PART = 8;
/** In one quotation at most so many are looked for, so that no text costs more. */
const MOST_BREAKS = 60;

/**
 * "« Nous partons, explique Anne Vial, parce que le puits est sec. »": where attributions stand inside the quotation
 * marks, the quotation is what stands before and behind them. Linear.
 */
export function withoutIncises(text: string, regions: QuoteRegion[], lexicon: Lexicon): QuoteRegion[] {
  if (!lexicon.rules.grammar?.headFirst) return regions;
  return regions.flatMap((region) => splitRegion(text, region, lexicon));
}

function splitRegion(text: string, region: QuoteRegion, lexicon: Lexicon): QuoteRegion[] {
  const inner = text.slice(region.innerStart, region.innerEnd);
  BREAK.lastIndex = SHORTEST_PART;
  for (let tries = 0; tries < MOST_BREAKS; tries++) {
    const found = BREAK.exec(inner);
    if (!found) break;
    const start = found.index + found[0].length;
    if (!isIncise(inner.slice(start, start + 60), lexicon)) continue;
    const end = endOfIncise(inner, start, lexicon);
    const before = {
      ...region,
      end: region.innerStart + found.index,
      innerEnd: region.innerStart + found.index,
      open: false,
    };
    if (end < 0) return [region];
    const next = region.innerStart + end + 1;
    const rest = text.slice(next, region.innerEnd);
    const from = next + (/^\s*/u.exec(rest)?.[0].length ?? 0);
    return region.innerEnd - from < SHORTEST_PART
      ? [before]
      : [before, { ...region, start: from, innerStart: from, carried: false }];
  }
  return [region];
}

/** A verb of saying and its subject: a name, somebody's noun behind an article, a pronoun glued to the verb. */
function isIncise(text: string, lexicon: Lexicon): boolean {
  const words = text.match(WORD) ?? [];
  const [first = "", second = ""] = words;
  // "dit mon père": somebody's own words about another.
  const own = flagsOf(lexicon, second.toLowerCase()) & IS.possessive;
  const glued = cliticAt(first, lexicon);
  const pronoun = glued > 0 ? lexicon.pronouns.get(first.slice(glued).toLowerCase()) : undefined;
  const named = words.length > 1 || (pronoun !== undefined && pronoun !== "other");
  return named && !own && beginsAttribution(words, lexicon);
}

/** Behind the subject and what the next words say of it; -1 where no mark ends it. */
function endOfIncise(text: string, start: number, lexicon: Lexicon): number {
  STOP.lastIndex = start;
  for (let found = STOP.exec(text); found; found = STOP.exec(text)) {
    const at = found.index + found[0].length - 1;
    if (at - start > LONGEST_INCISE) return -1;
    if (found[0] !== ",") return at;
    const [word = "", next = ""] = text.slice(at + 1, at + 60).match(WORD) ?? [];
    if (!describes(word, next, lexicon)) return at;
  }
  return -1;
}

/** ", toxicologue,", ", la maire de Brizac,": goes on with who speaks. */
function describes(word: string, next: string, lexicon: Lexicon): boolean {
  const person = HUMAN | IS.title | IS.spokesperson;
  const flags = flagsOf(lexicon, word.toLowerCase());
  if (flags & person) return true;
  return (
    (flags & (IS.definite | IS.indefinite)) !== 0 && (flagsOf(lexicon, next.toLowerCase()) & person) !== 0
  );
}
