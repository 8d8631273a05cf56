import { CALENDAR_MONTHS } from "../../rules/calendars.ts";

type Calendar = (typeof CALENDAR_MONTHS)[number]["id"];

const DAY_MS = 86_400_000;
/** Years of each calendar in which a page can be dated. */
const YEARS: Readonly<Record<Calendar, readonly [number, number]>> = {
  persian: [1369, 1479],
  islamic: [1410, 1525],
  bengali: [1397, 1507],
  hebrew: [5750, 5860],
};
/** Gregorian year in which a calendar's year begins: islamic years are shorter. */
const BEGINS: Readonly<Record<Calendar, (year: number) => number>> = {
  persian: (year) => year + 621,
  islamic: (year) => Math.floor(year * 0.970224 + 621.5),
  bengali: (year) => year + 593,
  hebrew: (year) => year - 3761,
};
const INTL = { persian: "persian", islamic: "islamic-umalqura", hebrew: "hebrew" } as const;
/** Days of the Bengali months of Bangladesh; Falgun is a day longer in leap years. */
const BENGALI_DAYS = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30];

/** The months of a calendar by their names as `fold` writes them. */
export function calendarMonths(
  fold: (text: string) => string,
): Map<string, { calendar: Calendar; month: number }> {
  return new Map(
    CALENDAR_MONTHS.flatMap(({ id, months }) =>
      months.split(",").flatMap((forms, i) =>
        forms
          .trim()
          .split("|")
          .map((form) => [fold(form), { calendar: id, month: i + 1 }] as const),
      ),
    ),
  );
}

/** ISO day of a day in another calendar; null where the calendar has no such day or the year is no page's. */
export function dayOf(calendar: Calendar, year: number, month: number, day: number): string | null {
  const [least, most] = YEARS[calendar];
  if (year < least || year > most || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return calendar === "bengali" ? bengaliDay(year, month, day) : intlDay(calendar, year, month, day);
}

function bengaliDay(year: number, month: number, day: number): string | null {
  const leap = new Date(Date.UTC(year + 594, 2, 0)).getUTCDate() === 29;
  const days = BENGALI_DAYS.map((count, i) => (i === 10 && leap ? count + 1 : count));
  if (day > days[month - 1]!) return null;
  const passed = days.slice(0, month - 1).reduce((sum, count) => sum + count, 0);
  return isoOf(Date.UTC(year + 593, 3, 14) + (passed + day - 1) * DAY_MS);
}

/** Looks for the day in the engine's calendar, from where the month must be on. */
function intlDay(calendar: keyof typeof INTL, year: number, month: number, day: number): string | null {
  const format = new Intl.DateTimeFormat(`en-u-ca-${INTL[calendar]}-nu-latn`, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const from = Date.UTC(BEGINS[calendar](year), calendar === "persian" ? 2 : 0, 1);
  const monthName = calendar === "hebrew" ? HEBREW[month - 1] : String(month);
  for (let i = 0; i < 800; i++) {
    const time = from + i * DAY_MS;
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const name = parts.get("month");
    const isMonth = name === monthName || (calendar === "hebrew" && name?.startsWith(`${monthName} `));
    if (Number.parseInt(parts.get("year") ?? "", 10) === year && isMonth && Number(parts.get("day")) === day)
      return isoOf(time);
  }
  return null;
}

/** The Hebrew months as `Intl` names them in English. */
const HEBREW = "Tishri Heshvan Kislev Tevet Shevat Adar Nisan Iyar Sivan Tamuz Av Elul".split(" ");

const HEBREW_VALUES = new Map(
  [..."אבגדהוזחטיכלמנסעפצקרשת"].map((letter, i) => [
    letter,
    i < 10 ? i + 1 : i < 19 ? (i - 8) * 10 : (i - 17) * 100,
  ]),
);

/** The number that Hebrew letters write: תשפ״ד → 784; 0 for none. */
export function hebrewNumber(letters: string): number {
  const plain = letters
    .replace(/[״׳"']/g, "")
    .replace(/[ךםןףץ]/g, (end) => "כמנפצ"["ךםןףץ".indexOf(end)] ?? end);
  return [...plain].reduce((sum, letter) => sum + (HEBREW_VALUES.get(letter) ?? 0), 0);
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
