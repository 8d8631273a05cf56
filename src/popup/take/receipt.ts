import { isOfWholeStory, type Quote, type Source, type SourceSummary } from "../../model/source-summary.ts";
import { preview, readableDate } from "../../words/format.ts";
import { languageTag } from "../../words/language.ts";
import { keyPart } from "../../words/message-keys.ts";
import { publisherName } from "../../words/publisher.ts";
import { summarySentence } from "../../words/summary-sentence.ts";
import { textDirection } from "../../words/text-direction.ts";
import { linkToText, withoutComma } from "../text/quotation.ts";
import { inQuotationMarks } from "./quotation-marks.ts";
import type { Taken } from "./taken.ts";

/** What one wants to show of a story: whose it is, who speaks in it, and where it stands. Nothing that is uncertain. */
export interface Receipt {
  title: string;
  /** The publisher with the host that the page really came from, and the date of publication. */
  origin: string;
  /** Whose reporting the whole story is, if it is another outlet's. */
  reporting: string | null;
  /** Who is cited, in figures; null in a language whose sources are not looked for. */
  cited: string | null;
  /** The words stand between the marks of their language. */
  quotation: { words: string; speaker: string } | null;
  /** Opens the page at the quotation, where there is one. */
  address: string;
  read: string;
}

/** UTF-16 units of a quotation that a receipt has room for. */
const LONGEST_QUOTATION = 280;
/** UTF-16 units of an outlet's name: one that is longer must not push the host out of the picture. */
const LONGEST_NAME = 80;

/** @param now when the reader reads the article */
export function receiptOf(taken: Taken, summary: SourceSummary, now: Date): Receipt {
  const { article, texts, language } = taken;
  const { text } = texts;
  const comma = text("list_comma");
  const inOwnOrder = (words: string) => (mayTurn(words, language) ? isolated(words) : words);
  const { metadata } = article;
  const { published } = metadata;
  const isSure = metadata.conflicts.every(({ field }) => field !== "published");
  const day = published && isSure ? readableDate(published, language) : null;
  const siteName = metadata.siteName && preview(metadata.siteName, LONGEST_NAME);
  const outlet = summary.outlets.find(isOfWholeStory);
  const strongest = strongestQuotation(summary);
  return {
    title: metadata.title,
    origin: [publisherName({ ...metadata, siteName }), day].filter(isSaid).map(inOwnOrder).join(" · "),
    reporting: outlet
      ? [inOwnOrder(preview(outlet.name, LONGEST_NAME)), text(`relation_${keyPart(outlet.relation)}`)].join(
          comma,
        )
      : null,
    cited: summarySentence(summary, texts, inOwnOrder),
    quotation: strongest && {
      words: inQuotationMarks(
        inOneLine(withoutComma(strongest.quote.text)),
        languageTag(metadata.lang) ?? language,
      ),
      speaker: [strongest.source.name, strongest.source.role].filter(isSaid).map(inOwnOrder).join(comma),
    },
    address: linkToText(withoutUser(metadata.url), firstPart(strongest?.quote.text ?? "")),
    read: text("receipt_read", new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(now)),
  };
}

/** A line each, an empty one between what belongs apart. */
export function receiptText({ title, origin, reporting, cited, quotation, address, read }: Receipt): string {
  const groups = [
    [title, origin, reporting],
    [cited],
    [quotation?.words, quotation && `— ${quotation.speaker}`],
    [address, read],
  ];
  return groups
    .map((lines) => lines.filter(Boolean).join("\n"))
    .filter((group) => group !== "")
    .join("\n\n");
}

/** The longest quotation with room, of the certain source that says most among those that have one; who has a name goes first. */
function strongestQuotation({ quotes, sources }: SourceSummary): { quote: Quote; source: Source } | null {
  const found = quotes.flatMap((quote) => {
    const source = quote.source === null ? undefined : sources[quote.source];
    const fits = quote.text.length <= LONGEST_QUOTATION && !quote.guessed;
    return fits && source?.certainty === "certain" ? [{ quote, source }] : [];
  });
  const [strongest] = found.sort(
    (a, b) =>
      Number(a.source.kind === "unnamed") - Number(b.source.kind === "unnamed") ||
      b.source.quotes - a.source.quotes ||
      b.quote.text.length - a.quote.text.length,
  );
  return strongest ?? null;
}

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words among others that run the other way may turn each other's order. */
function mayTurn(words: string, language: string): boolean {
  return textDirection(language) === "rtl" || RIGHT_TO_LEFT.test(words);
}

/** In an order of its own, whichever way the words beside it run (Unicode's FSI and PDI). */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

function isSaid(words: string | null): words is string {
  return words !== null && words !== "";
}

/** A speech over several paragraphs: with breaks of its own it could pass for other lines of the receipt. */
function inOneLine(quotation: string): string {
  return quotation.replace(/\s+/g, " ").trim();
}

/** What stands before the host in "https://name@host/" is read for the host. */
function withoutUser(address: string): string {
  const url = URL.parse(address);
  if (!url || (url.username === "" && url.password === "")) return address;
  url.username = "";
  url.password = "";
  return url.href;
}

/** A text fragment finds what stands on the page without a break. */
function firstPart(quotation: string): string {
  return quotation.split(/ … |\n/, 1)[0] ?? "";
}
