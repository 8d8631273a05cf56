import { elementsIn, type PageElement, type PageNode, type Snapshot } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";

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
export interface Mark {
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
  marks: Mark[];
  /** Numbers of the elements that hold the story's running text, ascending. */
  prose: number[];
  /** The beginning of the running text, to recognise its language. */
  sample: string;
}

const INLINE = new Set(
  (
    "a abbr address b bdi bdo big br button cite code data em font i img ins kbd label mark picture q s small " +
    "source span strong sub sup time u var wbr relative-time time-ago"
  ).split(" "),
);
/** Longest line that can be a byline or a date (UTF-16 units). */
const MAX_LINE = 240;
/** Shortest text node taken as running text; scripts without spaces say as much with half. */
const MIN_PROSE = 80;
const MIN_DENSE_PROSE = 30;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const MAX_SAMPLE = 1600;
const FOREIGN =
  /(^|[\s_-])(comments?|kommentare?|commentaires?|comentarios?|komentarze|comment-?list|related|recommend\w*|recirc\w*|sidebar|teaser-?list|trending|most-?read|newsletter|disqus|replies)([\s_-]|$)/i;
/** What stands by a picture: unless it names the story's date or byline as well, or holds its headline. */
const PICTURE = /(^|[\s_-])(caption|credits?|img-caption)([\s_-]|$)/i;
const OWN = /(^|[\s_-])(byline|date|dateline)([\s_-]|$)/i;
/** Boxes that repeat for other stories after the end of this one. */
const BOX = /(^|[\s_-])(cards?|tiles?|teasers?|items?|grid|carousel|slider|promo)([\s_-]|$)/i;
const BYLINE = /(^|[\s_-])byline([\s_-]|$)/i;
const MARKED =
  /author|byline|writer|autor|auteur|redakt|published|publish|pubdate|dateline|timestamp|posted|datum|date|time\b|creator/i;

/** Part of an address under which sites keep pages about their writers. */
export const AUTHOR_PATH =
  /[/=](authors?|author-bio(?:\.\w{2,4})?|autore?n?|autores|auteurs?|autorzy|redakteure?|redaktion\/\w+|journalists?|journalistes?|journalisten|staff|contributors?|writers?|profiles?|profil|skribenter?|forfattere?|reporters?|columnists?|periodistas?|toimittaja|schrijvers?)[/=?][^/]/i;

export function collectClues(snapshot: Snapshot, region: Region): Clues {
  const clues: Clues = { headings: [], lines: [], marks: [], prose: [], sample: "" };
  const around = new Set<PageElement>();
  for (const root of region.roots) for (let at: PageElement | null = root; at; at = at.parent) around.add(at);
  let last = 0;

  /** After the story's last paragraph seen so far, outside its containers. */
  const inTail = (element: PageElement) =>
    clues.prose.length > 0 && !region.kept.has(element.n) && element.n > (clues.prose.at(-1) ?? 0);

  /** Returns the length of the text when everything inside is inline, else -1. */
  function visit(element: PageElement, scope: string, foreign: boolean): number {
    last = element.n;
    const { attributes, tag } = element;
    if (tag === "h1" || (tag === "h2" && clues.prose.length === 0)) clues.headings.push(element);
    const { class: classes = "", id = "", itemprop = "", itemtype } = attributes;
    const away =
      foreign ||
      (!around.has(element) && isForeign(element)) ||
      (inTail(element) && BOX.test(classes) && !BYLINE.test(classes));
    if (itemprop !== "" || tag === "time" || isMarked(attributes, classes, id)) {
      clues.marks.push({ element, prop: itemprop.toLowerCase(), scope, foreign: away });
    }
    const inner = itemtype !== undefined || "itemscope" in attributes ? typeOf(itemtype ?? "") : scope;
    return readChildren(element, inner, away);
  }

  function readChildren(element: PageElement, scope: string, foreign: boolean): number {
    let run: PageNode[] = [];
    let runLength = 0;
    let runStart = element.n;
    let total = 0;
    let inline = true;
    const endRun = () => {
      if (runLength > 0 && runLength <= MAX_LINE) {
        clues.lines.push({ nodes: run, holder: element, n: runStart, foreign });
      }
      run = [];
      runLength = 0;
    };
    for (const child of element.children) {
      if (run.length === 0) runStart = last;
      let length: number;
      if (child.type === "text") {
        const text = child.value.trim();
        length = text.length;
        if (length >= MIN_DENSE_PROSE) readProse(text, element);
      } else {
        length = visit(child, scope, foreign);
        if (!INLINE.has(child.tag)) length = length < 0 ? -1 : -2 - length;
      }
      if (length >= 0) {
        run.push(child);
        runLength += length;
        total += length;
        if (child.type === "element" && child.tag === "br" && element.children.length > 8) endRun();
        continue;
      }
      if (inline) inline = false;
      endRun();
      if (length <= -2 && child.type === "element") {
        const own = -2 - length;
        if (own > 0 && own <= MAX_LINE)
          clues.lines.push({ nodes: [child], holder: child, n: child.n, foreign });
      }
    }
    if (inline) return total;
    endRun();
    return -1;
  }

  function readProse(text: string, element: PageElement): void {
    if (!region.kept.has(element.n) && !(element.parent && region.kept.has(element.parent.n))) return;
    if (text.length < MIN_PROSE && !DENSE.test(text)) return;
    if (element.tag === "a" || element.tag === "figcaption") return;
    clues.prose.push(element.n);
    if (clues.sample.length < MAX_SAMPLE) clues.sample += ` ${text.slice(0, MAX_SAMPLE)}`;
  }

  visit(snapshot.body, "", false);
  return clues;
}

/** Tells of other things than the story: comments, related stories, captions, the site's own footer; or is hidden. */
export function isForeign(element: PageElement): boolean {
  const { tag, attributes, hidden } = element;
  if (hidden || tag === "nav" || tag === "figure" || tag === "figcaption") return true;
  if (tag === "footer" && !isStoryFooter(element)) return true;
  const { class: classes = "", id = "" } = attributes;
  if (FOREIGN.test(classes) || FOREIGN.test(id)) return true;
  if (!PICTURE.test(classes) && !PICTURE.test(id)) return false;
  return !OWN.test(classes) && ![...elementsIn(element)].some((inner) => inner.tag === "h1");
}

/** A footer of the story, where blogs put byline and date, not of the page. */
function isStoryFooter(element: PageElement): boolean {
  if (/entry|post|article|meta|byline/i.test(element.attributes.class ?? "")) return true;
  for (let at = element.parent; at; at = at.parent) if (at.tag === "article") return true;
  return false;
}

function isMarked(attributes: PageElement["attributes"], classes: string, id: string): boolean {
  return (
    (classes !== "" && MARKED.test(classes)) ||
    (id !== "" && MARKED.test(id)) ||
    "datetime" in attributes ||
    /\bauthor\b/.test(attributes.rel ?? "") ||
    MARKED.test(attributes["data-testid"] ?? "") ||
    (attributes.href !== undefined && AUTHOR_PATH.test(attributes.href))
  );
}

function typeOf(itemtype: string): string {
  return itemtype
    .trim()
    .split(/\s+/)[0]
    ?.replace(/^.*[/#]/, "")
    .toLowerCase() as string;
}
