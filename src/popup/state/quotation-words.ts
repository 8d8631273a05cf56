import type { Choice } from "../../model/place.ts";
import type { SourcedArticle } from "../../model/reading.ts";
import { INTERRUPTION, isOfWholeStory } from "../../model/source-summary.ts";
import { readableDate } from "../../words/format.ts";
import { keyPart } from "../../words/message-keys.ts";
import { publisherName } from "../../words/publisher.ts";
import type { Texts } from "../../words/texts.ts";
import type { Passage } from "../text/passages.ts";
import { linkToText, withoutComma } from "../text/quotation.ts";

/**
 * A quotation as one would cite it: the words, the speaker and role, publisher and
 * original outlet, date, and a link to the place. Null for what is no quotation.
 */
export function quotationOf(
  passage: Passage,
  choice: Choice,
  article: SourcedArticle,
  texts: Texts,
  language: string,
): string | null {
  const source = choice.kind === "source" ? article.sources.sources[choice.index] : undefined;
  const [first] = passage.quotations;
  if (!source || first === undefined) return null;
  const { text } = texts;
  const { metadata, sources } = article;
  const origin = sources.outlets.find(isOfWholeStory);
  const publisher = publisherName(metadata);
  const speaker = [source.name, source.role].filter(Boolean).join(text("list_comma"));
  const where = [
    publisher && text("strip_published", publisher),
    origin && text(`strip_${keyPart(origin.relation)}`, origin.name),
    metadata.published && readableDate(metadata.published, language),
  ].filter(Boolean);
  const words = passage.quotations.map((quotation) => withoutComma(quotation.replace(/\s+/g, " ")));
  const line = text("quotation", words.join(INTERRUPTION), speaker);
  return [line, where.join(text("list_comma")), linkToText(metadata.url, first.split(INTERRUPTION)[0]!)]
    .filter(Boolean)
    .join("\n");
}
