/** One of these words: a regular expression source. Words are parted by spaces; `_` joins such as must follow each other. */
export function any(words: string): string {
  return `(?:${words.replaceAll(" ", "|").replaceAll("_", " ")})`;
}
