import { boundedValue } from "./bounded-value.ts";
import type { DomElement } from "./dom.ts";
import type { PageHead } from "./page-tree.ts";

/** Inline program text shorter than this holds no article. */
const MIN_STATE = 2_000;

/** Adds what a `meta`, `link`, `title` or `script` element says about the page. */
export function readHeadElement(element: DomElement, tag: string, head: PageHead): void {
  if (tag === "meta") readMeta(element, head);
  else if (tag === "link") readLink(element, head);
  else if (tag === "script") readScript(element, head);
}

function readMeta(meta: DomElement, head: PageHead): void {
  const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
  const content = meta.getAttribute("content");
  if (key && content !== null)
    head.metas.push({ key: boundedValue(key).trim().toLowerCase(), content: boundedValue(content) });
}

function readLink(link: DomElement, head: PageHead): void {
  const rel = link.getAttribute("rel");
  const href = link.getAttribute("href");
  if (rel === null || href === null) return;
  const attributes: Record<string, string> = {};
  for (const name of link.getAttributeNames()) {
    attributes[name.toLowerCase()] = boundedValue(link.getAttribute(name) ?? "");
  }
  head.links.push({ rel: boundedValue(rel).toLowerCase(), href: boundedValue(href), attributes });
}

/** JSON-LD, other inline JSON, and program text that carries a page's state: all unparsed. */
function readScript(script: DomElement, head: PageHead): void {
  const type = script.getAttribute("type") ?? "";
  if (/ld\+json/i.test(type)) {
    head.jsonLd.push(script.textContent ?? "");
    return;
  }
  if (script.hasAttribute("src")) return;
  const text = script.textContent ?? "";
  const isJson = /json/i.test(type);
  if (!isJson && (text.length < MIN_STATE || !looksLikeState(text))) return;
  head.state.push({ id: script.getAttribute("id") ?? "", text });
}

/** An assignment of one object to a global, or the rows that streaming frameworks push. */
function looksLikeState(text: string): boolean {
  return /^[\s;(]*(?:(?:window|self|globalThis)[.[]|(?:var|let|const)\s|[\w$.]+\s*=\s*[{[])/.test(
    text.slice(0, 400),
  );
}
