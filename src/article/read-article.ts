import { isShown } from "../model/block.ts";
import type { Reading } from "../model/reading.ts";
import { familyOf } from "../model/role.ts";
import { inOneGo, type Steps } from "../model/steps.ts";
import { labelBlocks } from "./label/label.ts";
import { locate } from "./locate/locate.ts";
import { describePage } from "./metadata/describe-page.ts";
import { countWords } from "./page/count-words.ts";
import type { DomDocument, DomElement } from "./page/dom.ts";
import { framesIn, inPage } from "./page/frames.ts";
import { type Look, PageLook } from "./page/look.ts";
import { elementsIn, type Snapshot } from "./page/page-tree.ts";
import { type Region, withoutElements } from "./page/region.ts";
import { takeSnapshot } from "./page/snapshot.ts";
import { storyLinks } from "./page/story-links.ts";
import { unseenRuns } from "./page/unseen-runs.ts";

/** What the article room needs from its surroundings; it knows no globals. */
export interface ArticleEnvironment {
  url: string;
  /** How the document looks; null of a saved page. */
  look?: Look | null;
  /** Read only what the reader selected. */
  selection?: Range | undefined;
  /** Called when a frame is looked into: no observer of the page sees it change. */
  onFrame?: (() => void) | undefined;
}

/** Words of a page's own article from which it needs no frame's; and from which a frame can hold the story. */
const ENOUGH_WORDS = 50;
/** Frames that are looked into; a page made of more is no story's. */
const MAX_FRAMES = 20;
/** A frame's article is the story where it has this many times the words of the page's. */
const FAR_MORE = 4;

/** See `articleInSteps`. */
export function readArticle(document: DomDocument, environment: ArticleEnvironment): Reading {
  return inOneGo(articleInSteps(document, environment));
}

/**
 * The flow from page to article: snapshot, locate, describe, label; each takes data and gives data. Only snapshots
 * see the document and its frames, and how it looks is asked of it; both only read. Throws only on bugs; every expected failure is a value.
 */
export function* articleInSteps(document: DomDocument, environment: ArticleEnvironment): Steps<Reading> {
  const { url, look, selection } = environment;
  const sources: DomElement[] = [];
  const page = takeSnapshot(document, url, selection, sources);
  const reading = yield* readSnapshot(page, selection, look ? new PageLook(look, sources) : null);
  let best = reading;
  if (selection || page.overLimit || wordsOf(reading) >= ENOUGH_WORDS) return reading;
  const least = Math.max(ENOUGH_WORDS, FAR_MORE * wordsOf(reading));
  let left = MAX_FRAMES;
  for (const frame of framesIn(document)) {
    if (left-- === 0) break;
    environment.onFrame?.();
    // Written by a script of the page or standing in an attribute, a frame has no address of its own.
    const address = /^http/.test(frame.URL) ? frame.URL : url;
    const inner = yield* readSnapshot(inPage(takeSnapshot(frame, address), page));
    if (wordsOf(inner) >= Math.max(least, wordsOf(best) + 1)) best = inner;
  }
  return best;
}

function wordsOf(reading: Reading): number {
  return reading.ok ? reading.words : 0;
}

function* readSnapshot(snapshot: Snapshot, selection?: Range, look: PageLook | null = null): Steps<Reading> {
  if (snapshot.overLimit) return { ok: false, reason: "too-large" };
  yield;
  const found = selection ? everything(snapshot) : yield* locate(snapshot);
  if (!found) return noArticle(snapshot);
  yield;
  const region = look ? withoutElements(found, [...unseenRuns(found, look, snapshot.dir)]) : found;
  yield;
  const metadata = describePage(snapshot, region);
  yield;
  const { blocks, outside, around } = yield* labelBlocks(snapshot, region, metadata, { look });
  if (blocks.length === 0) return noArticle(snapshot);
  const story = blocks.filter((block) => isShown(block) && familyOf(block.role) === "story");
  const words = story.reduce((sum, block) => sum + countWords(block.text), 0);
  const { pictureHosts } = snapshot;
  return {
    ...{ ok: true, metadata, blocks, outside, words, scope: selection ? "selection" : "page" },
    ...(around.length > 0 && { around }),
    ...(pictureHosts.length > 0 && { pictureHosts }),
  };
}

function noArticle(snapshot: Snapshot): Reading {
  const stories = storyLinks(snapshot);
  return { ok: false, reason: "no-article", ...(stories.length > 0 && { stories }) };
}

/** What the reader selected is the article, whatever else it looks like. */
function everything(snapshot: Snapshot): Region {
  const kept = new Set<number>();
  for (const element of elementsIn(snapshot.body)) kept.add(element.n);
  return { roots: [snapshot.body], kept, standfirst: null };
}
