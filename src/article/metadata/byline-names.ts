import {
  GIVEN_NAMES,
  NAME_JOINERS,
  NAME_PARTICLES,
  NAME_STOPPERS,
  NO_NAMES,
  PLACES,
  ROLE_WORDS,
} from "../../rules/bylines.ts";
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../../rules/date-words.ts";
import { cleanText } from "../page/entities.ts";
import { OPENING } from "./by-labels.ts";
import { foldDateText } from "./date-text.ts";
import { isFrequent } from "./language.ts";
import { monthInAny } from "./month-names.ts";

/** Longest stretch that can be names (UTF-16 units). */
const MAX_BYLINE = 240;
const MAX_NAME = 60;
const MAX_NAME_WORDS = 6;
const MAX_NAMES = 16;

const JOINER = new RegExp(
  `\\s(?:${NAME_JOINERS})\\s|(?:(?<!\\s)\\s+)?[&;+\\n/、]\\s*|(?<!\\s)\\s+[|•·●—–-]+\\s+|[|•●]`,
  "u",
);
const PARTICLES = new Set(NAME_PARTICLES.split(" "));
const ROLES = new Set(ROLE_WORDS.split("|"));
/** Long role words also end compounds: "Wirtschaftsredakteur". */
const ROLE_ENDS = [...ROLES].filter((role) => role.length > 7);
const NOBODY = new Set(NO_NAMES.split("|"));
const PLACE_NAMES = new Set(PLACES.split("|"));
const DATE_LABELS = new Set(
  [...PUBLISHED_WORDS, ...UPDATED_WORDS].flatMap((words) =>
    words.includes(" ") ? [] : [words.replace(":", "")],
  ),
);
const GIVEN = new Set(GIVEN_NAMES.split(" "));
const OPENERS = new Set(NAME_STOPPERS.split(" "));
/** Letters of scripts without capitals. */
export const CASELESS =
  /[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * The names in a byline, each once, in order: "By Ana Ruiz and Tom Lee, Madrid" gives
 * ["Ana Ruiz", "Tom Lee"]. Roles, places, dates, handles, addresses and labels are dropped.
 * `strict`: the text may be a sentence that only begins like a byline; it then names nobody.
 */
export function namesIn(byline: string, strict = false): string[] {
  const text = withoutLabel(cleanText(byline).slice(0, MAX_BYLINE + 1));
  if (text === "" || text.length > MAX_BYLINE) return [];
  const names: string[] = [];
  for (const part of text.split(JOINER)) {
    part.split(/(?:(?<!\s)\s+)?[,，]\s*/).forEach((piece, i, pieces) => {
      const name = nameIn(piece, i > 0, strict);
      if (name === "" || (i > 0 && isAside(name, pieces[0] ?? ""))) return;
      if (!names.some((other) => folded(other) === folded(name))) names.push(name);
    });
  }
  // A desk's initials alone name nobody.
  return names.length === 1 && /^\p{L}\p{Ll}{0,2}\.?$/u.test(names[0] ?? "") ? [] : names.slice(0, MAX_NAMES);
}

/** An organisation's name as an author: cleaned, never split. */
export function organizationName(value: string): string[] {
  const name = withoutLabel(cleanText(value));
  return name !== "" && name.length <= 2 * MAX_NAME && !NOBODY.has(folded(name)) ? [name] : [];
}

/** A byline without label, handles, addresses, bracketed asides and dates. */
export function withoutLabel(text: string): string {
  let rest = text
    .replace(/(?<!\S)(?=[^\s@]+@[^\s.]+\.\S)\S+|https?:\/\/\S*|\bwww\.\S+/g, "")
    .replace(/[([{（][^)\]}）]{0,80}[)\]}）]?/g, " ")
    .replace(/(^|\s)@\w+/g, "$1")
    // Where a date begins the names end, up to the next gap.
    .replace(/(?<=\p{L}[.,]?)\s+[·•–-]?\s*(?:\p{L}{2,4}[.,]\s+)?\d{1,4}[./:\s\u5e74][^|]*/gu, " ")
    .trim();
  for (let round = 0; round < 2; round++) {
    const label = OPENING.exec(rest);
    if (!label) break;
    const after = rest.slice(label[0].length);
    // "Van Morrison", "Di Maria": a particle before one word is the name's.
    const isOneWord = !/\s/.test(after.trim()) && !/^\p{Lu}{2,5}$/u.test(after.trim());
    if (PARTICLES.has(label[0].trim().toLowerCase()) && isOneWord) break;
    rest = after;
  }
  return rest.replace(/\s+/g, " ").trim();
}

/** After a comma: a place, or an agency's or paper's short name, rather than another person. */
function isAside(name: string, first: string): boolean {
  if (PLACE_NAMES.has(folded(name))) return true;
  return !/\s/.test(name) && /\s/.test(first) && !CASELESS.test(name);
}

/** The name in one piece of a byline, or "". */
function nameIn(piece: string, described = false, strict = false): string {
  const words = trimmed(piece).split(" ");
  if (CASELESS.test(piece)) return caselessName(piece);
  if (described && /^\p{Ll}/u.test(words[0] ?? "") && !PARTICLES.has(words[0] ?? "")) return "";
  const lower = /^\p{Ll}/u.test(words[0] ?? "") && !PARTICLES.has(words[0] ?? "");
  let kept = words;
  if (!lower || words.some((word) => /^\p{Lu}/u.test(word))) {
    if (described && words.some(isRole)) return "";
    const start = words.findIndex((word) => isNameWord(word) && !isRole(word));
    if (start < 0) return "";
    kept = words.slice(words.length - start > 1 ? start : 0);
    const end = kept.findIndex(
      (word, i) => i > 0 && (!isNameWord(word) || (isRole(word) && i > 1) || isNever(word)),
    );
    if (end >= 0) {
      // After a comma, words that go on in lower case describe the first name: "Ana Ruiz, University professor".
      const next = kept[end] ?? "";
      if (described && /^\p{Ll}/u.test(next)) return "";
      // One capitalised word before a common noun is no name: "Harbour desk".
      if (end === 1 && /^\p{Ll}{4}/u.test(next)) return "";
      // A sentence that only begins like a byline: "By Tuesday the river had…"
      if (strict && /^\p{Ll}/u.test(next) && !isRole(next) && !isNever(next)) return "";
      kept = kept.slice(0, end);
    }
    while (kept.length > 0 && PARTICLES.has(kept.at(-1) ?? "")) kept.pop();
  }
  return valid(kept.join(" "));
}

function caselessName(piece: string): string {
  const name = trimmed(piece)
    .replace(/^(?:記者|记者|文|作者|編集|責任編輯)\s*[:：]?\s*/u, "")
    .replace(/(?:(?<!\s)\s+)?(?:記者|记者|特派員|編集委員|기자|특파원|报道|報道)$/u, "");
  return valid(name);
}

function isNameWord(word: string): boolean {
  if (PARTICLES.has(word)) return true;
  return (
    /^[\p{Lu}\p{Lt}'’]/u.test(word) ||
    /^(?:dpa|epd|kna|afp|ap|srf|al-\p{Lu}|d['’]\p{Lu}|de-|mc\p{Lu})/u.test(word) ||
    /^\p{Ll}+\p{Lu}/u.test(word)
  );
}

/** A role, also as the last part of a compound: "Politik-Redakteurin". */
function isRole(word: string): boolean {
  const text = folded(word);
  return (
    ROLES.has(text) || ROLES.has(text.replace(/^.*-/, "")) || ROLE_ENDS.some((role) => text.endsWith(role))
  );
}

/** Words that are no name by themselves and end the name they follow: dates, "published", frequent words. */
function isNever(word: string): boolean {
  const text = foldDateText(word).replace(/(?<![.,:])[.,:]+$/, "");
  const isNone =
    monthInAny(text) !== undefined || DATE_LABELS.has(text) || (text.length > 2 && isFrequent(text));
  return isNone && !GIVEN.has(text) && !PARTICLES.has(word.toLowerCase());
}

function valid(name: string): string {
  const text = trimmed(name);
  if (text.length < 2 || text.length > MAX_NAME || text.split(" ").length > MAX_NAME_WORDS) return "";
  if (!/\p{L}/u.test(text) || /(^|\s)\d|\d{3}|[?!:<>{}=©()]/.test(text) || NOBODY.has(folded(text)))
    return "";
  if (OPENERS.has((text.split(" ")[0] ?? "").toLowerCase())) return "";
  if (!text.includes(" ") && (isNever(text) || /^\p{L}\.?$/u.test(text))) return "";
  return text;
}

function trimmed(text: string): string {
  return text.replace(/^[\s,.:;|/"“”„»«*_–—-]+|[\s,:;|/"“”„»«*_–—-]+$/gu, "").replace(/\s+/g, " ");
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![.,:])[.,:]+$/, "")
    .trim();
}
