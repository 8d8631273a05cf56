import { hasWordChar } from "../../rules/letters.ts";
import { type PageElement, type PageNode, type PageText, plainText } from "./page-tree.ts";
import { isBlockTag } from "./tags.ts";

/** Characters of a text that may be one, without and with the spaces around. */
const BARE_LENGTH = 7;
const LENGTH = 12;
/** Capitals that are a word of their own in some language: what stands in the next block is another word. */
const WORDS = new Set([..."AÀÁÉEIÍOÓÔÖÅUÚYZKVWSCBАВЗИІЙКОСУЯ"]);
/** Wrappers of the letter that are looked at. */
const WRAPPERS = 4;

/** Whether a text may be the large first letter of a paragraph: a capital, with the quotation mark or dash before it. */
export function isInitial(text: string): boolean {
  if (text.length >= LENGTH) return false;
  const bare = text.trim();
  if (bare === "" || bare.length >= BARE_LENGTH || bare === bare.toLowerCase()) return false;
  return /^\s*[“”„«»"'‘’¿¡—–-]{0,2}\s?\p{Lu}['’]?\s*$/u.test(text);
}

/**
 * Puts the large first letter of a paragraph back to its word, where more than an element parts it from that: spaces of
 * the markup, which nobody sees beside a letter that floats; a block of its own; or that it is a picture.
 */
export function joinInitial(letter: PageText | PageElement): void {
  const text = (letter.type === "text" ? letter.value : (letter.attributes.alt ?? "")).trim();
  let holder: PageNode = letter;
  for (let steps = 0; steps < WRAPPERS && isAlone(holder); steps++) holder = holder.parent as PageElement;
  const { parent } = holder;
  if (!parent || (holder === letter && letter.type === "text")) return;
  const at = parent.children.indexOf(holder);
  const next = firstText(parent.children.slice(at + 1));
  const isBlock = holder.type === "element" && isBlockTag(holder.tag);
  if (!next || isCode(parent)) return;
  const isWord = WORDS.has(text.replace(/[^\p{Lu}]/gu, ""));
  if (isBlock) {
    if (isWord || !/^\s*[\p{Ll}'’]/u.test(next.value)) return;
  } else {
    // A space on the letter's line is one between words: "<b>A </b>man".
    if (isWord && letter.type === "text" && !letter.value.includes("\n")) return;
    if (letter.type === "text" && letter.value === text) return;
    const opens = !parent.children.slice(0, at).some((node) => hasWordChar(plainText(node)));
    if (!opens || next.parent !== parent || !/^[\p{Ll}'’]/u.test(next.value)) return;
  }
  parent.children.splice(at, 1);
  next.value = text + next.value.trimStart();
}

function isCode(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent)
    if (at.tag === "pre" || at.tag === "code") return true;
  return false;
}

/** All that its parent shows. */
function isAlone(node: PageNode): boolean {
  const { parent } = node;
  if (!parent?.parent) return false;
  return parent.children.every(
    (other) => other === node || (other.type === "text" && other.value.trim() === ""),
  );
}

/** The text that comes next: beside, or in the paragraph behind; null when anything else does. */
function firstText(nodes: readonly PageNode[]): PageText | null {
  for (const node of nodes) {
    if (node.type === "text") {
      if (node.value.trim() !== "") return node;
    } else if (node.tag === "p" || !isBlockTag(node.tag)) {
      if (node.hidden) continue;
      if (plainText(node) !== "") return firstText(node.children);
    } else return null;
  }
  return null;
}
