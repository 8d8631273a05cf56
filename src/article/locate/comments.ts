import { COMMENT_WORDS, REPLY_WORDS } from "../../rules/comment-words.ts";
import { holds } from "../page/nesting.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { childElements, elementsIn, type PageElement, plainText } from "../page/page-tree.ts";

/** Characters of a heading that only says what follows and how many. */
const MAX_HEADING = 40;
/** Entries of one build from which they are a list. */
const MIN_ENTRIES = 2;
/** Headings that are followed up; a story has one such list, and each costs a walk over what is around it. */
const MAX_HEADINGS = 20;
const HEADING = /^(?:h[2-6]|strong|b|legend)$/;
const COUNTED = /^(\d+)(?=\s)(\D+)$|^(\D+?)\(?(\d+)\)?$/;
const COLON = /(?<![\s:])[\s:]+$/;

/**
 * Containers of readers' comments that no name tells: under a heading that says so with their number,
 * entries of one build. Never one that holds the page's main heading.
 */
export function findComments(body: PageElement, measure: PageMeasure): Set<PageElement> {
  const found = new Set<PageElement>();
  let followed = 0;
  for (const element of elementsIn(body)) {
    if (!HEADING.test(element.tag) || measure.chars[element.n]! > MAX_HEADING) continue;
    if (!announcesComments(plainText(element))) continue;
    if (followed++ === MAX_HEADINGS) break;
    const list = listAfter(element, measure);
    if (list) found.add(list);
  }
  return found;
}

/** The link under a comment that answers it. */
export function isReplyLink(element: PageElement): boolean {
  if (element.tag !== "a" && element.tag !== "button") return false;
  return REPLY_WORDS.has(plainText(element).toLowerCase());
}

function announcesComments(text: string): boolean {
  const match = COUNTED.exec(text.toLowerCase());
  const words = (match?.[2] ?? match?.[3]?.replace(COLON, "") ?? "").trim();
  return COMMENT_WORDS.has(words) && Number(match?.[1] ?? match?.[4]) > 0;
}

/** What holds the heading and, after it, entries of one build with a line and running text each. */
function listAfter(heading: PageElement, measure: PageMeasure): PageElement | null {
  let from = heading;
  for (let level = 0; level < 3 && from.parent; level++) {
    const holder: PageElement = from.parent;
    // A count of comments may stand above the story too: what holds both is the story's.
    if (holder.tag === "article" || holder.tag === "main" || holdsMainHeading(holder)) return null;
    const after = childElements(holder).filter(({ n }) => n > from.n);
    if (entriesIn(after, measure) >= MIN_ENTRIES) return holder;
    for (const list of after) if (entriesIn(childElements(list), measure) >= MIN_ENTRIES) return holder;
    from = holder;
  }
  return null;
}

function entriesIn(elements: readonly PageElement[], measure: PageMeasure): number {
  const counts = new Map<string, number>();
  for (const element of elements) {
    // A comment stands in a box of its own with its writer's name; what is a paragraph by itself is story.
    if (measure.prose[element.n] === 0 || measure.isParagraph[element.n]) continue;
    const build = `${element.tag}.${element.attributes.class ?? ""}`;
    counts.set(build, (counts.get(build) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function holdsMainHeading(element: PageElement): boolean {
  return holds(element, ({ tag }) => tag === "h1");
}
