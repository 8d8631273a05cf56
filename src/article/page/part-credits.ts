import { type PageElement, type PageNode, plainText } from "./page-tree.ts";
import { isInlineTag } from "./tags.ts";

/** The end of a sentence, of a bracket or of a word: no single letter that the next one could belong to. */
const WHOLE = /(?:[.!?…)\]"”’»]|[\p{L}\p{N}]{2})$/u;
const SENTENCE = /[.!?…)\]"”’»]$/u;
/** How a name, a label or a mark of rights begins. */
const CREDIT = /^[\p{Lu}©(]/u;
/** A capital may stand for itself before the rest of its word. */
const LATER_WORD = /\s\S/;

/** Sets a picture's credit apart from the caption before it where only the page's style sheet does: "was cut.Ines Calloway". */
export function partCredits(captions: readonly PageElement[]): void {
  for (const caption of captions) part(caption);
}

function part(element: PageElement): void {
  for (let i = element.children.length - 1; i >= 0; i--) {
    const node = element.children[i]!;
    if (node.type !== "element") continue;
    part(node);
    const before = element.children[i - 1];
    if (before && isLast(element.children, i) && isGlued(before, node))
      element.children.splice(i, 0, { type: "text", value: " ", parent: element });
  }
}

/** No words stand behind it: "the Mc<b>Donald family</b> hall" is no credit. */
function isLast(siblings: readonly PageNode[], at: number): boolean {
  return siblings
    .slice(at + 1)
    .every((node) => !/[\p{L}\p{N}]/u.test(node.type === "text" ? node.value : ""));
}

function isGlued(before: PageNode, credit: PageElement): boolean {
  if (credit.hidden || !isInlineTag(credit.tag)) return false;
  if (before.type === "element" && (before.hidden || !isInlineTag(before.tag))) return false;
  const [caption, words] = [before, credit].map(textOf);
  if (!caption || !words || !WHOLE.test(caption) || !CREDIT.test(words) || !LATER_WORD.test(caption))
    return false;
  return SENTENCE.test(caption) || LATER_WORD.test(words);
}

/** As it stands, with white space at its ends. */
function textOf(node: PageNode): string {
  if (node.type === "text") return node.value;
  const text = plainText(node);
  return startsWithSpace(node) ? ` ${text}` : text;
}

function startsWithSpace({ children }: PageElement): boolean {
  const [first] = children;
  if (!first) return false;
  return first.type === "text" ? /^\s/.test(first.value) : startsWithSpace(first);
}
