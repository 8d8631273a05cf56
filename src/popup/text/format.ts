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
 */
export function readableDate(iso: string, language: string): string | null {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const format = new Intl.DateTimeFormat(
    language,
    dayOnly ? { dateStyle: "long", timeZone: "UTC" } : { dateStyle: "long", timeStyle: "short" },
  );
  return format.format(date);
}

/** The first words of a text, cut at a space; CJK text is cut anywhere. */
export function preview(text: string, length: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
