import type { Candidate } from "../page/candidate.ts";
import { isChrome } from "../page/page-chrome.ts";
import type { PageElement } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { isElement, lengthIn, type TextIndex } from "../page/text-index.ts";

/** Elements that stand before and after the article's region, outermost wrappers left away. */
export interface Outside {
  before: PageElement[];
  after: PageElement[];
}

/** Characters and elements; larger ones are other pages' text or the site's frame. */
const MAX_TEXT = 6000;
const MAX_SIZE = 1500;
/** The page's frame is not told apart further than this. */
const MAX_ELEMENTS = 60;
const FRAME_TAGS = new Set(["nav", "footer", "form", "dialog"]);

/** Siblings of the roots and of what holds them, up to the page's main heading or its body. */
export function outsideOf(body: PageElement, region: Region, index: TextIndex): Outside {
  const first = region.roots[0];
  const last = region.roots.at(-1);
  if (!first || !last) return { before: [], after: [] };
  return { before: siblings(first, body, index, -1), after: siblings(last, body, index, 1) };
}

function siblings(root: PageElement, body: PageElement, index: TextIndex, step: 1 | -1): PageElement[] {
  const found: PageElement[] = [];
  for (let at = root; at.parent && at !== body; at = at.parent) {
    const children: PageElement[] = at.parent.children.filter(isElement);
    for (let i = children.indexOf(at) + step; i >= 0 && i < children.length; i += step) {
      const element = children[i]!;
      if (found.length >= MAX_ELEMENTS) return found;
      if (isSeen(element, index)) found.push(element);
      if (step < 0 && holdsHeading(element)) return found.reverse();
    }
  }
  return step < 0 ? [] : found;
}

function isSeen(element: PageElement, index: TextIndex): boolean {
  if (index.skipped[element.n] || FRAME_TAGS.has(element.tag)) return false;
  if (isChrome(element) && !/comment/i.test(element.attributes.class ?? element.attributes.id ?? ""))
    return false;
  const length = lengthIn(index, element);
  return length > 0 && length < MAX_TEXT && index.size[element.n]! < MAX_SIZE;
}

function holdsHeading(element: PageElement): boolean {
  return element.tag === "h1" || element.children.some((child) => isElement(child) && holdsHeading(child));
}

/** Lines beside the headline that can name writer or date: no running text, no cards. */
export function isHeaderLine({ text, prose, pictures, shape }: Candidate): boolean {
  return text !== "" && text.length < 160 && prose === 0 && pictures.length < 2 && shape !== "heading";
}
