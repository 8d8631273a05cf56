import type { ProvenanceRole } from "../../model/role.ts";
import { PORTRAIT_HEADINGS } from "../../rules/bylines.ts";
import { foldText } from "../../rules/fold.ts";
import { isCapitalised, isLowerCased, LETTERS } from "../../rules/letters.ts";
import { families } from "../families/word-families.ts";
import { hasThumbnail } from "../signals/asking.ts";
import type { LinkFact } from "../signals/evidence.ts";
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
    (last, { candidate, elsewhere }, i) => (elsewhere || candidate.prose === 0 ? last : i),
    -1,
  );
  let heads = false;
  for (const [i, draft] of drafts.entries()) {
    if (draft.role || draft.elsewhere) continue;
    const atEnd = i >= lastText - 1;
    const opensPortrait = atEnd && announcesPortrait(draft);
    const found: Label | null =
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
function partOfPortrait({ candidate }: Draft, isHeading: boolean): Label | null {
  const { text, shape } = candidate;
  const isPart = ["paragraph", "box", "figure"].includes(shape) && text.length <= BIO_LENGTH;
  return isHeading || isPart ? label("bio", "bio-heading") : null;
}

interface Label {
  role: ProvenanceRole;
  rule: string;
}

const label = (role: ProvenanceRole, rule: string): Label => ({ role, rule });

function classifyLine(draft: Draft, context: LabelContext, atEnd: boolean): Label | null {
  const { text, shape } = draft.candidate;
  if (text === "" || shape === "quote" || shape === "table" || shape === "code") return null;
  const credit = creditLine(draft);
  if (credit) return credit;
  if (isBio(draft, atEnd, context.head.authors)) return label("bio", "bio-evidence");
  const short = shortLine(draft, context);
  return (short && SHORT_LINES.find(({ is }) => is(short))) ?? null;
}

/** Whose the text is, and who may print it. */
function creditLine({ candidate, facts }: Draft): Label | null {
  const { text, shape, linkShare } = candidate;
  if (text.length > CREDIT_LENGTH || shape === "heading") return null;
  if (families.has("copyright-line", facts.lower)) return label("copyright", "copyright-words");
  if (families.has("republication", facts.lower)) return label("republication", "republication-words");
  return isDeskCredit(facts.lower, linkShare) ? label("credit", "credit-words") : null;
}

/** A line that is no longer than a byline, with what several of the rules ask. */
interface ShortLine {
  draft: Draft;
  text: string;
  lower: string;
  authors: readonly string[];
  isHeading: boolean;
  /** Stands before or behind the running text. */
  edge: boolean;
  /** Signals are sure that it is a promo. */
  promo: boolean;
  /** Words of class names that the page gives it. */
  names: string;
  hasDate: boolean;
  /** It opens with "By" or the like. */
  prefixed: boolean;
  /** What it says behind that, without its date. */
  rest: string;
}

function shortLine(draft: Draft, { head: { authors } }: LabelContext): ShortLine | null {
  const { candidate, facts, verdict } = draft;
  const { text, shape, place } = candidate;
  const edge = place !== "within";
  if (text.length > LINE_LENGTH || (shape === "list" && !edge)) return null;
  const prefix = families.endOf("byline-prefix", facts.lower);
  const unprefixed = facts.folded.slice(Math.max(0, prefix));
  const hasDigit = /\d/.test(text);
  return {
    draft,
    text,
    lower: facts.lower,
    authors,
    isHeading: shape === "heading",
    edge,
    promo: verdict !== null && strength(verdict) === "sure",
    names: candidate.names.slice(0, 40).join(" "),
    // A date, with its day of the week or without: a pattern that finds it alone would be compiled for nothing else.
    hasDate: hasDigit && text.search(DATED) >= 0,
    prefixed: prefix >= 0,
    rest: hasDigit ? unprefixed.replace(DATED, " ") : unprefixed,
  };
}

/** What a short line is, by the first rule that holds. */
const SHORT_LINES: readonly (Label & { is: (short: ShortLine) => boolean })[] = [
  {
    ...label("byline", "byline-author-name"),
    is: ({ draft, text, authors, promo }) =>
      !promo && draft.candidate.shape !== "list" && isAuthorName(text, authors),
  },
  { ...label("byline", "byline-words"), is: opensAsByline },
  { ...label("date", "entry-time"), is: isEntryTime },
  {
    ...label("byline", "byline-words"),
    is: ({ text, edge }) => edge && text.length < 80 && (endsInByline(text) || endsInReadingTime(text)),
  },
  { ...label("byline", "byline-date"), is: hasDateAndName },
  {
    ...label("byline", "byline-signature"),
    is: ({ text, lower, authors, promo }) => !promo && isSignature(text, lower, authors),
  },
  {
    ...label("byline", "byline-named"),
    is: ({ text, names, edge }) =>
      edge && text.length < 100 && !/[.!?]$/.test(text) && BYLINE_NAMES.test(names),
  },
  { ...label("update", "date-words"), is: (short) => isDateLine(short) && UPDATE.test(short.text) },
  { ...label("date", "date-words"), is: isDateLine },
  {
    ...label("date", "date-named"),
    is: ({ draft, text, names, hasDate }) =>
      hasDate && text.length < 90 && (DATE_NAMES.test(names) || draft.candidate.element.tag === "time"),
  },
];

const UPDATE =
  /updat|aktualis|actuali|mis à jour|aggiorn|atuali|bijgewerkt|oppdatert|opdateret|uppdaterad|обновл|güncell|更新|수정|تحديث/iu;

/** "By Ana Ruiz", at an edge of the story, called a byline by the page, or with a name that it gives as an author's. */
function opensAsByline({ lower, authors, edge, names, prefixed, rest }: ShortLine): boolean {
  if (!prefixed || !isNames(rest)) return false;
  return edge || BYLINE_NAMES.test(names) || nameIn(lower, authors) !== "";
}

/** "14:05 Ana Ruiz": the time of an entry; one that opens a heading is part of what the entry is called. */
function isEntryTime({ text, isHeading }: ShortLine): boolean {
  if (isHeading || text.length >= 60 || !/^\d{1,2}[:.]\d{2}\b/.test(text)) return false;
  return isNames(text.replace(/^[\d:.]+/, "")) && !/[.!?]$/.test(text);
}

function hasDateAndName({ lower, edge, hasDate, prefixed, rest }: ShortLine): boolean {
  if (!hasDate || !edge) return false;
  return prefixed ? isNames(rest.trim().split(/\s+/, 2).join(" ")) : namesBehindDate(lower);
}

/** A date with little else, or with words that say what date it is. A day between a chronicle's entries heads what follows. */
function isDateLine({ text, lower, isHeading, edge, hasDate }: ShortLine): boolean {
  if (!hasDate || (isHeading && !edge)) return false;
  return (!isHeading && families.has("date-label", lower)) || isBareDate(text);
}

/** A line opens with its date and names after that who wrote it: "05/10/2018 - Published by: Ana Ruiz - Tags: …". */
function namesBehindDate(lower: string): boolean {
  const match = DATE.exec(lower);
  if (match?.index !== 0) return false;
  const rest = lower.slice(match[0].length).replace(/^[^\p{L}]+/u, "");
  return families.endOf("byline-prefix", rest) >= 0 && rest !== lower;
}

/** Who wrote it, and behind a stroke how long it takes to read: "Harbour desk | 5 min read". */
function endsInReadingTime(text: string): boolean {
  const parts = text.split(/\s[|•·–—]\s/);
  const last = foldText(parts.at(-1) ?? "");
  return parts.length > 1 && /\d/.test(last) && families.has("skip-label", last);
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
  if (!families.has("desk-credit", text)) return false;
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
/** What words that tell of a writer add; they are looked for only where they decide. */
const WRITER_WORDS = 0.4;

interface PossibleBio extends Pick<Draft, "candidate" | "facts"> {
  atEnd: boolean;
  authors: readonly string[];
}

/** What speaks for a writer's portrait, and against it. */
const BIO_CUES: readonly { weight: number; is: (bio: PossibleBio) => boolean }[] = [
  { weight: 0.5, is: ({ candidate }) => BIO_NAMES.test(candidate.names.slice(0, 40).join(" ")) },
  { weight: 0.3, is: ({ facts }) => facts.links.some(({ address }) => AUTHOR_PATH.test(address)) },
  { weight: 0.2, is: givesAddress },
  { weight: 0.2, is: opensWithAuthor },
  { weight: 0.1, is: (bio) => !opensWithAuthor(bio) && opensWithFirstName(bio) },
  { weight: 0.2, is: ({ candidate }) => candidate.shape === "box" && candidate.pictures.length === 1 },
  { weight: 0.3, is: ({ candidate, atEnd }) => candidate.place === "after" || atEnd },
  { weight: 0.1, is: ({ candidate }) => candidate.emphasised },
  { weight: 0.4, is: isCardOfPerson },
  { weight: -0.6, is: ({ facts }) => facts.quoted },
  {
    weight: -0.3,
    is: ({ candidate, atEnd }) => candidate.place === "within" && !atEnd && candidate.shape !== "box",
  },
];

function isBio({ candidate, facts }: Draft, atEnd = false, authors: readonly string[] = []): boolean {
  const { text, shape } = candidate;
  if (text.length < 12 || text.length > BIO_LENGTH || shape === "list" || shape === "heading") return false;
  const bio = { candidate, facts, atEnd, authors };
  let score = 0;
  for (const { weight, is } of BIO_CUES) if (is(bio)) score += weight;
  if (score >= ENOUGH) return true;
  return score + WRITER_WORDS >= ENOUGH && facts.hits().has("writer-sentence");
}

/** A mail address, or a name on a network. */
function givesAddress({ candidate: { links, text } }: PossibleBio): boolean {
  return (
    links.some(({ attributes }) => attributes.href?.startsWith("mailto:")) ||
    /\S@[^\s@]*\.\w|(twitter|x)\.com\/\w|(^|\s)@\w{3,}/.test(text)
  );
}

function opensWithAuthor({ facts, authors }: PossibleBio): boolean {
  return authors.some((name) => name.length > 4 && facts.lower.startsWith(name.toLowerCase()));
}

function opensWithFirstName({ candidate, authors }: PossibleBio): boolean {
  return authors.some((name) => candidate.text.startsWith(`${name.split(" ")[0]} `));
}

/** A box with a small picture and a link to the page of whom it names. */
function isCardOfPerson({ candidate, facts }: PossibleBio): boolean {
  const { shape, place, text } = candidate;
  if (shape !== "box" || place === "before" || !hasThumbnail(candidate)) return false;
  return facts.links.some((link) => isNamePage(link, text));
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
