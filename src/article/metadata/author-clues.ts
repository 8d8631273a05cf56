import type { Credit } from "../../model/metadata.ts";
import { NAME_JOINERS } from "../../rules/bylines.ts";
import { bareText, bareWords } from "../../rules/fold.ts";
import { elementsIn, type PageElement, type PageNode, plainText } from "../page/page-tree.ts";
import { isByLabel } from "./by-labels.ts";
import { CASELESS, isPersonLike, isRoleText, nameList, namesIn, organizationName } from "./byline-names.ts";
import { AUTHOR_PATH, type Line, type MarkedElement } from "./clues.ts";
import { dividedText, spacedText } from "./divided-text.ts";
import { attribute, type PageFacts } from "./facts.ts";
import { isNode, type LinkedNode, textOfValue, typesOf } from "./json-ld.ts";
import { labelledNamesIn } from "./labelled-names.ts";
import { siteNameTest } from "./site-name.ts";
import { isOfAnotherStory, type ZoneLine } from "./zones.ts";

/** Names from one place of the page. */
export interface NamedBy {
  names: string[];
  from: "json-ld" | "meta" | "microdata" | "byline" | "text" | "line";
}

const AUTHOR_METAS = (
  "author article:author parsely-author sailthru.author dc.creator dcterms.creator dc.author citation_author byl byline " +
  "og:author og:article:author article:author_name article:byline cxenseparse:author dcsext.author cms_creator authors " +
  "article.author article_author author.name author_name"
).split(" ");
/** Where "Ruiz, Ana" is one name. */
const SURNAME_FIRST = /^(?:citation_|dc\.|dcterms\.)/;
/** Labels of the pairs that sharing cards show. */
const CARD_LABEL =
  /^(?:written by|author|authors|by|words by|interview by|story by|verfasst von|geschrieben von|autor|écrit par|auteur|escrito por|scritto da|geschreven door|skriven av|skrevet av|автор|написано|作者|著者)$/i;
/** Meta elements that name authors and are looked at. */
const MAX_METAS = 20;
/** Names in one meta element: more are keywords. */
const MAX_META_NAMES = 6;
const AUTHOR_NAME =
  /(^|[\s_-])(authors?|bylines?|writers?|autor|autore|autoren|autores|auteurs?|redakteur|byline-?name|author-?name|contributors?)([\s_-]|$)/;
/** Class names of the name itself in a byline. */
const NAME_ELEMENT =
  /(^|[\s_-])(author|byline|writer|contributor|autor|auteur)s?[\s_-]*(name|link)([\s_-]|$)|(^|\s)fn(\s|$)/i;
/** Class names of what stands around a name: its biography, picture, links. */
const NOT_NAME =
  /(^|[\s_-])(bio|biography|description|desc|about|hire|avatar|social|caption|credits?|position|job|role|jobtitle|title|bottom|more|share|follow)([\s_-]|$)/;
/** Class names of a box about the writer. */
const AUTHOR_BOX =
  /(^|[\s_-])(author|autor|auteur)[\s_-]?(bio|box|info|card|profile|about|description)([\s_-]|$)|(^|[\s_-])about[\s_-]?(the[\s_-]?)?author([\s_-]|$)/i;
/** Longest text of a marked element that is a byline and no biography. */
const MAX_BYLINE = 160;
/** Longest line that opens with a by-word and is a byline and no sentence. */
const MAX_LABELLED = 140;
/** Labels that are no preposition: a box of another story says "by". */
const AUTHOR_LABEL =
  /^(?:(?:authors?|autor(?:en|in|es)?|auteurs?|autore|written by|geschrieben von|écrit par|escrito por)\b[^:]{0,4}:?|(?:text|texte|texto|testo|tekst|words|текст)\s?:)/i;
/** Class names of a line of topics, which some pages put between "By" and the name. */
const TOPICS = /(^|[\s_-])(categor(?:y|ies)|tags?|topics?|sections?|rubrik|kicker)([\s_-]|$)/i;
/** Longest line in which a name stands alone or beside a role. */
const MAX_STANDING = 120;
/** Elements between the last paragraph and a signature. */
const SIGNATURE_REACH = 6;
/** Elements between a by-word on a line of its own and the names. */
const MAX_LABEL_GAP = 6;
/** Elements before the headline and after the last paragraph in which marked authors count. */
const BEFORE = 30;
const AFTER = 40;

/**
 * Names from each place of the page that names some, the most telling first.
 * @param credits who else worked on the story
 */
export function findAuthors(facts: PageFacts, credits: readonly Credit[]): NamedBy[] {
  const { data, nodes, metas } = facts;
  const found: NamedBy[] = [];
  const credited = new Set(credits.map(({ name }) => bareText(name)));
  const add = (from: NamedBy["from"], all: string[]) => {
    // An element called author may hold who reviewed or translated the story, the label standing before it.
    const names = from === "byline" || from === "line" ? all.filter((name) => !isIn(credited, name)) : all;
    if (names.length > 0) found.push({ names: unique(names), from });
  };
  if (nodes.story) add("json-ld", linkedNames(facts, nodes.story));
  add("microdata", markedNames(facts));
  add("text", labelledNames(facts));
  add("text", namesAlone(facts));
  add("byline", bylineNames(facts));
  add("text", signature(facts));
  add("line", standingNames(facts));
  for (const names of metaNames(metas)) add("meta", names);
  for (const node of nodes.fallback) {
    if (data.values(node, "author").length > 0) add("json-ld", linkedNames(facts, node));
  }
  return found;
}

/** The name, with or without titles before it. */
function isIn(bareNames: ReadonlySet<string>, name: string): boolean {
  const bare = bareText(name);
  return [...bareNames].some((other) => other === bare || (name.includes(" ") && other.endsWith(bare)));
}

/** Names in meta elements, a list for each key. */
function metaNames(metas: PageFacts["metas"]): string[][] {
  const lists: string[][] = [];
  let left = MAX_METAS;
  for (const key of AUTHOR_METAS) {
    const values = metas.all(key).slice(0, left);
    left -= values.length;
    lists.push(
      values.flatMap((text) => {
        if (/^(https?:)?\/\//.test(text)) return [];
        const [, last, first] = (SURNAME_FIRST.test(key) && /^([^,]+),\s*([^,]+)$/.exec(text)) || [];
        const names = namesIn(last && first ? `${first} ${last}` : text);
        return names.length <= MAX_META_NAMES ? names : [];
      }),
    );
  }
  for (const number of [1, 2, 3]) {
    const label = metas.first(`twitter:label${number}`)?.replace(/:$/, "");
    if (label && CARD_LABEL.test(label)) lists.push(namesIn(metas.first(`twitter:data${number}`) ?? ""));
  }
  return lists;
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
    if (mark.foreign || isOfAnotherStory(mark.element, zones) || /comment|product|review$/.test(mark.scope))
      return [];
    const { n } = mark.element;
    return n < zones.top - 2 * BEFORE || n > zones.bodyEnd + AFTER ? [] : namesOf(mark.element);
  });
}

/** Two or more people side by side by the headline, each in an element of the same build in one that is called a byline. */
function namesAlone({ clues, zones }: PageFacts): string[] {
  for (const mark of clues.marks) {
    const { element } = mark;
    if (element.n < zones.top || element.n >= Math.max(headEndOf(zones), zones.secondText)) continue;
    if (!isAuthorMark(mark) || !isSeries(element)) continue;
    const names = namePerChild(element);
    if (names.length > 1 && names.every(isPersonLike)) return names;
  }
  return [];
}

/** The element's children are elements of one tag and class. */
function isSeries({ children }: PageElement): boolean {
  const builds = children
    .filter((child) => !isGap(child))
    .map((child) => (child.type === "element" ? `${child.tag}.${attribute(child, "class")}` : "text"));
  return new Set(builds).size === 1;
}

/** Where marked names by the headline end: a few elements into the story. */
function headEndOf({ bodyStart, top }: PageFacts["zones"]): number {
  return Math.max(bodyStart + 8, top);
}

/** Names of elements whose class or link relation says author, by the headline or after the end. */
function bylineNames({ clues, zones }: PageFacts): string[] {
  const candidates = clues.marks
    .filter(isAuthorMark)
    .map(({ element }) => element)
    .filter((element) => !isOfAnotherStory(element, zones));
  const headEnd = headEndOf(zones);
  const inHead = candidates.filter(({ n }) => n >= zones.top - BEFORE && n <= headEnd);
  const inTail = candidates.filter(({ n }) => n > zones.bodyEnd - 2 && n < zones.bodyEnd + AFTER);
  // Where the first paragraph is the standfirst, the byline may stand behind it.
  const inStory = candidates.filter(({ n }) => n > headEnd && n < zones.secondText);
  for (const group of [inHead, inTail.filter(isOnlyNames), inStory.filter(isOnlyNames)]) {
    const names = namesOfMarks(group);
    // Beside whole names, single words are leftovers of links and dates.
    const whole = names.filter((name) => name.includes(" "));
    if (names.length > 0) return whole.length > 0 ? whole : names;
  }
  const boxed = unique(clues.marks.flatMap((mark) => boxHeading(mark, zones)));
  if (boxed.length > 0) return boxed.length === 1 ? boxed : [];
  // A box about the writer in a column before the story: the only person there whom the page calls an author.
  const before = candidates.filter((element) => element.n < zones.top - BEFORE);
  const names = unique(namesOfMarks(before));
  return names.length === 1 && isPersonLike(names[0]!) && before.some(isInAuthorBox) ? names : [];
}

/** A link to a writer's page inside an element that is called an author's. */
function isInAuthorBox(element: PageElement): boolean {
  if (element.tag !== "a" || !AUTHOR_PATH.test(attribute(element, "href"))) return false;
  for (let at = element.parent, i = 0; at && i < 6; at = at.parent, i++) {
    const classes = attribute(at, "class");
    if (AUTHOR_BOX.test(classes) || /(^|[\s_-])author([\s_-]|$)/i.test(classes)) return true;
  }
  return false;
}

/** The name that heads a box about the writer after the story. */
function boxHeading({ element, foreign }: MarkedElement, zones: PageFacts["zones"]): string[] {
  const isAfter = element.n > zones.bodyEnd && element.n < zones.bodyEnd + AFTER;
  if (foreign || element.hidden || !isAfter || !AUTHOR_BOX.test(attribute(element, "class"))) return [];
  for (const inner of elementsIn(element)) {
    if (!/^h[2-6]$/.test(inner.tag)) continue;
    const name = nameAlone(spacedText([inner]));
    return name === "" ? [] : [name];
  }
  return [];
}

/**
 * The names that marked elements hold. Links to a writer's page and elements called name hold just that;
 * their wrappers hold roles and buttons as well, and are read for what a by-word opens alone.
 */
function namesOfMarks(marks: readonly PageElement[]): string[] {
  const byAddress = new Map<string, string[]>();
  for (const mark of marks) {
    if (mark.tag !== "a") continue;
    const address = writerAddress(attribute(mark, "href"));
    const known = byAddress.get(address) ?? [];
    const names = namesOf(mark);
    if (names.length === 1) byAddress.set(address, [...known, ...names]);
  }
  const linked = [...byAddress].map(([address, names]) => nameOfAddress(address, names));
  const named = marks.filter((mark) => mark.tag !== "a" && NAME_ELEMENT.test(attribute(mark, "class")));
  const exact = unique([...linked, ...named.flatMap(namesOf)]);
  if (!exact.some((name) => name.includes(" "))) {
    const all = unique(marks.flatMap(namesOf));
    if (exact.length === 0 || all.some(isPersonLike)) return unique([...all, ...exact]);
    const labelled = unique(marks.flatMap((mark) => labelledNamesIn(dividedText([mark]))));
    return labelled.length > exact.length ? labelled : exact;
  }
  const others = marks.flatMap((mark) => {
    const text = mark.tag === "a" ? "" : dividedText([mark]);
    return text.length > MAX_BYLINE ? [] : labelledNamesIn(text);
  });
  const all = unique([...exact, ...others.filter(isPersonLike)]);
  return all.filter((name) => !all.some((other) => other !== name && name.startsWith(`${other} `)));
}

/** The address of a writer's page without its query, unless that says whose page it is: "author-bio.asp?author_id=7". */
function writerAddress(href: string): string {
  const plain = href.replace(/#[\s\S]*$/, "");
  return /[?&]author/i.test(plain) ? plain : plain.replace(/\?[\s\S]*$/, "").replace(/\/$/, "");
}

/** Of several texts of links to one writer the one that the address says, else the first. */
function nameOfAddress(address: string, names: readonly string[]): string {
  const slug = bareText(address.split("/").at(-1) ?? "");
  return names.find((name) => bareText(name) === slug) ?? names[0]!;
}

/**
 * Names that stand alone between headline and story: beside a role ("Ana Ruiz | Senior Writer | 3 May"), or
 * named once more after the story's end, as a box about the writer does.
 */
function standingNames({ clues, zones, siteNames }: PageFacts): string[] {
  const isSite = siteNameTest(siteNames);
  // Whom the headline names is written about.
  const headline = zones.heading ? bareWords(spacedText([zones.heading])) : "";
  const names: string[] = [];
  for (const { line, text, n, zone } of zones.lines) {
    if (zone !== "head" || line.foreign || n > zones.bodyStart || text.length > MAX_STANDING) continue;
    const parts = dividedText(line.nodes)
      .split("|")
      .map((part) => part.trim())
      .filter(Boolean);
    for (const [i, part] of parts.entries()) {
      const name = isSite(part) ? "" : nameAlone(part);
      if (name === "" || headline.includes(bareWords(name))) continue;
      const isMarked = clues.marks.some((mark) => isAuthorMark(mark) && plainText(mark.element) === name);
      if (!isMarked && isControl(line, name)) continue;
      const isAgain = () =>
        clues.lines.some((other) => other.n > zones.bodyEnd && isAbout(spacedText(other.nodes), name));
      if (isMarked || isRoleText(parts[i + 1] ?? "") || isAgain()) names.push(name);
    }
  }
  return names.length <= 3 ? unique(names) : [];
}

/** The text is one person's name and nothing else; "" for any other. */
function nameAlone(text: string): string {
  const [name = "", more] = namesIn(text);
  const isAlone = more === undefined && text.length <= name.length + 2;
  return isAlone && isPersonLike(name) && !CASELESS.test(name) ? name : "";
}

/** The name is a link or button: a section, a topic or a network; links to writers are marked otherwise. */
function isControl({ nodes, holder }: Line, name: string): boolean {
  const isIn = (node: PageNode): boolean => {
    if (node.type === "text") return false;
    if (node.tag === "a" || node.tag === "button") return spacedText([node]).includes(name);
    return node.children.some(isIn);
  };
  for (let at: PageElement | null = holder, i = 0; at && i < 4; at = at.parent, i++) {
    if (at.tag === "a" || at.tag === "button") return true;
  }
  return nodes.some(isIn);
}

/** The line is the name, or begins a sentence about whom it names. */
function isAbout(text: string, name: string): boolean {
  if (!text.startsWith(name)) return false;
  return (
    text.length === name.length ||
    /^\s(?:is|was|writes|has|works|covers|ist|schreibt|est|es|è|é)\s/.test(text.slice(name.length))
  );
}

/** The element holds little beside names: it is no credit of something else. */
function isOnlyNames(element: PageElement): boolean {
  const names = namesOf(element).join("").length;
  return names > 0 && plainText(element).length < 2 * names + 20;
}

function isAuthorMark({ element, foreign }: MarkedElement): boolean {
  if (foreign || element.hidden || NOT_NAME.test(attribute(element, "class").toLowerCase())) return false;
  return (
    AUTHOR_NAME.test(attribute(element, "class").toLowerCase()) ||
    AUTHOR_NAME.test(attribute(element, "data-testid").toLowerCase()) ||
    /\bauthor\b/.test(attribute(element, "rel")) ||
    (element.tag === "a" && AUTHOR_PATH.test(attribute(element, "href")))
  );
}

/**
 * Names after a by-word in a short line: below the headline, else above it, else after the end. Where one names
 * the site and another a person, the person.
 */
function labelledNames({ zones, siteNames }: PageFacts): string[] {
  const isSite = siteNameTest(siteNames);
  for (const zone of ["head", "above", "tail"] as const) {
    const lines = zones.lines.filter((line) => line.zone === zone && !line.line.foreign);
    const found = lines.flatMap((line, i) => {
      const text = line.text.length <= MAX_LABELLED ? withNext(lines, i) : beginning(line);
      const names = labelledNamesIn(text, line.line.nodes.some(hasAuthorLink));
      return names.length > 0 ? [names] : [];
    });
    const person = found.find((names) => names.some((name) => isPersonLike(name) && !isSite(name)));
    const [first] = found;
    if (first) return first.every(isSite) && person ? person : first;
  }
  return boxedNames(zones);
}

/** What a long line says first, where that is a by-word alone: "By | Ana | on | 3 May | . This post may hold…" */
function beginning({ line }: ZoneLine): string {
  const [label = "", ...parts] = dividedText(line.nodes).split(" | ");
  return isByLabel(label) ? [label, ...parts.slice(0, 3)].join(" | ").slice(0, MAX_LABELLED) : "";
}

function hasAuthorLink(node: PageNode): boolean {
  if (node.type === "text") return false;
  return isAuthorLink(node) || node.children.some(hasAuthorLink);
}

function isAuthorLink(element: PageElement): boolean {
  if (element.tag !== "a") return false;
  return /\bauthor\b/.test(attribute(element, "rel")) || AUTHOR_PATH.test(attribute(element, "href"));
}

/** The text of a line; of one that is only a by-word with the line behind it that names no topics. */
function withNext(lines: readonly ZoneLine[], i: number): string {
  const { line, n } = lines[i]!;
  const text = dividedText(line.nodes);
  if (!isByLabel(text)) return text;
  const next = lines.slice(i + 1, i + 3).find(({ line }) => !TOPICS.test(attribute(line.holder, "class")));
  return next && next.n - n <= MAX_LABEL_GAP ? `${text} | ${dividedText(next.line.nodes)}` : text;
}

/** Names behind a label that says author, in the one box after the story that has such a line. */
function boxedNames({ lines }: PageFacts["zones"]): string[] {
  const boxed = lines.flatMap(({ zone, text, line }, i) => {
    if (zone !== "tail" || !line.foreign || text.length > MAX_LABELLED || !AUTHOR_LABEL.test(text)) return [];
    const names = labelledNamesIn(withNext(lines, i)).filter(isPersonLike);
    return names.length > 0 ? [names] : [];
  });
  return boxed.length === 1 ? boxed[0]! : [];
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
  if (text.length > MAX_BYLINE) return nameList(text);
  const labelled = labelledNamesIn(text);
  return labelled.length > 0 ? labelled : namesIn(text);
}

/** White space or a joiner, as between two names' elements. */
const GAP = new RegExp(`^[\\s,&;|·•]*(?:(?:${NAME_JOINERS})\\s*)?$`, "u");

function isGap(node: PageNode): boolean {
  return node.type === "text" && GAP.test(node.value);
}

/** Names of elements side by side, each holding one whole name and nothing else. */
function namePerChild(element: PageElement): string[] {
  let at = element;
  for (;;) {
    const children = at.children.filter((child) => !isGap(child));
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
