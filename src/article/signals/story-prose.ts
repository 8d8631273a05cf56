import { foldText } from "../../rules/words.ts";
import type { Candidate } from "../page/candidate.ts";
import { childElements, elementsIn, type PageElement } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { lengthIn, type TextIndex, textIn } from "../page/text-index.ts";

/** Words of fewer letters are mostly those that every text has. */
const WORD = /[\p{L}\p{M}]{5,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/gu;
/** Paragraphs from which on their form is the story's, not a single box's. */
const COMMON = 2;
/** Distinct words that are looked up. */
const MAX_WORDS = 60;

/** What the story's paragraphs look like and speak of: what stands among them is compared with that. */
export interface StoryProse {
  /** It has parts, or stands in an element that no paragraph of the story is like, by name and class. */
  isForeign(candidate: Candidate): boolean;
  /** Share of its longer words that the story's paragraphs have as well, 0 to 1. */
  shared(candidate: Candidate): number;
}

export function storyProse(region: Region, index: TextIndex): StoryProse {
  const shapes = new Map<string, number>();
  const paragraphs: PageElement[] = [];
  for (const root of region.roots) {
    for (const element of [root, ...elementsIn(root)]) {
      if (!region.kept.has(element.n) || !isProse(element, index)) continue;
      paragraphs.push(element);
      const shape = shapeOf(element);
      shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    }
  }
  const common = paragraphs.length > COMMON ? COMMON : 1;
  let words: Map<string, number> | null = null;
  return {
    isForeign: ({ element, nodes }) => {
      if (nodes[0] !== element && nodes.length < element.children.length) return false;
      const inner = innermost(element, index);
      return index.hasBlocks[inner.n] || (shapes.get(shapeOf(inner)) ?? 0) < common;
    },
    shared: (candidate) => {
      words ??= countWords(paragraphs.map((element) => textIn(index, element)));
      const own = candidate.prose > 0 ? 1 : 0;
      const asked = [...new Set(wordsOf(candidate.text))].slice(0, MAX_WORDS);
      const known = asked.filter((word) => (words?.get(word) ?? 0) > own).length;
      return asked.length > 0 ? known / asked.length : 0;
    },
  };
}

/** Running text of its own, not in an element below. */
function isProse(element: PageElement, index: TextIndex): boolean {
  return index.prose[element.n] === 1 && childElements(element).every((child) => index.prose[child.n] === 0);
}

function shapeOf({ tag, attributes }: PageElement): string {
  return `${tag}.${attributes.class?.trim() ?? ""}`;
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
