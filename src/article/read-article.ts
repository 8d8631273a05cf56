import type { Block } from "../model/block.ts";
import type { Metadata } from "../model/metadata.ts";
import type { Failure } from "../model/reading.ts";
import type { PromoRole } from "../model/role.ts";
import { labelBlocks } from "./label.ts";
import { locate } from "./locate.ts";
import { describePage } from "./metadata.ts";
import type { Snapshot } from "./page-tree.ts";
import { type Layout, takeSnapshot } from "./snapshot.ts";

/** What the article room needs from its surroundings; it knows no globals. */
export interface ArticleEnvironment {
  url: string;
  /** No longer used: Readability works on plain objects. */
  emptyDocument?: () => Document;
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
  return readSnapshot(takeSnapshot(document, environment.url, environment.layout));
}

/** Everything after the page's own document was read. */
export function readSnapshot(snapshot: Snapshot): CleanArticle | Failure {
  if (snapshot.overLimit) return { ok: false, reason: "too-large" };
  const region = locate(snapshot);
  if (!region) return { ok: false, reason: "no-article" };
  const metadata = describePage(snapshot, region);
  const { blocks, outside } = labelBlocks(snapshot, region, metadata);
  if (blocks.length === 0) return { ok: false, reason: "no-article" };
  return { ok: true, metadata, blocks, outside };
}
