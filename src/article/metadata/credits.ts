import type { Credit } from "../../model/metadata.ts";
import { type Byline, readCredited } from "./byline-names.ts";
import { dividedText } from "./divided-text.ts";
import type { PageFacts } from "./facts.ts";

/** Longest line that names who edited, translated or checked the story (UTF-16 units). */
const MAX_LINE = 200;
/** Elements between the headline or the story's end and such a line. */
const REACH = 40;
const MAX_CREDITS = 8;

/** The lines around the story that credit somebody, as `findCredits` takes them. */
export function creditLines({ zones }: PageFacts): Byline[] {
  return zones.lines.flatMap(({ line, text, zone, distance }) => {
    if (line.foreign || text.length > MAX_LINE || (zone !== "tail" && distance > REACH)) return [];
    return readCredited(dividedText(line.nodes)) ?? [];
  });
}

/**
 * Who edited, translated, reviewed or checked the story, without its authors; photographers only where the
 * same line names an author, as others are a picture's.
 */
export function findCredits(lines: readonly Byline[], authors: readonly string[]): Credit[] {
  const credits: Credit[] = [];
  const known = new Set(authors.map((name) => name.toLowerCase()));
  for (const byline of lines) {
    for (const credit of byline.credits) {
      if (credit.part === "pictures" && byline.authors.length === 0) continue;
      if (known.has(credit.name.toLowerCase()) || credits.length >= MAX_CREDITS) continue;
      if (!credits.some(({ name, part }) => name === credit.name && part === credit.part))
        credits.push(credit);
    }
  }
  return credits;
}
