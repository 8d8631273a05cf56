/**
 * Words that are looked for at a place of a text, whatever their case. A pattern of hundreds of alternatives in any
 * case says the same, but a browser takes milliseconds to compile each one, anew on every page; a list takes none.
 */
export interface WordList {
  /** Lengths in UTF-16 units of the words that stand at `at` of a text that `anyCase` gave, longest first. */
  lengthsAt(text: string, at: number): number[];
}

/** The words of the rows, which `|` divides: "by|written by". Those that begin with a letter are sought when a text first asks for it. */
export function wordList(rows: readonly string[]): WordList {
  let all: string | null = null;
  const byLetter = new Map<string, readonly string[]>();
  const beginningWith = (letter: string): readonly string[] => {
    all ??= anyCase(`|${rows.join("|")}|`);
    const words = new Set<string>();
    const begin = `|${letter}`;
    for (let at = all.indexOf(begin); at >= 0; at = all.indexOf(begin, at + 1))
      words.add(all.slice(at + 1, all.indexOf("|", at + 1)));
    const longestFirst = [...words].sort((a, b) => b.length - a.length);
    byLetter.set(letter, longestFirst);
    return longestFirst;
  };
  return {
    lengthsAt(text, at) {
      const letter = text.charAt(at);
      if (letter === "" || letter === "|") return [];
      const words = byLetter.get(letter) ?? beginningWith(letter);
      return words.filter((word) => text.startsWith(word, at)).map(({ length }) => length);
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
