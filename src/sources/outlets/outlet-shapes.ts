import { NOT_OUTLETS } from "../../rules/outlets.ts";
import { isPlain, plainSource } from "../text/plain-text.ts";
import type { OutletLexicon } from "./outlet-lexicon.ts";
import type { OutletMention } from "./outlet-names.ts";

const SOURCE = String.raw`\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s(?:(?:de|della|dello|am|&)\s)?\p{Lu}[\p{L}\p{N}.'’&-]*){0,6}`;
const RUN = new RegExp(SOURCE, "gu");
const PLAIN_RUN = new RegExp(plainSource(SOURCE), "g");

/** "The (newspaper reported)": no name. */
const ARTICLE = /^(?:The|This|That|An?|Its|His|Her|Their|Our)$/;

/** Runs of capitalised words: known as outlets by their last word, or bare names. */
export function findCapitalisedNames(text: string, lexicon: OutletLexicon): OutletMention[] {
  const runs = [...text.matchAll(isPlain(text) ? PLAIN_RUN : RUN)].filter(([run]) => !ARTICLE.test(run));
  return runs.map((run) => {
    const words = wordsOfName(run[0]);
    const shape = shapedName(words, lexicon);
    if (shape === null) return bareName(text, run.index, words, lexicon);
    const article = /^(?:The|Die|Der|Das|La|Le|El|Il) (?=\S)/u.exec(shape)?.[0] ?? "";
    return { ...mentionAt(text, run.index, shape, article.length), kind: "shape" };
  });
}

/** The name up to the last word with which outlets' names end; null where there is none, or it is no outlet's. */
function shapedName(words: readonly string[], { lastWords, oneWord }: OutletLexicon): string | null {
  let last = words.length - 1;
  while (last > 0 && !lastWords.has(words[last]?.replace(/['’]s?$/u, "") ?? "")) last--;
  if (last === 0 && !oneWord?.test(words.at(-1) ?? "")) return null;
  const name = words
    .slice(0, last + 1)
    .join(" ")
    .replace(/['’]s?$/u, "");
  if (NOT_OUTLETS.test(name) || /^(?:The|An?) \S+$/u.test(name)) return null;
  return last > 0 ? name : words.join(" ");
}

function bareName(
  text: string,
  at: number,
  words: readonly string[],
  { words: { compoundNouns }, nounBefore, lastWords }: OutletLexicon,
): OutletMention {
  // German: the noun is capitalised too ("des Wirtschaftsportals Misenta").
  const noun = compoundNouns
    ? words.findLastIndex((word, i) => i < words.length - 1 && nounBefore.test(`${word} `))
    : -1;
  if (noun >= 0) {
    const start = at + words.slice(0, noun + 1).join(" ").length + 1;
    const name = words.slice(noun + 1).join(" ");
    return { start, end: start + name.length, text: name, known: null, kind: "bare" };
  }
  const name = words.join(" ");
  const kind = words.length === 1 && lastWords.has(name) ? "everyday" : "bare";
  return { ...mentionAt(text, at, name), kind };
}

/** A name that stands at a place, behind an article of so many characters. */
function mentionAt(text: string, at: number, name: string, article = 0): Omit<OutletMention, "kind"> {
  // "Pakistan's Geo": the country is no part of the name.
  const owner = /^\p{Lu}[\p{L}-]+['’]s (?=\p{Lu})/u.exec(name)?.[0] ?? "";
  const start = at + article;
  const end = at + name.length;
  return { start, end, text: text.slice(start + owner.length, end), known: null };
}

/** The words of a run, up to a point that ends a sentence ("RBC." does, "St." and "U.S." do not), without genitive and marks at its end. */
function wordsOfName(run: string): string[] {
  const words = run.split(/\s/);
  const stop = words.findIndex((word) => /^(?:\p{Lu}{2,}|[^.]{4,})\.$/u.test(word));
  const name = (stop < 0 ? words : words.slice(0, stop + 1)).join(" ");
  return name.replace(/['’]s?$|(?<![.'’&-])[.'’&-]+$/u, "").split(" ");
}
