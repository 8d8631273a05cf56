import { foldText } from "../../rules/fold.ts";
import { type Candidate, nameWords } from "../page/candidate.ts";
import { childElements, elementsIn, type PageElement } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { holdsSentence } from "../page/sentence-end.ts";
import { lengthIn, type TextIndex, textIn } from "../page/text-index.ts";

/** Words of fewer letters are mostly those that every text has. */
const WORD = /[\p{L}\p{M}]{5,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/gu;
/** Share of its words that the story has as well, below which a text speaks of something else. */
export const STRANGE = 0.2;
/** Paragraphs from which on their form is the story's, not a single box's. */
const COMMON = 2;
/** Boxes of one class that tell different things from which on they are a part of the story's build. */
const SERIES = 3;
/** Share of a text in links from which on a series is one of teasers. */
const MOSTLY_LINKS = 0.4;
/** Characters by which texts are told apart. */
const OPENING = 40;
/** Wrappers of a block that are looked at. */
const WRAPPERS = 4;
/** What a wrapper adds to the characters of what it holds. */
const LINE_BREAKS = 2;
/** Distinct words that are looked up. */
const MAX_WORDS = 60;

/** What the story's paragraphs look like and speak of: what stands among them is compared with that. */
export interface StoryProse {
  /** It has parts, or stands in an element that no paragraph of the story is like, by name and class. */
  isForeign(candidate: Candidate): boolean;
  /** Share of its longer words that the story's paragraphs have as well, 0 to 1. */
  shared(candidate: Candidate): number;
  /** One of its paragraphs links to a host (without `www.`), or has the host's name in its words. */
  names(host: string): boolean;
  /** A word by which the boxes of most of its paragraphs are called, as page builders call every part of a page. */
  isCalled(word: string): boolean;
}

export function storyProse(region: Region, index: TextIndex): StoryProse {
  const shapes = new Map<string, number>();
  const builds = new Map<string, number>();
  const boxes = new Map<string, Alike>();
  const paragraphs: PageElement[] = [];
  for (const root of region.roots) {
    for (const element of [root, ...elementsIn(root)]) {
      if (element.attributes.class && index.hasBlocks[element.n]) addTo(boxes, element, index);
      if (!region.kept.has(element.n) || !isProse(element, index)) continue;
      paragraphs.push(element);
      count(shapes, shapeOf(element));
      count(builds, buildOf(element, index));
    }
  }
  const common = paragraphs.length > COMMON ? COMMON : 1;
  const called = new Map<string, boolean>();
  let words: Map<string, number> | null = null;
  return {
    isForeign: ({ element, nodes, linkShare }) => {
      if (nodes[0] !== element && nodes.length < element.children.length) return false;
      const inner = innermost(element, index);
      if (linkShare < MOSTLY_LINKS && isSeries(boxes.get(shapeOf(inner)))) return false;
      if (index.hasBlocks[inner.n] || (shapes.get(shapeOf(inner)) ?? 0) < common) return true;
      return (builds.get(buildOf(inner, index)) ?? 0) < common;
    },
    shared: (candidate) => {
      words ??= countWords(paragraphs.map((element) => textIn(index, element)));
      const own = candidate.prose > 0 ? 1 : 0;
      const asked = [...new Set(wordsOf(candidate.text))].slice(0, MAX_WORDS);
      const known = asked.filter((word) => (words?.get(word) ?? 0) > own).length;
      return asked.length > 0 ? known / asked.length : 0;
    },
    names: (host) => {
      const name = nameOf(host);
      return paragraphs.some(
        (element) => linksTo(element, host) || letters(textIn(index, element)).includes(name),
      );
    },
    isCalled: (word) => {
      const known = called.get(word) ?? areCalled(paragraphs, word, region);
      called.set(word, known);
      return known;
    },
  };
}

/** Most of the paragraphs stand in boxes inside the region that bear a word in their names, several boxes in all. */
function areCalled(paragraphs: readonly PageElement[], word: string, { roots }: Region): boolean {
  const boxes = paragraphs
    .map((paragraph) => boxCalled(paragraph, word, roots))
    .filter((box) => box !== null);
  return boxes.length * 2 > paragraphs.length && new Set(boxes).size >= SERIES;
}

/** The nearest element around a paragraph, or itself, that bears a word in its names; not what holds the whole story. */
function boxCalled(paragraph: PageElement, word: string, roots: readonly PageElement[]): PageElement | null {
  for (let box: PageElement | null = paragraph; box && !roots.includes(box); box = box.parent) {
    if (nameWords(box).includes(word)) return box;
  }
  return null;
}

/** The label of a host that tells whose it is. */
function nameOf(host: string): string {
  const labels = host.split(".").slice(0, -1);
  return letters(labels.reduce((a, b) => (b.length > a.length ? b : a), ""));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function linksTo(element: PageElement, host: string): boolean {
  return [...elementsIn(element)].some(
    ({ tag, attributes: { href = "" } }) =>
      tag === "a" && URL.parse(href)?.hostname.replace(/^www\./, "") === host,
  );
}

/** Running text of its own, not in an element below. */
function isProse(element: PageElement, index: TextIndex): boolean {
  return index.prose[element.n] === 1 && childElements(element).every((child) => index.prose[child.n] === 0);
}

function shapeOf({ tag, attributes }: PageElement): string {
  return `${tag}.${attributes.class?.trim() ?? ""}`;
}

/** An element with the wrappers around it that hold nothing else. */
function buildOf(element: PageElement, index: TextIndex): string {
  let build = shapeOf(element);
  let inner = element;
  for (let steps = 0; steps < WRAPPERS && inner.parent?.parent; steps++) {
    const { parent } = inner;
    if (lengthIn(index, parent) > lengthIn(index, inner) + LINE_BREAKS) break;
    build = `${shapeOf(parent)}>${build}`;
    inner = parent;
  }
  return build;
}

/** Boxes of one name and class. */
interface Alike {
  count: number;
  /** How those begin that hold running text. */
  openings: Set<string>;
}

function addTo(boxes: Map<string, Alike>, element: PageElement, index: TextIndex): void {
  const shape = shapeOf(element);
  const alike = boxes.get(shape) ?? { count: 0, openings: new Set() };
  boxes.set(shape, alike);
  alike.count++;
  const text = index.prose[element.n] ? textIn(index, element) : "";
  // Teasers are headlines.
  if (holdsSentence(text)) alike.openings.add(text.slice(0, OPENING));
}

/** Posts, products, answers: most of them tell something, and each something else. */
function isSeries(alike: Alike | undefined): boolean {
  return alike !== undefined && alike.openings.size >= SERIES && alike.openings.size > alike.count / 2;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Below wrappers that hold nothing else. */
function innermost(element: PageElement, index: TextIndex): PageElement {
  const children = childElements(element);
  const only = children.length === 1 ? children[0] : undefined;
  const wraps = only && index.hasBlocks[element.n] && lengthIn(index, only) + 2 >= lengthIn(index, element);
  return wraps ? innermost(only, index) : element;
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}
