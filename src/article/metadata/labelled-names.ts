import { AGENCIES, LICENCE_WORDS, NAME_JOINERS } from "../../rules/bylines.ts";
import { isCapitalised, LETTERS } from "../../rules/letters.ts";
import {
  AUTHORS_ALONE,
  datedByline,
  dividedAtLabels,
  endsInDatedLabel,
  isByLabel,
  publishedByline,
  sureByLabelOf,
  TITLED,
  withoutSecondLabel,
} from "./by-labels.ts";
import { CASELESS, isPersonLike, isRole, namesIn, withoutLabel } from "./byline-names.ts";
import { anyCase } from "./word-list.ts";

const NEWS_AGENCIES = new Set(AGENCIES.split("|"));
/** A mail address behind a name. */
const ADDRESS = / [^ @]{1,64}@[^ @]{1,80}$/;
const JOINER_ONLY = new RegExp(`^(?:,|&|;|,?\\s*(?:${NAME_JOINERS}))$`, "u");
/** A joiner and what it ties to the part before: ", Tom Lee", "and Tom Lee". */
const JOINED = new RegExp(`^(?:[,&;]|,?\\s*(?:${NAME_JOINERS})\\s)\\s*\\S`, "u");
/** Where a licence is named, the name is of a picture's maker. */
const LICENCE = new RegExp(`(?:^|[^${LETTERS}])(?:${LICENCE_WORDS})(?![${LETTERS}])`);

/**
 * Names after a by-word in a line whose gaps are written " | ", e.g. "3 May 2024 | by | Ana Ruiz | 2
 * comments"; none when no by-word opens the line or a part of it. `marked`: a link in it is marked as an author's,
 * so that a by-word and one word are a byline.
 */
export function labelledNamesIn(line: string, marked = false): string[] {
  if (LICENCE.test(anyCase(line))) return [];
  const parts = inParts(line);
  for (const [i, part] of parts.entries()) {
    if (TITLED.test(part.replace(ADDRESS, ""))) return namesIn(part);
    const alone = authorsAlone(part);
    if (alone.length > 0) return alone;
    const { names, label } = openedNames(parts, i);
    // A first name alone needs more than a preposition to be a byline: a date or "posted by".
    const isSure = marked || /\s\S|[:：]/.test(label.trim()) || /\d/.test(line);
    const isName = (name: string) => /\s/.test(name) || CASELESS.test(name) || isSure || isAgency(name);
    if (names.every(isWord) && names.some(isName)) return names;
  }
  return [];
}

function isAgency(name: string): boolean {
  return NEWS_AGENCIES.has(name.toLowerCase());
}

function isWord(name: string): boolean {
  return isCapitalised(name) || /^\p{Ll}+(?:$|\p{Lu})/u.test(name) || CASELESS.test(name);
}

/** The by-word that opens part `i`, or is it, and the names behind it, there or in the next parts. */
function openedNames(parts: readonly string[], i: number): { names: string[]; label: string } {
  const part = parts[i]!;
  const opened = sureByLabelOf(part) === "" ? (datedByline(part) ?? publishedByline(part) ?? "") : part;
  const label = sureByLabelOf(opened);
  const isBare = isByLabel(withoutRole(part));
  if (label !== "" && !isBare) {
    const own = namesIn(opened, true);
    const rest = withoutLabel(opened).replace(/^[\s"“„*_]+/, "");
    const isNext = own[0] !== undefined && rest.startsWith(own[0].slice(0, 4));
    return { names: isNext ? [...own, ...joinedNames(parts.slice(i + 1))] : [], label };
  }
  if (!isBare && !endsInDatedLabel(part)) return { names: [], label: part };
  // "Author: | Attorney | Ana Ruiz"
  const at = parts[i + 2] && parts[i + 1]!.split(" ").every(isRole) ? i + 2 : i + 1;
  return { names: [...namesIn(parts[at] ?? "", true), ...joinedNames(parts.slice(at + 1))], label: part };
}

/** Parts of a line between its gaps; one that a joiner opens goes on the part before. */
function inParts(line: string): string[] {
  const parts: string[] = [];
  const text = dividedAtLabels(withoutSecondLabel(line)).replace(/^[([（【]\s*(.*?)\s*[)\]）】]$/, "$1");
  for (const raw of text.split("|")) {
    const part = raw.trim().replace(/^[-–—•·*]+\s+/, "");
    if (part === "") continue;
    const last = parts.length - 1;
    if (last >= 0 && JOINED.test(part) && !isJoiner(part))
      parts[last] += part.startsWith(",") ? part : ` ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** "Autoren Ana Ruiz und Tom Lee", "Author Ana Ruiz:": a label without its colon before nothing but whole names. */
function authorsAlone(part: string): string[] {
  const label = AUTHORS_ALONE.exec(part);
  if (!label) return [];
  const after = part.slice(label[0].length);
  const text = after.replace(/[:：]$/, "").trim();
  const names = namesIn(text);
  if (names.length < 2 && text === after) return [];
  const length = names.join("").length + 6 * (names.length - 1);
  return names.every(isPersonLike) && text.length <= length ? names : [];
}

/** "By political reporter", "and correspondent": without what the person whose name follows does. */
function withoutRole(part: string): string {
  const [first = "", ...rest] = part.split(" ");
  return rest.length > 0 && rest.length < 5 && rest.every(isRole) ? first : part;
}

/** A joiner alone, or before what the next does; behind a role between commas stands where it is held. */
function isJoiner(part: string): boolean {
  return JOINER_ONLY.test(withoutRole(part)) && !/\p{L},$/u.test(part);
}

/** Names in the parts that a comma or joiner ties to the name before: "and | Tom Lee", ", | Ana". */
function joinedNames(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    if (!isJoiner(parts[i] ?? "")) break;
    names.push(...namesIn(parts[i + 1] ?? ""));
  }
  return names;
}
