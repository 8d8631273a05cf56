/**
 * Words that are looked for at a place of a text, whatever their case. A pattern of hundreds of alternatives in any
 * case says the same, but a browser takes milliseconds to compile each one, anew on every page; a list takes none.
 */
export interface WordList {
  /** Lengths in UTF-16 units of the words that stand at `at` of a text that `anyCase` gave, longest first. */
  lengthsAt(text: string, at: number): number[];
}

/** The words of the rows, which `|` divides: "by|written by". */
export function wordList(rows: readonly string[]): WordList {
  const byLetter = new Map<string, string[]>();
  for (const word of new Set(rows.flatMap((row) => row.split("|")).map(anyCase))) {
    const letter = word.charAt(0);
    if (letter === "") continue;
    const alike = byLetter.get(letter);
    if (alike) alike.push(word);
    else byLetter.set(letter, [word]);
  }
  for (const words of byLetter.values()) words.sort((a, b) => b.length - a.length);
  return {
    lengthsAt(text, at) {
      const words = byLetter.get(text.charAt(at));
      return words ? words.filter((word) => text.startsWith(word, at)).map(({ length }) => length) : [];
    },
  };
}

/** The text in one case, place by place as long as it was. */
export function anyCase(text: string): string {
  const lower = text.toLowerCase();
  // "İ" becomes two units: then unit by unit.
  const folded = lower.length === text.length ? lower : text.replace(/./gs, lowerUnit);
  return folded.replaceAll("ς", "σ");
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
