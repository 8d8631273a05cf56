import { genderOfName, type Lexicon } from "./lexicon.ts";

/** "Common Ground", "Summary Studies": ordinary words alone, of which the first is nobody's given name. */
export function areOrdinary(words: readonly string[], { commonWords, otherGivenNames }: Lexicon): boolean {
  const low = words.map((word) => word.toLowerCase());
  return low.length > 0 && !otherGivenNames.has(low[0]!) && low.every((word) => commonWords.has(word));
}

/** "Quill Research": a name that ends in an ordinary word which is no family name, behind a word that is no given name that is known. */
export function endsInOrdinary(words: readonly string[], lexicon: Lexicon): boolean {
  const { commonWords, otherGivenNames, wordSurnames } = lexicon;
  const [first = "", last = ""] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  if (words.length < 2 || otherGivenNames.has(first) || genderOfName(first, lexicon) !== null) return false;
  return last.length > 2 && commonWords.has(last) && !wordSurnames.has(last);
}
