import { bareText, foldText } from "../../rules/fold.ts";
import { families } from "../families/word-families.ts";
import { elementsIn, type PageElement, type PageNode, plainText } from "../page/page-tree.ts";
import { isBlockTag, isPictureTag } from "../page/tags.ts";
import { isPictureFile } from "../signals/links.ts";
import type { Draft } from "./label-draft.ts";

/** Which picture or page of how many. */
const COUNTER = /^\d+\s*(?:\/|of|von|de|sur|di|van|z|из|av|af)\s*\d+$/;
/** The same beside a picture, with what it counts: "Bild 1 von 9", "(3/12)". */
const PICTURE_COUNTER =
  /^[([]?(?:(?<what>\p{L}{3,12}):?\s)?\d{1,3}\s*(?:\/|of|von|de|sur|di|van|z|из|av|af)\s*\d{1,3}[)\]]?$/u;
/** Elements that set words of a caption off. */
const EMPHASIS = new Set(["b", "strong", "em", "i", "u", "mark"]);
/** Characters of what a gallery's buttons say. */
const LABEL_LENGTH = 60;
const STARTS_WITH_NUMBER = /^\P{L}*\p{N}/u;
/** Characters from which a line says enough to be known again at an end of another. */
const TELLING = 20;

export function isCounter(text: string): boolean {
  return COUNTER.test(text);
}

/** "Image 1 of 13", "Caption", "Close": what a gallery prints beside its captions. */
export function isGalleryLabel(text: string): boolean {
  const line = text.trim();
  return line.length <= LABEL_LENGTH && families.has("skip-label", foldText(line));
}

/** A picture that leads nowhere but to itself, with what a gallery's button says and nothing else that speaks of a promo. */
export function isUnderLabel({ candidate, facts, verdict }: Draft): boolean {
  if (candidate.pictures.length === 0 || verdict?.rule !== "skip-label") return false;
  if (STARTS_WITH_NUMBER.test(candidate.text) || !isGalleryLabel(candidate.text)) return false;
  return facts.links.every((link) => isPictureFile(link) || (link.pictured && link.enlarges()));
}

/** A line of a figure, and whether nothing else stands in the element's line. */
interface Line {
  element: PageElement;
  text: string;
}

/**
 * What stands in a figure and tells nothing of it: the words of a gallery's buttons, a counter, a line that it has already.
 * Some other words must be left.
 */
export function idleLines(
  nodes: readonly PageNode[],
  isUnseen: (element: PageElement) => boolean,
): Set<PageElement> {
  const lines: Line[] = [];
  const idle = new Set<PageElement>();
  const visit = (node: PageNode): void => {
    if (node.type === "text" || isUnseen(node)) return;
    const text = plainText(node).trim();
    if (text === "") return;
    if (isIdle(node, text)) {
      idle.add(node);
      return;
    }
    for (const child of node.children) visit(child);
    if (isBlockTag(node.tag) && !node.children.some(holdsLine))
      lines.push({ element: node, text: bareText(wordsOf(node, idle)) });
  };
  for (const node of nodes) visit(node);
  const left = lines.filter(({ text }) => text !== "");
  // "Home", under a painting of that name.
  const words = [...idle].map((element) => plainText(element).trim());
  if (left.length === 0 && words.every((text) => !text.includes(" "))) return new Set();
  for (const { element } of toldTwice(left)) idle.add(element);
  return idle;
}

/** Text of a line but for what was found to be idle. */
function wordsOf(node: PageNode, idle: ReadonlySet<PageElement>): string {
  if (node.type === "text") return node.value;
  return idle.has(node) ? " " : node.children.map((child) => wordsOf(child, idle)).join("");
}

function holdsLine(node: PageNode): boolean {
  return node.type === "element" && (isBlockTag(node.tag) || node.children.some(holdsLine));
}

/** Inline words that could be a sentence's own are asked only where they are a button or stand at an end of their line. */
function isIdle(element: PageElement, text: string): boolean {
  if (holdsPicture(element)) return false;
  const isCount = isPictureCounter(text);
  // "40 minutes" is a fact of what the figure shows.
  if (!isCount && (STARTS_WITH_NUMBER.test(text) || !isGalleryLabel(text))) return false;
  if (isBlockTag(element.tag) || element.tag === "button") return true;
  // "3 of 4 pillars", "Jump to safety": how a caption begins.
  const ownWords = EMPHASIS.has(element.tag) || (isCount && /^\d+\s*\p{L}/u.test(text));
  return !ownWords && standsApart(element, isCount || text.includes(" "));
}

function isPictureCounter(text: string): boolean {
  const found = PICTURE_COUNTER.exec(text);
  const what = found?.groups?.what?.toLowerCase();
  return found !== null && (what === undefined || families.has("caption-label", what));
}

function holdsPicture(element: PageElement): boolean {
  for (const { tag } of elementsIn(element)) if (isPictureTag(tag)) return true;
  return isPictureTag(element.tag);
}

/** It opens its line, or stands behind a sentence or a credit; one word alone has the line for itself. */
function standsApart(element: PageElement, isTelling: boolean): boolean {
  const siblings = (element.parent?.children ?? []).filter((node) => textOf(node) !== "");
  const at = siblings.indexOf(element);
  if (siblings.length === 1 || !isTelling) return siblings.length === 1;
  if (at === 0) return true;
  return at === siblings.length - 1 && !STARTS_WITH_NUMBER.test(textOf(element));
}

function textOf(node: PageNode): string {
  return node.type === "text" ? node.value.trim() : plainText(node).trim();
}

/** Lines that the figure has a second time, or that a longer one begins or ends with; what a table or list says stands for itself. */
function toldTwice(lines: readonly Line[]): Line[] {
  const texts = [...new Set(lines.map(({ text }) => text))].sort();
  const ends = texts.map(reversed).sort();
  const met = new Set<string>();
  return lines.filter(({ element, text }, i) => {
    const again = met.has(text) && (text.length >= TELLING || lines[i - 1]?.text === text);
    met.add(text);
    if (CELLS.has(element.tag)) return false;
    return again || (text.length >= TELLING && (isBegun(text, texts) || isBegun(reversed(text), ends)));
  });
}

const CELLS = new Set(["td", "th", "li", "dt", "dd"]);

function reversed(text: string): string {
  return [...text].reverse().join("");
}

/** A longer one of the sorted texts begins so. */
function isBegun(text: string, sorted: readonly string[]): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= text) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(text) === true;
}
