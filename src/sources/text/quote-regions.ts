import type { LanguageRules } from "../../rules/language.ts";
import { once } from "./once.ts";

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
}

const LETTER = /[\p{L}\p{N}]/u;
const MARKS = /["“”„‟«»‹›‘’‚「」『』`']/g;
/** A quotation between single marks may be this long, in UTF-16 units; apostrophes must not swallow a page. */
const LONGEST_SINGLE = 600;

/**
 * Quotations of one paragraph, outermost only, in order. Linear: every mark is looked at once.
 * `carry`: the paragraph before ended inside a quotation.
 */
export function findQuoteRegions(
  text: string,
  quotes: LanguageRules["quotes"],
  carry = false,
): QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  const closersOf = closersFor(quotes);
  let open = null as {
    at: number;
    width: number;
    closers: readonly string[];
    depth: number;
    mark: string;
  } | null;
  const add = (
    start: number,
    innerStart: number,
    innerEnd: number,
    end: number,
    unclosed = false,
    carried = false,
  ) => {
    if (carried || end > innerStart)
      regions.push({ start, end, innerStart, innerEnd, open: unclosed, carried });
  };
  const close = (at: number, width: number) => {
    if (open && at > open.at + open.width) add(open.at, open.at + open.width, at, at + width);
    open = null;
  };
  /** A closing mark that nothing opened: the speech came from the paragraph before, or its mark was forgotten. */
  const closeCarried = (end: number, at: number) => {
    if (carry && regions.length === 0) add(0, 0, at, end, false, true);
  };
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const at = match.index;
    let mark = match[0];
    let width = 1;
    const next = text[at + 1] ?? "";
    if (
      (mark === "'" || mark === "’" || mark === "‘" || mark === "`") &&
      (next === mark || (mark === "‘" && next === "’"))
    ) {
      mark = mark === "`" ? "``" : "''";
      width = 2;
      MARKS.lastIndex = at + 2;
    } else if (mark === "`") continue;
    const before = at > 0 ? text[at - 1]! : " ";
    const after = text[at + width] ?? " ";
    const spaceBefore = !LETTER.test(before) && !/[.,!?…%)\]’”]/.test(before);
    const letterAfter = !/[\s.,;:!?)\]]/.test(after);
    const closer = SINGLE[mark];
    if (closer) {
      if (open) {
        if (open.closers.includes(mark) && !LETTER.test(after)) close(at, width);
        continue;
      }
      if (spaceBefore && letterAfter) {
        const end = singleEnd(text, at + 1, closer);
        if (end > 0) {
          open = { at, width, closers: [...closer], depth: 0, mark };
          close(end, 1);
          MARKS.lastIndex = end + 1;
        }
      }
      continue;
    }
    if (open) {
      if (open.closers.includes(mark)) {
        if (open.depth > 0 && mark !== '"') open.depth--;
        else close(at, width);
      } else if (mark === "“" && open.mark === "“" && !spaceBefore && !letterAfter) {
        // The opening mark typed where the closing one belongs.
        close(at, width);
      } else if (mark === open.mark && mark !== '"' && mark !== "''") {
        // The same opening mark again: nested, unless the text before it has ended a sentence (closing mark forgotten).
        if (/[.!?…,]\s*$/.test(text.slice(Math.max(0, at - 3), at)) && at - open.at > 400) close(at, 0);
        else open.depth++;
      }
      continue;
    }
    const closers = closersOf.get(mark);
    // A mark behind a word and before a space closes, also where the same mark opens elsewhere: „…“ in German.
    const closing = !spaceBefore && !letterAfter && mark !== '"';
    if (closers === undefined || closing) {
      closeCarried(at + width, at);
      continue;
    }
    if (mark === '"' || mark === "''" || mark === "``") {
      // A straight mark after a digit is inches; after a letter it closes something.
      if (!spaceBefore && !letterAfter) {
        closeCarried(at + width, at);
        continue;
      }
      if (/\d/.test(before)) continue;
    }
    if (mark === "”" && !spaceBefore) {
      closeCarried(at + width, at);
      continue;
    }
    open = { at, width, closers, depth: 0, mark };
  }
  if (open) add(open.at, open.at + open.width, text.length, text.length, true);
  return regions.map((region) => withoutLabel(text, region));
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

const closersFor = once(({ pairs }: LanguageRules["quotes"]): Map<string, readonly string[]> => {
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
