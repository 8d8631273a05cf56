import { isReading, type PageElement, type PageNode, plainText } from "./page-tree.ts";

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

const BLOCK_TAGS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form frameset h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol p pre search section summary table " +
    "tbody td tfoot th thead tr ul video audio"
  ).split(" "),
);
const PICTURE_TAGS = new Set(["img", "amp-img", "wow-image", "picture"]);
const CONTROL_TAGS = new Set(["button", "input", "textarea", "select", "iframe"]);
/** Their text is no text of the page. */
const SILENT_TAGS = new Set([
  "select",
  "textarea",
  "option",
  "datalist",
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "object",
  "embed",
]);
/** Characters from which a block counts as running text; a caption or teaser is seldom longer. */
export const PROSE_LENGTH = 100;
/** How a sentence ends in the scripts that mark it, closing quotation marks included. */
const SENTENCE_END = /[.!?…。।۔։！？]["'’”“»」』)]*$/;
/** The same where a character is a syllable or a word. */
const DENSE_PROSE_LENGTH = 40;
/** Share of a text's characters that may stand in links for it to count as running text. */
const PROSE_LINK_SHARE = 0.4;

/** Chinese, Japanese or Korean. */
export function isDense(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
}

export function isProseText(text: string, linkShare: number): boolean {
  const enough = text.length >= PROSE_LENGTH || (text.length >= DENSE_PROSE_LENGTH && isDense(text));
  return enough && linkShare < PROSE_LINK_SHARE;
}

export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}

export function isPictureTag(tag: string): boolean {
  return PICTURE_TAGS.has(tag);
}

/** `kept` holds the numbers of the elements that Readability kept. */
export function indexText(body: PageElement, kept: ReadonlySet<number>): TextIndex {
  const parts: string[] = [];
  let length = 0;
  let atSpace = true;
  const index: TextIndex = {
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

  /** What paragraphs of one story share: parent, tag and class. */
  const shapes = new Set<string>();
  const short: PageElement[] = [];
  const shapeOf = (element: PageElement) =>
    `${element.parent?.n} ${element.tag} ${element.attributes.class ?? ""}`;

  function append(value: string): void {
    parts.push(value);
    length += value.length;
    atSpace = value.endsWith(" ") || value.endsWith("\n");
  }

  function breakLine(): void {
    if (length > 0) append("\n");
  }

  function addText(value: string): void {
    const collapsed = value.replace(/\s+/g, " ");
    const rest = atSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
    if (rest !== "") append(rest);
  }

  /** Returns how many elements at or below were kept. */
  function visit(element: PageElement, inLink: boolean): number {
    const { n, tag } = element;
    const mark = parts.length;
    const lengthBefore = length;
    const spaceBefore = atSpace;
    const block = BLOCK_TAGS.has(tag);
    const link = tag === "a" && element.attributes.href !== undefined;
    if (block || tag === "br") breakLine();
    index.start[n] = length;
    index.linked[n] = 0;
    index.links[n] = link ? 1 : 0;
    index.pictures[n] = tag === "img" || tag === "amp-img" ? 1 : 0;
    index.controls[n] = CONTROL_TAGS.has(tag) && element.attributes.type !== "hidden" ? 1 : 0;
    index.size[n] = 0;
    index.hasBlocks[n] = false;
    index.prose[n] = 0;
    index.skipped[n] = false;
    let keptHere = kept.has(n) ? 1 : 0;
    const silent = SILENT_TAGS.has(tag) || isReading(element);
    for (const child of element.children) {
      if (child.type === "text") {
        if (!silent) addText(child.value);
        continue;
      }
      keptHere += visit(child, inLink || link);
      if (index.skipped[child.n]) continue;
      index.links[n]! += index.links[child.n]!;
      index.pictures[n]! += index.pictures[child.n]!;
      index.controls[n]! += index.controls[child.n]!;
      index.size[n]! += index.size[child.n]! + 1;
      index.linked[n]! += index.linked[child.n]!;
      index.prose[n]! += index.prose[child.n]!;
      if (BLOCK_TAGS.has(child.tag) || index.hasBlocks[child.n]) index.hasBlocks[n] = true;
    }
    index.end[n] = length;
    if (link && !inLink) index.linked[n] = length - index.start[n]!;
    if (element.hidden && keptHere === 0) {
      index.skipped[n] = true;
      parts.length = mark;
      length = lengthBefore;
      atSpace = spaceBefore;
      index.end[n] = index.start[n] = length;
      return 0;
    }
    if (block && index.prose[n] === 0) countProse(element, keptHere > 0);
    if (block) breakLine();
    return keptHere;
  }

  function countProse(element: PageElement, isKept: boolean): void {
    const { n } = element;
    const chars = index.end[n]! - index.start[n]!;
    if (index.linked[n]! > chars * PROSE_LINK_SHARE) return;
    if (chars >= PROSE_LENGTH) {
      index.prose[n] = 1;
      if (isKept) stretch(element);
      if (isKept) shapes.add(shapeOf(element));
    } else if (isKept && chars > 0) short.push(element);
  }

  function isSentence(element: PageElement): boolean {
    return SENTENCE_END.test(plainText(element));
  }

  function stretch({ n }: PageElement): void {
    if (index.storyStart < 0 || index.start[n]! < index.storyStart) index.storyStart = index.start[n]!;
    if (index.end[n]! > index.storyEnd) index.storyEnd = index.end[n]!;
  }

  visit(body, false);
  // A short paragraph among long ones of its own kind is story as well.
  for (const element of short) if (shapes.has(shapeOf(element)) && isSentence(element)) stretch(element);
  index.text = parts.join("");
  return index;
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
