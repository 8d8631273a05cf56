/** Words a minute in silent reading of non-fiction: Brysbaert 2019, a review of 190 studies, gives 238. */
const WORDS_PER_MINUTE = 238;
/** Characters a minute in Chinese and Japanese: about 260 words of 1.5 to 2 characters (Brysbaert 2019). */
const CHARACTERS_PER_MINUTE = 450;

/** Minutes to read, at least one. `words` counts characters for languages written without spaces. */
export function readingMinutes(words: number, lang: string | null): number {
  const rate = /^(zh|ja)\b/.test(lang ?? "") ? CHARACTERS_PER_MINUTE : WORDS_PER_MINUTE;
  return Math.max(1, Math.round(words / rate));
}

/**
 * A date as a reader in `language` writes it; with the time of day where the page gives one.
 * Null when `iso` is no date.
 * @param dateStyle `medium` where there is little room
 */
export function readableDate(
  iso: string,
  language: string,
  dateStyle: "long" | "medium" = "long",
): string | null {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  return dateFormat(language, dateStyle, dayOnly).format(date);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Each once: one takes the browser over a tenth of a millisecond, and who speaks all over a book has hundreds of quotations. */
function dateFormat(language: string, dateStyle: "long" | "medium", dayOnly: boolean): Intl.DateTimeFormat {
  const key = `${language} ${dateStyle} ${dayOnly}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(
    language,
    dayOnly ? { dateStyle, timeZone: "UTC" } : { dateStyle, timeStyle: "short" },
  );
  dateFormats.set(key, format);
  return format;
}

/** Milliseconds of each unit in which an age is told, the largest first; months and years as a calendar has them on average. */
const AGE_UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_556_952_000],
  ["month", 2_629_746_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/**
 * How long ago a moment was, in its largest unit: "3 days ago". A day without a time is told in days or more. Null
 * when `iso` is no date, or lies in the future.
 */
export function readableAge(iso: string, now: Date, language: string): string | null {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  // A day began at its midnight where the reader is.
  const then = dayOnly ? new Date(`${iso}T00:00`) : new Date(iso);
  const age = now.getTime() - then.getTime();
  if (Number.isNaN(age) || age < 0) return null;
  const units = dayOnly ? AGE_UNITS.slice(0, 3) : AGE_UNITS;
  const [unit, length] = units.find(([, length]) => age >= length) ?? units.at(-1)!;
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return format.format(-Math.floor(age / length), unit);
}

/** Whether an update is news to a reader: a minute or a day after the publication, by what both dates tell. */
export function isLaterUpdate(published: string | null, modified: string): boolean {
  if (published === null) return true;
  const days = [published, modified].map((iso) => iso.slice(0, 10));
  if (published.length <= 10 || modified.length <= 10) return days[1]! > days[0]!;
  return Date.parse(modified) - Date.parse(published) >= 60_000;
}

/** The first words of a text, cut at a space; CJK text is cut anywhere. */
export function preview(text: string, length: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
