import { unclobbered } from "../article/page/unclobbered.ts";

/** Elements whose text nobody sees. */
const UNSEEN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "SVG"]);
/** Characters without spaces that are enough to know a place again, when the page differs further on. */
const ENOUGH = 24;
/** Where in the window the words come to stand, from its top: under whatever sticks there. */
const FROM_TOP = 0.25;

/** A text node and where its text begins in the page's text without spaces. */
interface Run {
  node: Text;
  start: number;
}

/**
 * Scrolls the page to words that are shown on it: the only thing that Byline ever does to a page, and only when asked.
 * Compared without spaces, because an article's text and a page's differ in nothing more often.
 */
export function scrollToWords(document: Document, words: string): boolean {
  const { text, runs } = textOf(document.body);
  const wanted = squeezed(words);
  if (wanted === "") return false;
  const place = placeOf(wanted, text, runs) ?? placeOf(wanted.slice(0, ENOUGH), text, runs);
  if (!place) return false;
  // First whatever boxes scroll by themselves, then the window, to the very line.
  place.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  const window = document.defaultView;
  const top = place.getBoundingClientRect().top - (window?.innerHeight ?? 0) * FROM_TOP;
  window?.scrollBy({ top, behavior: "instant" });
  return true;
}

/** How a word is read stands above it, and in an article's text only where the page gives it brackets to stand in. */
function isReading({ nodeName, parentNode }: Node): boolean {
  if (nodeName.toUpperCase() !== "RT") return false;
  return ![...(parentNode?.childNodes ?? [])].some((node) => node.nodeName.toUpperCase() === "RP");
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00ad]+/g, "");
}

function textOf(root: Node | null): { text: string; runs: Run[] } {
  const runs: Run[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (node: Text) => {
    const part = squeezed(node.data);
    if (part === "") return;
    runs.push({ node, start: length });
    parts.push(part);
    length += part.length;
  };
  const waiting: Node[] = root ? [root] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = unclobbered(next);
    if (isText(node)) add(node);
    if (UNSEEN.has(node.nodeName.toUpperCase()) || isReading(node)) continue;
    const shadow = (node as Partial<Element>).shadowRoot;
    const children = [...(shadow?.childNodes ?? []), ...node.childNodes];
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i] as Node);
  }
  return { text: parts.join(""), runs };
}

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}

/** The first place of `wanted` that has a box: menus and copies for other screens have none. */
function placeOf(wanted: string, text: string, runs: readonly Run[]): Range | null {
  if (wanted === "") return null;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const range = rangeAt(at, runs);
    if (range && range.getClientRects().length > 0) return range;
  }
  return null;
}

/** The character that stands at `at` in the text without spaces. */
function rangeAt(at: number, runs: readonly Run[]): Range | null {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run) return null;
  let left = at - run.start;
  const { data } = run.node;
  for (let offset = 0; offset < data.length; offset++) {
    if (/\s/.test(data[offset] as string)) continue;
    if (left-- > 0) continue;
    const range = run.node.ownerDocument.createRange();
    range.setStart(run.node, offset);
    range.setEnd(run.node, offset + 1);
    return range;
  }
  return null;
}
