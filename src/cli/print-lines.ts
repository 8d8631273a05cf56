import wrapAnsi from "wrap-ansi";

/** Wraps a text to `width` columns; `first` opens its first line, `rest` every other. Line breaks in the text stay. */
export function wrapped(text: string, width: number, first = "", rest = " ".repeat(first.length)): string {
  const room = Math.max(20, width - Math.max(first.length, rest.length));
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .flatMap((line) => wrapAnsi(line, room, { hard: true }).split("\n"))
    .map((line, i) => `${i === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");
}

/** A title with a rule under it. */
export function titled(title: string, width: number): string {
  return `${title}\n${"─".repeat(width)}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
