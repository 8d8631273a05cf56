import { isDense, isUnspaced } from "../../rules/letters.ts";
import { holds } from "../page/nesting.ts";
import type { PageElement, PageNode, Snapshot } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { isInlineTag } from "../page/tags.ts";

/** A short run of inline content: what a person sees as one line. */
export interface Line {
  nodes: PageNode[];
  /** Element that holds the run: the line itself or its parent. */
  holder: PageElement;
  /** Number of the last element that began before the run. */
  n: number;
  /** Stands in a part of the page that tells of other things: comments, related stories, footer. */
  foreign: boolean;
}

/** An element whose attributes or microdata say what it holds. */
export interface MarkedElement {
  element: PageElement;
  /** Microdata property, or "". */
  prop: string;
  /** Type of the item it belongs to, lower-case without prefix; "" outside items. */
  scope: string;
  /** Stands in a part of the page that tells of other things: comments, related stories, footer. */
  foreign: boolean;
}

/** What one walk over the body finds for all fields. */
export interface Clues {
  headings: PageElement[];
  lines: Line[];
  marks: MarkedElement[];
  /** Numbers of the elements that hold the story's running text, ascending. */
  prose: number[];
  /** The beginning of the running text, to recognise its language. */
  sample: string;
}

/** Blocks elsewhere: in a byline or a line of dates they stand in a row with the rest. */
const IN_ROW = new Set(["address", "button"]);
/** Longest line that can be a byline or a date (UTF-16 units). */
const MAX_LINE = 240;
/** Shortest text node taken as running text; scripts without spaces say as much with half. */
const MIN_PROSE = 80;
const MIN_DENSE_PROSE = 30;
const MAX_SAMPLE = 1600;
const FOREIGN =
  /(^|[\s_-])(comments?|kommentare?|commentaires?|comentarios?|komentarze|comment-?list|related|recommend\w*|recirc\w*|sidebar|teaser-?list|trending|most-?read|newsletter|disqus|replies)([\s_-]|$)/;
/** What stands by a picture: unless it names the story's date or byline as well, or holds its headline. */
const PICTURE = /(^|[\s_-])(caption|credits?|img-caption)([\s_-]|$)/;
const OWN = /(^|[\s_-])(byline|date|dateline)([\s_-]|$)/;
/** Boxes that repeat for other stories after the end of this one. */
const BOX = /(^|[\s_-])(cards?|tiles?|teasers?|items?|grid|carousel|slider|promo)([\s_-]|$)/;
const BYLINE = /(^|[\s_-])byline([\s_-]|$)/;
const MARKED =
  /author|byline|writer|autor|auteur|redakt|published|publish|pubdate|dateline|timestamp|posted|datum|date|time\b|creator/;

/** Part of an address under which sites keep pages about their writers. */
export const AUTHOR_PATH =
  /[/=](authors?|author-bio(?:\.\w{2,4})?|autore?n?|autores|auteurs?|autorzy|redakteure?|redaktion\/\w+|journalists?|journalistes?|journalisten|staff|contributors?|writers?|profiles?|profil|skribenter?|forfattere?|reporters?|columnists?|periodistas?|toimittaja|schrijvers?)[/=?][^/]/i;

export function collectClues(snapshot: Snapshot, region: Region): Clues {
  const clues: Clues = { headings: [], lines: [], marks: [], prose: [], sample: "" };
  const around = new Set<PageElement>();
  for (const root of region.roots) for (let at: PageElement | null = root; at; at = at.parent) around.add(at);
  readElement(snapshot.body, { scope: "", foreign: false }, { clues, region, around, last: 0 });
  return clues;
}

/** The one walk over the body. */
interface Walk {
  clues: Clues;
  region: Region;
  /** The story's containers. */
  around: ReadonlySet<PageElement>;
  /** Number of the element that began last. */
  last: number;
}

/** What elements take from those around them. */
type Inherited = Pick<MarkedElement, "scope" | "foreign">;

/** Text of an element: its length where everything inside is inline; null where blocks stand in it. */
type InlineLength = number | null;

function readElement(element: PageElement, inherited: Inherited, walk: Walk): InlineLength {
  const { clues } = walk;
  walk.last = element.n;
  const { attributes, tag } = element;
  if (tag === "h1" || (tag === "h2" && clues.prose.length === 0)) clues.headings.push(element);
  const { itemprop = "", itemtype } = attributes;
  const { scope } = inherited;
  const foreign = inherited.foreign || tellsOfOthers(element, walk);
  if (itemprop !== "" || tag === "time" || isMarked(attributes)) {
    clues.marks.push({ element, prop: itemprop.toLowerCase(), scope, foreign });
  }
  const opensItem = itemtype !== undefined || "itemscope" in attributes;
  return readChildren(element, { scope: opensItem ? typeOf(itemtype ?? "") : scope, foreign }, walk);
}

/** A part that tells of other things, or a box behind the story's last paragraph so far, outside its containers. */
function tellsOfOthers(element: PageElement, { clues, region, around }: Walk): boolean {
  if (!around.has(element) && isForeign(element)) return true;
  const last = clues.prose.at(-1);
  if (last === undefined || region.kept.has(element.n) || element.n <= last) return false;
  const classes = nameOf(element.attributes.class);
  return BOX.test(classes) && !BYLINE.test(classes);
}

/** A line while it is read. */
interface Run {
  nodes: PageNode[];
  length: number;
  start: number;
}

function readChildren(element: PageElement, inherited: Inherited, walk: Walk): InlineLength {
  const { lines } = walk.clues;
  const { foreign } = inherited;
  let run: Run = { nodes: [], length: 0, start: element.n };
  let total = 0;
  let hasBlocks = false;
  const endRun = () => {
    if (isLineLength(run.length)) lines.push({ nodes: run.nodes, holder: element, n: run.start, foreign });
    run = { nodes: [], length: 0, start: walk.last };
  };
  for (const child of element.children) {
    if (run.nodes.length === 0) run.start = walk.last;
    const length =
      child.type === "text" ? readText(child.value, element, walk) : readElement(child, inherited, walk);
    if (length !== null && !isBlock(child)) {
      run.nodes.push(child);
      run.length += length;
      total += length;
      if (endsRow(child, element)) endRun();
      continue;
    }
    hasBlocks = true;
    endRun();
    // A block of inline text is a line of its own; of other blocks the lines are known.
    if (child.type === "element" && length !== null && isLineLength(length))
      lines.push({ nodes: [child], holder: child, n: child.n, foreign });
  }
  if (!hasBlocks) return total;
  endRun();
  return null;
}

function isLineLength(length: number): boolean {
  return length > 0 && length <= MAX_LINE;
}

function isBlock(node: PageNode): boolean {
  return node.type === "element" && !isInlineTag(node.tag) && !IN_ROW.has(node.tag);
}

/** Elements with more children than this set their lines one under the other. */
const MANY_CHILDREN = 8;

/** A line break of an element that holds many lines. */
function endsRow(node: PageNode, { children }: PageElement): boolean {
  return node.type === "element" && node.tag === "br" && children.length > MANY_CHILDREN;
}

/** The text's length; of running text of the story the place is noted. */
function readText(value: string, element: PageElement, { clues, region }: Walk): number {
  const text = value.trim();
  if (isStoryProse(text, element, region)) {
    clues.prose.push(element.n);
    if (clues.sample.length < MAX_SAMPLE) clues.sample += ` ${text.slice(0, MAX_SAMPLE)}`;
  }
  return text.length;
}

function isStoryProse(text: string, { n, tag, parent }: PageElement, { kept }: Region): boolean {
  if (text.length < MIN_DENSE_PROSE || tag === "a" || tag === "figcaption") return false;
  if (!kept.has(n) && !(parent && kept.has(parent.n))) return false;
  return text.length >= MIN_PROSE || isDense(text) || isUnspaced(text);
}

/** Tells of other things than the story: comments, related stories, captions, the site's own footer; or is hidden. */
export function isForeign(element: PageElement): boolean {
  const { tag, attributes, hidden } = element;
  if (hidden || tag === "nav" || tag === "figure" || tag === "figcaption") return true;
  if (tag === "footer" && !isStoryFooter(element)) return true;
  const classes = nameOf(attributes.class);
  const id = nameOf(attributes.id);
  if (FOREIGN.test(classes) || FOREIGN.test(id)) return true;
  if (!PICTURE.test(classes) && !PICTURE.test(id)) return false;
  return !OWN.test(classes) && !holds(element, (inside) => inside.tag === "h1");
}

/** A footer of the story, where blogs put byline and date, not of the page. */
function isStoryFooter(element: PageElement): boolean {
  if (/entry|post|article|meta|byline/i.test(element.attributes.class ?? "")) return true;
  for (let at = element.parent; at; at = at.parent) if (at.tag === "article") return true;
  return false;
}

function isMarked(attributes: PageElement["attributes"]): boolean {
  return (
    MARKED.test(nameOf(attributes.class)) ||
    MARKED.test(nameOf(attributes.id)) ||
    "datetime" in attributes ||
    /\bauthor\b/.test(attributes.rel ?? "") ||
    MARKED.test(nameOf(attributes["data-testid"])) ||
    (attributes.href !== undefined && AUTHOR_PATH.test(attributes.href))
  );
}

/** A class or id in lower case: patterns that know both cases take twice as long to compile. */
function nameOf(attribute = ""): string {
  return attribute === "" ? attribute : attribute.toLowerCase();
}

function typeOf(itemtype: string): string {
  return itemtype
    .trim()
    .split(/\s+/)[0]
    ?.replace(/^.*[/#]/, "")
    .toLowerCase() as string;
}
