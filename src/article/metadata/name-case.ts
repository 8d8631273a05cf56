import { NAME_PARTICLES } from "../../rules/bylines.ts";
import { isHouseLike } from "./byline-names.ts";

const VOWEL = /[AEIOUYÀ-ÖØ-ÞİАЕЁИОУЫЭЮЯΑΕΗΙΟΥΩ]/;
/** Letters of such a surname at least. */
const SURNAME = 4;
const PARTICLES = new Set(NAME_PARTICLES.split(" "));

/**
 * A name written in capitals as a name is written: "ANNE-MARIE VAN DER BERG" → "Anne-Marie van der Berg", and
 * "Bill McCARTHY" → "Bill McCarthy". One word, initials and houses ("ABC NEWS") stay: they may be meant so.
 */
export function inNameCase(name: string): string {
  const words = name.split(" ");
  if (words.length < 2 || name === name.toLowerCase() || isHouseLike(name)) return name;
  const isWhole = name === name.toUpperCase();
  if (
    !isWhole &&
    (!words.slice(1).some(isSurnameInCapitals) ||
      !/^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.| [\p{Lu}\p{Ll}'’-]{2,}){1,3}$/u.test(name))
  )
    return name;
  return words
    .map((word, i) => {
      const lower = word.replaceAll("İ", "i").toLowerCase();
      if (isWhole && i > 0 && i < words.length - 1 && PARTICLES.has(lower)) return lower;
      if (isWhole ? isInitials(word) : i === 0 || !isSurnameInCapitals(word)) return word;
      return lower.replace(/^\p{L}|(?<=[-'’]|^mc)\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(" ");
}

/** Initials ("J.K.", "JJ"), and short words without a vowel. */
function isInitials(word: string): boolean {
  return /\./.test(word.slice(0, -1)) || (word.length < 4 && !VOWEL.test(word));
}

/** A surname set in capitals beside a first name that is not; three letters may be an agency's. */
function isSurnameInCapitals(word: string): boolean {
  const end = word.slice(-SURNAME);
  if (end !== end.toUpperCase()) return false;
  return /^(?:Mc|[DO]['’])?[\p{Lu}'’-]{4,}$/u.test(word) && VOWEL.test(word);
}
