import { isPost } from "../../rules/posts.ts";
import { headLines, isBlank, linesOf } from "../page/block-lines.ts";
import { type Candidate, contentsOf, nameWords, type Position, type Shape } from "../page/candidate.ts";
import type { PageElement, PageNode } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { isBlockTag, isPictureTag } from "../page/tags.ts";
import { isElement, isProseText, lengthIn, type TextIndex, textIn } from "../page/text-index.ts";

/** Decides whether a container is one unit, such as a newsletter box; null opens it. */
export type Judge = (box: Candidate) => boolean;

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const LEAVES: Record<string, Shape> = {
  ul: "list",
  ol: "list",
  dl: "list",
  menu: "list",
  blockquote: "quote",
  table: "table",
  pre: "code",
  figure: "figure",
};
const FRAMES = new Set(["iframe", "video", "audio"]);
const CONTROLS = new Set(["form", "button", "input", "fieldset"]);
const IGNORED = new Set([
  "hr",
  "input",
  "select",
  "textarea",
  "script",
  "style",
  "noscript",
  "template",
  "meta",
  "link",
]);
/** Embedded posts are quotes in markup with a class of the network that serves its script. */
const EMBED_CLASS =
  /twitter-(tweet|video)|instagram-media|tiktok-embed|fb-(post|video)|bluesky-embed|reddit-(card|embed)|telegram-post|threads-post|text-post-media/i;
/** A list, quote or table that holds more of the region's text than this is layout, not a block. */
const LAYOUT_SHARE = 0.5;
/** Characters; a cell of data is shorter. */
const LAYOUT_CELL = 600;
/** Boxes larger than this (characters, elements) are opened: a promo is smaller. */
const MAX_BOX_TEXT = 1800;
const MAX_BOX_SIZE = 400;

/** Characters of a sentence beside an element that it does not name. */
const BESIDE_LENGTH = 60;

interface Segmenter {
  index: TextIndex;
  kept: ReadonlySet<number>;
  judge: Judge;
  /** Characters of the whole region. */
  total: number;
  found: Candidate[];
}

/** The blocks under a container in document order. */
export function segment(root: PageElement, region: Region, index: TextIndex, judge: Judge): Candidate[] {
  const total = region.roots.reduce((sum, element) => sum + lengthIn(index, element), 0);
  const segmenter: Segmenter = { index, kept: region.kept, judge, total: Math.max(1, total), found: [] };
  if (region.roots.includes(root)) open(root, segmenter);
  else visit(root, segmenter);
  return segmenter.found;
}

/** Splits a container's children into runs of inline content and blocks. */
function open(container: PageElement, s: Segmenter): void {
  let run: PageNode[] = [];
  const flush = () => {
    if (run.length > 0) paragraphs(container, run, s);
    run = [];
  };
  for (const child of container.children) {
    if (isInline(child, s.index)) run.push(child);
    else {
      flush();
      visit(child as PageElement, s);
    }
  }
  flush();
}

function isInline(node: PageNode, index: TextIndex): boolean {
  if (node.type === "text") return true;
  return !isBlockTag(node.tag) && !index.hasBlocks[node.n] && !FRAMES.has(node.tag);
}

function visit(element: PageElement, s: Segmenter): void {
  const { index } = s;
  const { n, tag } = element;
  if (index.skipped[n] || IGNORED.has(tag)) return;
  if (
    lengthIn(index, element) === 0 &&
    index.pictures[n] === 0 &&
    index.controls[n] === 0 &&
    !FRAMES.has(tag)
  )
    return;
  const shape = leafShape(element, s);
  if (shape) add(shape, element, [element], s);
  else if (tag === "p" && !index.hasBlocks[n]) paragraphs(element, element.children, s);
  else if (!settled(element, s)) open(element, s);
}

/** The shape of an element that is a block by itself; null for paragraphs and containers. */
function leafShape(element: PageElement, s: Segmenter): Shape | null {
  const { tag, n } = element;
  if (FRAMES.has(tag) || isLinkedPost(element, s.index)) return "embed";
  if (HEADINGS.has(tag)) return lengthIn(s.index, element) > 0 ? "heading" : "figure";
  const leaf = LEAVES[tag];
  if (leaf && !isLayout(element, leaf, s)) return shapeOf(element, leaf);
  if (CONTROLS.has(tag) && lengthIn(s.index, element) < MAX_BOX_TEXT && s.index.prose[n]! < 2)
    return "controls";
  return isPictureTag(tag) ? "figure" : null;
}

/** A card around which one link leads to the post that it shows. */
function isLinkedPost({ tag, n, attributes: { href = "" } }: PageElement, index: TextIndex): boolean {
  if (tag !== "a" || !index.hasBlocks[n]) return false;
  const url = URL.parse(href, "https://page.invalid");
  return url !== null && isPost(url.hostname.replace(/^www\./, "") + url.pathname.toLowerCase());
}

/** Offers a container as one unit; true when the judge takes it. */
function settled(element: PageElement, s: Segmenter): boolean {
  if (element.tag === "p" || !isBox(element, s)) return false;
  const box = candidate("box", element, [element], s);
  if (!s.judge(box)) return false;
  s.found.push(box);
  return true;
}

function shapeOf(element: PageElement, leaf: Shape): Shape {
  if (leaf === "quote" && EMBED_CLASS.test(element.attributes.class ?? "")) return "embed";
  if (leaf !== "figure") return leaf;
  const inner = firstBelow(element, (e) =>
    ["table", "pre", "blockquote", "iframe", "video", "audio", "img", "amp-img"].includes(e.tag),
  );
  if (inner?.tag === "table") return "table";
  if (inner?.tag === "pre") return "code";
  if (inner?.tag === "blockquote") return EMBED_CLASS.test(inner.attributes.class ?? "") ? "embed" : "quote";
  if (inner && FRAMES.has(inner.tag)) return "embed";
  return "figure";
}

function firstBelow(root: PageElement, test: (element: PageElement) => boolean): PageElement | null {
  for (const child of root.children) {
    if (!isElement(child)) continue;
    if (test(child)) return child;
    const deeper = firstBelow(child, test);
    if (deeper) return deeper;
  }
  return null;
}

/** A leaf element that only lays out what are blocks of their own. */
function isLayout(element: PageElement, shape: Shape, s: Segmenter): boolean {
  const { index } = s;
  const { n } = element;
  const large = lengthIn(index, element) > s.total * LAYOUT_SHARE;
  if (shape === "table") {
    if (element.attributes.role === "presentation" || (large && index.prose[n]! > 1)) return true;
    if (hasLongCell(element, index)) return true;
    if (hasOneCell(element)) return true;
    return index.pictures[n]! > 0 && index.prose[n]! > 0 && index.size[n]! < 12;
  }
  if (shape === "figure") return index.prose[n]! > 1 || (large && index.prose[n]! > 0);
  if (shape === "quote") return large && index.prose[n]! > 2;
  if (shape === "list") {
    const items = element.children.filter(isElement).length;
    return (
      isGallery(element, index) ||
      isListArticle(element, index) ||
      (large && index.prose[n]! > 3) ||
      (index.pictures[n]! > 0 && index.prose[n]! > items) ||
      (items === 1 && (index.prose[n]! > 1 || (index.pictures[n]! > 0 && index.links[n] === 0)))
    );
  }
  return false;
}

/** Items that are pictures with their captions, and no other words. */
function isGallery(list: PageElement, index: TextIndex): boolean {
  const items = list.children.filter(isElement);
  return items.length > 1 && items.every((item) => index.pictures[item.n] === 1 && uncaptioned(item) === "");
}

/** Text outside captions. */
function uncaptioned(element: PageElement): string {
  return element.children
    .map((node) => {
      if (node.type === "text") return node.value;
      return node.tag === "figcaption" || node.hidden ? "" : uncaptioned(node);
    })
    .join("")
    .trim();
}

/** Items that are parts of a story, each under a heading that leads nowhere and with running text of its own. */
function isListArticle(list: PageElement, index: TextIndex): boolean {
  const items = list.children.filter(isElement);
  return (
    items.length > 1 &&
    items.every((item) => {
      const heading = firstBelow(item, ({ tag }) => HEADINGS.has(tag));
      return heading !== null && index.links[heading.n] === 0 && index.prose[item.n]! > 0;
    })
  );
}

/** A cell with the text of several paragraphs, or with a table of its own, lays out a page. */
function hasLongCell(table: PageElement, index: TextIndex): boolean {
  for (const child of table.children) {
    if (!isElement(child)) continue;
    if (child.tag === "table") return true;
    if (child.tag === "td" && lengthIn(index, child) > LAYOUT_CELL) return true;
    if (hasLongCell(child, index)) return true;
  }
  return false;
}

/** A table with nothing to compare. */
function hasOneCell(element: PageElement): boolean {
  const children = element.children.filter(isElement);
  if (children.length !== 1 || !children[0]) return false;
  return children[0].tag === "td" || hasOneCell(children[0]);
}

/** A container that may be judged as one unit: small, and not merely a wrapper of one block. */
function isBox(element: PageElement, s: Segmenter): boolean {
  const { index } = s;
  const { n } = element;
  if (lengthIn(index, element) > MAX_BOX_TEXT || index.size[n]! > MAX_BOX_SIZE || index.prose[n]! > 3)
    return false;
  const text = lengthIn(index, element);
  return text < s.total * LAYOUT_SHARE;
}

/** A run of inline content, split into lines and the pictures that stand between them. */
function paragraphs(holder: PageElement, nodes: readonly PageNode[], s: Segmenter): void {
  for (const { nodes: line, isPicture } of linesOf(nodes, s.index)) {
    if (isPicture) {
      add("figure", holder, line, s);
      continue;
    }
    const beforeStory = s.found.every(({ prose }) => prose === 0);
    for (const one of beforeStory ? headLines(line, s.index) : [line]) addLine(holder, one, s);
  }
}

function addLine(holder: PageElement, line: PageNode[], s: Segmenter): void {
  const onlyControls = line.every((node) => isBlank(node) || (isElement(node) && node.tag === "button"));
  const whole = line.filter((n) => !isBlank(n)).length === holder.children.filter((n) => !isBlank(n)).length;
  add(onlyControls ? "controls" : "paragraph", holder, whole ? [...holder.children] : line, s);
}

function add(shape: Shape, element: PageElement, nodes: readonly PageNode[], s: Segmenter): void {
  const made = candidate(shape, element, nodes, s);
  if (made.text === "" && made.pictures.length === 0 && made.controls.length === 0 && shape !== "embed")
    return;
  s.found.push(made);
}

function candidate(shape: Shape, element: PageElement, nodes: readonly PageNode[], s: Segmenter): Candidate {
  const { index, kept } = s;
  const contents = contentsOf(nodes, kept, isBlockTag);
  const first = nodes.find(isElement);
  const own = nodes.length > 0 && nodes[0] !== element && nodes.length < element.children.length;
  const names = own ? nodes.filter(isElement).flatMap(nameWords) : namesAround(element, index);
  const picture = contents.text === "" && contents.pictures.some((p) => kept.has(p.n));
  return {
    shape,
    element,
    nodes,
    id: own && first ? first.n : element.n,
    text: contents.text,
    linkShare: contents.linkShare,
    links: contents.links,
    pictures: contents.pictures,
    controls: contents.controls,
    names,
    kept: contents.keptShare > 0.5 || picture || (shape !== "box" && kept.has(element.n)),
    place: placeOf(element, index),
    emphasised: contents.emphasised,
    prose: own ? Number(isProseText(contents.text, contents.linkShare)) : index.prose[element.n]!,
    captioned: contents.captioned,
    protectedShare: contents.protectedShare,
  };
}

function placeOf(element: PageElement, index: TextIndex): Position {
  if (index.storyStart < 0) return "within";
  if (index.end[element.n]! <= index.storyStart) return "before";
  return index.start[element.n]! >= index.storyEnd ? "after" : "within";
}

/** Name words of the element, of wrappers around it that hold nothing else, and of the single chain inside. */
function namesAround(element: PageElement, index: TextIndex): string[] {
  const words = [...nameWords(element)];
  const length = lengthIn(index, element);
  const pictures = index.pictures[element.n];
  for (let up = element.parent, steps = 0; up && steps < 4; up = up.parent, steps++) {
    if (lengthIn(index, up) > length + 2 || index.pictures[up.n] !== pictures || up.tag === "body") break;
    words.push(...nameWords(up));
  }
  let inner: PageElement | undefined = element;
  for (let steps = 0; inner && steps < 3; steps++) {
    const children: PageElement[] = inner.children.filter(isElement);
    inner = children.length === 1 ? children[0] : undefined;
    // A control or link beside the words, such as a heading's link to itself, does not name them.
    if (inner && length > 0 && textIn(index, inner) === "") break;
    if (inner && length - lengthIn(index, inner) >= BESIDE_LENGTH) break;
    if (inner) words.push(...nameWords(inner));
  }
  return words;
}
