import { WORD_CHARS } from "../../rules/letters.ts";
import type { FamilyHead, FamilyId } from "../../rules/words.ts";
import { firstSentences } from "../page/sentence-end.ts";
import { type FiledFamily, type FiledWord, holdsNeeded, type Needed, UNCERTAIN } from "./filed-words.ts";
import { endOfLetters, patternOf } from "./pattern.ts";
import { wordTable } from "./word-table.ts";

const UNBOUNDED_SCRIPT = /[\u0590-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const FIRST_WORD = new RegExp(`[${WORD_CHARS}@©]`);
const WORDS = new RegExp(`(?<![${WORD_CHARS}])[${WORD_CHARS}@]`, "g");
const OTHER_SPACE = /[^\S ]/;
/** Characters of a text that asks for something; in longer ones only the first sentence counts. */
const SHORT = 300;
/** One word of a rule, compiled when a text first begins like it. */
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

/** One way in which a text with the word begins; of words without certain beginning, what it holds anywhere. */
interface Filed {
  opening: string;
  entry: Entry;
}

/** Words by the first two characters of their openings. */
interface Index {
  byOpening: Map<number, Filed[]>;
  uncertain: Filed[];
}

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
  readonly #table: readonly FiledFamily[];
  #indexed = false;
  /** Words that may stand anywhere. */
  readonly #anywhere: Index = { byOpening: new Map(), uncertain: [] };
  /** Words that a text opens with. */
  readonly #opening: Index = { byOpening: new Map(), uncertain: [] };

  constructor(table: readonly FiledFamily[]) {
    this.#table = table;
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
    const isAny = this.#table.some((family) => family.id === id && family.match === "any");
    if (isAny) this.#eachAnywhere(spaced(text), id, test);
    else this.#eachOpening(spaced(text), id, test);
    return end;
  }

  #eachAnywhere(text: Text, wanted: Wanted, test: Test): void {
    this.#index();
    const { byOpening, uncertain } = this.#anywhere;
    const { folded } = text;
    for (const { opening, entry } of uncertain)
      if (isWanted(entry, wanted) && folded.includes(opening)) test(entry, text, -1);
    WORDS.lastIndex = 0;
    for (let word = WORDS.exec(folded); word; word = WORDS.exec(folded))
      eachAt(byOpening, text, word.index, wanted, test);
    if (!UNBOUNDED_SCRIPT.test(folded)) return;
    const within: Test = (entry, of, at) => {
      if (!entry.bounded) test(entry, of, at);
    };
    for (let at = 0; at < folded.length; at++) {
      if (folded.charCodeAt(at) >= 0x590) eachAt(byOpening, text, at, wanted, within);
    }
  }

  #eachOpening(text: Text, wanted: Wanted, test: Test): void {
    this.#index();
    const { byOpening, uncertain } = this.#opening;
    for (const { opening, entry } of uncertain)
      if (isWanted(entry, wanted) && text.folded.includes(opening)) test(entry, text, -1);
    const at = text.folded.search(FIRST_WORD);
    if (at >= 0) eachAt(byOpening, text, at, wanted, test);
  }

  /** Indexes the table, once. */
  #index(): void {
    if (this.#indexed) return;
    this.#indexed = true;
    for (const family of this.#table) {
      const index = family.match === "any" ? this.#anywhere : this.#opening;
      for (const filed of family.bounded) fileUnder(filed, family, true, index);
      for (const filed of family.unbounded) fileUnder(filed, family, false, index);
    }
  }
}

/** All words that the article room knows. */
export const families = new WordFamilies(wordTable);

function spaced(folded: string): Text {
  return { folded, spaced: OTHER_SPACE.test(folded) ? folded.replace(/\s/g, " ") : folded };
}

function fileUnder(filed: FiledWord, family: FamilyHead, bounded: boolean, index: Index): void {
  const letters = typeof filed === "string";
  const [word, needed, ...openings] = letters ? ([filed, [], filed] as const) : filed;
  const entry: Entry = { family, word, bounded, letters, needed, pattern: null };
  for (const opening of openings) {
    if (opening.startsWith(UNCERTAIN)) index.uncertain.push({ opening: opening.slice(1), entry });
    else fileOpening({ opening, entry }, index.byOpening);
  }
}

function fileOpening(filed: Filed, byOpening: Index["byOpening"]): void {
  const { opening } = filed;
  const key = opening.length === 1 ? opening.charCodeAt(0) : keyAt(opening, 0);
  const others = byOpening.get(key);
  if (others) others.push(filed);
  else byOpening.set(key, [filed]);
}

/** Two characters as one number; a number's digits are all written as 0. */
function keyAt(text: string, at: number): number {
  return digitless(text.charCodeAt(at)) * 0x10000 + digitless(text.charCodeAt(at + 1));
}

function digitless(code: number): number {
  return code > 0x30 && code < 0x3a ? 0x30 : code;
}

function eachAt(byOpening: Index["byOpening"], text: Text, at: number, wanted: Wanted, test: Test): void {
  const { spaced: chars } = text;
  const pair = byOpening.get(keyAt(chars, at));
  if (pair) {
    for (const { opening, entry } of pair)
      if (isWanted(entry, wanted) && opensAt(opening, chars, at)) test(entry, text, at);
  }
  const single = byOpening.get(digitless(chars.charCodeAt(at)));
  if (single) for (const { entry } of single) if (isWanted(entry, wanted)) test(entry, text, at);
}

function isWanted({ family }: Entry, wanted: Wanted): boolean {
  return wanted === null || family.id === wanted;
}

/** The characters after the second agree as well. */
function opensAt(opening: string, chars: string, at: number): boolean {
  for (let i = 2; i < opening.length; i++) {
    if (digitless(chars.charCodeAt(at + i)) !== digitless(opening.charCodeAt(i))) return false;
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
