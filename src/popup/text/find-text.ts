/** A place of the searched words in a text, in UTF-16 units. */
export interface Hit {
  start: number;
  end: number;
}

/** Every place of `needle` in `text`, case, accents and white space aside; none for an empty needle. */
export function findText(text: string, needle: string): Hit[] {
  const wanted = fold(needle.trim()).letters;
  if (wanted === "") return [];
  const { letters, origin } = fold(text);
  const placeOf = (at: number) => (origin ? origin[at]! : at);
  const hits: Hit[] = [];
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
    hits.push({ start: placeOf(at), end: placeOf(at + wanted.length) });
  }
  return hits;
}

interface Folded {
  letters: string;
  /** Where each letter comes from, and one more for the end; null where each stands in its own place. */
  origin: readonly number[] | null;
}

/** Lower-case letters without marks. */
function fold(text: string): Folded {
  const inPlace = foldInPlace(text);
  if (inPlace !== null) return { letters: inPlace, origin: null };
  let letters = "";
  const origin: number[] = [];
  let offset = 0;
  let inSpace = false;
  for (const character of text) {
    const folded = foldCharacter(character);
    const isSpace = folded === " ";
    if (!isSpace || !inSpace) {
      for (let i = 0; i < folded.length; i++) origin.push(offset);
      letters += folded;
    }
    inSpace = isSpace;
    offset += character.length;
  }
  origin.push(offset);
  return { letters, origin };
}

/**
 * The same where each letter keeps its place, else null: a book is searched at each letter that is typed, and most of it
 * need not be looked at one by one.
 */
function foldInPlace(text: string): string | null {
  let isInPlace = true;
  const plain = text.replace(/[^ -~]/gu, (character) => {
    const folded = foldCharacter(character);
    isInPlace &&= folded.length === character.length;
    return folded;
  });
  return isInPlace && !plain.includes("  ") ? plain.toLowerCase() : null;
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return " ";
  return character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
