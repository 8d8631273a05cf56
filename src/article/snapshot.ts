import type { PageElement, PageHead, PageNode, Snapshot } from "./page-tree.ts";

/** Layout facts of the live page; absent on saved pages. */
export interface Layout {
  /** Rendered size in CSS pixels; null when the element is not rendered. */
  measure(element: Element): { width: number; height: number } | null;
}

/** Never part of a story, and costly to carry along. */
const SKIPPED = new Set("style svg template link meta base canvas object embed noscript".split(" "));
/** Deeper nesting than this is flattened: pages built to overflow a stack stay readable. */
const MAX_DEPTH = 400;

/**
 * Copies a page into plain objects in one walk, without touching it. Open shadow
 * roots are flattened, names lower-cased (XHTML), depth bounded.
 */
export function takeSnapshot(document: Document, url: string, layout?: Layout): Snapshot {
  const head: PageHead = { title: document.title, metas: [], links: [], jsonLd: [], state: [] };
  let count = 0;
  const body = element(document.body ?? document.documentElement, null);

  function element(source: Element, parent: PageElement | null): PageElement {
    const attributes: Record<string, string> = {};
    for (const name of source.getAttributeNames()) {
      attributes[name.toLowerCase()] = source.getAttribute(name) ?? "";
    }
    const size = layout ? layout.measure(source) : null;
    const hidden = isHiddenByMarkup(attributes) || (layout !== undefined && size === null);
    const copy: PageElement = {
      type: "element",
      n: count++,
      tag: source.localName.toLowerCase(),
      attributes,
      children: [],
      parent,
      hidden,
      size,
    };
    return copy;
  }

  function walk(source: Node, target: PageElement, depth: number): void {
    for (let child = source.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const value = child.nodeValue ?? "";
        if (value !== "") target.children.push({ type: "text", value, parent: target });
      } else if (child.nodeType === 1) {
        visit(child as Element, target, depth);
      }
    }
  }

  function visit(source: Element, target: PageElement, depth: number): void {
    const tag = source.localName.toLowerCase();
    if (tag === "script") return void readScript(source, head);
    if (SKIPPED.has(tag)) return;
    if (depth > MAX_DEPTH) return walk(source, target, depth);
    const copy = element(source, target);
    target.children.push(copy);
    walk(source.shadowRoot ?? source, copy, depth + 1);
  }

  readHead(document, head);
  walk(document.body ?? document.documentElement, body, 0);
  const root = document.documentElement;
  return {
    url,
    baseUrl: document.baseURI === "about:blank" ? url : document.baseURI,
    lang: root?.getAttribute("lang") ?? root?.getAttribute("xml:lang") ?? "",
    dir: root?.getAttribute("dir") ?? "",
    head,
    body,
    count,
  };
}

function isHiddenByMarkup(attributes: Record<string, string>): boolean {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "");
}

function readHead(document: Document, head: PageHead): void {
  for (const meta of document.querySelectorAll("meta")) {
    const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = meta.getAttribute("content");
    if (key && content !== null) head.metas.push({ key: key.trim().toLowerCase(), content });
  }
  for (const link of document.querySelectorAll("link[rel][href]")) {
    const attributes: Record<string, string> = {};
    for (const name of link.getAttributeNames())
      attributes[name.toLowerCase()] = link.getAttribute(name) ?? "";
    head.links.push({ rel: attributes.rel?.toLowerCase() ?? "", href: attributes.href ?? "", attributes });
  }
  for (const script of document.querySelectorAll("head script")) readScript(script, head);
}

function readScript(script: Element, head: PageHead): void {
  const type = script.getAttribute("type") ?? "";
  if (/ld\+json/i.test(type)) head.jsonLd.push(script.textContent ?? "");
  else if (/json/i.test(type)) {
    head.state.push({ id: script.getAttribute("id") ?? "", text: script.textContent ?? "" });
  }
}

export type { PageNode };
