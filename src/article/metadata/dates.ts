import {
  FIRST_PUBLISHED_WORDS,
  OTHER_DATE_WORDS,
  PUBLISHED_WORDS,
  UPDATED_WORDS,
} from "../../rules/date-words.ts";
import { type PageElement, plainText } from "../page/page-tree.ts";
import type { MarkedElement } from "./clues.ts";
import { inCountryTime } from "./country-time.ts";
import { type FoundDate, findDates, foldDateText } from "./date-text.ts";
import { attribute, type Claim, type PageFacts } from "./facts.ts";
import { parseMachineDate } from "./machine-date.ts";
import { isOfAnotherStory, type ZoneLine } from "./zones.ts";

export interface FoundDates {
  published: Claim[];
  modified: Claim[];
  /** When the piece came out first, where the page says that it did so before. */
  first: Claim[];
}

/** Elements between the headline and a date that is surely the story's. */
const HEADLINE_REACH = 40;
/** Time zones reach from 12 hours behind to 14 before UTC. */
const MAX_OFFSET_MINUTES = 14 * 60;
const PUBLISHED_METAS =
  "article:published_time og:article:published_time article:published og:published_time parsely-pub-date sailthru.date " +
  "datepublished dc.date.issued dcterms.issued dc.date.published publishdate pubdate publish_date publish-date published published_at " +
  "cxenseparse:recs:publishtime cxenseparse:publishtime dcterms.created dc.date.created date.created citation_publication_date " +
  "article.published content:publishdate article_date_original originalpublicationdate rnews:datepublished bt:pubdate " +
  "last-published firstpublished article:post_date dcsext.articlefirstpublished";
/** Any other key that says publication, and none that says more: "w-published-date", "published_on". */
const PUBLISHED_KEY =
  /^(?:[a-z0-9]+[.:_-])*(?:publish(?:ed)?|publication|pub|issue|issued|release|posted)[.:_-]?(?:date|time|datetime|on|at)?(?:[.:_-](?:iso|utc|gmt|full))?$/;
const OTHER_KEY = /expir|modif|updat|review|valid|copyright|unpublish|publisher|status|state/;
const WEAK_METAS =
  "date dc.date dcterms.date datecreated article.created created ya:ovs:upload_date uploaddate citation_date timestamp";
const MODIFIED_METAS =
  "article:modified_time og:updated_time og:article:modified_time article:updated_time datemodified dcterms.modified dc.date.modified " +
  "last-modified last_modified lastmod modified revised date.modified date.updated article.updated";

/** Publication and change dates of the story, the most telling first. */
export function findPageDates(facts: PageFacts): FoundDates {
  const found: FoundDates = { published: [], modified: [], first: [] };
  const { published, modified, first } = found;
  const marks = facts.clues.marks.filter(
    (mark) => !mark.foreign && isNear(mark, facts) && !isOfAnotherStory(mark.element, facts.zones),
  );
  addStoryData(found, facts);
  addMetas(found, facts);
  addMicrodata(found, marks, facts);
  addPageData(found, facts);
  addPublishedKeys(found, facts);
  for (const row of visibleDates(facts.zones.lines, marks, published[0]?.value.slice(0, 10) ?? "", facts))
    found[row.said === "updated" ? "modified" : row.said].push(row);
  add(published, facts.metas.first(...WEAK_METAS.split(" ")), "meta date", facts);
  const inAddress = addressDate(facts.snapshot.url);
  if (inAddress) published.push({ value: inAddress, from: "address" });
  return {
    published: inCountry(
      onLocalDay(inLocalTime(beforeRewriting(agreed(withTime(published), modified), modified))),
      facts,
    ),
    modified: inCountry(inLocalTime(modified), facts),
    first,
  };
}

/** Adds a date that markup gives, where it is one. */
function add(into: Claim[], value: string | null, from: string, { reading }: PageFacts): void {
  const iso = value && parseMachineDate(value, reading);
  if (iso) into.push({ value: iso, from });
}

/** Linked data of the story itself. */
function addStoryData({ published, modified }: FoundDates, facts: PageFacts): void {
  const { story } = facts.nodes;
  if (!story) return;
  add(published, facts.data.text(story, "datePublished"), "json-ld", facts);
  add(modified, facts.data.text(story, "dateModified"), "json-ld", facts);
}

function addMetas(found: FoundDates, facts: PageFacts): void {
  add(found.published, facts.metas.first(...PUBLISHED_METAS.split(" ")), "meta", facts);
  addPublishedKeys(found, facts);
  add(found.modified, facts.metas.first(...MODIFIED_METAS.split(" ")), "meta", facts);
}

/** Meta elements of other keys that say publication, those first that say a date. */
function addPublishedKeys({ published }: FoundDates, facts: PageFacts): void {
  const { metas } = facts;
  const dated = metas.firstLike((key) => isPublishedKey(key) && key.includes("date"));
  add(published, dated, "meta", facts);
  add(published, metas.firstLike(isPublishedKey), "meta", facts);
}

function addMicrodata(
  { published, modified }: FoundDates,
  marks: readonly MarkedElement[],
  facts: PageFacts,
): void {
  for (const { element, prop } of marks) {
    if (prop !== "datepublished" && prop !== "datemodified") continue;
    const into = prop === "datepublished" ? published : modified;
    add(into, machineValue(element) || plainText(element), "microdata", facts);
  }
}

/** Linked data of the page, which may be about more than the story. */
function addPageData({ published, modified }: FoundDates, facts: PageFacts): void {
  const { data, nodes } = facts;
  for (const node of nodes.fallback) {
    const made = data.text(node, "datePublished") ?? data.text(node, "uploadDate");
    add(published, made, "json-ld page", facts);
    add(modified, data.text(node, "dateModified"), "json-ld page", facts);
  }
}

/** The first, which is shown, by the clock of the page's country. */
function inCountry([first, ...others]: Claim[], { snapshot }: PageFacts): Claim[] {
  return first ? [{ ...first, value: inCountryTime(first.value, snapshot.url) }, ...others] : [];
}

/** Days between a meta element's date and the page's own from which one of them is another thing's. */
const FAR_DAYS = 2;

/**
 * A meta element alone against what the page shows by the headline and marks as its date: the page's is the story's,
 * unless it is the day of a change.
 */
function agreed(published: Claim[], modified: readonly Claim[]): Claim[] {
  const [first] = published;
  if (first?.from !== "meta") return published;
  const dayOf = ({ value }: Claim) => value.slice(0, 10);
  const isMarked = (day: string) =>
    published.some((one) => (one.from === "time" || one.from === "microdata") && dayOf(one) === day);
  const shown = published.find((one) => one.from === "text" && isMarked(dayOf(one)));
  if (!shown || modified.some((one) => dayOf(one) === dayOf(shown))) return published;
  const apart = Math.abs(Date.parse(dayOf(shown)) - Date.parse(dayOf(first)));
  const isAlone = published.every((one) => one.from === "meta" || dayOf(one) !== dayOf(first));
  return isAlone && apart >= FAR_DAYS * 24 * HOUR_MS ? [shown, ...published] : published;
}

/** Hours by which a day written as its midnight and the instant may differ, whatever the zone. */
const MIDNIGHT_REACH = 36;

/** Markup that gives the day as a midnight in UTC, and other markup the instant: that is it. */
function withTime(published: Claim[]): Claim[] {
  const [first] = published;
  if (!first || !/T00:00(?::00)?(?:Z|[+-]00:00)$/.test(first.value)) return published;
  const midnight = Date.parse(first.value);
  const instant = published.find(
    ({ value, from }) =>
      /^(?:json-ld|meta)/.test(from) &&
      /T[^T]*(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
      value !== first.value &&
      Math.abs(Date.parse(value) - midnight) < MIDNIGHT_REACH * HOUR_MS,
  );
  return instant ? [instant, ...published] : published;
}

function isPublishedKey(key: string): boolean {
  return PUBLISHED_KEY.test(key) && !OTHER_KEY.test(key);
}

/** Zones reach from 12 hours behind to 14 before UTC (hours). */
const MOST_BEHIND = 12;
const MOST_BEFORE = 14;
const HOUR_MS = 3_600_000;

/**
 * Markup gives the instant in UTC, and the page shows the next day or the one before, as it is where the paper's
 * readers live: theirs is the story's day. The moment stays; of its zone only the day is known, so that the
 * nearest that has the day is written.
 */
function onLocalDay(found: Claim[]): Claim[] {
  const [first] = found;
  if (!first || !/T[^T]*(Z|[+-]00:00)$/.test(first.value)) return found;
  const shown = found.find(({ from }) => from === "text");
  if (!shown || shown.value.includes("T")) return found;
  const instant = Date.parse(first.value);
  const isOnDay = (hours: number) =>
    new Date(instant + hours * HOUR_MS).toISOString().startsWith(shown.value);
  const apart = Date.parse(shown.value) - Date.parse(first.value.slice(0, 10));
  if (Math.abs(apart) !== 24 * HOUR_MS) return found;
  const sign = Math.sign(apart);
  for (let hours = 1; hours <= (sign < 0 ? MOST_BEHIND : MOST_BEFORE); hours++) {
    if (!isOnDay(sign * hours)) continue;
    const local = new Date(instant + sign * hours * HOUR_MS).toISOString().slice(0, 19);
    return [
      { value: `${local}${sign < 0 ? "-" : "+"}${pad(hours)}:00`, from: first.from },
      ...found.slice(1),
    ];
  }
  return found;
}

/**
 * Markup whose publication is its last change, or later, was written by a system that knows no other date; an
 * older one by the headline is the story's.
 */
function beforeRewriting(published: Claim[], modified: readonly Claim[]): Claim[] {
  const [first] = published;
  const changed = modified.find(({ from }) => from === first?.from)?.value.slice(0, 10);
  const day = first?.value.slice(0, 10) ?? "";
  if (!first || !changed || day < changed || first.value.includes("T")) return published;
  const shown = published.find(({ from, value }) => from === "text" && value.slice(0, 10) < day);
  if (!shown || Date.parse(day) - Date.parse(shown.value.slice(0, 10)) <= 24 * HOUR_MS) return published;
  return published.some(({ from, value }) => from === "text" && value.startsWith(day))
    ? published
    : [shown, ...published];
}

/**
 * Markup often gives the instant in UTC and the page the local time of day. Where both are
 * the same moment, the zone follows, and with it the day that the page's readers know.
 */
function inLocalTime(found: Claim[]): Claim[] {
  const [first] = found;
  if (!first || !/T[^T]*(Z|[+-]00:00)$/.test(first.value)) return found;
  const instant = Date.parse(first.value);
  for (const { value, from } of found) {
    if (from !== "text" || !/T\d\d:\d\d(:\d\d)?$/.test(value)) continue;
    // The time of day is shown in minutes: the seconds of the instant are left out.
    const minutes = Math.floor(Date.parse(`${value}Z`) / 60_000) - Math.floor(instant / 60_000);
    if (minutes === 0 || minutes % 15 !== 0 || Math.abs(minutes) > MAX_OFFSET_MINUTES) continue;
    const local = new Date(instant + minutes * 60_000).toISOString().slice(0, 19);
    const size = Math.abs(minutes);
    const zone = `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
    return [{ value: `${local}${zone}`, from: first.from }, ...found.slice(1)];
  }
  return found;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function isNear({ element }: MarkedElement, { zones }: PageFacts): boolean {
  return element.n >= zones.top - 40 && element.n <= zones.bodyEnd + 60;
}

function machineValue(element: MarkedElement["element"]): string {
  return attribute(element, "datetime") || attribute(element, "content");
}

interface VisibleDate extends Claim {
  said: "published" | "updated" | "first";
  score: number;
}

/** Dates that a person sees by the headline or after the end, best first. */
function visibleDates(
  lines: readonly ZoneLine[],
  marks: readonly MarkedElement[],
  markupDay: string,
  facts: PageFacts,
): VisibleDate[] {
  const found = [
    ...marks.flatMap(({ element }) => markedDate(element, facts) ?? []),
    ...lines.flatMap((line) => datesOfLine(line, markupDay, facts)),
  ];
  return found.sort((a, b) => b.score - a.score);
}

/** A line with more characters tells a story. */
const LONGEST_LINE = 200;
const SHORT_LINE = 60;
/** Characters before a date that may say what date it is. */
const LABEL_REACH = 32;

function datesOfLine(line: ZoneLine, markupDay: string, facts: PageFacts): VisibleDate[] {
  const { text, zone, distance, n } = line;
  if (text.length > LONGEST_LINE || !/\p{N}/u.test(text)) return [];
  const isByHeadline = zone !== "tail" && distance <= HEADLINE_REACH;
  const place = placeScore(n, facts);
  return datesLike(markupDay, text, facts).flatMap(({ iso, before }) => {
    const label = before.slice(-LABEL_REACH);
    if (has(OTHER_DATE_WORDS, label)) return [];
    const score =
      place +
      (has(PUBLISHED_WORDS, label) ? 2 : 0) +
      (text.length < SHORT_LINE ? 1 : 0) -
      (zone === "head" ? 0 : 1);
    return { value: iso, from: isByHeadline ? "text" : "nearby", said: saidOf(label), score };
  });
}

/** What the words before a date call it; of several the last ones. */
function saidOf(label: string): VisibleDate["said"] {
  if (lastOf(UPDATED_WORDS, label) > lastOf(PUBLISHED_WORDS, label)) return "updated";
  return has(FIRST_PUBLISHED_WORDS, label) ? "first" : "published";
}

/** The date of a `time` element, or of one whose class says date and whose title gives it. */
function markedDate(element: PageElement, facts: PageFacts): VisibleDate | null {
  const classes = attribute(element, "class");
  const datetime =
    attribute(element, "datetime") ||
    (/date|time|publish|posted/i.test(classes) ? attribute(element, "title") : "");
  if (!datetime || element.hidden) return null;
  const iso = parseMachineDate(datetime, facts.reading);
  if (!iso) return null;
  const around = foldDateText(`${plainText(element.parent ?? element).slice(0, 120)} ${classes}`);
  const text = foldDateText(plainText(element));
  const isUpdated =
    has(UPDATED_WORDS, text) ||
    (has(UPDATED_WORDS, around) && !has(PUBLISHED_WORDS, around) && !text.match(/\d/)) ||
    /modif|updat/.test(classes);
  const said = isUpdated ? "updated" : has(FIRST_PUBLISHED_WORDS, around) ? "first" : "published";
  return { value: iso, from: "time", said, score: 3 + placeScore(element.n, facts) };
}

/** Dates of a line; numbers that can be read in two orders as the day that the markup gives. */
function datesLike(markupDay: string, text: string, { reading }: PageFacts): FoundDate[] {
  const dates = findDates(text, reading);
  if (markupDay === "" || !/\d[/-]\d/.test(text) || dates.some(({ iso }) => iso.startsWith(markupDay)))
    return dates;
  const swapped = findDates(text, { ...reading, dayFirst: !reading.dayFirst });
  return swapped.some(({ iso }) => iso.startsWith(markupDay)) ? swapped : dates;
}

/** Nearer to the headline is better; below it better than above. */
function placeScore(n: number, { zones }: PageFacts): number {
  if (n >= zones.top && n <= zones.bodyStart + 4) return 3;
  if (n >= zones.top && n <= zones.bodyEnd) return 1;
  return n < zones.top ? 1.5 : 0.5;
}

function has(words: readonly string[], text: string): boolean {
  return lastOf(words, text) >= 0;
}

function lastOf(words: readonly string[], text: string): number {
  let last = -1;
  for (const word of words) last = Math.max(last, text.lastIndexOf(word));
  return last;
}

/** `/2024/05/03/` or `/2024-05-03-` in the path. */
function addressDate(url: string): string | null {
  const match = /[/_-](20\d\d|19\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    url.replace(/^\w+:\/\/[^/]*|[?#][\s\S]*$/g, ""),
  );
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
