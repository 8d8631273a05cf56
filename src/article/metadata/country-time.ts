import { COUNTRY_TIMES } from "../../rules/country-times.ts";

const MINUTE_MS = 60_000;

/**
 * An instant that markup gives in UTC ("2023-11-01T23:01:00Z") with the clock and zone of the country whose
 * address the page has, where that is another day ("2023-11-02T00:01:00+01:00"); else as it is. Midnight in UTC
 * is a day without a time, and stays.
 */
export function inCountryTime(iso: string, url: string): string {
  if (!/T[^T]*(Z|[+-]00:00)$/.test(iso) || /T00:00(:00)?(Z|[+-])/.test(iso)) return iso;
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  const timeZone = COUNTRY_TIMES[host.split(".").at(-1) ?? ""];
  const instant = new Date(iso);
  if (!timeZone || Number.isNaN(instant.getTime()) || isSameDay(instant, timeZone)) return iso;
  const minutes = minutesBefore(instant, timeZone);
  const local = new Date(instant.getTime() + minutes * MINUTE_MS).toISOString().slice(0, 19);
  if (local.slice(0, 10) === iso.slice(0, 10)) return iso;
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Hours that clocks of a part of the world are before UTC, at least and at most, in any season. */
const HOURS_BEFORE: Readonly<Record<string, readonly [least: number, most: number]>> = {
  Africa: [0, 4],
  America: [-12, 0],
  Asia: [1, 13],
  Europe: [0, 5],
  Pacific: [0, 15],
};

/** Whether the day is the same in all of that part of the world: no calendar need be made to see it, which takes longer than all else. */
function isSameDay(instant: Date, timeZone: string): boolean {
  const bounds = HOURS_BEFORE[timeZone.slice(0, timeZone.indexOf("/"))];
  if (!bounds) return false;
  const hour = instant.getUTCHours();
  return hour + bounds[0] >= 0 && hour + bounds[1] < 24;
}

/** Minutes that clocks of the zone are before UTC at an instant; below 0 where they are behind. */
function minutesBefore(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const shown = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"));
  return Math.round(shown / MINUTE_MS - Math.floor(instant.getTime() / MINUTE_MS));
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
