import { bareText } from "../../rules/fold.ts";
import { cleanText } from "../page/entities.ts";
import type { PageElement, PageHead, Snapshot } from "../page/page-tree.ts";
import { endsSentence } from "../page/sentence-end.ts";
import { articleBodies, coverage, endOfString } from "./witness.ts";

/** Characters from which a text in the page's data is a story. */
const MIN_STORY = 500;
const MIN_PARAGRAPHS = 3;
/** Share of the longest text from which another is as whole. */
const WHOLE = 0.9;
/** Names under which state blobs keep a story's text. */
const TEXT_KEY =
  /^(?:text|data|value|content|contents|html|body|children|paragraphs?|model|elements|items|blocks)$/i;
const BODY_STRING = /"(?:articleBody|body|bodyHtml|body_html|content|contentHtml|html|storyBody)"\s*:\s*"/g;
const BLOCK_TAGS =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|br|section|article|figure|table|tr|hr)\b[^<>]*>/gi;
/** Share of a witness's samples, or of a title's longer words, that a text from a state blob must have. */
const MIN_COVERAGE = 0.6;
/** Longer words that a title needs to be a witness. */
const MIN_WORDS = 3;
/** Deeper structures are no article's. */
const MAX_DEPTH = 40;

/**
 * Paragraphs of a story that only the page's data holds: JSON-LD `articleBody`, or the state
 * that a framework renders from. Empty when there is none. The last resort: such text has no
 * links, pictures or emphasis. State blobs hold other pages' stories too, so a text of theirs
 * must agree with `articleBody`, or with title or description where there is none.
 */
export function embeddedParagraphs(head: PageHead): string[] {
  const witness = articleBodies(head)[0];
  const isOurs = (text: string) =>
    witness === undefined ? isAbout(text, head) : coverage(witness, text) >= MIN_COVERAGE;
  const candidates = candidatesIn(head).filter((candidate) => isOurs(bareText(candidate.join(""))));
  if (witness !== undefined) candidates.push(restoreParagraphs(witness));
  const longest = Math.max(0, ...candidates.map(lengthOf));
  if (longest < MIN_STORY) return [];
  // The same text may be given twice, once with its line breaks lost.
  const whole = candidates.filter((candidate) => lengthOf(candidate) >= WHOLE * longest);
  return whole.sort((a, b) => b.length - a.length)[0] ?? [];
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

function candidatesIn(head: PageHead): string[][] {
  const found: string[][] = [];
  for (const { text } of head.state) {
    for (const body of bodyStrings(text)) found.push(restoreParagraphs(body));
    const parsed = parseState(text);
    // One after the other: a state may hold more of them than a call takes arguments.
    if (parsed !== null) for (const run of runsOfText(parsed)) found.push(run);
  }
  return found;
}

/** Strings of a story's length under names that stand for one. Walked by hand: an expression for a string of megabytes fills the stack. */
function bodyStrings(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(BODY_STRING)) {
    const start = match.index + match[0].length;
    const end = endOfString(text, start);
    if (end < text.length && end - start >= MIN_STORY) found.push(unquote(text.slice(start, end)));
  }
  return found;
}

/** The text has most of the longer words of the title or of a description. */
export function isAbout(folded: string, head: PageHead): boolean {
  const metas = head.metas.filter(({ key }) => key === "og:title" || /^(?:og:)?description$/.test(key));
  return [head.title, ...metas.map(({ content }) => content)].some((text) => {
    const words = text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    const shared = words.filter((word) => folded.includes(bareText(word))).length;
    return words.length >= MIN_WORDS && shared >= MIN_COVERAGE * words.length;
  });
}

/** Adds the paragraphs to the end of the copied page, as a container of its own. */
export function appendParagraphs(snapshot: Snapshot, paragraphs: readonly string[]): PageElement {
  const make = (tag: string, parent: PageElement): PageElement => {
    const attributes = {};
    const element: PageElement = {
      type: "element",
      n: snapshot.count++,
      tag,
      attributes,
      children: [],
      parent,
      hidden: false,
    };
    parent.children.push(element);
    return element;
  };
  const root = make("article", snapshot.body);
  for (const value of paragraphs) {
    const paragraph = make("p", root);
    paragraph.children.push({ type: "text", value, parent: paragraph });
  }
  return root;
}

/** Paragraphs of a body that was given as markup, as lines, or with its line breaks lost. */
export function restoreParagraphs(body: string): string[] {
  const lines = withoutAside(body)
    .replace(BLOCK_TAGS, "\n")
    .split(/\n+/)
    .map(cleanText)
    .filter((line) => line !== "");
  return lines.length >= MIN_PARAGRAPHS ? lines : lines.flatMap(splitAtLostBreaks);
}

/** Without scripts, styles and captions; one that is never closed is text like any other. */
function withoutAside(markup: string): string {
  let text = "";
  let from = 0;
  const unclosed = new Set<string>();
  for (const { index, 1: name = "" } of markup.matchAll(/<(script|style|figcaption)\b/gi)) {
    const tag = name.toLowerCase();
    if (index < from || unclosed.has(tag)) continue;
    const close = new RegExp(`</${tag}\\s*>`, "gi");
    close.lastIndex = index;
    if (close.test(markup)) {
      text += `${markup.slice(from, index)} `;
      from = close.lastIndex;
    } else unclosed.add(tag);
  }
  return text + markup.slice(from);
}

/** "…ended.The next began": a sentence's end without a space is where a paragraph ended. */
function splitAtLostBreaks(text: string): string[] {
  return text
    .split(/(?<=[\p{Ll}\p{N}][.!?…]["”’»)]?)(?=["“„«(]?\p{Lu}\p{L})/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** JSON, alone or assigned to a global. */
function parseState(text: string): unknown {
  const start = text.search(/[{[]/);
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  if (start < 0 || end <= start) return null;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return null;
  }
}

/** Arrays whose items hold running text, an item a paragraph. */
function runsOfText(root: unknown): string[][] {
  const found: string[][] = [];
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return;
    if (Array.isArray(value) && value.length >= MIN_PARAGRAPHS) {
      const paragraphs = value.filter((item) => !isCard(item)).map((item) => cleanText(textUnder(item, 0)));
      const prose = paragraphs.filter((text) => endsSentence(text) && text.length >= 40);
      if (prose.length >= MIN_PARAGRAPHS) found.push(paragraphs.filter((text) => text !== ""));
    }
    for (const inside of Object.values(value)) visit(inside, depth + 1);
  };
  visit(root, 0);
  return found;
}

/** Another article's teaser: it has a title and an address. */
function isCard(item: unknown): boolean {
  if (typeof item !== "object" || item === null) return false;
  return ("title" in item || "headline" in item) && ("url" in item || "urlAlias" in item || "link" in item);
}

function textUnder(value: unknown, depth: number): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return "";
  if (Array.isArray(value)) return value.map((item) => textUnder(item, depth + 1)).join("");
  return Object.entries(value)
    .filter(([key]) => TEXT_KEY.test(key))
    .map(([, inside]) => textUnder(inside, depth + 1))
    .join("");
}

function unquote(raw: string): string {
  try {
    return String(JSON.parse(`"${raw.replace(/\p{Cc}/gu, " ")}"`));
  } catch {
    return raw;
  }
}
