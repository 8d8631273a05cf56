import { bareText, foldText } from "../../rules/fold.ts";
import { NO_WORD_CHARS } from "../../rules/letters.ts";
import { families } from "../families/word-families.ts";
import { holds, isWithin, pathOf } from "../page/nesting.ts";
import { ASIDE, isChrome } from "../page/page-chrome.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { childElements, elementsIn, type PageElement, type PageHead, plainText } from "../page/page-tree.ts";
import { endsSentence } from "../page/sentence-end.ts";
import { isInlineTag } from "../page/tags.ts";
import { headlineBefore } from "./headline.ts";
import type { Search } from "./search.ts";

/** Lengths in characters: shorter is a kicker, longer is the body. */
const MIN_LENGTH = 35;
const MAX_LENGTH = 700;
const MIN_SUBTITLE = 12;
/** A heading of this length tells something; one of at most the second is a kicker or the headline in other words. */
const LONG_HEADING = 70;
const SHORT_HEADING = 90;
const HEADING = /^h[1-6]$/;
/** Names of a heading that goes with the headline. */
const SUBTITLE =
  /(?:^|[-_\s])(?:stand-?first|sub-?(?:title|head(?:line|ing)?|hed|titel|titulo|titre)|dek|sottotitolo|onderkop)(?:$|[-_\s])/;
/** Folded characters that a text and the page's description must share. */
const MIN_SHARED = 30;
const MAX_LINKED = 0.35;
/** Share of the story's paragraphs above which a class that they bear is the story's. */
const MOST_PARAGRAPHS = 0.5;
/** Less than one cue's worth speaks for no standfirst. */
const LEAST_SCORE = 1;
/** Characters of a word that is no article or preposition. */
const TELLING_WORD = 4;
/** A heading that shares this much of its longer words with the title is the headline once more. */
const MAX_TITLE_SHARE = 0.34;
/** What publishers call the lines under a headline, as words of class names, ids and hooks. */
const NAMES =
  /(?:^|[-_\s])(?:stand-?first|sub-?(?:title|head(?:line|ing)?|hed|titel|titulo|titre)|dek|deck|lead|lede|lead-?text|intro(?:duction|text)?|teaser|summary|excerpt|abstract|chapo|chapeau|sottotitolo|sommario|catenaccio|entradilla|bajada|sumario|ingress|vorspann|preamble|perex|anons|lid|sapo|synopsis|resumo?|manchet|onderkop)(?:$|[-_\s])/;
/** Lines that stand in the same place and are something else. */
const OTHER =
  /(?:^|[-_\s])(?:by-?line|authors?|date|time|meta|caption|credit|breadcrumbs?|tags?|share|social|kicker|category|section-name|published|updated|newsletter|related|promo|ad|ads)(?:$|[-_\s])/;

/** What a caption stands in. */
const PICTURE_NAMES = /(?:^|[-_\s])(?:caption|media-item|photo|gallery|slideshow)(?:$|[-_\s])/;

/**
 * The lines between headline and story that say what the story is about, when they stand
 * outside the paragraphs' own container: under the name that publishers give them, in the
 * words of the page's description, or as a sentence right after the headline.
 */
export function findStandfirst(search: Search, kept: ReadonlySet<number>): PageElement | null {
  const { body, head, titles, measure } = search;
  const story = storyBegin(body, kept, measure);
  if (!story) return null;
  const headline = headlineBefore(search, story.n);
  const titleWords = wordsOf(`${head.title} ${headline ? plainText(headline) : ""}`);
  const page = { headline, titles, titleWords, descriptions: descriptionsOf(head) };
  const isBuiltAsStory = storyBuilds(body, kept, measure);
  let best: Standfirst | null = null;
  /** Nothing but a kicker was met since the headline. */
  let isNext = headline !== null;
  for (const element of elementsIn(body)) {
    if (element.n >= story.n) break;
    const wasNext = isNext;
    if (isNext && headline && element.n > headline.n && !measure.hidden[element.n])
      isNext = !says(element, headline);
    if (!mayBeStandfirst(element, story, measure) || isBuiltAsStory(element)) continue;
    const found = standfirstIn(element, page, wasNext);
    if (found && isBetter(found, best) && !families.has("affiliate-notice", foldText(found.text)))
      best = found;
  }
  return best && wholeStandfirst(best.element);
}

/** Holders of one class from which on they are the story's parts. */
const MANY = 3;

/**
 * Whether something that was kept bears the class that most of the story's paragraphs bear, or stands in one of several parts of which the
 * story is built: then it opens the story, whatever the page's description says.
 */
function storyBuilds(
  body: PageElement,
  kept: ReadonlySet<number>,
  measure: PageMeasure,
): (element: PageElement) => boolean {
  const names = new Map<string, number>();
  const holders = new Map<string, Set<PageElement>>();
  let paragraphs = 0;
  for (const element of elementsIn(body)) {
    if (!kept.has(element.n) || !measure.isParagraph[element.n]) continue;
    paragraphs++;
    for (const name of new Set(classOf(element).split(/\s+/))) names.set(name, (names.get(name) ?? 0) + 1);
    const { parent } = element;
    if (!parent || classOf(parent) === "") continue;
    const alike = holders.get(classOf(parent));
    if (alike) alike.add(parent);
    else holders.set(classOf(parent), new Set([parent]));
  }
  const isCommon = (name: string) => name !== "" && (names.get(name) ?? 0) > MOST_PARAGRAPHS * paragraphs;
  return (element) => {
    if (!kept.has(element.n) || NAMES.test(namesOf(element))) return false;
    const isStorys = (inside: PageElement) => classOf(inside).split(/\s+/).some(isCommon);
    if (isStorys(element) || holds(element, isStorys)) return true;
    return [element, element.parent].some((one) => one && (holders.get(classOf(one))?.size ?? 0) >= MANY);
  };
}

/** Builders of pages number their parts in the class. */
function classOf({ attributes }: PageElement): string {
  return (attributes.class ?? "").trim().replace(/\d+/g, "");
}

/** What a page says of its story where no paragraph does. */
interface Told {
  headline: PageElement | null;
  /** Folded. */
  titles: readonly string[];
  titleWords: ReadonlySet<string>;
  /** Folded. */
  descriptions: readonly string[];
}

/** An element that may be the standfirst, with how much speaks for it. */
interface Standfirst {
  element: PageElement;
  text: string;
  score: number;
  /** It says what the page's description says. */
  described: boolean;
}

/** @param isNext nothing but a kicker stands between headline and element */
function standfirstIn(element: PageElement, page: Told, isNext: boolean): Standfirst | null {
  const { headline } = page;
  const text = plainText(element);
  if (text.length < leastOf(element) || text.length > MAX_LENGTH) return null;
  const folded = bareText(text);
  if (page.titles.some((title) => title.includes(folded))) return null;
  if (isHeadlineLike(element, text, page.titleWords)) return null;
  const described = page.descriptions.some((description) => agree(folded, description));
  const isBehind = headline !== null && element.n > headline.n && !isWithin(headline, element);
  if (!described && !isBehind) return null;
  const named = isBehind && NAMES.test(namesOf(element));
  const next = isBehind && isNext && isTelling(element, text) && isInHeader(element, headline);
  return { element, text, described, score: (described ? 3 : 0) + (named ? 2 : 0) + (next ? 2 : 0) };
}

/** More speaks for it; of two with as much, the inner one where it loses nothing. */
function isBetter(found: Standfirst, best: Standfirst | null): boolean {
  if (!best || found.score !== best.score) return found.score > (best?.score ?? LEAST_SCORE);
  return isWithin(found.element, best.element) && (found.described || best.text === found.text);
}

/** Shortest standfirst: a heading that is called subtitle or the like says with fewer characters that it is one. */
function leastOf(element: PageElement): number {
  return /^h[2-6]$/.test(element.tag) && SUBTITLE.test(namesOf(element)) ? MIN_SUBTITLE : MIN_LENGTH;
}

/** All of several lines of one build, where they are alone in their container. */
function wholeStandfirst(line: PageElement): PageElement {
  const holder = line.parent;
  const siblings = holder ? childElements(holder).filter((sibling) => plainText(sibling) !== "") : [];
  const build = (element: PageElement) => `${element.tag}.${element.attributes.class ?? ""}`;
  const isAlone = siblings.length > 1 && siblings.every((sibling) => build(sibling) === build(line));
  return holder && isAlone && plainText(holder).length <= 2 * MAX_LENGTH ? holder : line;
}

/** The first kept paragraph of running text in the container that has most of them. */
function storyBegin(body: PageElement, kept: ReadonlySet<number>, measure: PageMeasure): PageElement | null {
  const counts = new Map<PageElement | null, number>();
  const paragraphs: PageElement[] = [];
  for (const element of elementsIn(body)) {
    if (!kept.has(element.n) || !measure.isParagraph[element.n]) continue;
    paragraphs.push(element);
    counts.set(element.parent, (counts.get(element.parent) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const story = paragraphs.filter((e) => !NAMES.test(namesOf(e)) && !HEADING.test(e.tag));
  return story.find((p) => most > 1 && counts.get(p.parent) === most) ?? story[0] ?? paragraphs[0] ?? null;
}

/** It stands apart from the story, has a standfirst's length, and neither is nor holds something else. */
function mayBeStandfirst(element: PageElement, story: PageElement, measure: PageMeasure): boolean {
  const { n, tag } = element;
  if (tag === "h1" || tag === "figcaption" || tag === "figure" || measure.hidden[n]) return false;
  if (element.parent === story.parent || isWithin(story, element)) return false;
  const fits = isInlineTag(tag) ? tag === "span" && isLine(element) : hasLength(element, measure);
  return fits && !isInOther(element) && !holdsOther(element);
}

function hasLength(element: PageElement, measure: PageMeasure): boolean {
  const chars = measure.chars[element.n]!;
  return chars >= leastOf(element) && chars <= MAX_LENGTH && measure.linked[element.n]! <= chars * MAX_LINKED;
}

/** It is called something else, or stands beside the story or under a picture. */
function isInOther(element: PageElement): boolean {
  const own = namesOf(element);
  if (OTHER.test(own) && !NAMES.test(own)) return true;
  for (let up: PageElement | null = element; up && up.tag !== "body"; up = up.parent) {
    if (ASIDE.has(up.tag) || up.tag === "figcaption" || up.tag === "table" || isChrome(up)) return true;
    if (PICTURE_NAMES.test(namesOf(up))) return true;
  }
  return false;
}

const NEVER_INSIDE = new Set(["h1", "form", "figure", "button", "time"]);

function holdsOther(element: PageElement): boolean {
  return holds(element, (inside) => NEVER_INSIDE.has(inside.tag) || OTHER.test(namesOf(inside)));
}

/** A heading without a sentence's end that says what the title says. */
function isHeadlineLike(element: PageElement, text: string, titleWords: ReadonlySet<string>): boolean {
  if (!/^h(?:1|2|group)$/.test(element.tag) || endsLine(text)) return false;
  const words = [...wordsOf(text)];
  return words.filter((word) => titleWords.has(word)).length >= MAX_TITLE_SHARE * words.length;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(NO_WORD_CHARS)
      .filter(({ length }) => length >= TELLING_WORD),
  );
}

/** A line of its own: what stands beside it are blocks, not the rest of its sentence. */
function isLine({ parent }: PageElement): boolean {
  const beside = parent?.children ?? [];
  return (
    beside.some((node) => node.type === "element" && !isInlineTag(node.tag) && plainText(node) !== "") &&
    beside.every((node) => node.type === "element" || node.value.trim() === "")
  );
}

/** Ends as a sentence does, or leads on to what follows. */
function endsLine(text: string): boolean {
  return endsSentence(text) || text.endsWith(":");
}

/** It says something: a sentence, or a heading as long as one. */
function isTelling({ tag }: PageElement, text: string): boolean {
  return endsLine(text) || (HEADING.test(tag) && text.length >= LONG_HEADING);
}

/** It has text of its own beside the headline's, and no such as may precede a standfirst. */
function says(element: PageElement, headline: PageElement): boolean {
  const text = element.children
    .map((node) => (node.type === "text" ? node.value : ""))
    .join("")
    .trim();
  return text !== "" && !isWithin(element, headline) && !mayPrecede(element, text);
}

/** Text that may stand between headline and standfirst: a kicker, or the headline in other words. */
function mayPrecede(element: PageElement, text: string): boolean {
  if (text.length > SHORT_HEADING || endsLine(text)) return false;
  for (let up: PageElement | null = element; up; up = up.parent) {
    if (HEADING.test(up.tag) || up.tag === "hgroup") return true;
  }
  return false;
}

/** What wraps it beside the headline is no more than a header. */
function isInHeader(element: PageElement, headline: PageElement): boolean {
  const path = new Set(pathOf(headline));
  for (let up = element.parent; up && !path.has(up); up = up.parent) {
    if (plainText(up).length > MAX_LENGTH) return false;
  }
  return true;
}

function descriptionsOf(head: PageHead): string[] {
  const keys = new Set(["og:description", "description", "twitter:description", "dc.description"]);
  const found = head.metas.filter((meta) => keys.has(meta.key)).map((meta) => meta.content);
  for (const json of head.jsonLd) {
    for (const match of json.matchAll(/"description"\s*:\s*"((?:[^"\\]|\\.)*)"/g)) {
      found.push(unquoted(match[1] ?? ""));
    }
  }
  return found.map(bareText).filter((text) => text.length >= MIN_SHARED);
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(`"${text.replace(/\p{Cc}/gu, " ")}"`));
  } catch {
    return text;
  }
}

/** One is the other, or the other cut short. */
function agree(text: string, description: string): boolean {
  if (text.length < MIN_SHARED) return false;
  if (text.includes(description)) return description.length >= 0.5 * text.length;
  const opening = text.slice(0, Math.max(MIN_SHARED, text.length - 4));
  return description.includes(opening) && text.length >= 0.4 * description.length;
}

/** In lower case, which compiles sooner than patterns that know both. */
function namesOf(element: PageElement): string {
  const { attributes } = element;
  return `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes["data-testid"] ?? ""} ${attributes.itemprop ?? ""}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase();
}
