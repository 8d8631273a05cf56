import type { Metadata } from "../../model/metadata.ts";
import { summaryRows } from "../../model/summary-rows.ts";
import { publisherAlone } from "../../words/publisher.ts";
import type { Taken } from "./taken.ts";

/**
 * A bibliographic item as Zotero, pandoc and other programs read it.
 * Names stand whole (`literal`): which of them is the family's, a page does not say.
 * Source: the schema of CSL-JSON, citationstyles.org, version 1.0.2.
 */
interface CslItem {
  id: string;
  type: "article-newspaper" | "webpage" | "document";
  title: string;
  author?: { literal: string }[];
  "container-title"?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
}

interface CslDate {
  "date-parts": [number[]];
}

/** The article and the documents that it rests on, as CSL-JSON; documents without an address by their name alone. */
export function cslOf(taken: Taken, now = new Date()): string {
  const { article, sources } = taken;
  const { metadata } = article;
  const items: CslItem[] = [articleItem(metadata, now)];
  if (sources) {
    const rows = summaryRows(sources);
    const named = [
      ...rows.documents.map(({ entry }) => entry.name),
      ...sources.unlinked.map(({ name }) => name),
    ];
    const linked = rows.linkedDocuments.map(({ document, host, url }) => ({
      title: document ?? host,
      URL: url,
    }));
    items.push(
      ...named.map((title, i): CslItem => ({ id: `document-${i + 1}`, type: "document", title })),
      ...linked.map(({ title, URL }, i): CslItem => ({ id: `link-${i + 1}`, type: "webpage", title, URL })),
    );
  }
  return `${JSON.stringify(items, null, 2)}\n`;
}

function articleItem(metadata: Metadata, now: Date): CslItem {
  const issued = metadata.published && dateOf(metadata.published);
  return {
    id: "article",
    type: "article-newspaper",
    title: metadata.title,
    ...(metadata.authors.length > 0 && { author: metadata.authors.map((literal) => ({ literal })) }),
    "container-title": publisherAlone(metadata),
    ...(issued && { issued }),
    accessed: { "date-parts": [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] },
    ...(metadata.lang && { language: metadata.lang }),
    ...(metadata.url && { URL: metadata.url }),
  };
}

/** The day that the publisher writes, in its own time zone; a date may be of a month or a year. */
function dateOf(iso: string): CslDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!match) return null;
  const parts = match.slice(1).filter((part) => part !== undefined);
  return { "date-parts": [parts.map(Number)] };
}
