/**
 * The inert copy of a page: plain objects made in one walk of the live document.
 * Everything after the snapshot works on this tree, so the live page is read once
 * and never changed, and labelling needs no DOM.
 */
export interface PageElement {
  type: "element";
  /** Position in document order among the page's elements; stable through Readability. */
  n: number;
  /** Lower-case local name. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: PageNode[];
  parent: PageElement | null;
  /** Hidden by markup (`hidden`, `display:none`, `aria-hidden`) or, of a run in a sentence of a live page, by its style. */
  hidden: boolean;
}

export interface PageText {
  type: "text";
  value: string;
  parent: PageElement;
}

export type PageNode = PageElement | PageText;

/** What the page says about itself outside its body. */
export interface PageHead {
  title: string;
  /** `<meta>` with `name`, `property` or `itemprop`, keys lower-cased, in order. */
  metas: { key: string; content: string }[];
  links: { rel: string; href: string; attributes: Readonly<Record<string, string>> }[];
  /** Texts of `<script type="application/ld+json">`, unparsed. */
  jsonLd: string[];
  /** Other inline JSON: `__NEXT_DATA__` and the like, unparsed. */
  state: { id: string; text: string }[];
}

export interface Snapshot {
  url: string;
  baseUrl: string;
  lang: string;
  dir: string;
  head: PageHead;
  body: PageElement;
  /** Hosts whose pictures a live page shows. */
  pictureHosts: string[];
  /** Elements in the snapshot. */
  count: number;
  /** The page has too many nodes or too much text to be an article: the walk ended early. */
  overLimit: boolean;
}

/** Elements under `root` (not itself) in document order. */
export function* elementsIn(root: PageElement): Generator<PageElement> {
  const stack = childElements(root).reverse();
  for (let at = stack.pop(); at; at = stack.pop()) {
    yield at;
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i]!;
      if (child.type === "element") stack.push(child);
    }
  }
}

export function childElements(element: PageElement): PageElement[] {
  return element.children.filter((child) => child.type === "element");
}

export function isLink({ tag, attributes }: PageElement): boolean {
  return tag === "a" && attributes.href !== undefined;
}

/** Text of the tree with white space collapsed. */
export function plainText(node: PageNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** Where a word may be broken: no part of it. */
export const SOFT_HYPHENS = /\u00ad+/g;

/** How a word is read, written above it: no part of the sentence, unless the page gives it brackets to stand in. */
export function isReading({ tag, parent }: PageElement): boolean {
  if (tag === "rtc") return true;
  return tag === "rt" && !parent?.children.some((child) => child.type === "element" && child.tag === "rp");
}

function collect(node: PageNode, parts: string[]): void {
  if (node.type === "text") {
    parts.push(node.value.replace(SOFT_HYPHENS, ""));
    return;
  }
  if (isReading(node)) return;
  if (node.tag === "br") parts.push(" ");
  for (const child of node.children) collect(child, parts);
}
