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
  const hits: Hit[] = [];
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
    hits.push({ start: origin[at]!, end: origin[at + wanted.length]! });
  }
  return hits;
}

/** Lower-case letters without marks, and where each comes from; one more origin for the end. */
function fold(text: string): { letters: string; origin: number[] } {
  let letters = "";
  const origin: number[] = [];
  let offset = 0;
  let inSpace = false;
  for (const character of text) {
    const isSpace = /\s/.test(character);
    const folded = isSpace
      ? inSpace
        ? ""
        : " "
      : character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    for (let i = 0; i < folded.length; i++) origin.push(offset);
    letters += folded;
    inSpace = isSpace;
    offset += character.length;
  }
  origin.push(offset);
  return { letters, origin };
}
