import type { Match } from "../../rules/words.ts";
import { UNCERTAIN } from "./filed-words.ts";
import { OPENING, readOffOpenings, startsPlain } from "./pattern.ts";

/**
 * The literal beginnings of all texts that a word of a rule matches, a digit written as `0`: as far as the letters
 * go where they can be read off the word (the more characters, the fewer words are tried in vain), else `OPENING`
 * characters at most. Where some begin with no certain character, what every such text holds, after `UNCERTAIN`.
 */
export function openingsOf(word: string, match: Match): string[] {
  const asWritten = readOffOpenings(word);
  if (startsPlain(word)) return asWritten;
  const { open, closed } = read(word.startsWith("^") ? word.slice(1) : word);
  const first = match === "any" ? /^[\p{L}\p{N}@]/u : /^[\p{L}\p{N}@©]/u;
  const openings = [...new Set([...open, ...closed])];
  // A bracket before the first word of a text is passed over.
  const words = match === "any" ? openings : openings.filter((o) => o === "" || first.test(o));
  const certain = words.length > 0 && words.every((opening) => first.test(opening));
  if (!certain) return [UNCERTAIN + heldBy(word)];
  const fewest = words.filter((word, i) => !words.some((o, k) => k !== i && word.startsWith(o)));
  return agree(asWritten, fewest) ? asWritten : fewest;
}

/** Whether openings read off a word are those that its grammar gives, in whatever order. */
function agree(asWritten: readonly string[], openings: readonly string[]): boolean {
  const plain = new Set(asWritten.map((opening) => opening.slice(0, OPENING)));
  return plain.size === openings.length && openings.every((opening) => plain.has(opening));
}

/** The longest text outside choices; "" when there is none. */
function heldBy(word: string): string {
  let found = "";
  for (let at = 0; at < word.length; ) {
    const run = /^(?:[\p{L}【】]| (?!\?))+(?![?*+{])/u.exec(word.slice(at))?.[0] ?? "";
    if (run.trim().length > found.length) found = run.trim();
    at = run === "" ? itemAt(word, at).end : at + run.length;
  }
  return found;
}

interface Openings {
  /** Literal beginnings that go on. */
  open: string[];
  /** Literal beginnings that are complete, or that something else than literals follows. */
  closed: string[];
}

function read(source: string): Openings {
  let open = [""];
  const closed: string[] = [];
  let at = 0;
  while (at < source.length && open.length > 0) {
    const item = itemAt(source, at);
    at = item.end;
    const next = item.openings ?? { open: [], closed: [""] };
    const from = open;
    open = item.optional ? [...from] : [];
    for (const start of from) {
      for (const end of next.closed) closed.push((start + end).slice(0, OPENING));
      for (const end of next.open) {
        const joined = start + end;
        if (item.repeated || joined.length >= OPENING) closed.push(joined.slice(0, OPENING));
        else open.push(joined);
      }
    }
  }
  return { open, closed };
}

interface Item {
  end: number;
  /** Null for classes and whatever else has no certain beginning. */
  openings: Openings | null;
  optional: boolean;
  repeated: boolean;
}

/** The literal, group or class at `at`, with its quantifier. */
export function itemAt(source: string, at: number): Item {
  const char = source[at]!;
  let end = at + 1;
  let openings: Openings | null = null;
  if (char === "(") {
    end = groupEnd(source, at);
    const parts = alternatives(source.slice(at + 1, end - 1)).map(read);
    openings = { open: parts.flatMap(({ open }) => open), closed: parts.flatMap(({ closed }) => closed) };
  } else if (char === "[") {
    end = source.indexOf("]", at) + 1;
    const inside = source.slice(at + 1, end - 1);
    if (!/[\\^]|.-./.test(inside)) openings = { open: [...inside], closed: [] };
  } else if (char === "\\") {
    end = source[at + 1] === "p" ? source.indexOf("}", at) + 1 : at + 2;
    if (source[at + 1] === "d") openings = { open: [], closed: ["0"] };
    else if (source[at + 1] !== "p") openings = { open: [source[at + 1]!], closed: [] };
  } else if (char === "-") {
    openings = { open: ["-", " ", ""], closed: [] };
  } else if (char !== "." && char !== "$" && char !== "^") {
    openings = { open: [/\d/.test(char) ? "0" : char], closed: [] };
  }
  const quantifier = /^(?:[?*+]|\{\d*,?\d*\})/.exec(source.slice(end, end + 8))?.[0] ?? "";
  // After a letter a star stands for any ending.
  const isEnding = quantifier === "*" && /[\p{L}']/u.test(char);
  return {
    end: end + quantifier.length,
    openings,
    optional: !isEnding && /^(?:[?*]|\{0)/.test(quantifier),
    repeated: /^[*+{]/.test(quantifier),
  };
}

/** Where the group that opens at `at` ends. */
function groupEnd(source: string, at: number): number {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === "(") depth++;
    else if (source[i] === ")" && --depth === 0) return i + 1;
  }
  return source.length;
}

/** The choices of an expression at its outermost level. */
export function alternatives(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === "[") i = Math.max(i, source.indexOf("]", i));
    else if (source[i] === "(") depth++;
    else if (source[i] === ")") depth--;
    else if (source[i] === "|" && depth === 0) {
      found.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, source.slice(from)];
}
