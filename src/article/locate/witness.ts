import { bareText } from "../../rules/fold.ts";
import type { PageHead } from "../page/page-tree.ts";

/** Shorter texts that a page calls its article's body are teasers. */
const MIN_LENGTH = 200;

/**
 * The texts that the page's JSON-LD gives as the article's body, longest first. Read by
 * pattern, since JSON-LD is often broken elsewhere. A good witness of which container is
 * the article, and a poor text: line breaks lost, often cut.
 */
export function articleBodies(head: Pick<PageHead, "jsonLd">): string[] {
  return head.jsonLd
    .flatMap((text) => bodiesIn(text))
    .filter((body) => body.length >= MIN_LENGTH)
    .sort((a, b) => b.length - a.length);
}

/** String values of `articleBody` in (possibly broken) JSON. */
export function bodiesIn(json: string): string[] {
  const found: string[] = [];
  for (let at = json.indexOf('"articleBody"'); at >= 0; at = json.indexOf('"articleBody"', at + 13)) {
    const body = stringAfter(json, at + 13);
    if (body !== null) found.push(body);
  }
  return found;
}

/** The JSON string after the colon at or after `at`; null when another kind of value follows. */
function stringAfter(json: string, at: number): string | null {
  const start = /\s*:\s*"/y;
  start.lastIndex = at;
  if (!start.test(json)) return null;
  const raw = json.slice(start.lastIndex, endOfString(json, start.lastIndex));
  try {
    return String(JSON.parse(`"${raw.replace(/\p{Cc}/gu, " ")}"`));
  } catch {
    return raw.replace(/\\[nrt]/g, " ").replace(/\\(.)/g, "$1");
  }
}

/** Where the JSON string that begins at `at`, behind its quote, has its closing one; the text's length when it has none. */
export function endOfString(json: string, at: number): number {
  let end = at;
  while (end < json.length && json[end] !== '"') end += json[end] === "\\" ? 2 : 1;
  return Math.min(end, json.length);
}

/** Number and length of the samples by which two texts are compared. */
const SAMPLES = 40;
const SAMPLE_LENGTH = 24;

/** Share of the witness, sampled evenly, that stands in a folded text; 0 to 1. */
export function coverage(witness: string, foldedText: string): number {
  const folded = bareText(witness.replace(/<[^<>]*>/g, " "));
  const step = Math.max(SAMPLE_LENGTH, Math.floor(folded.length / SAMPLES));
  let samples = 0;
  let hits = 0;
  for (let at = 0; at + SAMPLE_LENGTH <= folded.length; at += step) {
    samples++;
    if (foldedText.includes(folded.slice(at, at + SAMPLE_LENGTH))) hits++;
  }
  return samples > 0 ? hits / samples : 0;
}
