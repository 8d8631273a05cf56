import { WORD_CHARS } from "../../rules/letters.ts";
import type { FamilyHead, FamilyId } from "../../rules/words.ts";
import { firstSentences } from "../page/sentence-end.ts";
import { holdsNeeded, type Needed } from "./filed-words.ts";
import type { IndexedWord, WordIndex } from "./index-words.ts";
import { endOfLetters, OPENING, patternOf } from "./pattern.ts";
import { wordIndex } from "./word-index.ts";

const UNBOUNDED_SCRIPT = /[\u0590-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const FIRST_WORD = new RegExp(`[${WORD_CHARS}@©]`);
const WORDS = new RegExp(`(?<![${WORD_CHARS}])[${WORD_CHARS}@]`, "g");
const OTHER_SPACE = /[^\S ]/;
/** Characters of a text that asks for something; in longer ones only the first sentence counts. */
const SHORT = 300;
/** One word of a rule, read and compiled when a text first begins like it. */
interface Entry {
  family: FamilyHead;
  word: string;
  /** The word ends where letters end. */
  bounded: boolean;
  /** The word is letters and nothing else. */
  letters: boolean;
  /** What every match holds. */
  needed: Needed;
  /** Null until it is needed; the word itself where it can be found without an expression. */
  pattern: RegExp | string | null;
}

/** One way in which a text with a word begins; of words without certain beginning, what it holds anywhere. */
interface Filed {
  /** Without the characters by which it is filed. */
  rest: string;
  /** The word's number. */
  word: number;
}

/** Words by the first two characters of their openings: lines of the index until a text first has those. */
interface Index {
  byOpening: Map<number, Filed[] | string>;
  uncertain: Filed[] | string;
}

const NONE: readonly Filed[] = [];

/** A text that is looked through, and the same with plain spaces for other white space. */
interface Text {
  folded: string;
  spaced: string;
}

type Test = (entry: Entry, text: Text, at: number) => void;
/** Which words are tried at all: of one family, or of all. */
type Wanted = FamilyId | null;

/**
 * Looks up many word families at once. Words are filed under the characters they begin with, so that
 * at each word of a text only a few are tried, and only those are ever compiled: a page meets
 * some dozens of the thousands of words.
 */
export class WordFamilies {
  readonly #words: WordIndex;
  #lines: readonly string[] | null = null;
  /** Those of the words that were read. */
  readonly #entries: Entry[] = [];
  /** Words that may stand anywhere; null until any are sought. */
  #anywhere: Index | null = null;
  /** Words that a text opens with. */
  #opening: Index | null = null;

  constructor(words: WordIndex) {
    this.#words = words;
  }

  /** Ids of the families whose words `text`, folded by `foldText`, holds where they must stand. */
  find(text: string): Set<FamilyId> {
    const found = new Set<FamilyId>();
    const test: Test = (entry, of, at) => {
      if (!found.has(entry.family.id) && endAt(entry, of, at) >= 0) found.add(entry.family.id);
    };
    const whole = spaced(text);
    this.#eachAnywhere(whole, null, test);
    this.#eachOpening(whole, null, test);
    if (text.length < SHORT) {
      for (const sentence of firstSentences(text).slice(1)) {
        this.#eachOpening(spaced(sentence), null, (entry, of, at) => {
          if (entry.family.laterSentences) test(entry, of, at);
        });
      }
    }
    return found;
  }

  /** Ids of the families with whose words a folded text opens; of those that stand anywhere none. */
  opening(text: string): Set<FamilyId> {
    const found = new Set<FamilyId>();
    this.#eachOpening(spaced(text), null, (entry, of, at) => {
      if (!found.has(entry.family.id) && endAt(entry, of, at) >= 0) found.add(entry.family.id);
    });
    return found;
  }

  /** Whether a folded text holds one family's words where they must stand, later sentences aside. */
  has(id: FamilyId, text: string): boolean {
    return this.endOf(id, text) >= 0;
  }

  /** Where the first match of a family's words ends in a folded text; -1 when there is none. */
  endOf(id: FamilyId, text: string): number {
    let end = -1;
    const test: Test = (entry, of, at) => {
      if (end < 0) end = endAt(entry, of, at);
    };
    const isAny = this.#words.heads.some((head) => head.id === id && head.match === "any");
    if (isAny) this.#eachAnywhere(spaced(text), id, test);
    else this.#eachOpening(spaced(text), id, test);
    return end;
  }

  #eachAnywhere(text: Text, wanted: Wanted, test: Test): void {
    this.#anywhere ??= indexOf(this.#words.anywhere);
    const index = this.#anywhere;
    const { folded } = text;
    this.#eachUncertain(index, text, wanted, test);
    WORDS.lastIndex = 0;
    for (let word = WORDS.exec(folded); word; word = WORDS.exec(folded))
      this.#eachAt(index, text, word.index, wanted, test);
    if (!UNBOUNDED_SCRIPT.test(folded)) return;
    const within: Test = (entry, of, at) => {
      if (!entry.bounded) test(entry, of, at);
    };
    for (let at = 0; at < folded.length; at++) {
      if (folded.charCodeAt(at) >= 0x590) this.#eachAt(index, text, at, wanted, within);
    }
  }

  #eachOpening(text: Text, wanted: Wanted, test: Test): void {
    this.#opening ??= indexOf(this.#words.opening);
    const index = this.#opening;
    this.#eachUncertain(index, text, wanted, test);
    const at = text.folded.search(FIRST_WORD);
    if (at >= 0) this.#eachAt(index, text, at, wanted, test);
  }

  #eachUncertain(index: Index, text: Text, wanted: Wanted, test: Test): void {
    if (typeof index.uncertain === "string") index.uncertain = filedIn(index.uncertain);
    for (const { rest, word } of index.uncertain)
      if (text.folded.includes(rest)) this.#try(word, text, -1, wanted, test);
  }

  #eachAt(index: Index, text: Text, at: number, wanted: Wanted, test: Test): void {
    const { spaced: chars } = text;
    for (const { rest, word } of filedAt(index, keyAt(chars, at)))
      if (goesOn(rest, chars, at + OPENING)) this.#try(word, text, at, wanted, test);
    for (const { word } of filedAt(index, digitless(chars.charCodeAt(at))))
      this.#try(word, text, at, wanted, test);
  }

  #try(word: number, text: Text, at: number, wanted: Wanted, test: Test): void {
    this.#lines ??= this.#words.words.split("\n");
    this.#entries[word] ??= entryOf(JSON.parse(this.#lines[word]!), this.#words.heads);
    const entry = this.#entries[word];
    if (wanted === null || entry.family.id === wanted) test(entry, text, at);
  }
}

/** All words that the article room knows. */
export const families = new WordFamilies(wordIndex);

function spaced(folded: string): Text {
  return { folded, spaced: OTHER_SPACE.test(folded) ? folded.replace(/\s/g, " ") : folded };
}

function entryOf([family, bounded, word, needed]: IndexedWord, heads: readonly FamilyHead[]): Entry {
  return {
    family: heads[family]!,
    word,
    bounded: bounded === 1,
    letters: needed === undefined,
    needed: needed ?? [],
    pattern: null,
  };
}

function indexOf(lines: string): Index {
  const index: Index = { byOpening: new Map(), uncertain: [] };
  if (lines === "") return index;
  for (const line of lines.split("\n")) {
    const length = line.indexOf("\t");
    if (length === 0) index.uncertain = line;
    else index.byOpening.set(length === 1 ? line.charCodeAt(0) : keyAt(line, 0), line);
  }
  return index;
}

/** Two characters as one number; a number's digits are all written as 0. */
function keyAt(text: string, at: number): number {
  return digitless(text.charCodeAt(at)) * 0x10000 + digitless(text.charCodeAt(at + 1));
}

function digitless(code: number): number {
  return code > 0x30 && code < 0x3a ? 0x30 : code;
}

/** What is filed under a key. */
function filedAt(index: Index, key: number): readonly Filed[] {
  const filed = index.byOpening.get(key);
  if (typeof filed !== "string") return filed ?? NONE;
  const read = filedIn(filed);
  index.byOpening.set(key, read);
  return read;
}

function filedIn(line: string): Filed[] {
  const parts = line.split("\t");
  const filed: Filed[] = [];
  for (let i = 1; i < parts.length; i += 2) filed.push({ rest: parts[i]!, word: Number(parts[i + 1]) });
  return filed;
}

/** The rest of an opening stands at `from`. */
function goesOn(rest: string, chars: string, from: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    if (digitless(chars.charCodeAt(from + i)) !== digitless(rest.charCodeAt(i))) return false;
  }
  return true;
}

/** Where the match ends; -1 when the entry does not match at `at`, or anywhere when `at` is -1. */
function endAt(entry: Entry, { folded, spaced: chars }: Text, at: number): number {
  const { bounded, letters, word } = entry;
  const { match } = entry.family;
  const isOpen = match === "any" || match === "start";
  if (letters && !isOpen && at >= 0) return endOfLetters(word, match, bounded, folded, at);
  if (!holdsNeeded(folded, entry.needed)) return -1;
  entry.pattern ??= compiled(entry, at);
  const { pattern } = entry;
  if (typeof pattern === "string") {
    const end = at + pattern.length;
    return chars.startsWith(pattern, at) && !(bounded && FIRST_WORD.test(chars[end] ?? "")) ? end : -1;
  }
  pattern.lastIndex = Math.max(0, at);
  const found = pattern.exec(folded);
  return found ? found.index + found[0].length : -1;
}

/** Only letters and spaces: no expression is needed. */
function compiled({ family, word, bounded, letters }: Entry, at: number): RegExp | string {
  const { match } = family;
  if (at < 0) return patternOf(word, match, bounded, match === "any" ? "somewhere" : "opening");
  const isOpen = match === "any" || match === "start";
  return isOpen && letters ? word : patternOf(word, match, bounded, "here");
}
