import { BY_WORDS, NAME_JOINERS, NAME_PARTICLES, NO_NAMES, PLACES, ROLE_WORDS } from "../../rules/bylines.ts";
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../../rules/date-words.ts";
import { MONTHS } from "../../rules/months.ts";
import { STOP_WORDS } from "../../rules/stop-words.ts";
import { foldDateText } from "./date-text.ts";
import { cleanText } from "./entities.ts";

/** Longest stretch that can be names (UTF-16 units). */
const MAX_BYLINE = 240;
const MAX_NAME = 60;
const MAX_NAME_WORDS = 6;
const MAX_NAMES = 16;

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, (c) => (c === "|" ? c : `\\${c}`));
const GAP = "(?:\\s*[:：/|—–-]+\\s*|\\s+)(?=\\S)";
const COLON = "\\s*[:：/|｜・]+\\s*(?=\\S)";

function labelPattern(rows: typeof BY_WORDS): RegExp {
  const join = (lists: string[]) => escaped(lists.filter(Boolean).join("|"));
  const words = join(rows.map((row) => row.words));
  return new RegExp(`^(?:(?:${words})${GAP}|(?:${join(rows.map((row) => row.nouns))})${COLON})`, "iu");
}

const LABEL = labelPattern(BY_WORDS);
const WORDS = escaped(
  BY_WORDS.filter(({ sure }) => sure)
    .flatMap(({ words }) => words.split("|").filter(Boolean))
    .join("|"),
);
/** A part of a line that is only a by-word. */
const BARE_LABEL = new RegExp(
  `^(?:${WORDS}|${escaped(BY_WORDS.flatMap(({ nouns }) => nouns.split("|").filter(Boolean)).join("|"))})\\s*[:：]?$`,
  "iu",
);
/** A date and a by-word, the name coming in the next part. */
const DATED_BARE = new RegExp(`\\d[\\d.:]*,?\\s+(?:${WORDS})$`, "iu");
/** A by-word after a date: "Posted on 3.5.2024 by Ana Ruiz". */
const DATED_LABEL = new RegExp(`\\d[\\d.:]*,?\\s+((?:${WORDS})\\s+\\S.*)$`, "iu");
/** Where a labelled name begins inside a line: "Source: Coast Wire Author: Ana Ruiz". */
const INNER_LABEL = new RegExp(
  `\\s(?=(?:${escaped(BY_WORDS.flatMap(({ nouns }) => nouns.split("|").filter(Boolean)).join("|"))})\\s?[:：])`,
  "giu",
);
const JOINER_ONLY = new RegExp(`^(?:,|&|;|,?\\s*(?:${NAME_JOINERS}))$`, "u");
const SURE_LABEL = labelPattern(BY_WORDS.filter(({ sure }) => sure));
/** A name and the title that Japanese and Korean papers put behind it. */
const TITLED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s]{2,12}(?:記者|特派員|기자|특파원)$/u;
const JOINER = new RegExp(`\\s(?:${NAME_JOINERS})\\s|\\s*[&;+\\n/、]\\s*|\\s+[|•·●—–-]+\\s+|[|•●]`, "u");
const PARTICLES = new Set(NAME_PARTICLES.split(" "));
const ROLES = new Set(ROLE_WORDS.split("|"));
/** Long role words also end compounds: "Wirtschaftsredakteur". */
const ROLE_ENDS = [...ROLES].filter((role) => role.length > 7);
const NOBODY = new Set(NO_NAMES.split("|"));
const PLACE_NAMES = new Set(PLACES.split("|"));
/** Words that are no name by themselves and end the name they follow: dates, "published", frequent words. */
const NEVER = new Set([
  ...MONTHS.flatMap(({ months }) => months.split(/[|,]/).map((form) => form.trim())),
  ...[...PUBLISHED_WORDS, ...UPDATED_WORDS].flatMap((words) =>
    words.includes(" ") ? [] : [words.replace(":", "")],
  ),
  ...STOP_WORDS.flatMap(({ words }) => words.split(" ").filter((word) => word.length > 2)),
]);
/** First names that are also months or frequent words in some language. */
const GIVEN = new Set(
  "may april june mai juni juli august augusta mara jan jul maj ene gen ago mar dec des ott lis led man ali ana eli ole kim sam ben van del san las los".split(
    " ",
  ),
);
/** Prepositions that open a sentence or phrase, never a name. */
const OPENERS = new Set(
  "in im am auf bei nach mit zur zum an at on from with for about over über unter this dans avec pour sur en con para sobre nel nella på til".split(
    " ",
  ),
);
const CASELESS =
  /[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Names after a by-word in a line whose gaps are written " | ", e.g. "3 May 2024 | by | Ana Ruiz | 2
 * comments"; none when no by-word opens the line or a part of it.
 */
export function labelledNamesIn(line: string): string[] {
  const parts = line
    .replace(INNER_LABEL, " | ")
    .replace(/^[([（【]\s*(.*?)\s*[)\]）】]$/, "$1")
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean);
  // A first name alone needs more than a preposition to be a byline: a date or "posted by".
  const isSure = (label: string) => /\s\S|[:：]/.test(label.trim()) || /\d/.test(line);
  const isWord = (name: string) => /^(\p{Lu}|\p{Ll}+$|\p{Ll}+\p{Lu})/u.test(name) || CASELESS.test(name);
  const accepted = (names: string[], label: string) =>
    names.every(isWord) && names.some((name) => /\s/.test(name) || CASELESS.test(name) || isSure(label))
      ? names
      : [];
  for (const [i, part] of parts.entries()) {
    if (TITLED.test(part)) return namesIn(part);
    const opened = SURE_LABEL.test(part) ? part : (DATED_LABEL.exec(part)?.[1] ?? "");
    const label = SURE_LABEL.exec(opened)?.[0];
    let names: string[] = [];
    if (label) {
      const own = namesIn(opened, true);
      const rest = stripped(opened).replace(/^[\s"“„*_]+/, "");
      if (own[0] && rest.startsWith(own[0].slice(0, 4))) {
        names = accepted([...own, ...joinedNames(parts.slice(i + 1))], label);
      }
    } else if ((BARE_LABEL.test(part) || DATED_BARE.test(part)) && parts[i + 1]) {
      names = accepted([...namesIn(parts[i + 1] ?? "", true), ...joinedNames(parts.slice(i + 2))], part);
    }
    if (names.length > 0) return names;
  }
  return [];
}

/** The text is a by-word and nothing else. */
export function isByLabel(text: string): boolean {
  return BARE_LABEL.test(text.trim());
}

/** Names in the parts that a comma or joiner ties to the name before: "and | Tom Lee", ", | Ana". */
function joinedNames(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    if (!JOINER_ONLY.test(parts[i] ?? "")) break;
    names.push(...namesIn(parts[i + 1] ?? ""));
  }
  return names;
}

/**
 * The names in a byline, each once, in order: "By Ana Ruiz and Tom Lee, Madrid" gives
 * ["Ana Ruiz", "Tom Lee"]. Roles, places, dates, handles, addresses and labels are dropped.
 */
export function namesIn(byline: string, strict = false): string[] {
  const text = stripped(cleanText(byline).slice(0, MAX_BYLINE + 1));
  if (text === "" || text.length > MAX_BYLINE) return [];
  const names: string[] = [];
  for (const part of text.split(JOINER)) {
    part.split(/\s*[,，]\s*/).forEach((piece, i, pieces) => {
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
  const name = stripped(cleanText(value));
  return name !== "" && name.length <= 2 * MAX_NAME && !NOBODY.has(folded(name)) ? [name] : [];
}

/** Without label, handles, addresses, bracketed asides. */
function stripped(text: string): string {
  let rest = text
    .replace(/\S+@\S+\.\S+|https?:\/\/\S*|\bwww\.\S+/g, "")
    .replace(/[([{（][^)\]}）]{0,80}[)\]}）]?/g, " ")
    .replace(/(^|\s)@\w+/g, "$1")
    // Where a date begins the names end, up to the next gap.
    .replace(/(?<=\p{L}[.,]?)\s+[·•–-]?\s*(?:\p{L}{2,4}[.,]\s+)?\d{1,4}[./:\s\u5e74][^|]*/gu, " ")
    .trim();
  for (let round = 0; round < 2; round++) {
    const label = LABEL.exec(rest);
    if (!label) break;
    const after = rest.slice(label[0].length);
    // "Van Morrison", "Di Maria": a particle before one word is the name's.
    if (PARTICLES.has(label[0].trim().toLowerCase()) && !/\s/.test(after.trim())) break;
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
    .replace(/\s*(?:記者|记者|特派員|編集委員|기자|특파원|报道|報道)$/u, "");
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

function isNever(word: string): boolean {
  const text = foldDateText(word).replace(/[.,:]+$/, "");
  return NEVER.has(text) && !GIVEN.has(text) && !PARTICLES.has(word.toLowerCase());
}

function valid(name: string): string {
  const text = trimmed(name);
  if (text.length < 2 || text.length > MAX_NAME || text.split(" ").length > MAX_NAME_WORDS) return "";
  if (!/\p{L}/u.test(text) || /\d{2}|\s\d|[?!:<>{}=©()]/.test(text) || NOBODY.has(folded(text))) return "";
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
    .replace(/[.,:]+$/, "")
    .trim();
}
