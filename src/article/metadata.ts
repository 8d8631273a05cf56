import type { Metadata } from "../model/metadata.ts";
import type { Region } from "./locate.ts";
import type { Snapshot } from "./page-tree.ts";

/** What the page says about the article: title, authors, dates, publisher. */
export function describePage(snapshot: Snapshot, _region: Region): Metadata {
  const meta = (...keys: string[]) =>
    keys.map((key) => snapshot.head.metas.find((m) => m.key === key)?.content).find(Boolean) ?? null;
  const author = meta("author", "article:author");
  return {
    url: snapshot.url,
    canonicalUrl: snapshot.head.links.find((link) => link.rel === "canonical")?.href ?? null,
    title: meta("og:title") ?? snapshot.head.title,
    authors: author ? [author.replace(/^by\s+/i, "")] : [],
    siteName: meta("og:site_name"),
    published: meta("article:published_time"),
    modified: meta("article:modified_time"),
    lang: snapshot.lang.toLowerCase() || null,
    dir: snapshot.dir === "rtl" ? "rtl" : "ltr",
    leadImage: meta("og:image"),
    paywalled: false,
    kind: null,
    origins: [],
    conflicts: [],
  };
}
