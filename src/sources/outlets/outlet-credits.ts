import type { Paragraph } from "../../model/source-input.ts";
import type { Span } from "../../model/source-summary.ts";
import { exactOutlet, type KnownOutlet, type OutletLexicon } from "./outlet-lexicon.ts";
import { findKnownOutlets, type OutletMention } from "./outlet-names.ts";

/** An outlet whose text this is, by dateline, end credit or byline. */
export interface Credit {
  known: KnownOutlet;
  /** As written. */
  text: string;
  relation: "agency-copy" | "republished";
  reporter: string | null;
  evidence: Span | null;
  words: string;
}

/** Datelines stand at the head of a story; a few lines of standfirst may come before. */
const HEAD_PARAGRAPHS = 6;
/** End credits: the last lines of the text, mind a correction or a bio below. */
const TAIL_PARAGRAPHS = 4;
const CREDIT_LENGTH = 200;

const DATELINE =
  /^([^()（）【】［］[\]/\n]{0,70})(?:[(（【［[]([^()（）【】［］[\]\n]{2,50})[)）】］\]]|\/([^/\n]{2,30})\/)\s*([—–:.\-‑]{0,2})/u;

/** Credits in datelines and end lines. Linear in the text. */
export function findTextCredits(paragraphs: readonly Paragraph[], lexicon: OutletLexicon): Credit[] {
  const credits: Credit[] = [];
  paragraphs.forEach((paragraph, at) => {
    const { text, kind } = paragraph;
    if (kind === "byline") return;
    if (at < HEAD_PARAGRAPHS || kind === "dateline") credits.push(...datelineCredits(paragraph, lexicon));
    const marked = kind === "credit" || (text.length < CREDIT_LENGTH && text.includes("©"));
    if (marked || at >= paragraphs.length - TAIL_PARAGRAPHS) credits.push(...endCredits(paragraph, lexicon));
  });
  return credits;
}

function datelineCredits({ id, text }: Paragraph, lexicon: OutletLexicon): Credit[] {
  const found = DATELINE.exec(text);
  if (found) {
    const [whole, place = "", bracketed, slashed, after = ""] = found;
    const inside = bracketed ?? slashed ?? "";
    const parts = creditParts(inside, lexicon);
    const isHead = place.trim() === "" || after !== "" || place === place.toUpperCase();
    // "[ Engadget ]" ends an item of a digest; a station in round brackets opens its story: "(CNN) The …".
    const isCredit = parts.some((part) => part.known.agency) || /[(（]/u.test(whole);
    if (parts.length > 0 && isHead && isCredit)
      return parts.map((part) =>
        agencyCopy(part, { block: id, start: 0, end: whole.trimEnd().length }, text),
      );
  }
  const [first] = findKnownOutlets(text.slice(0, 90), lexicon);
  if (!first?.known?.agency || first.start > 50) return [];
  const left = text.slice(0, first.start);
  const right = text.slice(first.end, first.end + 30);
  const place = /^(?:[\p{Lu}][\p{L}.,'’ \d\-/]{1,48}(?:[/,—–-]|\. ?)\s*\/?)?$/u.test(left);
  const dash = /^\s?(?:[—–]|-{1,2}\s|\/|\.-)/u.test(right) && place;
  const stop = /^(?:\.|,\s\d)/u.test(right) && (left === "" || /[/—–-]\s*$/u.test(left)) && place;
  const wire = /^[（(【]?$/u.test(left) && /^[^。]{0,25}[电電讯訊]/u.test(right);
  if (!(dash || stop || wire)) return [];
  return [agencyCopy(first, { block: id, start: 0, end: first.end }, text)];
}

/** The agencies inside brackets: all parts, when at least one is an agency or all are outlets. */
function creditParts(inside: string, lexicon: OutletLexicon): { known: KnownOutlet; text: string }[] {
  const glued = gluedOutlet(inside, lexicon);
  if (glued) return [glued];
  const parts = inside
    .split(/(?:(?<!\s)\s+)?[/,+&、・]\s*|(?<!\s)\s+(?:und|and|et|y|e|i|og|och|en)\s+/u)
    .filter((part) => part !== "");
  const known = parts.flatMap((part) => {
    const outlet = exactOutlet(lexicon, part);
    return outlet ? [{ known: outlet, text: part.trim() }] : [];
  });
  const agencies = known.filter((part) => part.known.agency);
  return known.length === parts.length ? known : agencies;
}

/** Scripts without spaces: the agency stands between place, reporter and date, or in a form of two letters at the end. */
function gluedOutlet(
  inside: string,
  { datelines, outlets, unspaced }: OutletLexicon,
): { known: KnownOutlet; text: string } | null {
  const short = Object.keys(datelines).find((form) => inside.trimEnd().endsWith(form));
  const known = short && outlets.find((outlet) => outlet.name === datelines[short]);
  if (known) return { known, text: short };
  for (const [form, outlet] of unspaced) {
    if (outlet.agency && inside.includes(form)) return { known: outlet, text: form };
  }
  return null;
}

function endCredits(paragraph: Paragraph, lexicon: OutletLexicon): Credit[] {
  const credits = creditsAtEnd(paragraph, lexicon);
  return credits.length > 0 && lexicon.pictures.test(paragraph.text.slice(0, CREDIT_LENGTH)) ? [] : credits;
}

function creditsAtEnd({ id, text, kind }: Paragraph, lexicon: OutletLexicon): Credit[] {
  if (text.length <= CREDIT_LENGTH) {
    const mentions = findKnownOutlets(text, lexicon).filter((mention) => mention.known?.agency);
    if (mentions.length > 0 && (isOnlyCredit(text, mentions, lexicon) || lexicon.contributed.test(text))) {
      return mentions.map((mention) => agencyCopy(mention, { block: id, start: 0, end: text.length }, text));
    }
  }
  if (kind === "heading") return [];
  const tail = text.slice(-60);
  const bracket = /(?:[(（[]([^()（）[\]\n]{2,40})[)）\]]|\/([^/\n]{2,30})\/)\.?\s*$/u.exec(tail);
  if (bracket) {
    const parts = creditParts(bracket[1] ?? bracket[2] ?? "", lexicon).filter((part) => part.known.agency);
    const start = text.length - tail.length + bracket.index;
    return parts.map((part) => agencyCopy(part, { block: id, start, end: text.length }, text));
  }
  const last = /^(?:.*(?:[.!?”"»)]\s+|\s[—–-]\s?))?([^.!?—–]{2,30})\.?\s*$/su.exec(tail)?.[1]?.trim() ?? "";
  const outlet = last === "" ? null : exactOutlet(lexicon, last);
  if (!outlet?.agency) return [];
  const start = text.length - tail.length + tail.lastIndexOf(last);
  return [agencyCopy({ known: outlet, text: last }, { block: id, start, end: start + last.length }, text)];
}

function isOnlyCredit(text: string, mentions: OutletMention[], { creditWords }: OutletLexicon): boolean {
  const rest = mentions.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => /^\d/.test(word) || creditWords.has(word));
}

function agencyCopy(part: { known: KnownOutlet | null; text: string }, evidence: Span, text: string): Credit {
  return {
    known: part.known as KnownOutlet,
    text: part.text,
    relation: "agency-copy",
    reporter: null,
    evidence,
    words: text.slice(evidence.start, evidence.end),
  };
}

/** Outlets among the authors: "dpa", "Le Journal et AFP", "Jane Roe, Associated Press", "Reuters Staff". */
export function findBylineCredits(
  authors: readonly string[],
  bylines: readonly Paragraph[],
  lexicon: OutletLexicon,
): Credit[] {
  const credits: Credit[] = [];
  const read = (line: string, evidence: Span | null) => {
    if (line.length > CREDIT_LENGTH || lexicon.pictures.test(line)) return;
    for (const { known, kind, text, start, end } of findKnownOutlets(line, lexicon)) {
      if (!known) continue;
      const left = line.slice(0, start);
      const person = /^(?:by\s+)?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})\s*[,|/(]\s*$/iu.exec(left);
      // A paper or station counts only as the house of a person: "Jane Roe, Futurism"; "Stern" may be a name.
      const house = kind === "known" && /(?:[,|/(]\s*|\b(?:for|of|from|at)\s+(?:the\s+)?)$/iu.test(left);
      // "TT" and the like are words as well: alone, or behind a reporter's name and a stroke.
      const plain = kind !== "everyday" || end - start === line.length || person;
      if (!(known.agency ? plain : house)) continue;
      const relation = known.agency ? "agency-copy" : "republished";
      credits.push({ known, text, relation, reporter: person?.[1] ?? null, evidence, words: line });
    }
  };
  for (const { id, text } of bylines) read(text, { block: id, start: 0, end: text.length });
  for (const author of authors) read(author, null);
  // "Jane Roe", "Futurism": the house stands among the authors as one of them.
  authors.forEach((text, at) => {
    const known = exactOutlet(lexicon, text);
    const reporter = authors[at - 1];
    if (known && !known.agency && reporter)
      credits.push({ known, text, relation: "republished", reporter, evidence: null, words: text });
  });
  return credits;
}
