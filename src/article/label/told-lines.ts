import type { Metadata } from "../../model/metadata.ts";
import type { Role } from "../../model/role.ts";
import { BY_WORDS, NAME_JOINERS } from "../../rules/bylines.ts";
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../../rules/date-words.ts";
import { withoutAccents } from "../../rules/fold.ts";
import { families } from "../families/word-families.ts";
import { isDateWord } from "../metadata/date-stretch.ts";
import { findDates, foldDateText } from "../metadata/date-text.ts";
import { isJob, withoutLabels } from "./formal-parts.ts";
import type { Draft, LabelContext } from "./label-draft.ts";

/** What the head of the article prints: title, who wrote it, where and when. */
export type Head = Pick<Metadata, "title" | "authors" | "siteName" | "published" | "modified" | "lang">;

const LINES: ReadonlySet<Role> = new Set(["byline", "date", "update"]);
/** A time of day, as a head prints it beside its date; with a point only beside a word for the clock: "5.03." is a day. */
const CLOCK =
  /(?<!\d)\d{1,2}(?:[:h時시点] ?\d{2}(?::\d{2})?(?!\d)|\.\d{2}(?= ?(?:uhr|[ap]\.?m\b)))|(?<=\bkl\.? |\bklo )\d{1,2}\.\d{2}(?!\d)/g;
/** Stars, prices, arrows: signs that say something. */
const SIGN = /[\p{So}\p{Sc}]/u;
/** Words that say that a date comes; this and what follows is read when a page first has such a line. */
let labels: ReadonlySet<string> | null = null;
/** Ways to say that a date is a change's. */
let updates: readonly string[] | null = null;
const JOINERS = new Set(NAME_JOINERS.split("|"));
let byPhrases: ReadonlySet<string> | null = null;

/** Blocks of running text above which a line stands over the story: its standfirst and the caption of its picture. */
const TEXTS_ABOVE = 2;

/**
 * Bylines and lines of dates over the story that say nothing beside what the article's head prints: a reader had them twice.
 * They still name sources, and the panel's small print has them; a line with anything else in it (a place, another day) stays.
 */
export function leaveToldLines(drafts: readonly Draft[], { head }: LabelContext): void {
  let texts = 0;
  for (const draft of drafts) {
    const { candidate, role, elsewhere } = draft;
    if (elsewhere) continue;
    if (role === null && candidate.prose > 0 && candidate.shape !== "figure") texts++;
    if (texts > TEXTS_ABOVE) return;
    if (role === null || !LINES.has(role)) continue;
    // The writers' portraits; a picture beside a date is one of the story.
    if (candidate.pictures.length > (role === "byline" ? head.authors.length : 0)) continue;
    if (texts > 0 && candidate.shape === "heading") continue;
    if (isTold(candidate.text, head)) draft.inside = false;
  }
}

function isTold(text: string, head: Head): boolean {
  const { authors, siteName, published, modified, lang } = head;
  const days = [published, modified].flatMap((date) => (date ? [date.slice(0, 10)] : []));
  // Of 3/4 an English page does not tell which is the month: what agrees with its data is meant.
  const readings = lang?.startsWith("en") ? [true, false] : [true];
  const dates = readings
    .map((dayFirst) => findDates(text, { lang: lang?.toLowerCase() ?? "", dayFirst }))
    .map((found) => found.map(({ iso }) => iso.slice(0, 10)))
    .find((found) => found.every((day) => days.includes(day)));
  if (SIGN.test(text) || !dates) return false;
  // Without a date in the head "two days ago" says something.
  const line = withoutAccents(days.length > 0 ? withoutLabels(text) : text);
  const folded = foldDateText(line);
  if (isChange(folded) && !tellsChange(folded, dates, head)) return false;
  const parts = withoutNames(line, [...authors, siteName ?? ""]);
  const numbers = new Set(days.flatMap(numbersOf));
  const others = foldDateText(parts.join(" ")).replace(CLOCK, " ").match(/\d+/g) ?? [];
  if (!others.every((number) => numbers.has(number))) return false;
  const isNamed = parts.length > line.split("|").length;
  if (dates.length === 0 && !isNamed && /\d/.test(line) && !tellsMinute(folded, head)) return false;
  const [before = "", ...behind] = parts;
  return isFormal(before) && behind.every((words) => isFormal(words) || (isNamed && isJob(words, siteName)));
}

function isChange(line: string): boolean {
  const phrase = phraseOf(lettersOf(line));
  updates ??= UPDATED_WORDS.map((words) => phraseOf(lettersOf(words)));
  return updates.some((words) => phrase.includes(words));
}

/** Of a change the head prints the day, and its minute: that of the publication tells of no change. */
function tellsChange(line: string, dates: readonly string[], head: Head): boolean {
  if (head.modified === null) return false;
  if (dates.length === 0) return tellsMinute(line, { ...head, published: null });
  return dates.includes(head.modified.slice(0, 10));
}

/** Whether each clock of the line shows a minute of the head's: the hour is another in another zone. */
function tellsMinute(line: string, { published, modified }: Head): boolean {
  const clocks = line.match(CLOCK) ?? [];
  const minutes = [published, modified].map((date) => date?.match(/T\d\d:(\d\d)/)?.[1]);
  return clocks.length > 0 && clocks.every((clock) => minutes.includes(clock.match(/\d+/g)?.[1]));
}

/** What stands before, between and behind the names of a line, in whatever case it writes them. */
function withoutNames(line: string, names: readonly string[]): string[] {
  let parts = line.split("|");
  for (const name of names) {
    const folded = withoutAccents(name).toLowerCase();
    if (folded === "") continue;
    parts = parts.flatMap((part) => {
      const at = part.toLowerCase().split(folded);
      let end = 0;
      return at.map((piece) => {
        const own = part.slice(end, end + piece.length);
        end += piece.length + folded.length;
        return own;
      });
    });
  }
  return parts;
}

/** As a line may write a day's year, month and day. */
function numbersOf(day: string): string[] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [year, year.slice(2), month, date, String(Number(month)), String(Number(date))];
}

/** "By", "Published on", "and", "Uhr": words that only say whose name and which date stand beside them. */
function isFormal(words: string): boolean {
  const line = foldDateText(words).trim();
  byPhrases ??= new Set(
    BY_WORDS.flatMap(({ words, nouns }) => `${words}|${nouns}`.split("|")).map(foldDateText),
  );
  if (byPhrases.has(line.replace(/ ?[:：]$/, ""))) return true;
  labels ??= new Set(lettersOf([...PUBLISHED_WORDS, ...UPDATED_WORDS].join(" ")));
  const known = labels;
  return lettersOf(line).every(
    (word) =>
      isDateWord(word) ||
      known.has(word) ||
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
