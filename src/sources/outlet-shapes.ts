import { NOT_OUTLETS, OUTLET_LAST_WORDS, OUTLET_NOUNS_AFTER, OUTLET_WORD_ENDING } from "../rules/outlets.ts";
import type { OutletLexicon } from "./outlet-lexicon.ts";
import type { OutletMention } from "./outlet-names.ts";
import { isPlain, plainSource } from "./plain-text.ts";

const SOURCE = String.raw`\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s(?:(?:de|della|dello|am|&)\s)?\p{Lu}[\p{L}\p{N}.'’&-]*){0,6}`;
const RUN = new RegExp(SOURCE, "gu");
const PLAIN_RUN = new RegExp(plainSource(SOURCE), "g");

/** Runs of capitalised words: known as outlets by their last word, or bare names. */
export function findCapitalisedNames(
  text: string,
  { words: { compoundNouns }, nounBefore }: OutletLexicon,
): OutletMention[] {
  const mentions: OutletMention[] = [];
  for (const match of text.matchAll(isPlain(text) ? PLAIN_RUN : RUN)) {
    const words = wordsOfName(match[0]);
    let last = words.length - 1;
    while (last > 0 && !OUTLET_LAST_WORDS.has(words[last]?.replace(/['’]s?$/u, "") ?? "")) last--;
    const name = words
      .slice(0, last + 1)
      .join(" ")
      .replace(/['’]s?$/u, "");
    const shaped =
      (last > 0 || OUTLET_WORD_ENDING.test(words.at(-1) ?? "")) &&
      !NOT_OUTLETS.test(name) &&
      !/^(?:The|An?) \S+$/u.test(name);
    // German: the noun is capitalised too ("des Wirtschaftsportals Misenta").
    const noun =
      shaped || !compoundNouns
        ? -1
        : words.findLastIndex((word, at) => at < words.length - 1 && nounBefore.test(word));
    if (noun >= 0) {
      const skipped = words.slice(0, noun + 1).join(" ").length + 1;
      const rest = words.slice(noun + 1).join(" ");
      const from = match.index + skipped;
      mentions.push({ start: from, end: from + rest.length, text: rest, known: null, kind: "bare" });
      continue;
    }
    const whole = last > 0 && shaped ? name : words.join(" ");
    const article = /^(?:The|Die|Der|Das|La|Le|El|Il) (?=\S)/u.exec(whole)?.[0] ?? "";
    const start = match.index + (shaped ? article.length : 0);
    const end = match.index + whole.length;
    const short = words.length === 1 && OUTLET_LAST_WORDS.has(whole);
    const kind = shaped ? "shape" : short ? "everyday" : "bare";
    mentions.push({ start, end, text: text.slice(start, end), known: null, kind });
  }
  return mentions;
}

/** The words of a run, up to a point that ends a sentence ("RBC." does, "St." and "U.S." do not), without genitive and marks at its end. */
function wordsOfName(run: string): string[] {
  const words = run.split(/\s/);
  const stop = words.findIndex((word) => /^(?:\p{Lu}{2,}|[^.]{4,})\.$/u.test(word));
  const name = (stop < 0 ? words : words.slice(0, stop + 1)).join(" ");
  return name.replace(/['’]s?$|[.'’&-]+$/u, "").split(" ");
}

const NOUNS_AFTER = new RegExp(
  `^["“”»']?(?: (?:state|daily|national|public))?(?: |(?=-))(?:${OUTLET_NOUNS_AFTER})(?!\\p{L})`,
  "iu",
);

/** Where a word for an outlet begins at the end of the text before a name ("the British newspaper"), else -1. */
export function outletNounBefore(left: string, { nounBefore }: OutletLexicon): number {
  const trimmed = left
    .replace(/[\s"“”„«»‘’'(]+$/u, "")
    .replace(/(?<=\s)The$/u, "")
    .trimEnd();
  if (trimmed.length === left.length) return -1;
  const tail = trimmed.slice(-50);
  const noun = nounBefore.exec(tail);
  return noun ? trimmed.length - tail.length + noun.index : -1;
}

let shapes: RegExp | undefined;

/** Whether any word of a text may end an outlet's name ("Times", "-zeitung"): without one, no name has that shape. */
export function hasOutletShape(text: string): boolean {
  if (!shapes) {
    const endings = OUTLET_WORD_ENDING.source.match(/\(\?:([^()]+)\)\$$/)?.[1] ?? "";
    shapes = new RegExp(`(?:${[...OUTLET_LAST_WORDS].join("|")}|${endings})(?!\\p{Ll})`, "u");
  }
  return shapes.test(text);
}

/** Length of a word for an outlet right after a name ("the X newspaper"), 0 when there is none. */
export function outletNounAfter(right: string): number {
  return NOUNS_AFTER.exec(right)?.[0].length ?? 0;
}
