import type { Candidate } from "../page/candidate.ts";
import type { Box, PageLook, Style } from "../page/look.ts";
import { childElements, elementsIn, type PageElement, type PageNode } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { isStressingTag } from "../page/tags.ts";
import type { TextIndex } from "../page/text-index.ts";

/**
 * A way in which a block looks unlike the story's paragraphs, each of another kind: its type, where it lies and how
 * wide, the box around it, and that it does not stand in line with them.
 */
export type Difference = "type" | "place" | "box" | "flow";

/** What a reader sees of the difference between a block and the story's paragraphs. */
export interface ProseLook {
  /** Empty of saved pages, of blocks that are not seen, and where the story looks like nothing in particular. */
  differences(candidate: Candidate): ReadonlySet<Difference>;
  /** Its own style puts it where nobody can scroll to, although what stands around it is seen. */
  isPutAway(candidate: Candidate): boolean;
}

const NONE: ReadonlySet<Difference> = new Set();
const NO_LOOK: ProseLook = { differences: () => NONE, isPutAway: () => false };

/** Paragraphs of running text from which on the story's look can be told, and most that are looked at for it. */
const MIN_PARAGRAPHS = 3;
const MAX_PARAGRAPHS = 30;
/** Paragraphs that an element holds from which on it is the story's, and what is drawn around it no box. */
const SHARED = 2;
/** Share by which sizes of type, and widths, differ; CSS pixels by which left edges do. */
const TYPE = 0.06;
const WIDTH = 0.12;
const EDGE = 12;
/** The style of a page without style sheets, as the browsers set it: nothing is set apart there by looks. */
const PLAIN_FAMILY = /^(?:"?times new roman"?|serif)$/i;
const PLAIN_SIZE = "16px";

/** What most of the story's paragraphs look like. */
interface Fingerprint {
  size: number;
  family: string;
  color: string;
  left: number;
  width: number;
  /** Numbers of the elements that hold several of them. */
  around: ReadonlySet<number>;
}

/** @param dir direction of the page */
export function proseLook(region: Region, index: TextIndex, look: PageLook | null, dir: string): ProseLook {
  if (!look) return NO_LOOK;
  let known: Fingerprint | null | undefined;
  return {
    differences: (candidate) => {
      if (known === undefined) known = fingerprintOf(region, index, look);
      // A part of the story may wait beside the page for its turn.
      if (candidate.shape === "box" && look.isOffPage(candidate.element, dir)) return NONE;
      return known ? differencesFrom(known, candidate, look) : NONE;
    },
    isPutAway: ({ shape, element }) => {
      if (
        shape !== "paragraph" ||
        !element.parent ||
        isInFlow(look.style(element)) ||
        !look.isOffPage(element, dir)
      )
        return false;
      return !look.isOffPage(element.parent, dir);
    },
  };
}

function fingerprintOf(region: Region, index: TextIndex, look: PageLook): Fingerprint | null {
  const sizes = new Map<string, number>();
  const families = new Map<string, number>();
  const colors = new Map<string, number>();
  const lefts = new Map<number, number>();
  const widths = new Map<number, number>();
  const holders = new Map<number, number>();
  let seen = 0;
  for (const paragraph of paragraphsOf(region, index)) {
    const style = look.style(typeHolder([paragraph]) ?? paragraph);
    const box = look.box(paragraph);
    if (!style || !box || box.width === 0) continue;
    seen++;
    count(sizes, style.fontSize);
    count(families, familyOf(style));
    count(colors, style.color);
    count(lefts, Math.round(box.left));
    count(widths, Math.round(box.width));
    for (let up = paragraph.parent; up; up = up.parent) count(holders, up.n);
  }
  if (seen < MIN_PARAGRAPHS) return null;
  const size = mode(sizes, "");
  const family = mode(families, "");
  if (size === PLAIN_SIZE && PLAIN_FAMILY.test(family)) return null;
  return {
    size: Number.parseFloat(size),
    family,
    color: mode(colors, ""),
    left: mode(lefts, 0),
    width: mode(widths, 0),
    around: new Set([...holders].filter(([, held]) => held >= SHARED).map(([n]) => n)),
  };
}

/** Running text that was kept, each paragraph for itself. */
function paragraphsOf(region: Region, index: TextIndex): PageElement[] {
  const found: PageElement[] = [];
  for (const root of region.roots) {
    for (const element of elementsIn(root)) {
      if (found.length === MAX_PARAGRAPHS) return found;
      if (index.prose[element.n] === 1 && !index.hasBlocks[element.n] && region.kept.has(element.n))
        found.push(element);
    }
  }
  return found;
}

function differencesFrom(print: Fingerprint, candidate: Candidate, look: PageLook): ReadonlySet<Difference> {
  const { element, nodes } = candidate;
  const holder = typeHolder(nodes);
  const type = holder && look.style(holder);
  if (!type || !look.isRendered(element)) return NONE;
  if (candidate.shape === "paragraph" && isOneOfMany(element, type, print, look)) return NONE;
  const found = new Set<Difference>();
  if (isOtherType(type, print)) found.add("type");
  const box = look.box(element);
  if (box && isElsewhere(box, print)) found.add("place");
  for (let at: PageElement | null = element; at && !print.around.has(at.n); at = at.parent) {
    const style = look.style(at);
    if (!style) break;
    if (isDrawn(style)) found.add("box");
    if (!isInFlow(style)) found.add("flow");
  }
  return found;
}

/** What stands before or behind it is set in the same type, which is not the story's: a speech, a recipe, a record. */
function isOneOfMany(element: PageElement, style: Style, print: Fingerprint, look: PageLook): boolean {
  if (!isOtherType(style, print)) return false;
  const beside = element.parent ? childElements(element.parent) : [];
  const at = beside.indexOf(element);
  return [beside[at - 1], beside[at + 1]].some((other) => {
    const holder = other && typeHolder([other]);
    const type = holder && look.style(holder);
    return (
      type &&
      type.fontSize === style.fontSize &&
      type.color === style.color &&
      familyOf(type) === familyOf(style)
    );
  });
}

function isOtherType(style: Style, { size, family, color }: Fingerprint): boolean {
  const ratio = Number.parseFloat(style.fontSize) / size;
  return Math.abs(ratio - 1) > TYPE || familyOf(style) !== family || style.color !== color;
}

function isElsewhere({ left, width }: Box, print: Fingerprint): boolean {
  return Math.abs(left - print.left) > EDGE || Math.abs(width / print.width - 1) > WIDTH;
}

/** Has a ground, a frame or a shadow of its own. */
function isDrawn(style: Style): boolean {
  if (!/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor) || style.backgroundImage !== "none")
    return true;
  const borders = [style.borderLeftWidth, style.borderTopWidth, style.borderRightWidth];
  return style.boxShadow !== "none" || borders.some((width) => Number.parseFloat(width) > 0);
}

/** Stands in line with what is before and behind it. */
function isInFlow(style: Style | null): boolean {
  return !style || (style.float === "none" && /^(?:static|relative)$/.test(style.position));
}

/** The first family that the page asks for. */
function familyOf({ fontFamily }: Style): string {
  return fontFamily.split(",", 1)[0]!.trim().toLowerCase();
}

/** What sets the type of the longest text in `nodes`: around links and emphasis. */
function typeHolder(nodes: readonly PageNode[]): PageElement | null {
  let longest = 0;
  let holder: PageElement | null = null;
  const visit = (node: PageNode) => {
    if (node.type === "element") {
      if (!node.hidden) node.children.forEach(visit);
    } else if (node.value.trim().length > longest) {
      longest = node.value.trim().length;
      holder = node.parent;
    }
  };
  nodes.forEach(visit);
  let at = holder as PageElement | null;
  while (at?.parent && isStressingTag(at.tag)) at = at.parent;
  return at;
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What was counted most often. */
function mode<Key>(counts: ReadonlyMap<Key, number>, none: Key): Key {
  let [most, best] = [0, none];
  for (const [key, times] of counts) if (times > most) [most, best] = [times, key];
  return best;
}
