import { isBackLink } from "./back-link.ts";
import { boundedValue } from "./bounded-value.ts";
import type { DomDocument, DomElement, DomNode } from "./dom.ts";
import { type Folds, noteControl, unfold } from "./folded-answers.ts";
import { ungarbled } from "./garbled.ts";
import { isHoverCard } from "./hover-card.ts";
import { isInitial, joinInitial } from "./initials.ts";
import { isLinkNote, withoutLinkNote } from "./link-note.ts";
import { isPictureOnly, joinTwin, noscriptPictures } from "./noscript-pictures.ts";
import type { PageElement, PageHead, PageText, Snapshot } from "./page-tree.ts";
import { partCredits } from "./part-credits.ts";
import { partTimes } from "./part-times.ts";
import { readHeadElement } from "./read-head.ts";
import { shownHost } from "./shown-picture.ts";
import { isInlineTag } from "./tags.ts";
import { unclobbered } from "./unclobbered.ts";

/** Never part of a story, and costly to carry along. */
const SKIPPED = new Set("style template meta link base title canvas script noscript param".split(" "));
/** Shown by something else than their content: kept as elements without what is inside. */
const CLOSED = new Set("iframe object embed video audio svg math textarea select".split(" "));
/** What a closed element keeps: where its media comes from. */
const MEDIA_PARTS = new Set(["source", "track", "img"]);
const XHTML = "http://www.w3.org/1999/xhtml";
const WRAPPERS = new Set("div span section article main center font b i u em strong small a".split(" "));
/** Deeper nesting is flattened, wrappers first, so that no later walk can overflow a stack. */
const MAX_DEPTH = 150;
const MAX_DEPTH_OF_ALL = 200;
/** Nodes; a page with more is no article (the longest of our test pages has under 20,000). */
export const MAX_NODES = 200_000;
/** Characters of text, not counting scripts: several novels. */
export const MAX_TEXT = 10_000_000;

/** Nodes that are still to be copied: `next` and its siblings. */
interface Frame {
  next: DomNode | null;
  target: PageElement;
  depth: number;
  /** Only this node is visited, not its siblings. */
  alone?: boolean;
}

/** A copy while it is made. */
interface Copying {
  root: DomElement;
  selection: Range | undefined;
  /** What was copied, by the numbers of the copies; null where nobody asks. */
  sources: DomElement[] | null;
  head: PageHead;
  stack: Frame[];
  pictureHosts: Set<string>;
  times: PageElement[];
  captions: PageElement[];
  /** Texts and pictures that may be the large first letter of a paragraph. */
  initials: (PageText | PageElement)[];
  folds: Folds;
  /** Elements copied so far, nodes visited, and characters of text. */
  count: number;
  nodes: number;
  text: number;
  /** Parts that a server sent after the page, by the number of the place that waits for each; null until one is asked for. */
  streamed: ReadonlyMap<string, DomElement> | null;
  /** Those that stand in their place. */
  placed: Set<DomElement>;
}

/**
 * Copies a page into plain objects in one walk, without touching it. Open shadow
 * roots are flattened, names lower-cased (XHTML), depth bounded. The walk ends
 * early, with `overLimit`, on a page with too many nodes or too much text.
 * @param selection copy only what the reader selected; only of a live page
 * @param sources filled with what was copied, by the numbers of the copies, for who asks how it looks
 */
export function takeSnapshot(
  document: DomDocument,
  url: string,
  selection?: Range,
  sources?: DomElement[],
): Snapshot {
  const root = document.documentElement;
  const copying: Copying = {
    root,
    selection,
    sources: sources ?? null,
    head: { title: document.title, metas: [], links: [], jsonLd: [], state: [] },
    stack: [],
    pictureHosts: new Set(),
    times: [],
    captions: [],
    initials: [],
    folds: { hidden: [], controlled: new Set() },
    count: 0,
    nodes: 0,
    text: 0,
    streamed: null,
    placed: new Set(),
  };
  const bodySource = document.body ?? root;
  const body = copyElement(copying, bodySource, "body", null);
  for (const child of root?.children ?? []) {
    if (child !== bodySource) readOutsideBody(child, copying.head);
  }
  copyBelow(copying, bodySource?.firstChild ?? null, body);
  partTimes(copying.times);
  partCredits(copying.captions);
  copying.initials.forEach(joinInitial);
  unfold(copying.folds);
  return {
    url,
    baseUrl: document.baseURI === "about:blank" ? url : document.baseURI,
    lang: root?.getAttribute("lang") ?? root?.getAttribute("xml:lang") ?? "",
    dir: root?.getAttribute("dir") ?? body.attributes.dir ?? "",
    head: copying.head,
    body,
    pictureHosts: [...copying.pictureHosts],
    count: copying.count,
    overLimit: copying.stack.length > 0,
  };
}

/** Copies a node, its siblings and all below, until the page proves too large: then frames are left on the stack. */
function copyBelow(copying: Copying, first: DomNode | null, target: PageElement): void {
  const { stack, selection } = copying;
  stack.push({ next: first, target, depth: 0 });
  while (stack.length > 0 && copying.nodes <= MAX_NODES && copying.text <= MAX_TEXT) {
    const frame = stack.at(-1)!;
    const { next } = frame;
    if (!next) {
      stack.pop();
      if (frame.target.tag === "span" && isHoverCard(frame.target)) frame.target.hidden = true;
      continue;
    }
    const node = unclobbered(next);
    frame.next = frame.alone ? null : node.nextSibling;
    copying.nodes++;
    if (selection && !selection.intersectsNode(next as Node)) continue;
    if (node.nodeType === 1) visit(copying, node as DomElement, frame);
    else if (node.nodeType === 3) copyText(copying, node, frame.target);
  }
}

function copyText(copying: Copying, node: DomNode, target: PageElement): void {
  const { selection } = copying;
  const value = selection ? selectedText(node, selection) : (node.nodeValue ?? "");
  copying.text += value.length;
  if (value === "") return;
  const words = target.tag === "a" ? withoutLinkNote(value) : value;
  const copied: PageText = { type: "text", value: ungarbled(words), parent: target };
  target.children.push(copied);
  if (isInitial(value)) copying.initials.push(copied);
}

/** Copies an element, or what stands for it: what a slot, template or `<noscript>` shows, and what wraps too deep. */
function visit(copying: Copying, source: DomElement, frame: Frame): void {
  const { target, depth } = frame;
  const { stack } = copying;
  const tag = source.localName.toLowerCase();
  if (copying.placed.has(source)) return;
  if (SKIPPED.has(tag)) {
    if (tag === "noscript") addNoscript(copying, source, target);
    else if (tag === "template") enterTemplate(copying, source, frame);
    else readHeadElement(source, tag, copying.head);
    return;
  }
  if (depth > MAX_DEPTH_OF_ALL || (depth > MAX_DEPTH && WRAPPERS.has(tag))) {
    stack.push({ next: source.firstChild, target, depth });
    return;
  }
  if (tag === "slot") {
    for (const next of assignedTo(source).reverse()) stack.push({ next, target, depth, alone: true });
    return;
  }
  const element = copyElement(copying, source, tag, target);
  target.children.push(element);
  notice(copying, source, element, target);
  if (!CLOSED.has(tag)) {
    stack.push({ next: (source.shadowRoot ?? source).firstChild, target: element, depth: depth + 1 });
    return;
  }
  addParts(copying, source, element);
  const story = swallowedBy(source);
  if (story) stack.push({ next: story.firstChild, target, depth });
}

/** The element alone, without what is inside; its place among its siblings is the caller's. */
function copyElement(
  copying: Copying,
  source: DomElement,
  tag: string,
  parent: PageElement | null,
): PageElement {
  const attributes = attributesOf(source);
  const hidden =
    isHiddenByMarkup(attributes) ||
    isPointedAt(tag, attributes) ||
    isBackLink(tag, attributes, source) ||
    (parent !== null && isInlineTag(tag) && isSpokenOnly(source, attributes, parent));
  if (copying.sources) copying.sources[copying.count] = source;
  return { type: "element", n: copying.count++, tag, attributes, children: [], parent, hidden };
}

/** Keeps what has to be looked at again once all of the page is there. */
function notice(copying: Copying, source: DomElement, element: PageElement, target: PageElement): void {
  const { folds, initials, times, captions } = copying;
  const { tag, attributes, hidden } = element;
  noteControl(element, folds);
  if (hidden) folds.hidden.push(element);
  if (tag === "time") times.push(element);
  if (tag === "figcaption") captions.push(element);
  if (tag === "math") showFormula(target);
  if (tag !== "img") return;
  if (isInitial(attributes.alt ?? "")) initials.push(element);
  joinTwin(target);
  const host = shownHost(source);
  if (host) copying.pictureHosts.add(host);
}

function addParts(copying: Copying, source: DomElement, element: PageElement): void {
  if (element.tag === "svg") addSvgText(source, element);
  if (element.tag === "math") copying.text += addFormula(source, element);
  for (const child of source.children) {
    const part = unclobbered(child);
    const tag = part.localName.toLowerCase();
    if (MEDIA_PARTS.has(tag)) element.children.push(copyElement(copying, part, tag, element));
  }
}

function addNoscript(copying: Copying, source: DomElement, target: PageElement): void {
  if (!isPictureOnly(source)) return;
  for (const attributes of noscriptPictures(source)) {
    target.children.push({
      type: "element",
      n: copying.count++,
      tag: "img",
      attributes,
      children: [],
      parent: target,
      hidden: false,
    });
    joinTwin(target);
  }
}

function enterTemplate(copying: Copying, source: DomElement, { target, depth }: Frame): void {
  const { stack, placed } = copying;
  const content = (source as DomElement & { content?: DomNode }).content;
  const isShadow = source.hasAttribute("shadowrootmode") || source.hasAttribute("shadowroot");
  if (isShadow && content) stack.push({ next: content.firstChild, target, depth });
  const id = source.getAttribute("id") ?? "";
  if (!/^[BP]:/.test(id)) return;
  copying.streamed ??= streamedParts(copying.root);
  const part = copying.streamed.get(id.slice(2));
  if (!part || placed.has(part)) return;
  placed.add(part);
  stack.push({ next: part.firstChild, target, depth });
}

function streamedParts(root: DomElement): Map<string, DomElement> {
  const parts = new Map<string, DomElement>();
  for (const part of root.querySelectorAll("div")) {
    const id = part.getAttribute("id") ?? "";
    if (id.startsWith("S:") && part.hasAttribute("hidden")) parts.set(id.slice(2), part);
  }
  return parts;
}

/** The selected part of a text node; a selection may begin and end inside one. */
function selectedText(node: DomNode, selection: Range): string {
  const value = node.nodeValue ?? "";
  const end = node === selection.endContainer ? selection.endOffset : value.length;
  return value.slice(node === selection.startContainer ? selection.startOffset : 0, end);
}

function attributesOf(source: DomElement): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of source.getAttributeNames()) {
    attributes[name.toLowerCase()] = boundedValue(source.getAttribute(name) ?? "");
  }
  return attributes;
}

function isHiddenByMarkup(attributes: Record<string, string>): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  if (attributes["aria-hidden"] === "true") return true;
  const { style } = attributes;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** A run within a sentence that shows only when one points at or asks for it; a block of that kind may be story. */
function isPointedAt(tag: string, { role, popover }: Record<string, string>): boolean {
  return isInlineTag(tag) && (role === "tooltip" || popover !== undefined);
}

/** What the common style sheets call text for screen readers alone. */
const SPOKEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader-?(?:text|only)?|a11y-(?:hidden|text))(?=\s|$)/;

/** Words at a link that only screen readers tell, such as that it opens a tab: in it and named so, or behind its own words. */
function isSpokenOnly(
  source: DomElement,
  { class: names = "" }: Record<string, string>,
  { tag, children }: PageElement,
): boolean {
  const before = children.at(-1);
  if (tag === "a")
    return SPOKEN.test(names.toLowerCase()) || (before !== undefined && isLinkNote(source.textContent ?? ""));
  return before?.type === "element" && before.tag === "a" && isLinkNote(source.textContent ?? "");
}

/** A formula that stands hidden beside its picture is the one that can be read. */
function showFormula(around: PageElement): void {
  for (let at: PageElement | null = around; at && isInlineTag(at.tag); at = at.parent) at.hidden = false;
}

/** The nodes that a shadow tree's slot shows; its own content when none are assigned. */
function assignedTo(slot: DomElement): DomNode[] {
  const assigned = (slot as DomElement & Partial<HTMLSlotElement>).assignedNodes?.({ flatten: true }) ?? [];
  return assigned.length > 0 ? assigned : [...slot.childNodes];
}

/**
 * Where a formula or drawing that was never closed goes on with paragraphs of the page, which every browser
 * shows; null for one that holds its own labels only.
 */
function swallowedBy(source: DomElement): DomElement | null {
  if (source.localName !== "svg" && source.localName !== "math") return null;
  let around = source.querySelector("p")?.parentElement ?? null;
  while (around && unclobbered(around).namespaceURI === XHTML) around = unclobbered(around).parentElement;
  return around && source.contains(around) ? around : null;
}

/** A chart's title and labels, so that it can be told from an icon and named. */
function addSvgText(source: DomElement, element: PageElement): void {
  const title = source.querySelector("title")?.textContent?.trim();
  const labels = source.querySelectorAll("text").length;
  element.attributes = {
    ...element.attributes,
    ...(title && !element.attributes["aria-label"] && { "aria-label": title }),
    "data-byline-labels": String(labels),
  };
}

/** Other notations of the same formula: TeX, content markup. */
const NOTATIONS = new Set(["annotation", "annotation-xml"]);

/** A formula's characters, each once, in one text; returns how many. One that swallowed the page has none of its own. */
function addFormula(source: DomElement, element: PageElement): number {
  if (swallowedBy(source)) return 0;
  let value = "";
  const stack: (DomNode | null)[] = [source.firstChild];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) continue;
    stack.push(node.nextSibling);
    if (node.nodeType === 3) value += node.nodeValue ?? "";
    else if (node.nodeType === 1 && !NOTATIONS.has((node as DomElement).localName))
      stack.push(node.firstChild);
  }
  const text = value.replace(/\s+/g, " ").trim();
  if (text !== "") element.children.push({ type: "text", value: text, parent: element });
  return text.length;
}

function readOutsideBody(root: DomElement, head: PageHead): void {
  const stack = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const at = unclobbered(next);
    const tag = at.localName.toLowerCase();
    readHeadElement(at, tag, head);
    if (tag === "script" || tag === "noscript") continue;
    // By siblings: spreading a live collection of thousands takes a long time, and can overflow the stack.
    for (let child = at.lastElementChild; child; child = unclobbered(child).previousElementSibling)
      stack.push(child);
  }
}
