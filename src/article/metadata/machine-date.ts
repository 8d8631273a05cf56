import { type DateReading, findDates } from "./date-text.ts";

const ISO =
  /^\s*([+-]?\d{4})-(\d{2})-(\d{2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2})?)?/i;

/**
 * ISO 8601 of a date in markup: any ISO form, epoch seconds or milliseconds, RFC 2822,
 * compact digits, or words as on the page. Null when it is no date between 1990 and 2100.
 */
export function parseMachineDate(value: string, reading: DateReading): string | null {
  const text = value.trim().slice(0, 100);
  const iso = ISO.exec(text);
  if (iso) return isoOf(iso);
  if (/^\d{10}$/.test(text)) return fromEpoch(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return fromEpoch(Number(text));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (compact) return isoOf(compact);
  return findDates(text, reading)[0]?.iso ?? null;
}

function isoOf(match: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || Number(year) < 1990 || Number(year) > 2100) return null;
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return date;
  const clock = `${hour.padStart(2, "0")}:${minute}${second ? `:${second}` : ""}`;
  return `${date}T${clock}${zone ? offset(zone) : ""}`;
}

function offset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return "Z";
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours!.padStart(2, "0")}:${minutes ?? "00"}` : "";
}

function fromEpoch(ms: number): string | null {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return year >= 1990 && year <= 2100 ? date.toISOString().replace(/\.\d{3}Z$/, "Z") : null;
}
