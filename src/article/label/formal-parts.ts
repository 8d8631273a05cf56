import { AGENCIES, HOUSE_WORDS, ROLE_WORDS } from "../../rules/bylines.ts";
import { RELATIVE_TIMES } from "../../rules/date-words.ts";
import { foldText } from "../../rules/fold.ts";
import { isCapitalised } from "../../rules/letters.ts";
import { families } from "../families/word-families.ts";
import { isDateWord } from "../metadata/date-stretch.ts";
import { foldDateText } from "../metadata/date-text.ts";

/** What stands between the parts of a byline. */
const PART_END = /[|•·⋅\n]|\s[/–—-]\s/;
/** Words of "5 min read" and of the longest other label that follows a date without a mark. */
const LABEL_WORDS = 4;
/** A job is no longer; words. */
const JOB_WORDS = 6;
/** "3 Kommentare". */
const COUNT = /^\d+ \p{L}+$/u;
const LETTERS_OF = /[\p{L}\p{M}]+/gu;
const JOBS = new Set(ROLE_WORDS.split("|"));
/** What a job has beside its noun: the house or agency, its desk. */
const BESIDE_JOB = new Set([...HOUSE_WORDS.split("|"), ...AGENCIES.split("|")]);
const RELATIVE = new RegExp(`^(?:${RELATIVE_TIMES.join("|").replaceAll("#", String.raw`\d{1,3}`)})$`);

/** A line of byline and date without its labels: how long it takes to read, how many comments it has, how long ago it came out. */
export function withoutLabels(line: string): string {
  return line
    .split(PART_END)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !isLabel(part))
    .map(withoutLabelBehind)
    .join(" | ");
}

function isLabel(part: string): boolean {
  const folded = foldText(part);
  if (families.has("skip-label", folded)) return true;
  return (COUNT.test(folded) && families.has("comment-words", folded)) || RELATIVE.test(foldDateText(part));
}

/** "4 March 2026 5 min read": the label stands behind the date without a mark. */
function withoutLabelBehind(part: string): string {
  const words = part.split(/\s+/);
  for (let first = Math.max(1, words.length - LABEL_WORDS); first < words.length - 1; first++)
    if (isLabel(words.slice(first).join(" "))) return words.slice(0, first).join(" ");
  return part;
}

/**
 * ", Senior Harbour Correspondent" behind a name, at the Harbour Tribune: a job, and no second name. A place or another
 * employer is news to the reader, and what only begins like a job ("Business partner") may be anything.
 */
export function isJob(text: string, siteName: string | null): boolean {
  const words = (text.match(LETTERS_OF) ?? []).filter((word) => !isDateWord(word));
  if (words.length === 0 || words.length > JOB_WORDS) return false;
  const house = new Set(siteName?.toLowerCase().match(LETTERS_OF));
  const folded = words.map((word) => word.toLowerCase());
  if (!folded.some((word) => JOBS.has(word))) return false;
  const isOfJob = folded.map((word) => JOBS.has(word) || BESIDE_JOB.has(word) || house.has(word));
  return isOfJob.at(-1) === true && words.every((word, i) => isOfJob[i] || !isCapitalised(word));
}
