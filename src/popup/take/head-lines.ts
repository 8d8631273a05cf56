import { readableDate } from "../text/format.ts";
import { publisherName } from "../text/publisher.ts";
import type { Taken } from "./taken.ts";

/** Byline, dates and publisher in one line. */
export function bylineOf({ article, texts, language }: Taken): string {
  const { metadata } = article;
  const names = new Intl.ListFormat(language, { type: "conjunction" }).format(metadata.authors);
  const published = metadata.published && readableDate(metadata.published, language);
  const updated =
    metadata.modified !== metadata.published &&
    metadata.modified &&
    readableDate(metadata.modified, language);
  return [
    names && texts.text("article_by", names),
    publisherName(metadata),
    published && texts.text("article_published", published),
    updated && texts.text("article_updated", updated),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A name for the file: the headline without what file systems refuse, and not too long. */
export function fileNameOf({ article }: Taken, extension: string): string {
  const name = article.metadata.title
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, "");
  return `${name || "article"}.${extension}`;
}
