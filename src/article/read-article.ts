import { isShown } from "../model/block.ts";
import type { Reading } from "../model/reading.ts";
import { familyOf } from "../model/role.ts";
import { countWords } from "./count-words.ts";
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

/**
 * The flow from page to article: snapshot, locate, describe, label; each step takes data and gives data.
 * The document is only read. Throws only on bugs; every expected failure is a value.
 */
export function readArticle(document: Document, environment: ArticleEnvironment): Reading {
  const { url, layout, selection } = environment;
  const snapshot = takeSnapshot(document, url, layout, selection);
  if (snapshot.overLimit) return { ok: false, reason: "too-large" };
  const region = selection ? everything(snapshot) : locate(snapshot);
  if (!region) return { ok: false, reason: "no-article" };
  const metadata = describePage(snapshot, region);
  const { blocks, outside } = labelBlocks(snapshot, region, metadata);
  if (blocks.length === 0) return { ok: false, reason: "no-article" };
  const story = blocks.filter((block) => isShown(block) && familyOf(block.role) === "story");
  const words = story.reduce((sum, block) => sum + countWords(block.text), 0);
  return { ok: true, metadata, blocks, outside, words, scope: selection ? "selection" : "page" };
}

/** What the reader selected is the article, whatever else it looks like. */
function everything(snapshot: Snapshot): Region {
  const kept = new Set<number>();
  for (const element of elementsIn(snapshot.body)) kept.add(element.n);
  return { roots: [snapshot.body], kept, standfirst: null };
}
