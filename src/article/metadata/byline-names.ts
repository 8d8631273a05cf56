import type { Credit, CreditPart } from "../../model/metadata.ts";
import {
  CREDIT_WORDS,
  FURNITURE_WORDS,
  GIVEN_NAMES,
  HOUSE_WORDS,
  NAME_JOINERS,
  NAME_PARTICLES,
  NAME_STOPPERS,
  NO_NAMES,
  PLACES,
  ROLE_WORDS,
  SURNAME_ROLES,
} from "../../rules/bylines.ts";
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../../rules/date-words.ts";
import { hasLetter, isCapitalised, isDense, isLowerCased, LETTERS } from "../../rules/letters.ts";
import { cleanText } from "../page/entities.ts";
import { byLabelOf, creditLabelsIn, LABEL_NOUNS, withoutSecondLabel } from "./by-labels.ts";
import { readCaselessByline } from "./caseless-names.ts";
import { isWeekday, withoutDates } from "./date-stretch.ts";
import { foldDateText } from "./date-text.ts";
import { isFrequent } from "./language.ts";
import { monthInAny } from "./month-names.ts";

/** Longest stretch that can be names (UTF-16 units). */
const MAX_BYLINE = 240;
const MAX_NAME = 60;
const MAX_NAME_WORDS = 6;
const MAX_NAMES = 16;
/** Names of a byline that is longer than others. */
const MIN_LIST = 6;
const MAX_LIST = 80;

/** Words that open what a title in capitals says behind a name: "Ana Ruiz For The Harbour Post". */
const TITLED_STOPPERS = new Set("for from with at".split(" "));
/** Holds a joiner within one name: "Núria Puig i Serra". */
const KEPT = "\ue001";
const JOINER = new RegExp(
  `\\s(?:${NAME_JOINERS})\\s|(?:(?<!\\s)\\s+)?[&;+\\n/、]\\s*|(?<!\\s)\\s+[|•·∙●—–-]+\\s+|[|•∙●]|\\son behalf of\\s.*`,
  "u",
);
const LIST_JOINER = new RegExp(`[,;|•·]\\s?(?:(?:${NAME_JOINERS}|&)\\s)?|\\s(?:${NAME_JOINERS}|&)\\s`, "u");
const PARTICLES = new Set(NAME_PARTICLES.split(" "));
const ROLES = new Set(ROLE_WORDS.split("|"));
const SURNAMES = new Set(SURNAME_ROLES.split("|"));
const HOUSES = new Set(HOUSE_WORDS.split("|"));
const FURNITURE = new Set(FURNITURE_WORDS.split("|"));
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
  /[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u11ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const NAME_LETTERS = new RegExp(`^[${LETTERS}.'’-]+$`);
/** Marks that turn a line's direction or are not seen; a line turned by force shows other names than it holds. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202c\u2060-\u2069]|\ufe0e|\ufe0f/g;
/** Program text where a name should be. */
const PROGRAM = /<\s*(?:script|style|iframe|svg)\b/i;
const TURNED = /[\u202d\u202e]/;
/** Where the authors are named again after others: "Fotos: A, Text: B". */
const AGAIN = /[\s|,;.·•](?=(?:text|texte|texto|testo|words|written by|story|tekst|текст)(?: by)?[:\s])/i;

export interface Byline {
  authors: string[];
  credits: Credit[];
}

/** The authors that a byline names, see `readByline`. */
export function namesIn(byline: string, strict = false): string[] {
  return readByline(byline, strict).authors;
}

/**
 * The names in a byline, each once, in order: "By Ana Ruiz and Tom Lee, Madrid" gives the authors
 * ["Ana Ruiz", "Tom Lee"]; editors, translators, reviewers and photographers are kept as what they are.
 * Roles, places, dates, handles, addresses and labels are dropped.
 * `strict`: the text may be a sentence that only begins like a byline; it then names nobody.
 */
export function readByline(byline: string, strict = false): Byline {
  return readNames(byline, strict, false);
}

/** The same of a line that credits somebody, strictly; null where it credits nobody. */
export function readCredited(line: string): Byline | null {
  const byline = readNames(line, true, true);
  return byline.credits.length > 0 ? byline : null;
}

/** @param credited nobody is told of a line that credits nobody: most lines need not be read further */
function readNames(byline: string, strict: boolean, credited: boolean): Byline {
  const raw = cleanText(byline.slice(0, 8 * MAX_BYLINE));
  const none = { authors: [], credits: [] };
  if (PROGRAM.test(byline.slice(0, MAX_BYLINE))) return none;
  if (raw === "" || TURNED.test(raw)) return none;
  if (raw.length > MAX_BYLINE) return { authors: nameList(raw), credits: [] };
  const text = withoutSecondLabel(raw.replace(UNSEEN, "").replace(/\p{Extended_Pictographic}/gu, " "));
  if (isDense(text)) {
    const whole = text.replace(/^[[(（【〔]([^\])）】〕]*)[\])）】〕]$/, "$1");
    return readCaselessByline(withoutDates(withoutAddresses(whole)));
  }
  const credits: Credit[] = [];
  let authored = "";
  let at = 0;
  const labels = creditLabelsIn(text);
  if (credited && labels.length === 0) return none;
  labels.forEach(({ label, start, end: begin }, i) => {
    const next = labels[i + 1];
    // "Ana Ruiz, Editor: harbour" and sentences: a label ends the stretch before it.
    if (start >= at) authored += `${text.slice(at, start)} | `;
    const end = endOfCredit(text, begin, next ? next.start - 1 : text.length);
    const part = partOf(label);
    for (const name of namesOf(text.slice(begin, end), strict)) {
      credits.push({ name, part });
    }
    at = Math.max(at, end);
  });
  return { authors: namesOf(authored + text.slice(at), strict), credits };
}

/** The names of a long byline that is a list of whole names and nothing else: of a study, a project's newsroom. */
export function nameList(text: string): string[] {
  const pieces = withoutLabel(text.slice(0, 8 * MAX_BYLINE).replace(UNSEEN, ""))
    .split(LIST_JOINER)
    .map(trimmed)
    .filter(Boolean);
  const isList = pieces.length >= MIN_LIST && pieces.length <= MAX_LIST && pieces.every(isPersonLike);
  return isList ? [...new Set(pieces)] : [];
}

/** Parts a credit from what follows: a mark that no joiner fills, or a stop behind which words go on. */
const CREDIT_GAP = new RegExp(`\\s[|•·]\\s(?!\\s*(?:,|&|${NAME_JOINERS})\\s)|\\.\\s(?=\\p{L}{4})`, "u");

/** A credit's names go on to the next gap or label, over gaps that only joiners fill. */
function endOfCredit(text: string, start: number, limit: number): number {
  const again = AGAIN.exec(text.slice(start, limit));
  const stretch = text.slice(start, again ? start + again.index : limit);
  const gap = CREDIT_GAP.exec(stretch);
  return start + (gap ? gap.index : stretch.length);
}

function partOf(label: string): CreditPart {
  const bare = label
    .toLowerCase()
    .replace(/(?<![\s:：|/])[\s:：|/]+$/, "")
    .replace(/^\s+/, "");
  const has = (list: string) => list.split("|").includes(bare);
  return CREDIT_WORDS.find(({ words, nouns }) => has(words) || has(nouns))?.part ?? "editing";
}

function namesOf(stretch: string, strict: boolean): string[] {
  const text = keepTwoSurnames(withoutLabel(stretch));
  if (text === "") return [];
  const parts = text.split(JOINER);
  // A handle stands alone; a small word between others is a sentence's.
  const found = parts.flatMap((part) =>
    namesInPart(part, strict).filter((name) => part === parts[0] || !isSmall(name)),
  );
  const names = found.filter((name, i) => found.findIndex((other) => folded(other) === folded(name)) === i);
  const [only = ""] = names.length === 1 ? names : [];
  // "Harbour Works: Blog & Podcast": the last word of a house's name is none.
  if (parts.length > 1 && HOUSES.has(folded(only))) return [];
  // A desk's initials alone name nobody; "Kay" and "Tom" are first names.
  return only !== "" && isInitials(only) ? [] : names.slice(0, MAX_NAMES);
}

/** UTF-16 units of initials with a point. */
const INITIALS = 5;

function isInitials(name: string): boolean {
  return name.length <= INITIALS && /^(?:\p{L}\p{Ll}?\.?|\p{Ll}{3}|\p{L}\p{Ll}{2}\.)$/u.test(name);
}

/** Small letters and nothing else. */
function isSmall(word: string): boolean {
  return isLowerCased(word) && /^\p{Ll}+$/u.test(word);
}

/** With a sign in place of a joiner that is part of one name. */
function keepTwoSurnames(text: string): string {
  if (!/ [iy] /.test(text)) return text;
  return text.replace(
    /(?<=\p{L} \p{L}{1,40}) ([iy]) (?=\p{Lu}\p{Ll}{1,40}(?: ?[,|;/]|$))/gu,
    (joiner, word, at, whole) => {
      const next = whole.slice(at + joiner.length).split(/[ ,|;/]/)[0];
      return isRole(next) || isHouseLike(next) ? joiner : `${KEPT}${word}${KEPT}`;
    },
  );
}

/** The names between two joiners; of what stands behind a comma only what is no place, house or aside: "João Sá, da Redação". */
function namesInPart(part: string, strict: boolean): string[] {
  return part.split(/(?:(?<!\s)\s+)?[,，،]\s*/).flatMap((piece, i, [first = ""]) => {
    const names = arabicPair(nameIn(piece, i > 0, strict)).filter((name) => name !== "");
    if (i === 0) return names;
    return names.filter((name) => !isAside(name, first) && !(isLowerCased(name) && isHouseLike(name)));
  });
}

/** An organisation's name as an author: cleaned, never split. */
export function organizationName(value: string): string[] {
  const name = withoutLabel(cleanText(value));
  return name !== "" && name.length <= 2 * MAX_NAME && !NOBODY.has(folded(name)) ? [name] : [];
}

/** A byline without label, handles, addresses, bracketed asides and dates. */
export function withoutLabel(text: string): string {
  let rest = withoutDates(withoutAddresses(text)).trim();
  for (let round = 0; round < 2; round++) {
    rest = rest.replace(/^[|\s]+/, "");
    const label = byLabelOf(rest);
    if (label === "") break;
    const after = rest.slice(label.length);
    // "Van Morrison", "Di Maria": a particle before one word is the name's.
    const isOneWord = !/\s/.test(after.trim()) && !/^\p{Lu}{2,5}$/u.test(after.trim());
    const isName = isOneWord && !isRole(after.trim()) && !isHouseLike(after.trim());
    const isCapital = /^(?!A[fv] )\p{Lu}/u.test(label);
    if (isCapital && PARTICLES.has(label.trim().toLowerCase()) && isName) break;
    rest = after;
  }
  return rest.replace(/\s+/g, " ").trim();
}

function withoutAddresses(text: string): string {
  return text
    .replace(/(?<!\S)(?=[^\s@]+@[^\s.]+\.\S)\S+|https?:\/\/\S*|\bwww\.\S+/g, "")
    .replace(/[([{（][^)\]}）]{0,80}[)\]}）]?/g, " ")
    .replace(/(^|\s)@\w+/g, "$1");
}

/** "سامي حداد وليلى منصور": the joiner is the first letter of the second name. */
function arabicPair(name: string): string[] {
  const words = name.split(" ");
  const at = words.findIndex((word, i) => i > 1 && i < words.length - 1 && /^و\p{L}{3}/u.test(word));
  if (at < 0 || /^(?:وليد|وائل|وسام|وفاء|وداد|ولاء|وجدي|وسيم|وهبي|وهيب|وديع|ورد)/.test(words[at] ?? ""))
    return [name];
  return [words.slice(0, at).join(" "), [words[at]!.slice(1), ...words.slice(at + 1)].join(" ")];
}

/**
 * The name is a person's as far as its form tells: two to four words with capitals and no word of a house, an
 * office or a button; in scripts without capitals a name's length.
 */
export function isPersonLike(name: string): boolean {
  if (isDense(name)) return name.replace(/\s/g, "").length <= 12;
  const words = name.split(/\s+/).filter((word) => !PARTICLES.has(word));
  if (words.length < 2 || words.length > 4) return false;
  if (
    words.some(
      (word, i) => HOUSES.has(folded(word)) || (isRole(word) && !(i > 0 && SURNAMES.has(folded(word)))),
    )
  )
    return false;
  if (CASELESS.test(name)) return true;
  return words.every((word) => opensName(word) && NAME_LETTERS.test(word));
}

/** A capital, or one behind a small letter: "Ana", "d'Arc", "iPat". */
function opensName(word: string): boolean {
  return isCapitalised(word) || (isLowerCased(word) && isCapitalised(word.slice(1).replace(/^['’]/, "")));
}

/** The text tells what somebody does: "Senior Writer", "Wirtschaftsredakteurin". */
export function isRoleText(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 6 && words.some(isRole);
}

/** The name is one of a house, desk or office by one of its words. */
export function isHouseLike(name: string): boolean {
  return name.split(/[\s-]+/).some((word) => HOUSES.has(folded(word)));
}

/** After a comma: a place, or an agency's or paper's short name, rather than another person. */
function isAside(name: string, first: string): boolean {
  if (PLACE_NAMES.has(folded(name))) return true;
  return !/\s/.test(name) && /\s/.test(first) && !CASELESS.test(name);
}

/** The name in one piece of a byline, or "". */
function nameIn(piece: string, described = false, strict = false): string {
  const words = trimmed(piece).split(" ");
  if (CASELESS.test(piece)) return words.every(isRole) ? "" : valid(piece);
  const lower = isLowerCased(words[0] ?? "") && !PARTICLES.has(words[0] ?? "");
  if (described && lower) return "";
  const hasCapital = words.some(isCapitalised);
  const isPhrase = lower && words.length > 1 && !hasCapital;
  if (isPhrase && (words.length > 3 || words.some((word) => isFrequent(word) || isRole(word)))) return "";
  return valid((lower && !hasCapital ? words : nameAmong(words, described, strict)).join(" "));
}

/** The words that are the name, without what stands before and behind it; none where the text is a sentence. */
function nameAmong(words: readonly string[], described: boolean, strict: boolean): string[] {
  if (described && words.some(isRole)) return [];
  const start = words.findIndex(
    (word, i) =>
      isNameWord(word) && !isRole(word) && !(LABEL_NOUNS.has(folded(word)) && words.length - i > 2),
  );
  if (start < 0) return [];
  const kept = words.slice(words.length - start > 1 ? start : 0);
  // "Culture Writer": a subject and a role, not a first name and a surname.
  if (kept.length === 2 && isRole(kept[1]!) && !SURNAMES.has(folded(kept[1]!))) return [];
  const end = kept.findIndex(
    (word, i) =>
      i > 0 &&
      (!isNameWord(word) || (i > 1 && endsName(word)) || (isNever(word) && !isSurname(word, i, kept))),
  );
  if (end >= 0) {
    if (isNoName(kept, end, described, strict)) return [];
    kept.length = end;
  }
  while (kept.length > 0 && PARTICLES.has(kept.at(-1) ?? "")) kept.pop();
  return kept;
}

/** What goes on behind the first `end` words shows that they are no name. */
function isNoName(words: readonly string[], end: number, described: boolean, strict: boolean): boolean {
  const next = words[end] ?? "";
  // After a comma, words that go on in lower case describe the first name: "Ana Ruiz, University professor".
  if (described && isLowerCased(next)) return true;
  // One capitalised word before a common noun is no name: "Harbour desk".
  if (end === 1 && /^\p{Ll}{4}/u.test(next)) return true;
  // A sentence that only begins like a byline: "By Tuesday the river had…"
  const isSentence = isLowerCased(next) && !isRole(next) && !isNever(next);
  return strict && isSentence && !(end > 1 && isWhere(words.slice(end)));
}

/** Behind first name and surname: what somebody does, for whom, or the words of a button. */
function endsName(word: string): boolean {
  return isRole(word) || FURNITURE.has(folded(word)) || (TITLED_STOPPERS.has(folded(word)) && isTitled(word));
}

/** "in Hale", "for the Harbour Post", or the "in" before a link: where or for whom somebody writes, and no more. */
function isWhere([first = "", ...rest]: readonly string[]): boolean {
  return OPENERS.has(first) && rest.length < 5 && rest.every((word) => word === "the" || isCapitalised(word));
}

/** "Carolyn Said", "Alyssa Maio": a last word that is a verb or a month elsewhere, after one first name. */
function isSurname(word: string, i: number, words: readonly string[]): boolean {
  return i === 1 && words.length === 2 && isTitled(word) && !DATE_LABELS.has(folded(word));
}

function isNameWord(word: string): boolean {
  if (PARTICLES.has(word)) return true;
  return (
    isCapitalised(word) ||
    /^(?:['’]|dpa|epd|kna|afp|ap|srf|de-)/.test(word) ||
    isCapitalised(word.replace(/^(?:al-|d['’]|mc)/, "")) ||
    (word !== word.toLowerCase() && /^\p{Ll}+\p{Lu}/u.test(word))
  );
}

/** A capital and a small letter. */
function isTitled(word: string): boolean {
  return isCapitalised(word) && isLowerCased(word.slice(1));
}

/** A role, also as the last part of a compound: "Politik-Redakteurin". */
export function isRole(word: string): boolean {
  const text = folded(word);
  return (
    ROLES.has(text) || ROLES.has(text.replace(/^.*-/, "")) || ROLE_ENDS.some((role) => text.endsWith(role))
  );
}

/** Words that are no name by themselves and end the name they follow: dates, "published", frequent words. */
function isNever(word: string): boolean {
  const text = foldDateText(word).replace(/(?<![.,:])[.,:]+$/, "");
  const isNone =
    monthInAny(text) !== undefined ||
    isWeekday(text) ||
    DATE_LABELS.has(text) ||
    (text.length > 2 && isFrequent(text));
  return isNone && !GIVEN.has(text) && !PARTICLES.has(word.toLowerCase());
}

function valid(name: string): string {
  const text = unrepeated(withoutStop(trimmed(name.replaceAll(KEPT, " "))));
  if (text.length < 2 || text.length > MAX_NAME || text.split(" ").length > MAX_NAME_WORDS) return "";
  if (!hasLetter(text) || /(^|\s)\d|\d{3}|[?!:<>{}=©()]/.test(text) || NOBODY.has(folded(text))) return "";
  const first = (text.split(" ")[0] ?? "").toLowerCase();
  if (OPENERS.has(first) || FURNITURE.has(first)) return "";
  if (isFrequent(text) && isSmall(text)) return "";
  if (!text.includes(" ") && (isNever(text) || (text.length <= 3 && /^\p{L}\.?$/u.test(text)))) return "";
  return text;
}

/** Without a full stop behind a whole word. */
function withoutStop(name: string): string {
  return name.endsWith(".") ? name.replace(/(?<=\p{Ll}{3}|\p{Lu}{4})\.$/u, "") : name;
}

/** A name that stands twice, once for screen readers, once. */
function unrepeated(name: string): string {
  const words = name.split(" ");
  const half = words.length / 2;
  const isTwice = half > 1 && words.slice(0, half).every((word, i) => word === words[half + i]);
  return isTwice ? words.slice(0, half).join(" ") : name;
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
