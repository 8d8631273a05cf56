import { ERAS } from "../../rules/calendars.ts";
import { LETTERS } from "../../rules/letters.ts";
import { calendarMonths, dayOf, hebrewNumber } from "./calendars.ts";
import { type Clock, findClock } from "./clock-text.ts";
import { monthInAny, monthsIn } from "./month-names.ts";

/** A calendar date found in a text. */
export interface FoundDate {
  /** ISO 8601: a day, or a day and time, with zone where the text names one. */
  iso: string;
  /** Folded words in front of the date, at most 60 characters: they may say what date it is. */
  before: string;
}

export interface DateReading {
  /** BCP 47 tag of the page, lower-case, or "". */
  lang: string;
  /** Numbers like 3/4/2024 are day first. */
  dayFirst: boolean;
}

/** Longer texts hold no date line; only their beginning is read (UTF-16 units). */
const MAX_TEXT = 600;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Thai calendars count from 543 BC. */
const BUDDHIST_OFFSET = 543;

/** A word, or two of which the second is short. */
const MONTH_WORDS = new RegExp(`[${LETTERS}][${LETTERS}׳]*(?: [${LETTERS}]{3,9}(?=\\W))?`, "g");

const ERA_DATE = new RegExp(
  `(${ERAS.map(({ name }) => name).join("|")})\\s?(\\d{1,3}|元)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日?`,
  "g",
);
/** Read when a page has letters of a script whose papers use another calendar. */
let calendars: ReturnType<typeof calendarMonths> | null = null;
const OTHER_SCRIPT = /[\u0590-\u06ff\u0980-\u09ff]/;

/** Days of other calendars: "۱۴ اردیبهشت ۱۴۰۳", "1403/02/14", "24 شوال 1445", "২০ বৈশাখ ১৪৩১", "כ״ה בניסן תשפ״ד". */
function* otherCalendars(text: string): Generator<{ at: number; end: number; day: string }> {
  for (const m of text.matchAll(/(?<!\d)(1[34]\d\d)\s?[-/]\s?(\d{1,2})\s?[-/]\s?(\d{1,2})(?!\d)/g)) {
    const day = dayOf("persian", Number(m[1]), Number(m[2]), Number(m[3]));
    if (day) yield { at: m.index, end: m.index + m[0].length, day };
  }
  if (!OTHER_SCRIPT.test(text)) return;
  calendars ??= calendarMonths(foldDateText);
  for (const m of text.matchAll(DAY_NAME_YEAR)) {
    const name = m[2]!.trim();
    const month = calendars.get(name) ?? calendars.get(name.replace(/^ב/, ""));
    if (!month) continue;
    const isHebrew = month.calendar === "hebrew";
    const year =
      isHebrew && !/\d/.test(m[3]!) ? 5000 + hebrewNumber(m[3]!.replace(/^ה['׳]?(?=ת)/, "")) : Number(m[3]);
    const day = dayOf(
      month.calendar,
      year,
      month.month,
      /\d/.test(m[1]!) ? Number(m[1]) : hebrewNumber(m[1]!),
    );
    if (day) yield { at: m.index, end: m.index + m[0].length, day };
  }
}

/** A day, a name of one or two words and a year, in digits or Hebrew letters. */
const DAY_NAME_YEAR =
  /(?<![\d\u0590-\u05ff])(\d{1,2}|[א-ת]{1,2}[״"׳']?[א-ת]?)\s+([\u05d0-\u06ff\u200c\u0980-\u09e3׳]+(?: [\u05d0-\u06ff\u0980-\u09e3׳]+)?)[\s,،]+(1[345]\d\d|5[78]\d\d|ה?['׳]?תש[א-ת]{0,2}[״"][א-ת])/g;

/** Dates in a line of text, in order: ISO, numeric, and with month names in any language of the rules. */
export function findDates(text: string, reading: DateReading): FoundDate[] {
  const folded = withPlainMonths(foldDateText(text.slice(0, MAX_TEXT)));
  const found: { at: number; end: number; day: string }[] = [];
  const add = (at: number, end: number, year: string, month: number, day: string) => {
    const iso = isoDay(year, month, Number(day));
    if (iso && !found.some((other) => at < other.end && end > other.at)) found.push({ at, end, day: iso });
  };
  for (const m of folded.matchAll(/(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/g)) {
    add(m.index, m.index + m[0].length, m[1]!, Number(m[2]), m[3]!);
  }
  for (const eastern of easternDates(folded)) add(...eastern);
  for (const { at, end, day } of otherCalendars(folded)) {
    if (!found.some((other) => at < other.end && end > other.at)) found.push({ at, end, day });
  }
  for (const m of folded.matchAll(
    // One mark throughout: "9.8 / 10" is a rating.
    /(?<![\d.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d.]\d|\d)/g,
  )) {
    const [a, b] = [Number(m[1]), Number(m[3])];
    const dayFirst = b > 12 ? false : a > 12 || m[2] === "." || reading.dayFirst;
    add(m.index, m.index + m[0].length, m[4]!, dayFirst ? b : a, dayFirst ? m[1]! : m[3]!);
  }
  for (const named of namedMonths(folded, reading.lang)) add(...named);
  for (const vietnamese of vietnameseDates(folded)) add(...vietnamese);
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, end, day }) => ({
      iso: day + clockSuffix(findClock(folded.slice(end, end + 60), folded.slice(Math.max(0, at - 40), at))),
      before: folded.slice(Math.max(0, at - 60), at),
    }));
}

/** Arabic months under both their names ("أيار/مايو") as one; short Thai months ("พ.ค.") without dots. */
function withPlainMonths(text: string): string {
  if (!/[\u0620-\u064a\u0e01-\u0e4e]/.test(text)) return text;
  return text
    .replace(
      /([\u0620-\u064a]+)\s?[/(|]\s?[\u0620-\u064a]+(?: [\u0620-\u064a]+)?\s?\)?(?=\s*[,،]?\s*\d{4})/g,
      "$1",
    )
    .replace(/([\u0e01-\u0e4e]{1,3})\.([\u0e01-\u0e4e]{1,3})\./g, "$1$2");
}

/** Lower-case, accents dropped, digits of all scripts as 0–9, white space collapsed. */
export function foldDateText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200e\u200f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(OTHER_DIGITS, asciiDigit)
    .replace(/\s+/g, " ");
}

const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0e50-\u0e59]/g;
/** Code points of 0 in Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu and Thai digits. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0e50];

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
}

type DateMatch = [at: number, end: number, year: string, month: number, day: string];

/** "2024年5月3日", "2024년 5월 3일", "令和6年5月3日". */
function* easternDates(text: string): Generator<DateMatch> {
  if (!/[年년]/.test(text)) return;
  for (const m of text.matchAll(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/g))
    yield [m.index, m.index + m[0].length, m[1]!, Number(m[2]), m[3]!];
  for (const m of text.matchAll(ERA_DATE)) {
    const before = ERAS.find(({ name }) => name === m[1])?.before ?? 0;
    const year = before + (m[2] === "元" ? 1 : Number(m[2]));
    yield [m.index, m.index + m[0].length, String(year), Number(m[3]), m[4]!];
  }
}

/** "3 tháng 5 năm 2024". */
function* vietnameseDates(text: string): Generator<DateMatch> {
  if (!/th[aá]ng/.test(text)) return;
  for (const m of text.matchAll(/(\d{1,2})\s*(?:thang|tháng)\s*(\d{1,2})(?:,?\s*(?:nam|năm)?\s*)(\d{4})/g))
    yield [m.index, m.index + m[0].length, m[3]!, Number(m[2]), m[1]!];
}

function* namedMonths(text: string, lang: string): Generator<DateMatch> {
  const primary = lang.split("-")[0] ?? "";
  const own = monthsIn(primary === "no" ? "nb" : primary);
  const english = monthsIn("en");
  for (const m of text.matchAll(MONTH_WORDS)) {
    const words = [m[0], m[0].split(" ")[0]!, m[0].split(" ").at(-1)!];
    // Hebrew writes "in" as the month's first letter.
    if (m[0].startsWith("ב")) words.push(m[0].split(" ")[0]!.slice(1));
    for (const word of new Set(words)) {
      const month = own?.get(word) ?? english?.get(word) ?? monthInAny(word);
      if (!month) continue;
      const start =
        m.index + (m[0].startsWith(word) ? 0 : m[0].startsWith("ב") ? 1 : m[0].length - word.length);
      const found = aroundMonth(text, m[0].startsWith("ב") ? m.index : start, start + word.length, month);
      if (found) {
        yield found;
        break;
      }
    }
  }
}

/** A month's name with what stands before and behind it. */
interface MonthPlace {
  start: number;
  end: number;
  month: number;
  before: string;
  after: string;
}

/** Day and year around a month's name. */
function aroundMonth(text: string, start: number, end: number, month: number): DateMatch | null {
  const place: MonthPlace = {
    start,
    end,
    month,
    before: text.slice(Math.max(0, start - 24), start),
    after: text.slice(end, end + 30),
  };
  return dayFirst(place) ?? monthFirst(place) ?? yearFirst(place) ?? machineForm(place);
}

/** `3. Mai 2024`, `3 May '24` */
function dayFirst({ start, end, month, before, after }: MonthPlace): DateMatch | null {
  const day =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|e|a|o|η|ος|-(?:е|го)|º|ª)?[.,]?[\s/-]*(?:de|of|d[’']|ta['’]|di)?[\s-]*$/.exec(
      before,
    );
  if (!day) return null;
  const year = /^[.,،]?[\s/-]*(?:(?:del?|of|di|anului|عام|سنة|พศ|ค\.ศ\.)\s*)?(?:,\s*)?(\d{4})(?!\d)/.exec(
    after,
  );
  if (year) return [start - before.length + day.index, end + year[0].length, year[1]!, month, day[1]!];
  const short = /^[.,]?[\s/-]*['’](\d{2})(?!\d)/.exec(after);
  return short && [start - day[0].length, end + short[0].length, short[1]!, month, day[1]!];
}

/** `May 3rd, 2024` */
function monthFirst({ start, end, month, after }: MonthPlace): DateMatch | null {
  const found = /^\.?[\s-]*(\d{1,2})(?:st|nd|rd|th|a|e)?(?:\s*,|\.)?[\s-]*(?:de|,)?\s*(\d{4})(?!\d)/.exec(
    after,
  );
  return found && [start, end + found[0].length, found[2]!, month, found[1]!];
}

/** `2024. május 3.`, `2024 m. gegužės 3 d.`, `2024. gada 3. maijs` */
function yearFirst({ start, end, month, before, after }: MonthPlace): DateMatch | null {
  const year = /(?<!\d)(\d{4})(?:\.|,| m\.| г\.|\. gada)?\s*(?:gada\s*)?(\d{1,2})?\.?\s*$/.exec(before);
  if (!year) return null;
  const from = start - before.length + year.index;
  if (year[2]) return [from, end, year[1]!, month, year[2]];
  const day = /^\.?\s*(\d{1,2})(?![\d:])/.exec(after);
  return day && [from, end + day[0].length, year[1]!, month, day[1]!];
}

/** `Tue May 14 10:00:00 GMT+0200 2019`, the form of some programming languages. */
function machineForm({ start, end, month, after }: MonthPlace): DateMatch | null {
  const found = /^ (\d{1,2}) \d{1,2}:\d{2}(?::\d{2})?(?: \S{1,10})? (\d{4})(?!\d)/.exec(after);
  return found && [start, end + 3, found[2]!, month, found[1]!];
}

function isoDay(year: string, month: number, day: number): string | null {
  let y = Number(year);
  if (year.length === 2) y += y < 70 ? 2000 : 1900;
  if (y >= FIRST_YEAR + BUDDHIST_OFFSET && y <= LAST_YEAR + BUDDHIST_OFFSET) y -= BUDDHIST_OFFSET;
  if (y < FIRST_YEAR || y > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > new Date(Date.UTC(y, month, 0)).getUTCDate()) return null;
  return `${y}-${pad(month)}-${pad(day)}`;
}

function clockSuffix(clock: Clock | null): string {
  if (!clock) return "";
  return `T${pad(clock.hour)}:${pad(clock.minute)}${clock.second === null ? "" : `:${pad(clock.second)}`}${clock.zone}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
