import { holds, isWithin } from "../page/nesting.ts";
import { elementsIn, type PageElement } from "../page/page-tree.ts";
import { AUTHOR_PATH, type Clues, type Line } from "./clues.ts";
import { spacedText } from "./divided-text.ts";

/** Elements before the headline that can still hold its kicker, byline or date. */
const BEFORE_HEADLINE = 40;
/** Elements after the headline that are looked through when the story's text begins late. */
const HEAD_REACH = 260;
/** Elements after the last paragraph that can hold the byline or date. */
const TAIL_REACH = 60;
/** Paragraphs about the story (its makers, its changes) that may stand between its last one and the end. */
const MAX_NOTES = 3;
/** Paragraphs of the story among which byline and date are still looked for. */
const OPENING_PARAGRAPHS = 2;

/** A line of the head or tail, with its text. */
export interface ZoneLine {
  text: string;
  line: Line;
  n: number;
  zone: "head" | "above" | "tail";
  /** Elements between it and the headline (head) or the last paragraph (tail). */
  distance: number;
}

/** Where the page speaks about the story itself: around its headline and right after its end. */
export interface Zones {
  /** The heading whose words are the headline, wherever it stands in the markup. */
  heading: PageElement | null;
  /** The same, where it stands before the story's end. */
  headline: PageElement | null;
  /** Number of the headline element, or of where the story begins. */
  top: number;
  bodyStart: number;
  /** Number of the second element with running text: the first may be the standfirst above the byline. */
  secondText: number;
  bodyEnd: number;
  lines: ZoneLine[];
}

export function findZones(clues: Clues, heading: PageElement | null, count: number): Zones {
  // One that comes after the story's text in the markup says nothing about where the story begins.
  const headline = heading && heading.n < (clues.prose.at(-1) ?? count) ? heading : null;
  const after = headline ? clues.prose.filter((n) => n > headline.n) : clues.prose;
  const prose = after.length > 0 ? after : clues.prose;
  const bodyStart = prose[0] ?? headline?.n ?? 0;
  const bodyEnd = clues.prose.at(-1) ?? count;
  const top = headline?.n ?? bodyStart;
  const headEnd = Math.min(prose[OPENING_PARAGRAPHS] ?? prose.at(-1) ?? count, top + HEAD_REACH);
  const secondText = Math.min(prose[1] ?? bodyStart, top + HEAD_REACH);
  const noteStart = clues.prose.at(-1 - MAX_NOTES) ?? bodyEnd;
  const edges = { headline, top, headEnd, bodyEnd, noteStart };
  const lines = clues.lines.flatMap((line) => zoneLine(line, edges) ?? []);
  return { heading, headline, top, bodyStart, secondText, bodyEnd, lines };
}

/** Numbers of the elements where head and tail begin and end; notes about the story begin before the tail. */
interface Edges extends Pick<Zones, "headline" | "top" | "bodyEnd"> {
  headEnd: number;
  noteStart: number;
}

/** The line with its text, where it stands in the head or tail and is the story's own. */
function zoneLine(line: Line, edges: Edges): ZoneLine | null {
  const { n, holder } = line;
  const zone = zoneOf(n, edges);
  if (zone === "above" && !isAboveHeadline(line, edges)) return null;
  if (holder.hidden || (zone === "tail" && !isInTail(line, edges))) return null;
  const text = spacedText(line.nodes);
  if (text === "") return null;
  const from = zone === "tail" ? edges.bodyEnd : edges.top;
  return { text, line, n, zone, distance: Math.abs(n - from) };
}

function zoneOf(n: number, { top, headEnd }: Edges): ZoneLine["zone"] {
  if (n < top) return "above";
  return n <= headEnd ? "head" : "tail";
}

function isAboveHeadline(line: Line, edges: Edges): boolean {
  const isNear = line.n >= edges.top - BEFORE_HEADLINE;
  return isNear && !inMasthead(line) && !isOfAnotherStory(line.holder, edges);
}

function isInTail(line: Line, { bodyEnd, noteStart }: Edges): boolean {
  return line.n >= (isDateLine(line) ? noteStart : bodyEnd - 1) && line.n <= bodyEnd + TAIL_REACH;
}

/** The line's element is called a date. */
function isDateLine({ holder }: Line): boolean {
  return /(^|[\s_-])(date|published|pubdate|dateline)([\s_-]|$)/i.test(holder.attributes.class ?? "");
}

/**
 * Stands above the headline in a box that has a linked heading of its own: a teaser or a river of latest posts,
 * whose names and dates are other stories'.
 */
export function isOfAnotherStory(
  element: PageElement,
  { headline, top }: Pick<Zones, "headline" | "top">,
): boolean {
  if (!headline || element.n >= top) return false;
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (isWithin(headline, at)) return false;
    if (hasLinkedHeading(at)) return true;
  }
  return false;
}

/** A heading that links on, not to a writer's page. */
function hasLinkedHeading(box: PageElement): boolean {
  const links = (element: PageElement) =>
    element.tag === "a" &&
    element.attributes.href !== undefined &&
    !AUTHOR_PATH.test(element.attributes.href);
  for (const element of elementsIn(box)) {
    if (!/^h[2-6]$/.test(element.tag)) continue;
    if ((element.parent && links(element.parent)) || holds(element, links)) return true;
  }
  return false;
}

function inMasthead({ holder }: Line): boolean {
  let at: PageElement | null = holder;
  for (let i = 0; at && i < 12; i++, at = at.parent) if (at.tag === "nav") return true;
  return false;
}
