import type { Block } from "../model/block.ts";
import type { Metadata } from "../model/metadata.ts";
import type { Failure } from "../model/reading.ts";
import type { PromoRole } from "../model/role.ts";
import { labelBlocks } from "./label.ts";
import { locate } from "./locate.ts";
import { describePage } from "./metadata.ts";
import { type Layout, takeSnapshot } from "./snapshot.ts";

/** What the article room needs from its surroundings; it knows no globals. */
export interface ArticleEnvironment {
  url: string;
  /** An inert, empty HTML document: Readability works on it and changes it. */
  emptyDocument: () => Document;
  layout?: Layout;
  /** Read only what the reader selected. */
  selection?: Range | undefined;
}

export interface CleanArticle {
  ok: true;
  metadata: Metadata;
  blocks: Block[];
  outside: { role: PromoRole; count: number }[];
}

/** Steps in order: each takes data and gives data. */
export function readArticle(document: Document, environment: ArticleEnvironment): CleanArticle | Failure {
  const snapshot = takeSnapshot(document, environment.url, environment.layout);
  const region = locate(snapshot, environment.emptyDocument);
  if (!region) return { ok: false, reason: "no-article" };
  const metadata = describePage(snapshot, region);
  const { blocks, outside } = labelBlocks(snapshot, region, metadata);
  if (blocks.length === 0) return { ok: false, reason: "no-article" };
  return { ok: true, metadata, blocks, outside };
}
