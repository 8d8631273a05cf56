import type { LanguageRules } from "../../rules/language.ts";
import { memoize } from "./memoize.ts";

/** A stretch between quotation marks in one paragraph; `start` and `end` count the marks, the `inner` ones do not. */
export interface QuoteRegion {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  /** No closing mark in this paragraph: the speech may go on in the next. */
  open: boolean;
  /** No opening mark: the speech came from the paragraph before. */
  carried: boolean;
  /** It stands between the same marks as the one before: an attribution interrupted it. */
  resumes?: true;
}

const LETTER = /[\p{L}\p{N}]/u;
const MARKS = /["“”„‟«»‹›‘’‚「」『』`']/g;
/** A quotation between single marks may be this long, in UTF-16 units; apostrophes must not swallow a page. */
const LONGEST_SINGLE = 600;

/** A quotation mark in its place. */
interface QuotationMark {
  at: number;
  /** Two characters for marks typed as two: "''". */
  width: number;
  sign: string;
  before: string;
  /** What stands before opens nothing and ends nothing. */
  spaceBefore: boolean;
  after: string;
  letterAfter: boolean;
}

/** A quotation whose closing mark has not come yet. */
interface Opened extends Pick<QuotationMark, "at" | "width" | "sign"> {
  closers: readonly string[];
  /** The same mark was opened so many times more. */
  depth: number;
}

/** A paragraph while its marks are read. */
interface Scan {
  text: string;
  closersOf: ReadonlyMap<string, readonly string[]>;
  /** The paragraph before ended inside a quotation. */
  carry: boolean;
  regions: QuoteRegion[];
  open: Opened | null;
}

/** An opening mark repeated so far behind, in UTF-16 units, and after a sentence's end tells that the closing one was forgotten. */
const FORGOTTEN_CLOSER = 400;

const STRAIGHT = new Set(['"', "''", "``"]);

/**
 * Quotations of one paragraph, outermost only, in order. Linear: every mark is looked at once.
 * `carry`: the paragraph before ended inside a quotation.
 */
export function findQuoteRegions(
  text: string,
  quotes: LanguageRules["quotes"],
  carry = false,
): QuoteRegion[] {
  const scan: Scan = { text, closersOf: closersFor(quotes), carry, regions: [], open: null };
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const mark = markAt(text, match.index, match[0]);
    if (mark) MARKS.lastIndex = take(scan, mark);
  }
  if (scan.open) add(scan, scan.open, text.length, 0, true);
  return scan.regions.map((region) => withoutLabel(text, region));
}

/** The mark at a place; null for a lone "`". */
function markAt(text: string, at: number, character: string): QuotationMark | null {
  const next = text[at + 1] ?? "";
  const doubled = /['’‘`]/.test(character) && (next === character || (character === "‘" && next === "’"));
  if (character === "`" && !doubled) return null;
  const sign = doubled ? (character === "`" ? "``" : "''") : character;
  const width = doubled ? 2 : 1;
  const before = at > 0 ? text[at - 1]! : " ";
  const after = text[at + width] ?? " ";
  const spaceBefore = !LETTER.test(before) && !/[.,!?…%)\]’”]/.test(before);
  return { at, width, sign, before, spaceBefore, after, letterAfter: !/[\s.,;:!?)\]]/.test(after) };
}

/** Opens, closes or passes over at a mark; where to look for the next. */
function take(scan: Scan, mark: QuotationMark): number {
  const closer = SINGLE[mark.sign];
  const behind = mark.at + mark.width;
  if (closer) return takeSingle(scan, mark, closer);
  if (scan.open) takeInside(scan, scan.open, mark);
  else if (opensQuotation(scan, mark)) {
    const { at, width, sign } = mark;
    scan.open = { at, width, sign, closers: scan.closersOf.get(sign) ?? [], depth: 0 };
  } else if (!isInches(mark)) closeCarried(scan, mark);
  return behind;
}

/** A single mark: closes an open quotation, or opens one whose end must be found at once, so that it is no apostrophe. */
function takeSingle(
  scan: Scan,
  { at, width, sign, spaceBefore, after, letterAfter }: QuotationMark,
  closer: string,
): number {
  const { open } = scan;
  if (open?.closers.includes(sign) && !LETTER.test(after)) close(scan, open, at, width);
  if (open || !spaceBefore || !letterAfter) return at + width;
  const end = singleEnd(scan.text, at + 1, closer);
  if (end <= 0) return at + width;
  close(scan, { at, width, sign, closers: [], depth: 0 }, end, 1);
  return end + 1;
}

function takeInside(scan: Scan, open: Opened, mark: QuotationMark): void {
  const { at, width, sign, spaceBefore, letterAfter } = mark;
  if (open.closers.includes(sign)) {
    if (open.depth > 0 && sign !== '"') open.depth--;
    else close(scan, open, at, width);
  } else if (sign === "“" && open.sign === "“" && !spaceBefore && !letterAfter) {
    // The opening mark typed where the closing one belongs.
    close(scan, open, at, width);
  } else if (sign === open.sign) {
    // The same opening mark again: nested, unless the text before it has ended a sentence (closing mark forgotten).
    const ended = /[.!?…,]\s*$/.test(scan.text.slice(Math.max(0, at - 3), at));
    if (ended && at - open.at > FORGOTTEN_CLOSER) close(scan, open, at, 0);
    else open.depth++;
  } else if (isUnlikeCloser(scan, open, mark)) close(scan, open, at, width);
}

/** What another style's closing mark could close within the quotation. */
const UNLIKE_OPENERS: Record<string, RegExp> = { "»": /[«»]/u, "”": /[“”„‟"]/u, '"': /["“„‟]/u };

/** "“Bleibt hier!»": opened in one style and closed in another, of which nothing was opened within it. */
function isUnlikeCloser({ text, closersOf }: Scan, open: Opened, mark: QuotationMark): boolean {
  const openers = UNLIKE_OPENERS[mark.sign];
  // A mark that opens nothing in this language closes behind a space too: " »" in French.
  const behindWord = !mark.spaceBefore || !closersOf.has(mark.sign);
  if (!openers || !behindWord || mark.letterAfter || isInches(mark)) return false;
  return open.depth === 0 && !openers.test(text.slice(open.at + open.width, mark.at));
}

/** Outside of quotations: whether the mark opens one. */
function opensQuotation({ closersOf }: Scan, mark: QuotationMark): boolean {
  const { sign, spaceBefore, letterAfter } = mark;
  if (!closersOf.has(sign) || isInches(mark)) return false;
  // A mark behind a word and before a space closes, also where the same mark opens elsewhere: „…“ in German.
  if (!spaceBefore && !letterAfter) return false;
  return sign !== "”" || spaceBefore;
}

/** A straight mark after a digit is inches; before a space it closes something. */
function isInches({ sign, before, spaceBefore, letterAfter }: QuotationMark): boolean {
  return STRAIGHT.has(sign) && /\d/.test(before) && (spaceBefore || letterAfter);
}

/** A closing mark that nothing opened: the speech came from the paragraph before, or its mark was forgotten. */
function closeCarried({ carry, regions }: Scan, { at, width }: QuotationMark): void {
  if (!carry || regions.length > 0) return;
  regions.push({ start: 0, end: at + width, innerStart: 0, innerEnd: at, open: false, carried: true });
}

function close(scan: Scan, open: Opened, at: number, width: number): void {
  if (at > open.at + open.width) add(scan, open, at, width, false);
  scan.open = null;
}

function add(
  { regions }: Scan,
  { at: start, width }: Opened,
  innerEnd: number,
  closer: number,
  open: boolean,
): void {
  const innerStart = start + width;
  const end = innerEnd + closer;
  if (end > innerStart) regions.push({ start, end, innerStart, innerEnd, open, carried: false });
}

const LABEL = /^\p{Lu}[\p{Lu}.’' -]{2,30}:\s+(?=\S)/u;

/** A transcript's label inside the marks ("SMITH: We…") stays outside the quotation. */
function withoutLabel(text: string, region: QuoteRegion): QuoteRegion {
  const label = LABEL.exec(text.slice(region.innerStart, region.innerStart + 36));
  if (!label) return region;
  const start = region.innerStart + label[0].length;
  return start < region.innerEnd ? { ...region, start, innerStart: start } : region;
}

/** Which marks close what each mark opens, whatever the language. */
const CLOSERS: Record<string, readonly string[]> = {
  '"': ['"', "”", "“"],
  "“": ["”", '"', "''"],
  "”": ["”"],
  "„": ["“", "”", '"'],
  "‟": ["”", '"'],
  "«": ["»"],
  "''": ["''"],
  "``": ["''", '"', "”"],
  "「": ["」"],
  "『": ["』"],
};

const closersFor = memoize(({ pairs }: LanguageRules["quotes"]): Map<string, readonly string[]> => {
  const map = new Map(Object.entries(CLOSERS));
  for (const [open = "", close = ""] of pairs) {
    if (open === "»") {
      map.set("»", ["«", "»"]);
      if (!pairs.includes("«»")) map.delete("«");
    } else if (!map.get(open)?.includes(close)) map.set(open, [...(map.get(open) ?? []), close]);
  }
  return map;
});

/** The mark that closes a single one. */
const SINGLE: Record<string, string> = { "‘": "’", "’": "’", "'": "'", "‚": "‘’", "‹": "›", "›": "‹" };

/** Where a single-marked quotation ends: a mark that no letter follows, and no letter but a stop or word end precedes. */
function singleEnd(text: string, from: number, closers: string): number {
  const limit = Math.min(text.length, from + LONGEST_SINGLE);
  for (let i = from; i < limit; i++) {
    const char = text[i]!;
    if (char === "\n") return -1;
    if (!closers.includes(char)) continue;
    const before = text[i - 1] ?? " ";
    const after = text[i + 1] ?? " ";
    if (LETTER.test(after) || /\s/.test(before)) continue;
    // "the workers' demands": a plural possessive is followed by a word, a quotation ends in a stop or before one.
    if (
      before === "s" &&
      /\s/.test(after) &&
      closers !== "›" &&
      text.slice(i + 1, limit).search(/[.,!?\p{L}]['’](?![\p{L}\p{N}])/u) >= 0
    )
      continue;
    return i;
  }
  return -1;
}
