import { type PageElement, plainText } from "../page/page-tree.ts";
import { namesIn, organizationName } from "./byline-names.ts";
import { AUTHOR_PATH, type Mark } from "./clues.ts";
import { dividedText, spacedText } from "./divided-text.ts";
import { attribute, type PageFacts } from "./facts.ts";
import { isNode, type LinkedNode, textOfValue, typesOf } from "./json-ld.ts";
import { isByLabel, labelledNamesIn } from "./labelled-names.ts";

/** Names from one place of the page. */
export interface NamedBy {
  names: string[];
  from: "json-ld" | "meta" | "microdata" | "byline" | "text";
}

const AUTHOR_METAS = (
  "author article:author parsely-author sailthru.author dc.creator dcterms.creator dc.author citation_author byl byline " +
  "og:author og:article:author article:author_name article:byline cxenseparse:author dcsext.author cms_creator authors " +
  "article.author"
).split(" ");
/** Meta elements that name authors and are looked at. */
const MAX_METAS = 20;
/** Names in one meta element: more are keywords. */
const MAX_META_NAMES = 6;
const AUTHOR_NAME =
  /(^|[\s_-])(authors?|bylines?|writers?|autor|autore|autoren|autores|auteurs?|redakteur|byline-?name|author-?name|contributors?)([\s_-]|$)/i;
/** Class names of what stands around a name: its biography, picture, links. */
const NOT_NAME =
  /(^|[\s_-])(bio|biography|description|desc|about|hire|avatar|social|caption|credits?)([\s_-]|$)/i;
/** Longest text of a marked element that is a byline and no biography. */
const MAX_BYLINE = 160;
/** Longest line that opens with a by-word and is a byline and no sentence. */
const MAX_LABELLED = 140;
/** Elements between the last paragraph and a signature. */
const SIGNATURE_REACH = 6;
/** Elements between a by-word on a line of its own and the names. */
const MAX_LABEL_GAP = 6;
/** Elements before the headline and after the last paragraph in which marked authors count. */
const BEFORE = 30;
const AFTER = 40;

/** Names from each place of the page that names some, the most telling first. */
export function findAuthors(facts: PageFacts): NamedBy[] {
  const { data, nodes, metas } = facts;
  const found: NamedBy[] = [];
  const add = (from: NamedBy["from"], names: string[]) => {
    if (names.length > 0) found.push({ names: unique(names), from });
  };
  if (nodes.story) add("json-ld", linkedNames(facts, nodes.story));
  add("microdata", markedNames(facts));
  add("text", labelledNames(facts));
  add("byline", bylineNames(facts));
  add("text", signature(facts));
  for (const text of metas.all(...AUTHOR_METAS).slice(0, MAX_METAS)) {
    const names = /^(https?:)?\/\//.test(text) ? [] : namesIn(text);
    if (names.length <= MAX_META_NAMES) add("meta", names);
  }
  for (const node of nodes.fallback) {
    if (data.values(node, "author").length > 0) add("json-ld", linkedNames(facts, node));
  }
  return found;
}

/** Organisations that the story's markup names as authors. */
export function linkedOrganizations({ data, nodes }: PageFacts): string[] {
  if (!nodes.story) return [];
  return data
    .values(nodes.story, "author")
    .flatMap((value) => (isOrganization(value) ? organizationName(textOfValue(value)) : []));
}

function linkedNames({ data }: PageFacts, node: LinkedNode): string[] {
  const values = ["author", "creator"].map((key) => data.values(node, key)).find((list) => list.length > 0);
  return (values ?? []).flatMap((value) => {
    const text = textOfValue(value);
    if (text === "" || /^https?:/.test(text)) return [];
    return isOrganization(value) ? organizationName(text) : namesIn(text);
  });
}

function isOrganization(value: unknown): boolean {
  return isNode(value) && typesOf(value).some((type) => /organi[sz]ation|corporation/.test(type));
}

/** Names in microdata of the story: not of comments or of other items. */
function markedNames({ clues, zones }: PageFacts): string[] {
  return clues.marks.flatMap((mark) => {
    if (mark.prop !== "author" && mark.prop !== "creator") return [];
    if (mark.foreign || /comment|product|review$/.test(mark.scope)) return [];
    const { n } = mark.element;
    return n < zones.top - 2 * BEFORE || n > zones.bodyEnd + AFTER ? [] : namesOf(mark.element);
  });
}

/** Names of elements whose class or link relation says author, by the headline or after the end. */
function bylineNames({ clues, zones }: PageFacts): string[] {
  const candidates = clues.marks.filter(isAuthorMark).map(({ element }) => element);
  const headEnd = Math.max(zones.bodyStart + 8, zones.top);
  const inHead = candidates.filter(({ n }) => n >= zones.top - BEFORE && n <= headEnd);
  const inTail = candidates.filter(({ n }) => n > zones.bodyEnd - 2 && n < zones.bodyEnd + AFTER);
  for (const group of [inHead, inTail.filter(isOnlyNames)]) {
    const names = unique(group.flatMap(namesOf));
    // Beside whole names, single words are leftovers of links and dates.
    const whole = names.filter((name) => name.includes(" "));
    if (names.length > 0) return whole.length > 0 ? whole : names;
  }
  return [];
}

/** The element holds little beside names: it is no credit of something else. */
function isOnlyNames(element: PageElement): boolean {
  const names = namesOf(element).join("").length;
  return names > 0 && plainText(element).length < 2 * names + 20;
}

function isAuthorMark({ element, foreign }: Mark): boolean {
  if (foreign || element.hidden || NOT_NAME.test(attribute(element, "class"))) return false;
  return (
    AUTHOR_NAME.test(attribute(element, "class")) ||
    /\bauthor\b/.test(attribute(element, "rel")) ||
    (element.tag === "a" && AUTHOR_PATH.test(attribute(element, "href")))
  );
}

/** Names after a by-word in a short line: below the headline, else above it, else after the end. */
function labelledNames({ zones }: PageFacts): string[] {
  for (const zone of ["head", "above", "tail"] as const) {
    const lines = zones.lines.filter(
      (line) => line.zone === zone && line.text.length <= MAX_LABELLED && !line.line.foreign,
    );
    for (const [i, { line, n }] of lines.entries()) {
      const text = dividedText(line.nodes);
      const next = lines[i + 1];
      const isLabel = isByLabel(text) && next !== undefined && next.n - n <= MAX_LABEL_GAP;
      const names = labelledNamesIn(isLabel ? `${text} | ${dividedText(next.line.nodes)}` : text);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** A name that signs the story: alone on the line after the last paragraph, set apart by its type. */
function signature({ zones, snapshot }: PageFacts): string[] {
  const line = zones.lines.find(({ n, line: { foreign } }) => n > zones.bodyEnd && !foreign);
  if (!line || line.n > zones.bodyEnd + SIGNATURE_REACH || line.line.holder === snapshot.body) return [];
  const [name, more] = namesIn(line.text);
  const isWhole = name === line.text.replace(/[.,]$/, "") && more === undefined && name.includes(" ");
  return isWhole && isSetApart(line.line.holder) ? [name] : [];
}

/** In bold or italics, or aligned to the end of the line. */
function isSetApart(holder: PageElement): boolean {
  const { style = "", align = "", class: classes = "" } = holder.attributes;
  if (/text-align\s*:\s*(right|end)/i.test(style) || /right/i.test(align)) return true;
  if (/(^|[\s_-])(right|signature|author)([\s_-]|$)/i.test(classes)) return true;
  const parts = holder.children.filter((child) => child.type === "element" || child.value.trim() !== "");
  const [only] = parts;
  return parts.length === 1 && only?.type === "element" && /^(strong|b|em|i)$/.test(only.tag);
}

/** Names in an element: those of its author links or `itemprop=name`, else of its text. */
function namesOf(element: PageElement): string[] {
  const content = attribute(element, "content");
  if (content) return namesIn(content);
  const inner: PageElement[] = [];
  const visit = (at: PageElement) => {
    for (const child of at.children) {
      if (child.type !== "element") continue;
      if (/\bauthor\b/.test(attribute(child, "rel")) || attribute(child, "itemprop") === "name")
        inner.push(child);
      else visit(child);
    }
  };
  visit(element);
  if (inner.length > 0) {
    return inner.flatMap((child) => namesIn(attribute(child, "content") || spacedText([child])));
  }
  if (element.tag === "a") return namesIn(spacedText([element]));
  const each = namePerChild(element);
  if (each.length > 1) return each;
  const text = dividedText([element]);
  if (text.length > MAX_BYLINE) return [];
  const labelled = labelledNamesIn(text);
  return labelled.length > 0 ? labelled : namesIn(text);
}

/** Names of elements side by side, each holding one whole name and nothing else. */
function namePerChild(element: PageElement): string[] {
  let at = element;
  for (;;) {
    const children = at.children.filter((child) => child.type === "element" || child.value.trim() !== "");
    const [only] = children;
    if (children.length === 1 && only?.type === "element") {
      at = only;
      continue;
    }
    const names = children.map((child) => {
      const text = child.type === "element" ? spacedText([child]) : "";
      const [name, more] = text.length < MAX_BYLINE ? namesIn(text) : [];
      return name === text && more === undefined && name.includes(" ") ? name : "";
    });
    return names.every(Boolean) ? names : [];
  }
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
