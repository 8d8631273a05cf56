import type { Element, ElementContent, Text } from "hast";
import type { PageElement, PageNode } from "../page/page-tree.ts";
import { isBlockTag } from "../page/tags.ts";

/** Elements that keep their name; every other one gives way to its children. */
const KEPT_TAGS = new Set(
  (
    "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite table caption thead tbody tfoot tr th td pre code kbd samp " +
    "var figure figcaption a em strong b i u s del ins sub sup small mark abbr time br details summary ruby rt rp"
  ).split(" "),
);
const DROPPED_TAGS = new Set(
  "script style noscript template input select textarea option svg object embed source track hr rtc".split(
    " ",
  ),
);
const SAFE_PROTOCOLS = new Set(["http:", "https:", "mailto:", "tel:"]);
/** Deeper trees are flattened: what follows walks them recursively. */
const MAX_DEPTH = 60;
/** Columns or rows; more are a mistake. */
const MAX_SPAN = 1000;

/** A web address made absolute, or null when it is empty, broken or could run code. */
export function absoluteAddress(value: string | undefined, baseUrl: string): string | null {
  if (!value?.trim()) return null;
  const url = URL.parse(value.trim(), baseUrl);
  return url && SAFE_PROTOCOLS.has(url.protocol) ? url.href : null;
}

/** What the page's walk knows of its elements. */
export interface ContentSource {
  /** Best source of a picture element, or null when there is none to show. */
  picture: (element: PageElement) => { src: string; alt: string } | null;
  /** Hidden on the page: no reader sees it. */
  isUnseen: (element: PageElement) => boolean;
}

/**
 * Page nodes as sanitised hast: known elements only, absolute addresses, white space
 * collapsed and none at either end of a line, so that text offsets are stable.
 */
export function toContent(
  tagName: string,
  nodes: readonly PageNode[],
  baseUrl: string,
  source: ContentSource,
): Element {
  const writer = new ContentWriter(baseUrl, source);
  const root: Element = { type: "element", tagName, properties: {}, children: [] };
  writer.children(nodes, root, tagName === "pre", 0);
  writer.endLine();
  prune(root);
  return root;
}

class ContentWriter {
  readonly baseUrl: string;
  readonly source: ContentSource;
  /** Last text written in the current line; null at its start. */
  private last: Text | null = null;

  constructor(baseUrl: string, source: ContentSource) {
    this.baseUrl = baseUrl;
    this.source = source;
  }

  children(nodes: readonly PageNode[], target: Element, verbatim: boolean, depth: number): void {
    for (const node of nodes) {
      if (node.type === "text") this.text(node.value, target, verbatim);
      else this.element(node, target, verbatim, depth);
    }
  }

  endLine(): void {
    if (this.last) this.last.value = this.last.value.trimEnd();
    this.last = null;
  }

  private text(value: string, target: Element, verbatim: boolean): void {
    if (verbatim) {
      if (value !== "") target.children.push({ type: "text", value });
      return;
    }
    let collapsed = value.replace(/\s+/g, " ");
    if ((!this.last || this.last.value.endsWith(" ")) && collapsed.startsWith(" "))
      collapsed = collapsed.slice(1);
    if (collapsed === "") return;
    const text: Text = { type: "text", value: collapsed };
    target.children.push(text);
    this.last = text;
  }

  private element(source: PageElement, target: Element, verbatim: boolean, depth: number): void {
    const { tag } = source;
    if (DROPPED_TAGS.has(tag) || this.source.isUnseen(source)) {
      if (tag === "hr") this.endLine();
      return;
    }
    if (tag === "br") {
      this.endLine();
      target.children.push({ type: "element", tagName: "br", properties: {}, children: [] });
      return;
    }
    const shown = this.source.picture(source);
    if (shown) {
      const { src, alt } = shown;
      target.children.push({ type: "element", tagName: "img", properties: { src, alt }, children: [] });
      return;
    }
    if (tag === "img") return;
    if (tag === "iframe" || tag === "video" || tag === "audio") {
      this.embed(source, target);
      return;
    }
    const block = isBlockTag(tag);
    if (block) this.endLine();
    const copy = depth < MAX_DEPTH ? this.shell(source) : null;
    if (copy) target.children.push(copy);
    this.children(source.children, copy ?? target, verbatim || tag === "pre", depth + 1);
    if (block) this.endLine();
  }

  /** The element's own name and safe attributes; null when only its children matter. */
  private shell(source: PageElement): Element | null {
    const { tag, attributes } = source;
    const properties: Element["properties"] = {};
    if (tag === "a") {
      const href = absoluteAddress(attributes.href, this.baseUrl);
      if (!href) return null;
      properties.href = href;
    } else if (!KEPT_TAGS.has(tag)) {
      return isBlockTag(tag) ? { type: "element", tagName: "div", properties, children: [] } : null;
    }
    if (tag === "td" || tag === "th") Object.assign(properties, spansOf(attributes));
    if (tag === "ol" && /^-?\d+$/.test(attributes.start ?? "")) properties.start = Number(attributes.start);
    if (tag === "time" && attributes.datetime) properties.dateTime = attributes.datetime;
    if (attributes.dir === "rtl" || attributes.dir === "ltr") properties.dir = attributes.dir;
    return { type: "element", tagName: tag, properties, children: [] };
  }

  /** A frame or player becomes a link to what it shows, named by its title or its host. */
  private embed(source: PageElement, target: Element): void {
    const link = embedLink(source, this.baseUrl);
    if (!link) return;
    this.endLine();
    target.children.push(link);
  }
}

/** Over how many columns and rows a cell goes. */
function spansOf({ colspan, rowspan }: PageElement["attributes"]): Element["properties"] {
  const isSpan = (span: number) => span > 1 && span < MAX_SPAN;
  const [colSpan, rowSpan] = [Number(colspan), Number(rowspan)];
  return { ...(isSpan(colSpan) && { colSpan }), ...(isSpan(rowSpan) && { rowSpan }) };
}

/** Link card for a frame or player: its title, else the host it comes from. */
export function embedLink(source: PageElement, baseUrl: string): Element | null {
  const { attributes } = source;
  const inner = source.children.find((child) => child.type === "element" && child.tag === "source");
  const address =
    attributes.src ??
    attributes["data-src"] ??
    (inner?.type === "element" ? inner.attributes.src : undefined);
  const href = absoluteAddress(address, baseUrl);
  if (!href) return null;
  const title = (attributes.title ?? attributes["aria-label"] ?? "").replace(/\s+/g, " ").trim();
  const host = URL.parse(href)?.hostname.replace(/^www\./, "") ?? href;
  const text: ElementContent = { type: "text", value: title || host };
  return {
    type: "element",
    tagName: "p",
    properties: {},
    children: [{ type: "element", tagName: "a", properties: { href }, children: [text] }],
  };
}

/** Drops empty texts and shells, `div`s that hold one element only, and line breaks at the ends of a block. */
function prune(element: Element): void {
  pruneWithin(element);
  takeBreaks(element);
}

function pruneWithin(element: Element): void {
  const children: ElementContent[] = [];
  for (const child of element.children) {
    if (child.type === "text") {
      if (child.value !== "") children.push(child);
      continue;
    }
    if (child.type !== "element") continue;
    pruneWithin(child);
    // A line that ends in bold goes on behind it: the break is the block's.
    const { before, after } = takeBreaks(child);
    const isInline = !isBlockTag(child.tagName) && !["td", "th"].includes(child.tagName);
    if (isInline) children.push(...before);
    const only = child.children[0];
    const empty = child.children.length === 0 && !["img", "br", "td", "th"].includes(child.tagName);
    if (empty) {
      if (isInline) children.push(...after);
      continue;
    }
    if (
      child.tagName === "div" &&
      child.children.length === 1 &&
      only?.type === "element" &&
      isBlockTag(only.tagName)
    ) {
      children.push(only);
    } else children.push(child);
    if (isInline) children.push(...after);
  }
  element.children = children;
}

/** Takes the line breaks at both ends of an element. */
function takeBreaks(element: Element): { before: ElementContent[]; after: ElementContent[] } {
  const { children } = element;
  const first = children.findIndex((child) => !isBreak(child));
  const last = children.findLastIndex((child) => !isBreak(child));
  element.children = first < 0 ? [] : children.slice(first, last + 1);
  return {
    before: first < 0 ? children : children.slice(0, first),
    after: first < 0 ? [] : children.slice(last + 1),
  };
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === "element" && node.tagName === "br";
}
