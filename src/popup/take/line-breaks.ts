/**
 * Text in lines that are no wider than `width`, as `measure` tells widths: broken where the language breaks words, a word
 * that is wider at any letter. The last of at most `most` lines ends in "…" where more would follow.
 * @param lang a valid BCP 47 tag
 */
export function linesOf(
  text: string,
  {
    width,
    most,
    lang,
    measure,
  }: { width: number; most: number; lang: string; measure(text: string): number },
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, lang, (word) => measure(word) > width)) {
    if (line.trim() !== "" && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
    if (lines.length > most) break;
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines.length <= most ? lines : shortened(lines.slice(0, most), (one) => measure(one) > width);
}

/** Words with what follows them up to the next; the letters of those that are too wide. */
function piecesOf(text: string, lang: string, isTooWide: (word: string) => boolean): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: "word" }).segment(
    text.replace(/\s+/g, " ").trim(),
  )) {
    const opens = /^[\p{Ps}\p{Pi}]$/u.test(words.at(-1) ?? "");
    // Signs stay with the word before them, but what opens with the one behind it.
    if (words.length === 0 || (isWordLike && !opens) || /^[\p{Ps}\p{Pi}]$/u.test(segment))
      words.push(segment);
    else words[words.length - 1] += segment;
  }
  const letters = new Intl.Segmenter(lang, { granularity: "grapheme" });
  return words.flatMap((word) =>
    isTooWide(word) ? [...letters.segment(word)].map(({ segment }) => segment) : [word],
  );
}

function shortened(lines: readonly string[], isTooWide: (line: string) => boolean): string[] {
  let last = lines.at(-1) ?? "";
  while (last !== "" && isTooWide(`${last}…`)) last = [...last].slice(0, -1).join("").trimEnd();
  return [...lines.slice(0, -1), `${last}…`];
}
