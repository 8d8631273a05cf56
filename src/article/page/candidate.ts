import { LETTERS } from "../../rules/letters.ts";
import { isReading, type PageElement, type PageNode, SOFT_HYPHENS } from "./page-tree.ts";
import { isPictureTag } from "./text-index.ts";

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
export type Place = "before" | "within" | "after";

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
  place: Place;
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
const SILENT = new Set([
  "select",
  "textarea",
  "option",
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "object",
  "embed",
]);

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

export function contentsOf(
  nodes: readonly PageNode[],
  kept: ReadonlySet<number>,
  isBlock: (tag: string) => boolean,
): Contents {
  const found: Contents = {
    text: "",
    linkShare: 0,
    links: [],
    pictures: [],
    controls: [],
    emphasised: false,
    keptShare: 0,
    captioned: false,
    protectedShare: 0,
  };
  let text = "";
  let plain = 0;
  let linked = 0;
  let bold = 0;
  let keptCount = 0;
  let guarded = 0;
  const visit = (
    node: PageNode,
    inLink: boolean,
    inEmphasis: boolean,
    parentKept: boolean,
    inGuard: boolean,
  ) => {
    if (node.type === "text") {
      const value = node.value.replace(SOFT_HYPHENS, "").replace(/\s+/g, " ");
      text += value;
      const chars = value.trim().length;
      plain += chars;
      if (inLink) linked += chars;
      if (inEmphasis) bold += chars;
      if (parentKept) keptCount += chars;
      if (inGuard) guarded += chars;
      return;
    }
    if (node.hidden && !kept.has(node.n) && node.tag !== "img") return;
    if (SILENT.has(node.tag) || isReading(node)) return;
    const block = isBlock(node.tag) || node.tag === "br";
    if (block) text += "\n";
    const link = node.tag === "a" && node.attributes.href !== undefined;
    if (link) found.links.push(node);
    if (isPictureTag(node.tag) && node.tag !== "picture" && node.tag !== "wow-image")
      found.pictures.push(node);
    if (CONTROLS.has(node.tag) && node.attributes.type !== "hidden") found.controls.push(node);
    if (node.tag === "figcaption") found.captioned = true;
    const isKept = kept.has(node.n);
    for (const child of node.children)
      visit(
        child,
        inLink || link,
        inEmphasis || EMPHASIS.has(node.tag),
        isKept,
        inGuard || GUARDED.has(node.tag),
      );
    if (block) text += "\n";
  };
  for (const node of nodes) {
    const parent = node.parent;
    visit(node, false, false, parent !== null && kept.has(parent.n), false);
  }
  found.text = text
    .replace(/(?:(?<! ) +)?\n[\n ]*/g, "\n")
    .replace(/ +/g, " ")
    .trim();
  found.linkShare = plain > 0 ? linked / plain : 0;
  found.protectedShare = plain > 0 ? guarded / plain : 0;
  found.emphasised = plain > 0 && bold / plain > 0.9;
  found.keptShare =
    plain > 0 ? keptCount / plain : nodes.some((n) => n.type === "element" && kept.has(n.n)) ? 1 : 0;
  return found;
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

function readNames(element: PageElement): string[] {
  const { attributes } = element;
  const source = [
    attributes.class,
    attributes.id,
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
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(NO_LETTERS)
    .filter((word) => word.length > 1);
}
