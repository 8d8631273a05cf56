import { LETTERS, WORD_CHARS } from "../../rules/letters.ts";
import type { Match } from "../../rules/words.ts";

/** What may stand before the words that a text opens with. */
const LEAD = `[^${WORD_CHARS}@©]*`;
/** Only scripts that set words apart: the fewer ranges, the sooner compiled. */
const AFTER = "(?![0-9A-Za-z\\xc0-\\u058f\\u1e00-\\u1fff])";
const AFTER_LABEL = '[^\\S\\n]*(?:$|\\.\\.|\\n|[:：…!»›>→|–—\\-\\[(«"])';

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
    .replace(/ \?/g, "\\s*")
    .replace(/(?<!\[[^\]]*) /g, "\\s+")
    .replace(/\\p\{Script=Cyrillic\}/g, "[\\u0400-\\u04ff]")
    .replace(/(\[[^\]]*)\\p\{L\}/g, `$1${WORD_CHARS}`)
    .replace(/\\p\{L\}/g, `[${WORD_CHARS}]`);
}

/** Characters of a plain word's opening: enough to tell words apart. */
const OPENING = 4;
/** Characters of the openings of a word with choices. */
export const CHOICE = 2;
const PLAIN = new RegExp(`^[${LETTERS} ]{${OPENING + 1}}|^[${LETTERS} ]+$`);
const CHOICES = /^\^?(?:\\\(\?)?\(((?:[^()]|\([^()]*\))*)\)(\?)?/;

/** So many letters first that no choice, ending or repetition touches the opening. */
export function isPlain(word: string): boolean {
  return PLAIN.test(word);
}

/**
 * The openings of a word as they can be read off it without parsing it: right for most words, and the
 * table names the others'.
 */
export function readOffOpenings(word: string): string[] {
  if (isPlain(word)) return [word.slice(0, OPENING)];
  const [group, choices, isOptional] = CHOICES.exec(word) ?? [];
  if (group === undefined || choices === undefined) return [word.slice(0, CHOICE)];
  const found = choices
    .replace(/\([^()]*\)/g, "")
    .split("|")
    .map((choice) => choice.slice(0, CHOICE));
  if (isOptional) found.push(...readOffOpenings(word.slice(group.length)).map((o) => o.slice(0, CHOICE)));
  return [...new Set(found)];
}
