import type { PageLook, Style } from "./look.ts";
import { elementsIn, type PageElement, type PageNode, plainText } from "./page-tree.ts";
import type { Region } from "./region.ts";
import { endsSentence } from "./sentence-end.ts";
import { isBlockTag, isInlineTag } from "./tags.ts";

/** Runs that are asked about; a story has some tens of them, a page of nothing but links thousands. */
const MAX_RUNS = 2_000;
/** CSS pixels of the box into which style sheets fold a text for screen readers. */
const FOLDED = 2;
/** Characters at the end of a text that tell how it ends. */
const CUT_LENGTH = 60;
/** Pictures and breaks have no words of their own to leave out. */
const WORDLESS = new Set(["img", "picture", "source", "svg", "math", "wbr", "q"]);

/**
 * Runs within the region's sentences that nobody sees, because the page's style hides them: what shows when one points
 * at a word, what screen readers are told, a wording for other screens. Never a block, and never the rest of a paragraph
 * that folds out: most of what a page does not show at first is its story.
 * @param dir direction of the page
 */
export function unseenRuns(region: Region, look: PageLook, dir: string): Set<PageElement> {
  const unseen = new Set<PageElement>();
  let left = MAX_RUNS;
  for (const root of [...(region.standfirst ? [region.standfirst] : []), ...region.roots]) {
    for (const element of elementsIn(root)) {
      if (left === 0) return unseen;
      if (!isRun(element) || isWithin(element, unseen)) continue;
      left--;
      if (isUnseen(element, look, dir)) unseen.add(element);
    }
  }
  return unseen;
}

/** Inline words in a line that holds others. */
function isRun(element: PageElement): boolean {
  const { tag, hidden, children } = element;
  if (hidden || !isInlineTag(tag) || WORDLESS.has(tag) || children.length === 0) return false;
  // A formula for screen readers may be all of it that is text.
  if (plainText(element) === "" || holdsFormula(element)) return false;
  let at = element;
  while (at.parent && !isBlockTag(at.tag)) {
    if (at.parent.children.some((node) => node !== at && hasWords(node))) return true;
    at = at.parent;
  }
  return false;
}

function holdsFormula(element: PageElement): boolean {
  for (const { tag } of elementsIn(element)) if (tag === "math") return true;
  return false;
}

function hasWords(node: PageNode): boolean {
  return node.type === "text" ? node.value.trim() !== "" : !node.hidden && plainText(node) !== "";
}

function isWithin(element: PageElement, runs: ReadonlySet<PageElement>): boolean {
  for (let up = element.parent; up && !isBlockTag(up.tag); up = up.parent) if (runs.has(up)) return true;
  return false;
}

function isUnseen(run: PageElement, look: PageLook, dir: string): boolean {
  const style = look.style(run);
  if (!style || !hides(run, style, look, dir)) return false;
  const line = lineOf(run);
  // What stands in a part that is hidden as a whole may be story.
  if (!look.isRendered(line) || look.style(line)?.visibility !== "visible" || look.isOffPage(line, dir))
    return false;
  return !isRead(run) && !foldsOut(run, style);
}

/** The block of its line. */
function lineOf(run: PageElement): PageElement {
  let line = run;
  while (line.parent && !isBlockTag(line.tag)) line = line.parent;
  return line;
}

function hides(run: PageElement, style: Style, look: PageLook, dir: string): boolean {
  if (style.display === "none" || style.visibility !== "visible") return true;
  if (style.fontSize === "0px") return true;
  if (style.position !== "absolute" && style.position !== "fixed") return false;
  if (
    Number(style.opacity) === 0 ||
    /^rect\(([01]px)(?:,? \1){3}\)$/.test(style.clip) ||
    /^inset\(50%\)$/.test(style.clipPath)
  )
    return true;
  const box = look.box(run);
  const isFolded =
    box !== null && style.overflowX !== "visible" && (box.width <= FOLDED || box.height <= FOLDED);
  return isFolded || look.isOffPage(run, dir);
}

/** Told in place of what stands beside it, which is for the eye alone: a capital in a box, a number cut short. */
function isRead({ parent }: PageElement): boolean {
  return (parent?.children ?? []).some(
    (node) => node.type === "element" && node.attributes["aria-hidden"] === "true" && plainText(node) !== "",
  );
}

/** Stands in its place, as whole sentences behind another one or behind a mark that something was cut: it folds out. */
function foldsOut(run: PageElement, { position }: Style): boolean {
  if (position === "absolute" || position === "fixed") return false;
  const before = (textBefore(lineOf(run), run) ?? "").trimEnd().slice(-CUT_LENGTH);
  // With a mark that it was cut, and perhaps with what unfolds the rest.
  if (/(?:\.\.\.|…)[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]*){0,3}$/u.test(before)) return true;
  return endsSentence(plainText(run).trimEnd()) && (before === "" || endsSentence(before));
}

/** Text of `line` up to `run`; null when `run` is not in it. */
function textBefore(line: PageElement, run: PageElement): string | null {
  let text = "";
  for (const node of line.children) {
    if (node === run) return text;
    if (node.type === "element" && !node.hidden) {
      const inside = textBefore(node, run);
      if (inside !== null) return text + inside;
    }
    text += node.type === "text" ? node.value : node.hidden ? "" : plainText(node);
  }
  return null;
}
