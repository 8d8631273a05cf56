import type { Metadata } from "../model/metadata.ts";
import { isLaterUpdate, readableDate } from "./format.ts";
import { publisherName, writers } from "./publisher.ts";
import type { Texts } from "./texts.ts";

/** Byline, dates and publisher in one line. */
export function bylineWords(metadata: Metadata, { text, own }: Texts): string {
  const { published, modified } = metadata;
  const names = new Intl.ListFormat(own.lang, { type: "conjunction" }).format(writers(metadata));
  const publication = published && readableDate(published, own.lang);
  const update = modified && isLaterUpdate(published, modified) && readableDate(modified, own.lang);
  return [
    names && text("article_by", names),
    publisherName(metadata),
    publication && text("article_published", publication),
    update && text("article_updated", update),
  ]
    .filter(Boolean)
    .join(" · ");
}
