import { Readability } from "@mozilla/readability";
import type { PageElement, Snapshot } from "./page-tree.ts";
import { elementsIn, plainText } from "./page-tree.ts";

/** Where the article stands in the page. */
export interface Region {
  /** Containers that hold the article, in document order; usually one. */
  roots: PageElement[];
  /** Numbers of the elements that Readability kept. */
  kept: ReadonlySet<number>;
}

/** Carries an element's number through Readability, which copies attributes when it renames elements. */
const NUMBER = "data-byline-n";

/** Finds the article's region, or null when the page has none. `emptyDocument` gives an inert document. */
export function locate(snapshot: Snapshot, emptyDocument: () => Document): Region | null {
  const document = emptyDocument();
  document.body.append(...toDom(snapshot.body, document).childNodes);
  const article = new Readability<Node>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  if (!article?.content) return null;
  const kept = new Set<number>();
  for (const element of (article.content as Element).querySelectorAll(`[${NUMBER}]`)) {
    kept.add(Number(element.getAttribute(NUMBER)));
  }
  const root = commonAncestor(snapshot.body, kept);
  return root ? { roots: [root], kept } : null;
}

function toDom(page: PageElement, document: Document): Element {
  const copy = document.createElement(page.tag);
  for (const [name, value] of Object.entries(page.attributes)) {
    if (/^[a-z][\w:.-]*$/.test(name)) copy.setAttribute(name, value);
  }
  copy.setAttribute(NUMBER, String(page.n));
  for (const child of page.children) {
    copy.append(child.type === "text" ? child.value : toDom(child, document));
  }
  return copy;
}

/** The deepest element that holds every kept element with text of its own. */
function commonAncestor(body: PageElement, kept: ReadonlySet<number>): PageElement | null {
  let common: PageElement[] | null = null;
  for (const element of elementsIn(body)) {
    if (!kept.has(element.n) || !element.children.some((c) => c.type === "text" && c.value.trim())) continue;
    const path = pathOf(element.parent ?? element);
    common = common ? common.filter((ancestor, i) => ancestor === path[i]) : path;
  }
  const root = common?.at(-1) ?? null;
  return root && plainText(root) ? root : null;
}

function pathOf(element: PageElement): PageElement[] {
  const path: PageElement[] = [];
  for (let at: PageElement | null = element; at; at = at.parent) path.unshift(at);
  return path;
}
