import type { Block } from "../model/block.ts";
import type { Metadata } from "../model/metadata.ts";
import type { Failure } from "../model/reading.ts";
import type { PromoRole } from "../model/role.ts";
import { labelBlocks } from "./label.ts";
import { locate, type Region } from "./locate.ts";
import { describePage } from "./metadata.ts";
import { elementsIn, type Snapshot } from "./page-tree.ts";
import { type Layout, takeSnapshot } from "./snapshot.ts";

/** What the article room needs from its surroundings; it knows no globals. */
export interface ArticleEnvironment {
  url: string;
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
  const { url, layout, selection } = environment;
  const snapshot = takeSnapshot(document, url, layout, selection);
  return readSnapshot(snapshot, selection ? everything : locate);
}

/**
 * Everything after the page's own document was read.
 * @param find finds the article's region; the reader's selection needs no search
 */
export function readSnapshot(
  snapshot: Snapshot,
  find: (snapshot: Snapshot) => Region | null = locate,
): CleanArticle | Failure {
  if (snapshot.overLimit) return { ok: false, reason: "too-large" };
  const region = find(snapshot);
  if (!region) return { ok: false, reason: "no-article" };
  const metadata = describePage(snapshot, region);
  const { blocks, outside } = labelBlocks(snapshot, region, metadata);
  if (blocks.length === 0) return { ok: false, reason: "no-article" };
  return { ok: true, metadata, blocks, outside };
}

/** What the reader selected is the article, whatever else it looks like. */
function everything(snapshot: Snapshot): Region {
  const kept = new Set<number>();
  for (const element of elementsIn(snapshot.body)) kept.add(element.n);
  return { roots: [snapshot.body], kept, standfirst: null };
}
