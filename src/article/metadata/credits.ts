import type { Credit } from "../../model/metadata.ts";
import { readByline } from "./byline-names.ts";
import { dividedText } from "./divided-text.ts";
import type { PageFacts } from "./facts.ts";

/** Longest line that names who edited, translated or checked the story (UTF-16 units). */
const MAX_LINE = 200;
/** Elements between the headline or the story's end and such a line. */
const REACH = 40;
const MAX_CREDITS = 8;

/**
 * Who edited, translated, reviewed or checked the story, by the lines around it; photographers only where the
 * same line names an author, as others are a picture's.
 */
export function findCredits({ zones }: PageFacts, authors: readonly string[]): Credit[] {
  const credits: Credit[] = [];
  const known = new Set(authors.map((name) => name.toLowerCase()));
  for (const { line, text, zone, distance } of zones.lines) {
    if (line.foreign || text.length > MAX_LINE || (zone !== "tail" && distance > REACH)) continue;
    const byline = readByline(dividedText(line.nodes), true);
    for (const credit of byline.credits) {
      if (credit.part === "pictures" && byline.authors.length === 0) continue;
      if (known.has(credit.name.toLowerCase()) || credits.length >= MAX_CREDITS) continue;
      if (!credits.some(({ name, part }) => name === credit.name && part === credit.part))
        credits.push(credit);
    }
  }
  return credits;
}
