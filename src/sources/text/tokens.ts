import { DETERMINER, flagsOf, type Lexicon } from "./lexicon.ts";
import { freeMonths, joinNames } from "./name-particles.ts";
import { isPlain, plainSource } from "./plain-text.ts";
import type { QuoteRegion } from "./quote-regions.ts";
import { splitAt } from "./split-words.ts";
import * as IS from "./word-flags.ts";
import * as SHAPE from "./word-shapes.ts";

/** A word, number, mark or whole quotation of a paragraph. Offsets are UTF-16 units in the paragraph's text. */
export interface Token {
  start: number;
  end: number;
  /** As written; of a quotation only its last character. */
  text: string;
  /** Lower case, without possessive ending and final point, straight apostrophes. */
  low: string;
  /** Bits of `IS`. */
  flags: number;
  kind: "word" | "number" | "mark" | "quote";
  /** Begins with a capital letter. */
  cap: boolean;
  /** Ends in a possessive: "Smith's". */
  possessive: boolean;
  /** Bits of `SHAPE`: what the word's ending suggests. */
  shape: number;
  /** Index of the paragraph's quotation; -1 for all but quotes. */
  quote: number;
  /** A line break stands before. */
  lineStart: boolean;
  /** A person's name begins here, right behind the name of the body or place that its bearer serves. */
  opensName?: boolean;
  /** Another phrase begins here, though the word before is a noun as well: "laut der Polizei | Hinweise". */
  apart?: boolean;
  /** So many tokens from here on join two phrases as "and" does: "as well as". */
  joiner?: number;
  /** So many tokens from here on lead to where people are or what they know: "cercanas al". */
  complement?: number;
}

/** Words for what somebody is. */
const ROLE = IS.person | IS.title;

const SOURCE = String.raw`(?:\p{Lu}-)?(?:\p{Lu}\.){2,}(?:-\p{L}+)?|\p{Lu}!(?= \p{Lu})|[@#$€£]?[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:[’'&\-‐‑/·][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*|\.(?=[\p{Ll}\d])[\p{L}\p{N}\p{M}]+|,(?=\d{3})\d+)*(?:[’'](?![\p{L}\p{N}]))?|\.{3}|--|\S`;
/** It only says where a line may break; before a word it stands by itself. */
const SOFT_HYPHEN = "\u00AD";
const TOKEN = new RegExp(SOURCE, "gu");
const PLAIN_TOKEN = new RegExp(plainSource(SOURCE), "g");
/** Also behind the Arabic article: "al-Assad". */
const CAPITAL = /^[@#]?(?:(?:a[dlnrstz]|ash|e[lz])-)?\p{Lu}/u;
const DIGIT = /^[$€£]?\d/;
const WORD = /^[@#$€£]?[\p{L}\p{N}]/u;
/** Marks that only say where a line may break or how letters join. */
const INVISIBLE = /^[\u200B-\u200F\u2060\uFEFF\u00AD]$/;

export function tokenize(text: string, regions: readonly QuoteRegion[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  regions.forEach((region, index) => {
    plainTokens(text, from, region.start, lexicon, tokens);
    const last = lastCharacter(text, region.innerEnd);
    const lineStart =
      region.start > 0 && /\n[^\S\n]*$/.test(text.slice(Math.max(0, region.start - 4), region.start));
    tokens.push(token(region.start, region.end, last, QUOTE, lineStart, index));
    from = region.end;
  });
  plainTokens(text, from, text.length, lexicon, tokens);
  if (lexicon.rules.grammar?.compounds) joinHalves(tokens, text);
  if (lexicon.rules.grammar) joinNames(tokens, lexicon.nameLinks);
  else freeMonths(tokens, lexicon.monthNames);
  markPhrases(tokens, lexicon.joiningPhrases, "joiner");
  markPhrases(tokens, lexicon.complements, "complement");
  freeRanks(tokens, lexicon);
  return tokens;
}

/** "la juge en chef": behind what somebody is the words are an adjective, and no preposition with another noun. */
function freeRanks(tokens: readonly Token[], { ranks }: Lexicon): void {
  if (ranks.size === 0) return;
  tokens.forEach((token, at) => {
    if (!((tokens[at - 1]?.flags ?? 0) & ROLE)) return;
    const rest = ranks
      .get(token.low)
      ?.find((words) => words.every((word, i) => tokens[at + 1 + i]?.low === word));
    for (const word of rest ? tokens.slice(at, at + 1 + rest.length) : []) word.flags = 0;
  });
}

/** Tells the first token of each phrase how long it is. */
function markPhrases(
  tokens: readonly Token[],
  phrases: ReadonlyMap<string, string[][]>,
  as: "joiner" | "complement",
): void {
  if (phrases.size === 0) return;
  tokens.forEach((token, at) => {
    const rest = phrases
      .get(token.low)
      ?.find((words) => words.every((word, i) => tokens[at + 1 + i]?.low === word));
    if (rest) token[as] = rest.length + 1;
  });
}

/** "Familien- und Frauenministerin": half a joined noun, its hyphen and the "and" behind it are one word before the whole one. */
function joinHalves(tokens: Token[], text: string): void {
  for (let i = 0; i + 3 < tokens.length; i++) {
    const [half, hyphen, and, whole] = tokens.slice(i, i + 4) as [Token, Token, Token, Token];
    if (hyphen.text !== "-" || hyphen.start !== half.end || half.kind !== "word") continue;
    if (!(and.flags & IS.and) || and.cap || whole.kind !== "word" || whole.cap !== half.cap) continue;
    const words = text.slice(half.start, and.end);
    const joined = { ...half, end: and.end, text: words, low: words.toLowerCase(), flags: 0, shape: 0 };
    tokens.splice(i, 3, joined);
  }
}

/** The last character of a quotation that is no closing mark or space: tells a stop from an open phrase. */
function lastCharacter(text: string, end: number): string {
  let i = end - 1;
  while (i > 0 && /[\s’'”")\]]/.test(text[i]!)) i--;
  return text[i] ?? "";
}

function plainTokens(text: string, from: number, to: number, lexicon: Lexicon, into: Token[]): void {
  if (from >= to) return;
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const pattern = isPlain(part) ? PLAIN_TOKEN : TOKEN;
  const broken = part.includes("\n");
  pattern.lastIndex = 0;
  let last = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    let word = match[0];
    const at = match.index;
    const lineStart = broken && part.slice(last, at).includes("\n");
    if (word === SOFT_HYPHEN) continue;
    let end = at + word.length;
    if (INVISIBLE.test(word)) continue;
    if (!isLetter(word.charCodeAt(0)) && !WORD.test(word)) {
      into.push(token(from + at, from + end, word, MARK, lineStart));
      last = end;
      continue;
    }
    if (part[end] === "." && isAbbreviation(word, part, end, lexicon)) {
      word += ".";
      end++;
      pattern.lastIndex = end;
    }
    last = end;
    const split = splitAt(word, lexicon);
    if (split > 0) {
      into.push(wordToken(from + at, word.slice(0, split), lexicon, lineStart));
      into.push(wordToken(from + at + split, word.slice(split), lexicon, false));
      continue;
    }
    into.push(wordToken(from + at, word, lexicon, lineStart));
  }
}

/** A quick look for the most usual first letters. */
function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function token(start: number, end: number, text: string, word: Word, lineStart: boolean, quote = -1): Token {
  const { low, flags, kind, cap, possessive, shape } = word;
  return { start, end, text, low, flags, kind, cap, possessive, shape, quote, lineStart };
}

function wordToken(start: number, text: string, lexicon: Lexicon, lineStart: boolean): Token {
  return token(start, start + text.length, text, wordOf(text, lexicon), lineStart);
}

/** What a word's letters alone say of it: the same wherever it stands. */
export type Word = Pick<Token, "low" | "flags" | "kind" | "cap" | "possessive" | "shape">;

const MARK: Word = { low: "", flags: 0, kind: "mark", cap: false, possessive: false, shape: 0 };
const QUOTE: Word = { ...MARK, kind: "quote", cap: true };

/** The memory of looked-up words is emptied when it holds so many. */
const MOST_WORDS = 20_000;

function wordOf(text: string, lexicon: Lexicon): Word {
  const { words } = lexicon;
  const known = words.get(text);
  if (known) return known;
  if (words.size > MOST_WORDS) words.clear();
  const word = lookUp(text, lexicon);
  words.set(text, word);
  return word;
}

/** Pronoun with a verb behind the apostrophe: "who've", "he's". */
const CONTRACTION = /^(.+)'(?:s|ve|re|ll|d|m)$/;

const POSSESSIVE = /^(.+)'s$|^(..+)'$/;

function lookUp(text: string, lexicon: Lexicon): Word {
  let low = text.toLowerCase();
  if (low.includes("’")) low = low.replaceAll("’", "'");
  // A soft hyphen only says where a line may break.
  if (low.includes("\u00AD")) low = low.replaceAll("\u00AD", "");
  let possessive = false;
  const contraction = CONTRACTION.exec(low)?.[1];
  if (contraction && (lexicon.flags.get(contraction) ?? 0) & (IS.pronoun | IS.relative)) {
    low = contraction;
  } else {
    // "dell'" and "qu'" are words that lose their vowel.
    const owner = low.endsWith("'") && lexicon.elisions.has(low.slice(0, -1)) ? null : POSSESSIVE.exec(low);
    possessive = owner !== null;
    low = owner?.[1] ?? owner?.[2] ?? low;
  }
  const pointed = low.endsWith(".") && low.length > 1;
  if (pointed) low = low.slice(0, -1);
  const short = pointed ? lexicon.flags.get(`${low}.`) : undefined;
  const cap = CAPITAL.test(text);
  // "ein privater Moment": where nouns have capitals a small word is no joined "Vater".
  const small = lexicon.rules.grammar?.nounCapitals && /^\p{Ll}/u.test(text);
  let flags = lexicon.flags.get(low) ?? short ?? (small ? 0 : flagsOf(lexicon, low));
  // "die linke Hand": nor a party.
  if (small) flags &= ~IS.body;
  flags = fitting(flags, { low, cap, possessive }, pointed, lexicon);
  const shape = shapeOf(low, flags, cap, lexicon);
  if (!flags && !cap && shape & SHAPE.adverb && !lexicon.notAdverbs.has(low)) flags = IS.adverb;
  return {
    low,
    flags,
    kind: DIGIT.test(text) ? "number" : "word",
    cap,
    possessive,
    shape,
  };
}

/** What a word can be, without what its form rules out. */
function fitting(
  known: number,
  { low, cap, possessive }: Pick<Word, "low" | "cap" | "possessive">,
  pointed: boolean,
  { rules, lapses }: Lexicon,
): number {
  let flags = known;
  // "A. Lee": an initial is no article, in English nor any other small word.
  if (pointed && low.length === 1) flags = rules.grammar ? flags & ~DETERMINER : 0;
  // "the state's newest judge": whose something is says nothing.
  if (possessive) flags &= ~IS.cue;
  return cap && rules.grammar?.smallMonths && !lapses.has(low) ? flags & ~IS.time : flags;
}

/** Bits of `SHAPE`: what the ending suggests, unless the word is known or its ending says otherwise. */
function shapeOf(low: string, flags: number, cap: boolean, lexicon: Lexicon): number {
  const { shapes, notAgentEndings, notAgents } = lexicon;
  let shape = 0;
  shapes.forEach((endings, bit) => {
    if (endings.some((ending) => low.length > ending.length + 2 && low.endsWith(ending))) shape |= 1 << bit;
  });
  if (flags & (IS.person | IS.people | IS.document)) shape &= ~(SHAPE.past | SHAPE.finite);
  const thing = notAgents.has(low) || notAgents.has(low.replace(/s$/, ""));
  if (thing || notAgentEndings.some((ending) => low.endsWith(ending))) shape &= ~SHAPE.agent;
  return cap ? shape : shape & ~SHAPE.demonym;
}

function isAbbreviation(word: string, text: string, end: number, lexicon: Lexicon): boolean {
  const low = word.toLowerCase();
  if (word.length === 1 && word !== "I")
    return /\p{Lu}/u.test(word) && /^\.\s?[\p{Lu}’']/u.test(text.slice(end, end + 3));
  if (!lexicon.abbreviations.has(low)) return false;
  if (lexicon.numberAbbreviations.has(low)) return /^\.\s?\d/.test(text.slice(end, end + 3));
  return low.includes(".") || low.length <= 2 || CAPITAL.test(word);
}
