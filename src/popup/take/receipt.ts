import { isOfWholeStory, type Quote, type Source, type SourceSummary } from "../../model/source-summary.ts";
import { preview, readableDate } from "../../words/format.ts";
import { keyPart } from "../../words/message-keys.ts";
import { publisherName } from "../../words/publisher.ts";
import { summarySentence } from "../../words/summary-sentence.ts";
import { linkToText, withoutComma } from "../text/quotation.ts";
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
  quotation: { words: string; speaker: string } | null;
  /** Opens the page at the quotation, where there is one. */
  address: string;
  read: string;
}

/** UTF-16 units of a quotation that a receipt has room for. */
const LONGEST_QUOTATION = 280;
/** UTF-16 units of a publisher's name: one that is longer must not push the host out of the picture. */
const LONGEST_NAME = 80;

/** @param now when the reader reads the article */
export function receiptOf(taken: Taken, summary: SourceSummary, now: Date): Receipt {
  const { article, texts, language } = taken;
  const { text } = texts;
  const { metadata } = article;
  const published = metadata.published && readableDate(metadata.published, language);
  const siteName = metadata.siteName && preview(metadata.siteName, LONGEST_NAME);
  const outlet = summary.outlets.find(isOfWholeStory);
  const strongest = strongestQuotation(summary);
  return {
    title: metadata.title,
    origin: [publisherName({ ...metadata, siteName }), published ?? ""]
      .filter(Boolean)
      .map(isolated)
      .join(" · "),
    reporting: outlet
      ? [outlet.name, text(`relation_${keyPart(outlet.relation)}`)].join(text("list_comma"))
      : null,
    cited: summarySentence(summary, texts),
    quotation: strongest && {
      words: withoutComma(strongest.quote.text),
      speaker: [strongest.source.name, strongest.source.role].filter(Boolean).join(text("list_comma")),
    },
    address: linkToText(metadata.url, firstPart(strongest?.quote.text ?? "")),
    read: text("receipt_read", new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(now)),
  };
}

/** A line each, an empty one between what belongs apart. */
export function receiptText({ title, origin, reporting, cited, quotation, address, read }: Receipt): string {
  const groups = [
    [title, origin, reporting],
    [cited],
    [quotation && `“${quotation.words}”`, quotation && `— ${quotation.speaker}`],
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
    const fits = quote.text.length <= LONGEST_QUOTATION;
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

/** In an order of its own, whichever way the words beside it run (Unicode's FSI and PDI). */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

/** A text fragment finds what stands on the page without a break. */
function firstPart(quotation: string): string {
  return quotation.split(/ … |\n/, 1)[0] ?? "";
}
