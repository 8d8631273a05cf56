import { NOT_OUTLETS } from "../../rules/outlets.ts";
import { isPlain, plainSource } from "../text/plain-text.ts";
import type { OutletLexicon } from "./outlet-lexicon.ts";
import type { OutletMention } from "./outlet-names.ts";

const SOURCE = String.raw`\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s(?:(?:de|della|dello|am|&)\s)?\p{Lu}[\p{L}\p{N}.'’&-]*){0,6}`;
const RUN = new RegExp(SOURCE, "gu");
const PLAIN_RUN = new RegExp(plainSource(SOURCE), "g");

/** Runs of capitalised words: known as outlets by their last word, or bare names. */
export function findCapitalisedNames(
  text: string,
  { words: { compoundNouns }, nounBefore, lastWords, oneWord }: OutletLexicon,
): OutletMention[] {
  const mentions: OutletMention[] = [];
  for (const match of text.matchAll(isPlain(text) ? PLAIN_RUN : RUN)) {
    const words = wordsOfName(match[0]);
    let last = words.length - 1;
    while (last > 0 && !lastWords.has(words[last]?.replace(/['’]s?$/u, "") ?? "")) last--;
    const name = words
      .slice(0, last + 1)
      .join(" ")
      .replace(/['’]s?$/u, "");
    const shaped =
      (last > 0 || oneWord?.test(words.at(-1) ?? "")) &&
      !NOT_OUTLETS.test(name) &&
      !/^(?:The|An?) \S+$/u.test(name);
    // German: the noun is capitalised too ("des Wirtschaftsportals Misenta").
    const noun =
      shaped || !compoundNouns
        ? -1
        : words.findLastIndex((word, at) => at < words.length - 1 && nounBefore.test(`${word} `));
    if (noun >= 0) {
      const skipped = words.slice(0, noun + 1).join(" ").length + 1;
      const rest = words.slice(noun + 1).join(" ");
      const from = match.index + skipped;
      mentions.push({ start: from, end: from + rest.length, text: rest, known: null, kind: "bare" });
      continue;
    }
    const whole = last > 0 && shaped ? name : words.join(" ");
    const article = /^(?:The|Die|Der|Das|La|Le|El|Il) (?=\S)/u.exec(whole)?.[0] ?? "";
    // "Pakistan's Geo": the country is no part of the name.
    const owner = /^\p{Lu}[\p{L}-]+['’]s (?=\p{Lu})/u.exec(whole)?.[0] ?? "";
    const start = match.index + (shaped ? article.length : 0);
    const end = match.index + whole.length;
    const short = words.length === 1 && lastWords.has(whole);
    const kind = shaped ? "shape" : short ? "everyday" : "bare";
    mentions.push({ start, end, text: text.slice(start + owner.length, end), known: null, kind });
  }
  return mentions;
}

/** The words of a run, up to a point that ends a sentence ("RBC." does, "St." and "U.S." do not), without genitive and marks at its end. */
function wordsOfName(run: string): string[] {
  const words = run.split(/\s/);
  const stop = words.findIndex((word) => /^(?:\p{Lu}{2,}|[^.]{4,})\.$/u.test(word));
  const name = (stop < 0 ? words : words.slice(0, stop + 1)).join(" ");
  return name.replace(/['’]s?$|(?<![.'’&-])[.'’&-]+$/u, "").split(" ");
}
