import type { Lexicon } from "./lexicon.ts";

/** Where a word is really two: behind an elided article, before a pronoun glued to its verb; 0 when it is one. */
export function splitAt(word: string, lexicon: Lexicon): number {
  return elision(word, lexicon) || cliticAt(word, lexicon);
}

/** Length of the part that an elision splits off ("l'" of "l'homme"), 0 when there is none. */
function elision(word: string, lexicon: Lexicon): number {
  if (lexicon.elisions.size === 0) return 0;
  const at = word.search(/[’']/);
  if (at <= 0 || at === word.length - 1) return 0;
  return lexicon.elisions.has(word.slice(0, at).toLowerCase()) ? at + 1 : 0;
}

/** Where a pronoun glued to its verb begins ("a-t-il": 1), 0 when there is none. */
export function cliticAt(word: string, lexicon: Lexicon): number {
  for (const suffix of lexicon.clitics) {
    if (word.length > suffix.length && word.toLowerCase().endsWith(suffix))
      return word.length - suffix.length;
  }
  return 0;
}
