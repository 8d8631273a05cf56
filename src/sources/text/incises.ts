import { beginsAttribution } from "./dash-speech.ts";
import type { Lexicon } from "./lexicon.ts";
import { flagsOf, HUMAN } from "./lexicon.ts";
import type { QuoteRegion } from "./quote-regions.ts";
import { cliticAt } from "./split-words.ts";
import * as IS from "./word-flags.ts";

/** Where an attribution may begin inside a quotation: behind a comma or a mark that ends speech, or behind a dash. */
const BREAK = /(?:[,?!…]\s+(?:([–—-])\s?)?|\s([–—-])\s?)(?=\p{Ll})/gu;
/** Where it may end. */
const STOP = /[,.](?=\s)|\s[–—](?=\s)/gu;
/** Where one between dashes ends, with the mark that belongs to the words before it. */
const DASH_STOP = /\s?[–—]\s?[.,;:]?|\s-(?=[\s.,;:])[.,;:]?/gu;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** An attribution inside a quotation is so long at most, in characters, with what it says of the speaker. */
const LONGEST_INCISE = 200;
/** The words before it are a quotation of their own from so many characters on. */
const SHORTEST_PART = 8;
/** Between two dashes a verb may stand without its subject: "– a ajouté encore –". */
const LONE_VERB_WORDS = 3;
/** One quotation is broken so often at most. */
const MOST_INCISES = 12;
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
  const parts: QuoteRegion[] = [];
  let rest = region;
  // Behind the first break, one attribution more may follow: "« …, dit-il, … – ajoute-t-il – … »".
  for (let tries = 0; tries < MOST_INCISES; tries++) {
    const found = findIncise(text.slice(rest.innerStart, rest.innerEnd), lexicon);
    if (!found) break;
    const end = rest.innerStart + found.from;
    parts.push({ ...rest, end, innerEnd: end, open: false });
    const next = rest.innerStart + found.to;
    const from = next + (/^\s*/u.exec(text.slice(next, rest.innerEnd))?.[0].length ?? 0);
    if (rest.innerEnd - from < SHORTEST_PART) return parts;
    rest = { ...rest, start: from, innerStart: from, carried: false, resumes: true };
  }
  return [...parts, rest];
}

/** The first attribution inside a quotation: from the mark before it to behind the mark that ends it. */
function findIncise(inner: string, lexicon: Lexicon): { from: number; to: number } | null {
  BREAK.lastIndex = SHORTEST_PART;
  for (let tries = 0; tries < MOST_BREAKS; tries++) {
    const found = BREAK.exec(inner);
    if (!found) return null;
    const start = found.index + found[0].length;
    const dashed = found[1] !== undefined || found[2] !== undefined;
    // Behind the mark that ends speech a question is whole: "« Pourquoi ? – demande Vial – »".
    const from = found.index + (dashed && /^[?!…]/u.test(found[0]) ? 1 : 0);
    if (dashed) {
      const to = endBetweenDashes(inner, start, lexicon);
      if (to > 0) return { from, to };
    } else if (isIncise(inner.slice(start, start + 60), lexicon)) {
      const end = endOfIncise(inner, start, lexicon);
      return end < 0 ? null : { from, to: end + 1 };
    }
  }
  return null;
}

/** Behind "spiega Rossi –", "aggiunge –": from a dash to the next, or to the end of the quotation; -1 where no attribution stands there. */
function endBetweenDashes(inner: string, start: number, lexicon: Lexicon): number {
  DASH_STOP.lastIndex = start;
  const stop = DASH_STOP.exec(inner);
  const end = stop?.index ?? inner.length;
  if (end - start > LONGEST_INCISE) return -1;
  const between = inner.slice(start, end);
  const words = between.match(WORD) ?? [];
  const alone = stop !== null && words.length <= LONE_VERB_WORDS && beginsAttribution(words, lexicon);
  if (!alone && !isIncise(between.slice(0, 60), lexicon)) return -1;
  return stop ? end + stop[0].length : end;
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
