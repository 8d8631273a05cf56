import { isWithin } from "./nesting.ts";
import { elementsIn, isLink, type PageElement, plainText } from "./page-tree.ts";
import { bestPicture } from "./pictures.ts";
import type { Region } from "./region.ts";
import { isPictureItself } from "./tags.ts";

/** Characters, white space aside, from which on two texts are not alike by chance. */
const TWIN_LENGTH = 40;
/** What holds a text of its own; cells and items say the same again where they compare and count. */
const HOLDERS = new Set(
  "article aside blockquote div figure footer h1 h2 h3 h4 h5 h6 header main nav ol p section ul".split(" "),
);

/** Roles by which other elements are cells and items. */
const COMPARED = new Set("cell gridcell listitem".split(" "));
/** Where addresses that are relative lead from matters to none of two. */
const NO_PLACE = "https://page.invalid/";
/** Without words they say something too, and they part what stands around them. */
const APART = new Set("hr iframe video audio".split(" "));

/**
 * One of two neighbours that say and show the same, word for word, under other classes: pages hold a text once for each
 * width of the screen and show one of them. It is the second, unless nothing of the first was taken for the story.
 */
export function twinsIn({ roots, standfirst, kept }: Region): PageElement[] {
  const found: [PageElement, PageElement][] = [];
  for (const root of roots) visit(root, found);
  const isKept = (twin: PageElement) => [twin, ...elementsIn(twin)].some(({ n }) => kept.has(n));
  return found
    .map(([first, second]) => (isKept(second) && !isKept(first) ? first : second))
    .filter((twin) => !standfirst || !isWithin(standfirst, twin));
}

/** Returns the characters of the element's text, white space aside. */
function visit(element: PageElement, found: [PageElement, PageElement][]): number {
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
    if (inside === 0) {
      if (!child.hidden && shownIn(child) !== "") last = null;
      continue;
    }
    if (last && inside === lastLength && areTwins(last, child)) twins.push([last, child]);
    else {
      if (last) turns.add(turnOf(last, child));
      last = child;
      lastLength = inside;
    }
  }
  found.push(...twins.filter(([first, second]) => !turns.has(turnOf(first, second))));
  return length;
}

function areTwins(a: PageElement, b: PageElement): boolean {
  if (a.tag !== b.tag || !HOLDERS.has(a.tag) || COMPARED.has(a.attributes.role ?? "")) return false;
  if (isOneKind(a, b)) return false;
  const text = plainText(a);
  return text.length >= TWIN_LENGTH && text === plainText(b) && shownIn(a) === shownIn(b);
}

/** The classes of one are among the other's, which stands first, or apart: "stanza first". */
function isOneKind(a: PageElement, b: PageElement): boolean {
  const [fewer, more] = [kindOf(a), kindOf(b)]
    .map((kind) => kind.split(/\s+/))
    .sort((x, y) => x.length - y.length);
  return fewer!.every((name) => more!.includes(name));
}

/** Its classes without numbers: those are of one post among many. */
function kindOf({ attributes }: PageElement): string {
  return (attributes.class ?? "").trim().replace(/\d+/g, "");
}

function turnOf(a: PageElement, b: PageElement): string {
  return `${kindOf(a)}>${kindOf(b)}`;
}

/** What an element shows and leads to beside its words: pictures, players, lines, links. */
function shownIn(element: PageElement): string {
  return [element, ...elementsIn(element)].map(addressOf).filter(Boolean).join(" ");
}

function addressOf(element: PageElement): string {
  const { tag, attributes } = element;
  if (isLink(element)) return `${tag} ${attributes.href}`;
  if (APART.has(tag)) return `${tag} ${attributes.src ?? attributes["data-src"] ?? ""}`;
  return isPictureItself(tag) ? `${tag} ${bestPicture(element, NO_PLACE)?.src}` : "";
}
