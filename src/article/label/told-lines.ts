import type { Metadata } from "../../model/metadata.ts";
import type { Role } from "../../model/role.ts";
import { NAME_JOINERS } from "../../rules/bylines.ts";
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../../rules/date-words.ts";
import { families } from "../families/word-families.ts";
import { isDateWord } from "../metadata/date-stretch.ts";
import { findDates, foldDateText } from "../metadata/date-text.ts";
import type { Draft, LabelContext } from "./label-draft.ts";

/** What the head of the article prints: title, who wrote it, where and when. */
export type Head = Pick<Metadata, "title" | "authors" | "siteName" | "published" | "modified" | "lang">;

const LINES: ReadonlySet<Role> = new Set(["byline", "date", "update"]);
/** A time of day, as a head prints it beside its date; with a point only beside a word for the clock: "5.03." is a day. */
const CLOCK =
  /(?<!\d)\d{1,2}(?:[:h]\d{2}(?::\d{2})?(?!\d)|\.\d{2}(?= uhr))|(?<=\bkl\.? |\bklo )\d{1,2}\.\d{2}(?!\d)/g;
/** Stars, prices, arrows: signs that say something. */
const SIGN = /[\p{So}\p{Sc}]/u;
const LABELS = new Set([...PUBLISHED_WORDS, ...UPDATED_WORDS].flatMap(lettersOf));
/** Ways to say that a date is a change's. */
const UPDATED = UPDATED_WORDS.map((words) => phraseOf(lettersOf(words)));
const JOINERS = new Set(NAME_JOINERS.split("|"));
/** Stands for a name that the head prints. */
const NAME = "|";

/**
 * Bylines and lines of dates over the story that say nothing beside what the article's head prints: a reader had them twice.
 * They still name sources; a line with anything else in it (a role, a place, another day) stays.
 */
export function leaveToldLines(drafts: readonly Draft[], { head }: LabelContext): void {
  for (const draft of drafts) {
    const { candidate, role, elsewhere } = draft;
    if (elsewhere) continue;
    if (role === null && candidate.prose > 0) return;
    if (role === null || !LINES.has(role) || candidate.pictures.length > 0) continue;
    if (isTold(candidate.text, head)) draft.inside = false;
  }
}

function isTold(text: string, { authors, siteName, published, modified, lang }: Head): boolean {
  const days = [published, modified].flatMap((date) => (date ? [date.slice(0, 10)] : []));
  // Of 3/4 an English page does not tell which is the month: what agrees with its data is meant.
  const readings = lang?.startsWith("en") ? [true, false] : [true];
  const dates = readings
    .map((dayFirst) => findDates(text, { lang: lang?.toLowerCase() ?? "", dayFirst }))
    .map((found) => found.map(({ iso }) => iso.slice(0, 10)))
    .find((found) => found.every((day) => days.includes(day)));
  if (SIGN.test(text) || !dates) return false;
  const line = foldDateText(text);
  const phrase = phraseOf(lettersOf(line));
  const isUpdate = UPDATED.some((words) => phrase.includes(words));
  if (isUpdate && !(modified && dates.includes(modified.slice(0, 10)))) return false;
  const rest = [...authors, siteName ?? ""]
    .map(foldDateText)
    .filter(Boolean)
    .reduce((left, name) => left.replaceAll(name, NAME), line);
  if (dates.length === 0 && rest === line) return false;
  const numbers = new Set(days.flatMap(numbersOf));
  const others = rest.replace(CLOCK, " ").match(/\d+/g) ?? [];
  return others.every((number) => numbers.has(number)) && rest.split(NAME).every(isFormal);
}

/** As a line may write a day's year, month and day. */
function numbersOf(day: string): string[] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [year, year.slice(2), month, date, String(Number(month)), String(Number(date))];
}

/** "By", "Published on", "and", "Uhr": words that only say whose name and which date stand beside them. */
function isFormal(words: string): boolean {
  return lettersOf(words).every(
    (word) =>
      isDateWord(word) ||
      LABELS.has(word) ||
      JOINERS.has(word) ||
      families.endOf("byline-prefix", word) === word.length,
  );
}

function lettersOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

function phraseOf(words: readonly string[]): string {
  return ` ${words.join(" ")} `;
}
