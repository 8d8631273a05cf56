import { isWithin } from "./nesting.ts";
import { elementsIn, type PageElement, plainText } from "./page-tree.ts";
import type { Region } from "./region.ts";
import { isPictureItself } from "./tags.ts";

/** Characters, white space aside, from which on two texts are not alike by chance. */
const TWIN_LENGTH = 40;
/** What holds a text of its own; cells and items say the same again where they compare and count. */
const HOLDERS = new Set(
  "article aside blockquote div figure footer h1 h2 h3 h4 h5 h6 header main nav ol p section ul".split(" "),
);

/**
 * The second of two neighbours that say the same, word for word, under other classes: pages hold a text once for each
 * width of the screen and show one of them.
 */
export function twinsIn({ roots, standfirst }: Region): PageElement[] {
  const found: PageElement[] = [];
  for (const root of roots) visit(root, found);
  return found.filter((twin) => !standfirst || !isWithin(standfirst, twin));
}

/** Returns the characters of the element's text, white space aside. */
function visit(element: PageElement, found: PageElement[]): number {
  let length = 0;
  let last: PageElement | null = null;
  let lastLength = 0;
  const twins: [PageElement, PageElement][] = [];
  /** Pairs of classes that stand beside each other and say different things: stanzas, rows, posts. */
  const turns = new Set<string>();
  for (const child of element.children) {
    if (child.type === "text") {
      const own = child.value.replace(/\s+/g, "").length;
      length += own;
      if (own > 0) last = null;
      continue;
    }
    const inside = child.hidden ? 0 : visit(child, found);
    length += inside;
    if (inside === 0) continue;
    if (last && inside === lastLength && areTwins(last, child)) twins.push([last, child]);
    else {
      if (last) turns.add(turnOf(last, child));
      last = child;
      lastLength = inside;
    }
  }
  for (const [first, second] of twins) if (!turns.has(turnOf(first, second))) found.push(second);
  return length;
}

function areTwins(a: PageElement, b: PageElement): boolean {
  if (a.tag !== b.tag || !HOLDERS.has(a.tag) || a.attributes.class === b.attributes.class) return false;
  const text = plainText(a);
  return text.length >= TWIN_LENGTH && text === plainText(b) && picturesIn(a) === picturesIn(b);
}

function turnOf(a: PageElement, b: PageElement): string {
  return `${a.attributes.class ?? ""}>${b.attributes.class ?? ""}`;
}

/** Addresses of the pictures: under one caption two may be shown. */
function picturesIn(element: PageElement): string {
  return [...elementsIn(element)]
    .filter(({ tag }) => isPictureItself(tag))
    .map(({ attributes: { src = "" } }) => src)
    .join(" ");
}
