import { LETTERS, WORD_CHARS } from "../../rules/letters.ts";
import type { Match } from "../../rules/words.ts";

/** What may stand before the words that a text opens with: dashes, brackets, a bullet. */
const LEAD = `[^${WORD_CHARS}@©]{0,40}`;
/** Letters that go on a word; only of scripts that set words apart: the fewer ranges, the sooner compiled. */
const GOES_ON = "[0-9A-Za-z\\xc0-\\u058f\\u1e00-\\u1fff]";
const AFTER = `(?!${GOES_ON})`;
/**
 * White space at most between two words, or after the last: without an end, two spaces in a row of a rule would share a
 * long run in every way.
 */
const GAP = 8;
const AFTER_LABEL = `[^\\S\\n]{0,${GAP}}(?:$|\\.\\.|\\n|[:：…!»›>→|–—\\-\\[\\]］】(«"])`;

const TAILS: Record<Match, string> = {
  any: "",
  start: "",
  label: AFTER_LABEL,
  whole: `[^${WORD_CHARS}]*$`,
};

/** How an expression finds its place in a text. */
export type Anchor =
  /** Where the caller sets `lastIndex`. */
  | "here"
  /** At the text's first word or before it. */
  | "opening"
  /** At the beginning of some word. */
  | "somewhere";

/**
 * The expression for one word of a rule (see `WordRow.words`) in folded text.
 * @param bounded the word ends where letters end; false where words are not set apart
 */
export function patternOf(word: string, match: Match, bounded: boolean, anchor: Anchor): RegExp {
  const body = `(?:${sourceOf(word)})${bounded ? AFTER : ""}${TAILS[match]}`;
  if (anchor === "here") return new RegExp(body, "y");
  if (anchor === "opening") return new RegExp(`^${LEAD}${body}`);
  return new RegExp((bounded ? `(?<![${WORD_CHARS}])` : "") + body);
}

function sourceOf(word: string): string {
  return word
    .replace(/(?<=[^ -(*-@[-`{-~])-\??(?=[^ -')-@[-`{-~])/g, "[-‐‑ ]?")
    .replace(/(?<=(?<!\\)[^ -&(-@[-`{-~])\*/g, `[${WORD_CHARS}]*`)
    .replace(/ \?/g, `\\s{0,${GAP}}`)
    .replace(/(?<!\[[^\]]*) /g, `\\s{1,${GAP}}`)
    .replace(/\\p\{Script=Cyrillic\}/g, "[\\u0400-\\u04ff]")
    .replace(/(\[[^\]]*)\\p\{L\}/g, `$1${WORD_CHARS}`)
    .replace(/\\p\{L\}/g, `[${WORD_CHARS}]`);
}

/** Characters by which openings are told apart. */
export const OPENING = 2;
const LETTERS_ONLY = new RegExp(`^[${LETTERS}]+(?: [${LETTERS}]+)*$`);
/** So many letters first that no choice, ending or repetition touches the opening. */
const PLAIN_START = new RegExp(`^[${LETTERS} ]{${OPENING + 3}}`);
const LITERAL = new RegExp(`^[${LETTERS} ]+(?![?*+{])`);
const CHOICES = /^\^?(?:\\\(\?)?\(((?:[^()]|\([^()]*\))*)\)(\?)?/;

const WORD_GOES_ON = new RegExp(GOES_ON);
const SPACE = /\s/;
const STICKY_TAILS: Record<Match, RegExp> = {
  any: /(?:)/y,
  start: /(?:)/y,
  label: new RegExp(TAILS.label, "y"),
  whole: new RegExp(TAILS.whole, "y"),
};

/**
 * Where the match of a word of letters, without or with spaces, ends in folded text; -1 where it does not stand at `at`: what
 * `patternOf` says with the anchor "here". An expression for each such word takes longer to compile than to run.
 */
export function endOfLetters(word: string, match: Match, bounded: boolean, text: string, at: number): number {
  let end = at;
  for (const [i, part] of word.split(" ").entries()) {
    if (i > 0) {
      const gap = end;
      while (end - gap < GAP && SPACE.test(text[end] ?? "")) end++;
      if (end === gap) return -1;
    }
    if (!text.startsWith(part, end)) return -1;
    end += part.length;
  }
  if (bounded && WORD_GOES_ON.test(text[end] ?? "")) return -1;
  const tail = STICKY_TAILS[match];
  tail.lastIndex = end;
  const found = tail.exec(text);
  return found ? end + found[0].length : -1;
}

/** Words that need no expression. */
export function isLetters(word: string): boolean {
  return LETTERS_ONLY.test(word);
}

export function startsPlain(word: string): boolean {
  return PLAIN_START.test(word);
}

/** What texts with the word begin with, as far as it can be read off the word without parsing it: right for most words. */
export function readOffOpenings(word: string): string[] {
  if (startsPlain(word)) return [literalStart(word)];
  const [group, choices, isOptional] = CHOICES.exec(word) ?? [];
  if (group === undefined || choices === undefined) return [word.slice(0, OPENING)];
  const found = choices
    .replace(/\([^()]*\)/g, "(")
    .split("|")
    .map(literalStart);
  if (isOptional) found.push(...readOffOpenings(word.slice(group.length)));
  return found.filter((opening, i) => found.indexOf(opening) === i);
}

/** The letters before whatever else the expression holds. */
function literalStart(expression: string): string {
  const letters = LITERAL.exec(expression)?.[0] ?? "";
  return letters.length < OPENING ? expression.slice(0, OPENING) : letters;
}
