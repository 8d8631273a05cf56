import { LETTERS } from "../../rules/letters.ts";
import { isLink, isReading, type PageElement, type PageNode, SOFT_HYPHENS } from "./page-tree.ts";
import { isPictureItself, isSilentTag } from "./tags.ts";

/** Form of a block, before anyone asks what it is for. */
export type Shape =
  | "paragraph"
  | "heading"
  | "list"
  | "quote"
  | "table"
  | "code"
  | "figure"
  | "embed"
  | "controls"
  | "box";

/** Where a block stands relative to the running text. */
export type Position = "before" | "within" | "after";

/** A possible block with everything that signals look at. */
export interface Candidate {
  shape: Shape;
  /** The element that holds it; several candidates may share one that `<br><br>` splits. */
  element: PageElement;
  /** What it is made of: the element itself, or some of its children. */
  nodes: readonly PageNode[];
  /** Numbers of its first element and of the element it is known by. */
  id: number;
  text: string;
  /** Share of the text's characters in links, 0 to 1. */
  linkShare: number;
  links: PageElement[];
  pictures: PageElement[];
  /** Buttons, fields and frames. */
  controls: PageElement[];
  /** Lower-case words of the class names and ids of the element and of wrappers that hold nothing else. */
  names: string[];
  /** Readability kept it, or most of it. */
  kept: boolean;
  place: Position;
  /** All its text is emphasised: italic or bold. */
  emphasised: boolean;
  /** Paragraphs of running text inside. */
  prose: number;
  /** Holds a caption that is marked as one. */
  captioned: boolean;
  /** Share of its text in quotes, tables and code, 0 to 1. */
  protectedShare: number;
}

/** Forms of the story: what stands in them is quoted, measured or code. */
const GUARDED = new Set(["blockquote", "table", "pre"]);
const NO_LETTERS = new RegExp(`[^${LETTERS}]+`);
const EMPHASIS = new Set(["em", "i", "strong", "b"]);
const CONTROLS = new Set(["button", "input", "iframe", "textarea", "select", "form", "video", "audio"]);
/** What one walk over a candidate's nodes finds. */
export interface Contents {
  text: string;
  linkShare: number;
  links: PageElement[];
  pictures: PageElement[];
  controls: PageElement[];
  emphasised: boolean;
  keptShare: number;
  captioned: boolean;
  protectedShare: number;
}

/** What is true of all that stands at a place in a candidate. */
interface Enclosure {
  inLink: boolean;
  isEmphasised: boolean;
  /** Readability kept the element that holds it. */
  isKept: boolean;
  isGuarded: boolean;
}

/** Characters without white space at their ends, by what they stand in. */
interface Tally {
  all: number;
  linked: number;
  emphasised: number;
  kept: number;
  guarded: number;
}

export function contentsOf(
  nodes: readonly PageNode[],
  kept: ReadonlySet<number>,
  isBlock: (tag: string) => boolean,
): Contents {
  const found: Pick<Contents, "links" | "pictures" | "controls" | "captioned"> = {
    links: [],
    pictures: [],
    controls: [],
    captioned: false,
  };
  const tally: Tally = { all: 0, linked: 0, emphasised: 0, kept: 0, guarded: 0 };
  let text = "";
  const visit = (node: PageNode, around: Enclosure) => {
    if (node.type === "text") {
      const value = node.value.replace(SOFT_HYPHENS, "").replace(/\s+/g, " ");
      text += value;
      count(tally, value.trim().length, around);
      return;
    }
    if (isUnread(node, kept)) return;
    const block = isBlock(node.tag) || node.tag === "br";
    if (block) text += "\n";
    collect(found, node);
    const inside = insideOf(node, around, kept);
    for (const child of node.children) visit(child, inside);
    if (block) text += "\n";
  };
  for (const node of nodes) {
    const isKept = node.parent !== null && kept.has(node.parent.n);
    visit(node, { inLink: false, isEmphasised: false, isKept, isGuarded: false });
  }
  const shareOf = (chars: number) => (tally.all > 0 ? chars / tally.all : 0);
  const isAnyKept = () => nodes.some((node) => node.type === "element" && kept.has(node.n));
  return {
    ...found,
    text: text
      .replace(/(?:(?<! ) +)?\n[\n ]*/g, "\n")
      .replace(/ +/g, " ")
      .trim(),
    linkShare: shareOf(tally.linked),
    protectedShare: shareOf(tally.guarded),
    emphasised: shareOf(tally.emphasised) > 0.9,
    keptShare: tally.all > 0 ? shareOf(tally.kept) : Number(isAnyKept()),
  };
}

function count(tally: Tally, chars: number, around: Enclosure): void {
  tally.all += chars;
  if (around.inLink) tally.linked += chars;
  if (around.isEmphasised) tally.emphasised += chars;
  if (around.isKept) tally.kept += chars;
  if (around.isGuarded) tally.guarded += chars;
}

/** Hidden and not kept, without a text of its own, or how a word is read. */
function isUnread(element: PageElement, kept: ReadonlySet<number>): boolean {
  if (element.hidden && !kept.has(element.n) && element.tag !== "img") return true;
  return isSilentTag(element.tag) || isReading(element);
}

function insideOf(element: PageElement, around: Enclosure, kept: ReadonlySet<number>): Enclosure {
  return {
    inLink: around.inLink || isLink(element),
    isEmphasised: around.isEmphasised || EMPHASIS.has(element.tag),
    isKept: kept.has(element.n),
    isGuarded: around.isGuarded || GUARDED.has(element.tag),
  };
}

/** Notes an element that is a link, picture, control or caption. */
function collect(
  found: Pick<Contents, "links" | "pictures" | "controls" | "captioned">,
  element: PageElement,
): void {
  const { tag, attributes } = element;
  if (isLink(element)) found.links.push(element);
  if (isPictureItself(tag)) found.pictures.push(element);
  if (CONTROLS.has(tag) && attributes.type !== "hidden") found.controls.push(element);
  if (tag === "figcaption") found.captioned = true;
}

/** Wrappers are asked for their names once for each block in them. */
const NAMES = new WeakMap<PageElement, readonly string[]>();

/** Words of class names, ids and hooks: `newsletterSignUp_box` gives newsletter, sign, up, box. */
export function nameWords(element: PageElement): readonly string[] {
  const known = NAMES.get(element);
  if (known) return known;
  const words = readNames(element);
  NAMES.set(element, words);
  return words;
}

/** A number in hexadecimal from which builders of pages make names: its letters are no word, as in `3ad103f`. */
const HEX = /(?<![a-z\d])(?=\d|[a-f]+\d+[a-f]+\d)[\da-f]{6,}(?![a-z\d])/gi;
/** Where a builder of pages shows a field's label, `field--label-hidden`: it says nothing of the field. */
const FIELD_LABEL = /\blabel[-_](?:hidden|visually[-_]hidden|above|inline)\b/gi;
/** What is linked to by an id that repeats its own words. */
const ANCHOR = /^(?:h[1-6]|span)$/;

function readNames(element: PageElement): string[] {
  const { attributes } = element;
  const source = [
    attributes.class,
    ANCHOR.test(element.tag) ? "" : attributes.id,
    attributes["data-hook"],
    attributes["data-component"],
    attributes["data-testid"],
    attributes["data-module"],
    attributes["data-type"],
    attributes.itemprop,
  ]
    .filter(Boolean)
    .join(" ");
  if (source === "" || source.length > 2000) return [];
  return source
    .replace(HEX, " ")
    .replace(FIELD_LABEL, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(NO_LETTERS)
    .filter((word) => word.length > 1);
}
