import { isDense } from "../../rules/letters.ts";
import { isLink, isReading, type PageElement, type PageNode, plainText } from "./page-tree.ts";
import { endsSentence } from "./sentence-end.ts";
import { isBlockTag, isPictureItself, isSilentTag } from "./tags.ts";

/**
 * Measures of every element of a page, taken in one walk: asking for the text or
 * the link share of any element afterwards costs nothing, however deep it lies.
 * Arrays are indexed by `PageElement.n`.
 */
export interface TextIndex {
  /** The page's visible text, white space collapsed, a line break between blocks. */
  text: string;
  start: number[];
  end: number[];
  /** Characters inside links. */
  linked: number[];
  links: number[];
  pictures: number[];
  /** Buttons, fields and frames. */
  controls: number[];
  /** Elements below. */
  size: number[];
  /** A block-level element lies below. */
  hasBlocks: boolean[];
  /** Paragraphs of running text below or here. */
  prose: number[];
  /** Hidden and not part of what was kept: no reader sees it. */
  skipped: boolean[];
  /** Offsets between which the kept running text stands. */
  storyStart: number;
  storyEnd: number;
}

const CONTROL_TAGS = new Set(["button", "input", "textarea", "select", "iframe"]);
/** Characters from which a block counts as running text; a caption or teaser is seldom longer. */
const PROSE_LENGTH = 100;
/** The same where a character is a syllable or a word. */
const DENSE_PROSE_LENGTH = 40;
/** Share of a text's characters that may stand in links for it to count as running text. */
const PROSE_LINK_SHARE = 0.4;

export function isProseText(text: string, linkShare: number): boolean {
  const enough = text.length >= PROSE_LENGTH || (text.length >= DENSE_PROSE_LENGTH && isDense(text));
  return enough && linkShare < PROSE_LINK_SHARE;
}

/** `kept` holds the numbers of the elements that Readability kept. */
export function indexText(body: PageElement, kept: ReadonlySet<number>): TextIndex {
  const index = emptyIndex();
  const text = new CollapsedText();
  /** Blocks that were kept: paragraphs of running text, and shorter ones. */
  const paragraphs: PageElement[] = [];
  const short: PageElement[] = [];

  /** Returns how many elements at or below were kept. */
  function visit(element: PageElement, inLink: boolean): number {
    const { n, tag } = element;
    const before = element.hidden ? text.place() : null;
    const block = isBlockTag(tag);
    const link = isLink(element);
    if (block || tag === "br") text.breakLine();
    begin(index, element, text.length);
    const keptHere = (kept.has(n) ? 1 : 0) + readChildren(element, inLink || link);
    index.end[n] = text.length;
    if (link && !inLink) index.linked[n] = text.length - index.start[n]!;
    if (before && keptHere === 0) {
      text.backTo(before);
      index.skipped[n] = true;
      index.end[n] = index.start[n] = text.length;
      return 0;
    }
    if (block && index.prose[n] === 0) noteBlock(element, keptHere > 0);
    if (block) text.breakLine();
    return keptHere;
  }

  function readChildren(element: PageElement, inLink: boolean): number {
    const silent = isSilentTag(element.tag) || isReading(element);
    let keptBelow = 0;
    for (const child of element.children) {
      if (child.type === "element") {
        keptBelow += visit(child, inLink);
        if (!index.skipped[child.n]) addBelow(index, element.n, child);
      } else if (!silent) text.add(child.value);
    }
    return keptBelow;
  }

  function noteBlock(element: PageElement, isKept: boolean): void {
    const { n } = element;
    const chars = lengthIn(index, element);
    if (index.linked[n]! > chars * PROSE_LINK_SHARE) return;
    if (chars >= PROSE_LENGTH) index.prose[n] = 1;
    if (isKept && chars > 0) (chars >= PROSE_LENGTH ? paragraphs : short).push(element);
  }

  visit(body, false);
  index.text = text.whole();
  for (const element of storyOf(paragraphs, short)) stretch(index, element);
  return index;
}

function emptyIndex(): TextIndex {
  return {
    text: "",
    start: [],
    end: [],
    linked: [],
    links: [],
    pictures: [],
    controls: [],
    size: [],
    hasBlocks: [],
    prose: [],
    skipped: [],
    storyStart: -1,
    storyEnd: -1,
  };
}

/** Text written down bit by bit: white space collapses over all of it, and what came last can be taken back. */
class CollapsedText {
  private readonly parts: string[] = [];
  private atSpace = true;
  /** Characters. */
  length = 0;

  add(value: string): void {
    const collapsed = value.replace(/\s+/g, " ");
    const rest = this.atSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
    if (rest !== "") this.append(rest);
  }

  breakLine(): void {
    if (this.length > 0) this.append("\n");
  }

  /** How far the text goes now, to come back to. */
  place(): { parts: number; length: number; atSpace: boolean } {
    return { parts: this.parts.length, length: this.length, atSpace: this.atSpace };
  }

  backTo({ parts, length, atSpace }: ReturnType<CollapsedText["place"]>): void {
    this.parts.length = parts;
    this.length = length;
    this.atSpace = atSpace;
  }

  whole(): string {
    return this.parts.join("");
  }

  private append(value: string): void {
    this.parts.push(value);
    this.length += value.length;
    this.atSpace = value.endsWith(" ") || value.endsWith("\n");
  }
}

/** The measures of an element alone, before anything below it was read. */
function begin(index: TextIndex, element: PageElement, start: number): void {
  const { n, tag, attributes } = element;
  index.start[n] = start;
  index.linked[n] = 0;
  index.links[n] = isLink(element) ? 1 : 0;
  index.pictures[n] = isPictureItself(tag) ? 1 : 0;
  index.controls[n] = CONTROL_TAGS.has(tag) && attributes.type !== "hidden" ? 1 : 0;
  index.size[n] = 0;
  index.hasBlocks[n] = false;
  index.prose[n] = 0;
  index.skipped[n] = false;
}

/** Adds to the measures of element number `n` those of a child that was read. */
function addBelow(index: TextIndex, n: number, child: PageElement): void {
  index.links[n]! += index.links[child.n]!;
  index.pictures[n]! += index.pictures[child.n]!;
  index.controls[n]! += index.controls[child.n]!;
  index.size[n]! += index.size[child.n]! + 1;
  index.linked[n]! += index.linked[child.n]!;
  index.prose[n]! += index.prose[child.n]!;
  if (isBlockTag(child.tag) || index.hasBlocks[child.n]) index.hasBlocks[n] = true;
}

/** The kept running text: a short paragraph among long ones of its own kind is story as well. */
function storyOf(paragraphs: readonly PageElement[], short: readonly PageElement[]): PageElement[] {
  const kinds = new Set(paragraphs.map(kindOf));
  const isSentence = (element: PageElement) => endsSentence(plainText(element));
  return [...paragraphs, ...short.filter((element) => kinds.has(kindOf(element)) && isSentence(element))];
}

/** What paragraphs of one story share: parent, tag and class. */
function kindOf({ parent, tag, attributes }: PageElement): string {
  return `${parent?.n} ${tag} ${attributes.class ?? ""}`;
}

function stretch(index: TextIndex, { n }: PageElement): void {
  if (index.storyStart < 0 || index.start[n]! < index.storyStart) index.storyStart = index.start[n]!;
  if (index.end[n]! > index.storyEnd) index.storyEnd = index.end[n]!;
}

/** Visible text of an element. */
export function textIn(index: TextIndex, element: PageElement): string {
  return index.text.slice(index.start[element.n], index.end[element.n]).trim();
}

/** Characters of visible text; at most a little more than `textIn` has. */
export function lengthIn(index: TextIndex, element: PageElement): number {
  return index.end[element.n]! - index.start[element.n]!;
}

export function isElement(node: PageNode): node is PageElement {
  return node.type === "element";
}
