import type { ProvenanceRole } from "../../model/role.ts";
import { PORTRAIT_HEADINGS } from "../../rules/bylines.ts";
import { isCapitalised, isLowerCased, LETTERS } from "../../rules/letters.ts";
import { foldText } from "../../rules/words.ts";
import { hasThumbnail } from "../signals/asking.ts";
import type { LinkFact } from "../signals/evidence.ts";
import { lexicon } from "../signals/lexicon.ts";
import { strength } from "../signals/table.ts";
import { type Draft, decide, type LabelContext } from "./label-draft.ts";

/** A byline or date is a line, not a paragraph; characters. */
const LINE_LENGTH = 140;
const CREDIT_LENGTH = 400;
/** A writer's portrait is a paragraph or two. */
const BIO_LENGTH = 900;
/** Characters; no name is longer. */
const NAME_LENGTH = 120;
const NAME = new RegExp(`^[${LETTERS}][${LETTERS}.'-]+$`);
const NO_NAME = new RegExp(`[^${LETTERS} ]+`, "g");
const LETTER_FIRST = new RegExp(`^[${LETTERS}]`);
const BYLINE_NAMES =
  /\b(byline|by line|author( name| info| meta)?|authors|writer|autor|auteur|contributor|posted by|meta author|creator|post meta|entry meta|article meta|post header)\b/;
const DATE_NAMES =
  /\b(date ?(time|line)?|time(stamp)?|time ago|published|publish(ed)? (date|on)|pub ?date|posted on|updated|dateline|fecha|datum|post date|entry date)\b/;
const BIO_NAMES =
  /\b(author ?(bio|box|info|card|profile|description|details|about)?|about (the )?author|bio(graphy)?|contributor (bio|info)|writer bio|profile (box|card)|autor(en)? ?(box|info)?|by ?line footer|post author)\b/;
const AUTHOR_PATH =
  /\/(authors?|autor(en|es)?|auteurs?|contributors?|by|people|staff|writers?|profile|journalists?|redaktion|team|reporter|columnists?)\//;
/** A day with month and year, or a clock time, in digits or words. */
const DATE =
  /\b(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\b|\d{4}\s*[年년]\s*\d{1,2}\s*[月월]|\b\d{1,2}(st|nd|rd|th|\.|er|º)?\s+(de\s+)?[^\s\d.,;:()|/–—-]{3,12}\.?,?\s+(de\s+)?\d{4}\b|\b[^\s\d.,;:()|/–—-]{3,12}\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+\d{4}(?=\b|\d{1,2}:)|(?<![£$€¥₹]\s?|\d[.,])\b([01]?\d|2[0-4])[:.h][0-5]\d\b|\b\d+\s+(min(ute)?s?|hours?|days?|hrs?|stunden?|tage?|heures?|jours?|horas?|días?)\s+ago\b|^(vor|hace|il y a|há)\s+\d+/;

const DATES = new RegExp(DATE.source, "g");
/** A date with its day of the week: "on Monday, 3 May 2021". */
const DATED = new RegExp(`(\\bon )?(?:(?<![^\\s\\d,])([^\\s\\d,]+, ))?${DATE.source}`, "g");

/** Byline, dates, credits, republication, copyright, bio: who made this, and when. */
export function labelProvenance(drafts: readonly Draft[], context: LabelContext): void {
  const lastText = drafts.reduce(
    (last, { candidate, left }, i) => (left || candidate.prose === 0 ? last : i),
    -1,
  );
  let heads = false;
  for (const [i, draft] of drafts.entries()) {
    if (draft.role || draft.left) continue;
    const atEnd = i >= lastText - 1;
    const opensPortrait = atEnd && announcesPortrait(draft);
    const found: Line | null =
      heads || opensPortrait ? partOfPortrait(draft, opensPortrait) : classifyLine(draft, context, atEnd);
    heads = found?.rule === "bio-heading";
    if (!found) continue;
    decide(draft, found.role, found.rule);
    if (found.role === "bio") draft.inside = false;
  }
}

function announcesPortrait({ candidate, facts }: Draft): boolean {
  return candidate.shape === "heading" && PORTRAIT_HEADINGS.has(facts.lower.replace(/[:：]$/, ""));
}

/** The heading that announces the writer's portrait, and what stands under it up to the next heading. */
function partOfPortrait({ candidate }: Draft, isHeading: boolean): Line | null {
  const { text, shape } = candidate;
  const isPart = ["paragraph", "box", "figure"].includes(shape) && text.length <= BIO_LENGTH;
  return isHeading || isPart ? line("bio", "bio-heading") : null;
}

interface Line {
  role: ProvenanceRole;
  rule: string;
}

const line = (role: ProvenanceRole, rule: string): Line => ({ role, rule });

function classifyLine(draft: Draft, context: LabelContext, atEnd: boolean): Line | null {
  const { candidate, facts } = draft;
  const { text, shape, place } = candidate;
  const folded = facts.folded;
  if (text === "" || shape === "quote" || shape === "table" || shape === "code") return null;
  const edge = place !== "within";
  if (text.length <= CREDIT_LENGTH && shape !== "heading") {
    if (lexicon.has("copyright-line", facts.lower)) return line("copyright", "copyright-words");
    if (lexicon.has("republication", facts.lower)) return line("republication", "republication-words");
    if (isDeskCredit(facts.lower, candidate.linkShare)) return line("credit", "credit-words");
  }
  if (isBio(draft, atEnd, context.authors)) return line("bio", "bio-evidence");
  if (text.length > LINE_LENGTH || (shape === "list" && !edge)) return null;
  const names = candidate.names.slice(0, 40).join(" ");
  const onlyAuthor = isAuthorName(text, context.authors);
  const prefix = lexicon.endOf("byline-prefix", facts.lower);
  const prefixed = prefix >= 0;
  const hasDigit = /\d/.test(text);
  const hasDate = hasDigit && DATE.test(text);
  const unprefixed = folded.slice(Math.max(0, prefix));
  const rest = hasDigit ? unprefixed.replace(DATED, " ") : unprefixed;
  const namedByline = BYLINE_NAMES.test(names);
  const namedDate = DATE_NAMES.test(names) || candidate.element.tag === "time";
  const promo = draft.verdict !== null && strength(draft.verdict) === "sure";
  if (onlyAuthor && !promo && shape !== "list") return line("byline", "byline-author-name");
  if (prefixed && isNames(rest) && (edge || namedByline || nameIn(facts.lower, context.authors) !== "")) {
    return line("byline", "byline-words");
  }
  // A time that opens a heading is part of what the entry is called.
  if (
    shape !== "heading" &&
    /^\d{1,2}[:.]\d{2}\b/.test(text) &&
    text.length < 60 &&
    isNames(text.replace(/^[\d:.]+/, "")) &&
    !/[.!?]$/.test(text)
  )
    return line("date", "entry-time");
  if (edge && text.length < 80 && (endsInByline(text) || endsInReadingTime(text)))
    return line("byline", "byline-words");
  if (
    hasDate &&
    edge &&
    (prefixed ? isNames(rest.trim().split(/\s+/, 2).join(" ")) : namesBehindDate(facts.lower))
  )
    return line("byline", "byline-date");
  if (!promo && isSignature(text, facts.lower, context.authors)) return line("byline", "byline-signature");
  if (namedByline && edge && text.length < 100 && !/[.!?]$/.test(text)) return line("byline", "byline-named");
  const labelledDate = shape !== "heading" && lexicon.has("date-label", facts.lower);
  // A day between the entries of a chronicle heads what follows.
  const heads = shape === "heading" && place === "within";
  if (hasDate && !heads && (labelledDate || isBareDate(text))) {
    const update =
      /updat|aktualis|actuali|mis à jour|aggiorn|atuali|bijgewerkt|oppdatert|opdateret|uppdaterad|обновл|güncell|更新|수정|تحديث/iu.test(
        text,
      );
    return line(update ? "update" : "date", "date-words");
  }
  if (namedDate && hasDate && text.length < 90) return line("date", "date-named");
  return null;
}

/** A line opens with its date and names after that who wrote it: "05/10/2018 - Published by: Ana Ruiz - Tags: …". */
function namesBehindDate(lower: string): boolean {
  const match = DATE.exec(lower);
  if (match?.index !== 0) return false;
  const rest = lower.slice(match[0].length).replace(/^[^\p{L}]+/u, "");
  return lexicon.endOf("byline-prefix", rest) >= 0 && rest !== lower;
}

/** Who wrote it, and behind a stroke how long it takes to read: "Harbour desk | 5 min read". */
function endsInReadingTime(text: string): boolean {
  const parts = text.split(/\s+[|•·–—]\s+/);
  const last = foldText(parts.at(-1) ?? "");
  return parts.length > 1 && /\d/.test(last) && lexicon.has("skip-label", last);
}

/** The rest of a line after "By" is a name: "Harbour deskBy Ana Ruiz". */
function endsInByline(text: string): boolean {
  const at = text.lastIndexOf("By ");
  if (at < 0 || (at > 0 && (/\s/.test(text[at - 1]!) || isCapitalised(text[at - 1]!)))) return false;
  const words = text.slice(at + 3).split(" ");
  return words.length <= 5 && words.every((word) => NAME.test(word) && isCapitalised(word));
}

/** A credit line says little more than names; a sentence that only begins like one goes on. */
function isDeskCredit(text: string, linkShare: number): boolean {
  if (!lexicon.has("desk-credit", text)) return false;
  return linkShare < 0.9 && (text.length < 220 || /editing|reporting/i.test(text));
}

function isBareDate(text: string): boolean {
  const rest = text
    .replace(DATES, " ")
    .replace(/[\d\s.,:|•·/()–—-]+/g, " ")
    .trim();
  return rest.length <= 24 && !/[.!?]$/.test(text);
}

/** Up to four capitalised names, with the small words that join them. */
function isNames(rest: string): boolean {
  const words = rest
    .replace(/[|•·,/&()@\d:–—-]+/g, " ")
    .trim()
    .split(/\s+/);
  if (words.length === 0 || words.length > 14 || (/[.!?]$/.test(rest.trim()) && words.length > 8))
    return false;
  const capital = words.filter((word) => isCapitalised(word) || isCaseless(word)).length;
  return capital >= words.length * 0.5;
}

/** Begins with a letter of a script without capitals. */
function isCaseless(word: string): boolean {
  return LETTER_FIRST.test(word) && !isLowerCased(word);
}

/** The author whom the lower-case text names, in whatever case the page writes it ("BY ANA RUIZ"); else "". */
function nameIn(lower: string, authors: readonly string[]): string {
  return authors.find((author) => author.length > 4 && lower.includes(author.toLowerCase())) ?? "";
}

/** A line that holds little beside an author's name. */
function isSignature(text: string, lower: string, authors: readonly string[]): boolean {
  const name = nameIn(lower, authors);
  if (name === "" || text.length > 110 || /[.!?:]$/.test(text)) return false;
  return text.length - name.length < 30 || isNames(text);
}

function isAuthorName(text: string, authors: readonly string[]): boolean {
  if (text.length > NAME_LENGTH) return false;
  const plain = text.toLowerCase().replace(NO_NAME, " ").trim();
  return plain.length > 3 && authors.some((name) => name.toLowerCase() === plain);
}

/** Evidence from which a block is the writer's portrait. */
const ENOUGH = 0.85;

function isBio({ candidate, facts }: Draft, atEnd = false, authors: readonly string[] = []): boolean {
  const { text, shape, place, names, pictures, links } = candidate;
  if (text.length < 12 || text.length > BIO_LENGTH || shape === "list" || shape === "heading") return false;
  let score = 0;
  const named = BIO_NAMES.test(names.slice(0, 40).join(" "));
  if (named) score += 0.5;
  if (facts.links.some(({ address }) => AUTHOR_PATH.test(address))) score += 0.3;
  if (
    links.some(({ attributes }) => attributes.href?.startsWith("mailto:")) ||
    /\S@[^\s@]*\.\w|(twitter|x)\.com\/\w|(^|\s)@\w{3,}/.test(text)
  )
    score += 0.2;
  if (authors.some((name) => name.length > 4 && facts.lower.startsWith(name.toLowerCase()))) score += 0.2;
  else if (authors.some((name) => text.startsWith(`${name.split(" ")[0]} `))) score += 0.1;
  if (shape === "box" && pictures.length === 1) score += 0.2;
  if (place === "after" || atEnd) score += 0.3;
  if (candidate.emphasised) score += 0.1;
  if (
    shape === "box" &&
    place !== "before" &&
    hasThumbnail(candidate) &&
    facts.links.some((link) => isNamePage(link, text))
  )
    score += 0.4;
  if (facts.quoted) score -= 0.6;
  if (place === "within" && !atEnd && shape !== "box") score -= 0.3;
  // Words are looked for only where they decide.
  if (score < ENOUGH && score + 0.4 >= ENOUGH && facts.hits().has("writer-sentence")) score += 0.4;
  return score >= ENOUGH;
}

/** Its address is made of a name that the text has, as on a writer's own page: `/people/mira-holt`. */
function isNamePage({ own, address }: LinkFact, text: string): boolean {
  const parts = address.replace(/\/$/, "").split("/").at(-1)?.split(/[-_.]/) ?? [];
  if (!own || parts.length < 2 || parts.length > 4 || parts.some((part) => !LETTER_FIRST.test(part)))
    return false;
  const name = parts.map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}`).join(" ");
  return text.includes(name);
}

export { isBio };
