import { isShown } from "../model/block.ts";
import type { Reading } from "../model/reading.ts";
import { familyOf } from "../model/role.ts";
import { countWords } from "./count-words.ts";
import { labelBlocks } from "./label.ts";
import { locate, type Region } from "./locate.ts";
import { describePage } from "./metadata.ts";
import { elementsIn, type Snapshot } from "./page-tree.ts";
import { type Layout, takeSnapshot } from "./snapshot.ts";
import { inOneGo, type Steps } from "./steps.ts";

/** What the article room needs from its surroundings; it knows no globals. */
export interface ArticleEnvironment {
  url: string;
  layout?: Layout;
  /** Read only what the reader selected. */
  selection?: Range | undefined;
}

/** See `articleInSteps`. */
export function readArticle(document: Document, environment: ArticleEnvironment): Reading {
  return inOneGo(articleInSteps(document, environment));
}

/**
 * The flow from page to article: snapshot, locate, describe, label; each takes data and gives data. Only the first
 * step sees the document, and it only reads. Throws only on bugs; every expected failure is a value.
 */
export function* articleInSteps(document: Document, environment: ArticleEnvironment): Steps<Reading> {
  const { url, layout, selection } = environment;
  const snapshot = takeSnapshot(document, url, layout, selection);
  if (snapshot.overLimit) return { ok: false, reason: "too-large" };
  yield;
  const region = selection ? everything(snapshot) : yield* locate(snapshot);
  if (!region) return { ok: false, reason: "no-article" };
  yield;
  const metadata = describePage(snapshot, region);
  yield;
  const { blocks, outside } = yield* labelBlocks(snapshot, region, metadata);
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
