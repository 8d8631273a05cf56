import { withoutAccents } from "../../rules/fold.ts";

const PLAIN = /^[\w.’'-]*$/;

/** A word of a name for comparison: no accents, case, possessive ending or final point. */
export function foldName(word: string): string {
  if (/^\w*$/.test(word)) return word.toLowerCase();
  // Most words have no accents to take off.
  const plain = PLAIN.test(word) ? word : withoutAccents(word);
  return plain
    .replace(/[’']s?$/u, "")
    .toLowerCase()
    .replace(/\.$/, "");
}

const SMALL = new Set(
  "the a an of for in at on and with from to s by two three several some many".split(" "),
);

/** The words of a name that tell it from others, folded. */
export function wordSet(name: string): Set<string> {
  const words = new Set<string>();
  for (const word of name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*/gu) ?? []) {
    const folded = foldName(word);
    if (!SMALL.has(folded)) words.add(folded);
  }
  return words;
}

/** A rough singular, enough to join "officers" with "officer". */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
