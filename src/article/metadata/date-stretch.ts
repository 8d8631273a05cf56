import { CLOCK_WORDS, PUBLISHED_WORDS, UPDATED_WORDS, WEEKDAYS } from "../../rules/date-words.ts";
import { hasLetter } from "../../rules/letters.ts";
import { foldDateText } from "./date-text.ts";
import { monthInAny } from "./month-names.ts";

const DAYS = new Set(WEEKDAYS);
const CLOCK = new Set(CLOCK_WORDS);
const LABELS = new Set([...PUBLISHED_WORDS, ...UPDATED_WORDS]);
/** Small words inside a date: "3 de mayo de 2024", "2024 m. gegužės 3 d." */
const INSIDE = new Set("de|del|of|di|d|m|г|р|року|года|a|le|den|the|nam|thang|gada".split("|"));
const SEPARATOR = /([\s,·•()–—]+|\|)/;

type Kind = "number" | "month" | "day" | "clock" | "inside" | "other";

/**
 * A byline with " | " in place of each date, its day of the week and its clock; what follows a date up
 * to the next gap is left out when names stand before it: "Ana Ruiz, Fri 3 May 2024 10:15 in Hale".
 */
export function withoutDates(text: string): string {
  return text
    .split("|")
    .map((part) => (/\p{N}/u.test(part) ? withoutDatesIn(part) : part))
    .join("|");
}

function withoutDatesIn(part: string): string {
  const pieces = part.split(SEPARATOR);
  const kinds = pieces.map((piece, i) => (i % 2 === 0 ? kindOf(piece, pieces[i + 2] ?? "") : "other"));
  const at = (i: number) => kinds[2 * i] ?? "other";
  const count = Math.ceil(pieces.length / 2);
  const first = firstOfDate(at, count);
  if (first < 0) return part;
  const before = pieces.slice(0, 2 * first).join("");
  if (hasLetter(before) && !isDateLabel(before)) return `${before} | `;
  let last = first;
  while (last < count && at(last) !== "other") last++;
  return ` | ${withoutDatesIn(pieces.slice(2 * last).join(""))}`;
}

/** "Published on", and nothing else before a date. */
function isDateLabel(text: string): boolean {
  const label = foldDateText(text).replace(/(?<![\s:|])[\s:|]+$/, "");
  return LABELS.has(label) || LABELS.has(label.replace(/ \p{Ll}{1,3}$/u, ""));
}

/** Index of the word with which the first date begins, or -1. */
function firstOfDate(at: (i: number) => Kind, count: number): number {
  for (let number = 0; number < count; number++) {
    if (at(number) !== "number") continue;
    let start = number;
    let month = -1;
    while (start > 0 && /^(month|day|inside)$/.test(at(start - 1))) {
      start--;
      if (at(start) === "month" && month < 0) month = start;
    }
    while (at(start) === "inside") start++;
    // "Theresa May 21 May 2026": of two months the first is the name's.
    const next = [1, 2, 3].map((step) => at(number + step));
    const again = next.indexOf("month");
    if (month >= 0 && again >= 0 && !next.slice(0, again).includes("other"))
      return Math.max(month + 1, start);
    return start;
  }
  return -1;
}

/** A day of the week by its whole name, folded. */
export function isWeekday(word: string): boolean {
  return word.length > 4 && DAYS.has(word);
}

/** A month, a day of the week, a word beside a clock, or a small word within a date; folded or not. */
export function isDateWord(word: string): boolean {
  return kindOf(word, "") !== "other";
}

function kindOf(piece: string, next: string): Kind {
  const word = foldDateText(piece)
    .replace(/[.,:;]+/g, "")
    .trim();
  if (word === "") return "inside";
  if (/\d/.test(word)) return /^\p{L}{2,}\d|\p{L}{6}/u.test(word) ? "other" : "number";
  if (monthInAny(word) !== undefined || monthInAny(`${word} ${foldDateText(next)}`) !== undefined)
    return "month";
  // "Sá" is a surname, "sa" a Saturday.
  if (DAYS.has(word) && (word.length > 2 || /^\w+[.,]?$/.test(piece))) return "day";
  if (CLOCK.has(word)) return "clock";
  return INSIDE.has(word) ? "inside" : "other";
}
