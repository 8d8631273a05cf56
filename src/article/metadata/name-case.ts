import { NAME_PARTICLES } from "../../rules/bylines.ts";
import { isHouseLike } from "./byline-names.ts";

const PARTICLES = new Set(NAME_PARTICLES.split(" "));

/**
 * A name written in capitals as a name is written: "ANNE-MARIE VAN DER BERG" → "Anne-Marie van der Berg".
 * One word, initials and houses ("ABC NEWS") stay: they may be meant so.
 */
export function inNameCase(name: string): string {
  const words = name.split(" ");
  if (words.length < 2 || name !== name.toUpperCase() || name === name.toLowerCase() || isHouseLike(name))
    return name;
  return words
    .map((word, i) => {
      const lower = word.toLowerCase();
      if (i > 0 && i < words.length - 1 && PARTICLES.has(lower)) return lower;
      // Initials ("J.K.", "JJ"), and short words without a vowel.
      if (/\./.test(word.slice(0, -1)) || (word.length < 4 && !/[AEIOUYÀ-ÖØ-ÞАЕЁИОУЫЭЮЯΑΕΗΙΟΥΩ]/.test(word)))
        return word;
      return lower.replace(/^\p{L}|(?<=[-'’]|^mc)\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(" ");
}
