import { type PageElement, type PageNode, plainText } from "./page-tree.ts";
import { isPictureTag } from "./tags.ts";
import { isElement, lengthIn, type TextIndex } from "./text-index.ts";

/** A line of inline content, or a picture on its own. */
export interface BlockLine {
  nodes: PageNode[];
  isPicture: boolean;
}

/** How the rest of a sentence begins, and how a whole one ends. */
const GOES_ON = /^[\p{Ll},.;:)]/u;
const ENDED = /[.!?…:][”"'’»)]*$/u;
/** Characters of a headline or byline. */
const HEAD_LINE = 90;

/** Splits inline content: `<br><br>` ends a line, pictures on a line of their own leave it. */
export function linesOf(nodes: readonly PageNode[], index: TextIndex): BlockLine[] {
  const found: BlockLine[] = [];
  let line: PageNode[] = [];
  let breaks = 0;
  const flush = () => {
    while (line.length > 0 && isBlank(line.at(-1)!)) line.pop();
    while (line.length > 0 && isBlank(line[0]!)) line.shift();
    if (line.length > 0) found.push({ nodes: line, isPicture: false });
    line = [];
  };
  const all = unwrapped(nodes);
  for (const [i, node] of all.entries()) {
    if (isElement(node) && index.skipped[node.n]) continue;
    if (isElement(node) && isPictureOnly(node, index) && !isInSentence(all, i)) {
      flush();
      found.push({ nodes: [node], isPicture: true });
      breaks = 0;
    } else if (isElement(node) && node.tag === "br") {
      breaks++;
      if (breaks === 2) flush();
      else line.push(node);
    } else {
      if (!isBlank(node)) breaks = 0;
      line.push(node);
    }
  }
  flush();
  return found;
}

/** Short lines before the first paragraph, such as headline, byline and date: each stands for itself. */
export function headLines(nodes: PageNode[], index: TextIndex): PageNode[][] {
  const lines: PageNode[][] = [[]];
  for (const node of opened(nodes)) {
    if (isElement(node) && node.tag === "br") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const solid = lines.filter((line) => !line.every(isBlank));
  const short = solid.every(
    (line) => line.reduce((sum, node) => sum + lengthOf(node, index), 0) <= HEAD_LINE,
  );
  return solid.length > 1 && short ? solid : [nodes];
}

export function isBlank(node: PageNode): boolean {
  return node.type === "text" ? node.value.trim() === "" : node.tag === "br";
}

function lengthOf(node: PageNode, index: TextIndex): number {
  return isElement(node) ? lengthIn(index, node) : node.value.replace(/\s+/g, " ").length;
}

/** Inline wrappers with a line break anywhere inside give way to their children. */
function opened(nodes: readonly PageNode[]): PageNode[] {
  return nodes.flatMap((node) =>
    isElement(node) && node.tag !== "br" && holdsBreak(node) ? opened(node.children) : [node],
  );
}

function holdsBreak(element: PageElement): boolean {
  return element.children.some((child) => isElement(child) && (child.tag === "br" || holdsBreak(child)));
}

/** Opens inline wrappers that hold several line breaks, so that double ones are seen. */
function unwrapped(nodes: readonly PageNode[]): readonly PageNode[] {
  if (!nodes.some(holdsBreaks)) return nodes;
  return nodes.flatMap((node) => (holdsBreaks(node) && isElement(node) ? unwrapped(node.children) : [node]));
}

function holdsBreaks(node: PageNode): boolean {
  if (!isElement(node) || node.tag === "a" || node.tag === "br") return false;
  const breaks = node.children.filter((child) => isElement(child) && child.tag === "br").length;
  return breaks > 1 || (breaks > 0 && node.children.length === breaks) || node.children.some(holdsBreaks);
}

function isPictureOnly(element: PageElement, index: TextIndex): boolean {
  return (isPictureTag(element.tag) || index.pictures[element.n]! > 0) && lengthIn(index, element) === 0;
}

/** Words before it do not end a sentence, and those behind it go on: a formula, a sign, a face. */
function isInSentence(nodes: readonly PageNode[], at: number): boolean {
  const [before, after] = [nodes[at - 1], nodes[at + 1]];
  if (!before || !after || isBlank(before) || isBlank(after)) return false;
  return GOES_ON.test(plainText(after)) && !ENDED.test(plainText(before));
}
