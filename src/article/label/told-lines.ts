import type { Metadata } from "../../model/metadata.ts";
import type { Role } from "../../model/role.ts";
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../../rules/date-words.ts";
import { families } from "../families/word-families.ts";
import { isDateWord } from "../metadata/date-stretch.ts";
import { findDates, foldDateText } from "../metadata/date-text.ts";
import type { Draft, LabelContext } from "./label-draft.ts";

/** What the head of the article prints: title, who wrote it, where and when. */
export type Head = Pick<Metadata, "title" | "authors" | "siteName" | "published" | "modified" | "lang">;

const LINES: ReadonlySet<Role> = new Set(["byline", "date", "update"]);
/** A time of day, as a head prints it beside its date. */
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)/g;
const LABELS = new Set(
  [...PUBLISHED_WORDS, ...UPDATED_WORDS].flatMap((words) => words.match(/\p{L}+/gu) ?? []),
);
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
  const dates = findDates(text, { lang: lang?.toLowerCase() ?? "", dayFirst: true });
  if (!dates.every(({ iso }) => days.includes(iso.slice(0, 10)) || days.includes(monthFirst(iso))))
    return false;
  const line = foldDateText(text);
  const rest = [...authors, siteName ?? ""]
    .map(foldDateText)
    .filter(Boolean)
    .reduce((left, name) => left.replaceAll(name, NAME), line);
  if (dates.length === 0 && rest === line) return false;
  const numbers = new Set(days.flatMap(numbersOf));
  const others = rest.replace(CLOCK, " ").match(/\d+/g) ?? [];
  return others.every((number) => numbers.has(number)) && rest.split(NAME).every(isFormal);
}

/** The day that is meant where 3/4 is the fourth of March. */
function monthFirst(iso: string): string {
  return `${iso.slice(0, 4)}-${iso.slice(8, 10)}-${iso.slice(5, 7)}`;
}

/** As a line may write a day's year, month and day. */
function numbersOf(day: string): string[] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [year, year.slice(2), month, date, String(Number(month)), String(Number(date))];
}

/** "By", "Published on", "Updated at … Uhr": words that only say whose name and which date stand beside them. */
function isFormal(words: string): boolean {
  const line = words.trim();
  const rest = line.slice(Math.max(0, families.endOf("byline-prefix", line)));
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => isDateWord(word) || LABELS.has(word));
}
