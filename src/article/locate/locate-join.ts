import { holds } from "../page/nesting.ts";
import { ASIDE, isChrome } from "../page/page-chrome.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { elementsIn, type PageElement } from "../page/page-tree.ts";

/** A body split over containers is split close by: this many levels up from the article's container. */
const MAX_LEVELS = 8;
const STORY_NAME = /paragraph|body|article|story|content/i;
/** Share of the article's paragraphs that bear a name for it to stand for them. */
const COMMON = 0.5;

/**
 * Paragraphs outside the container that Readability chose, of the same build as those
 * inside: bodies are split over several containers by ads and "read all" buttons.
 * Their numbers, and those of what is around them, are added to `kept`.
 */
export function joinSplitBody(root: PageElement, kept: Set<number>, measure: PageMeasure): void {
  const inside = [root, ...elementsIn(root)].filter((e) => measure.isParagraph[e.n] && kept.has(e.n));
  const builds = buildsOf(inside);
  if (builds.size === 0) return;
  let from = root;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const holder = from.parent;
    if (!holder || from.tag === "article" || from.tag === "main") return;
    const at = holder.children.indexOf(from);
    for (const direction of [-1, 1]) {
      for (let i = at + direction; i >= 0 && i < holder.children.length; i += direction) {
        const sibling = holder.children[i];
        if (sibling?.type !== "element") continue;
        if (beginsAnother(sibling)) break;
        keepAlike(sibling, builds, kept, measure);
      }
    }
    from = holder;
  }
}

/** Another story, or the list of them, begins: its headline, or an article of its own. */
function beginsAnother(element: PageElement): boolean {
  return isStory(element) || holds(element, isStory);
}

function isStory(element: PageElement): boolean {
  return element.tag === "article" || element.tag === "h1";
}

function keepAlike(
  element: PageElement,
  builds: ReadonlySet<string>,
  kept: Set<number>,
  measure: PageMeasure,
): boolean {
  if (measure.hidden[element.n] || ASIDE.has(element.tag) || isChrome(element)) return false;
  if (measure.isParagraph[element.n] && isAlike(element, builds)) {
    kept.add(element.n);
    for (const inside of elementsIn(element)) kept.add(inside.n);
    return true;
  }
  let any = false;
  for (const child of element.children) {
    if (child.type === "element" && keepAlike(child, builds, kept, measure)) any = true;
  }
  if (any) kept.add(element.n);
  return any;
}

/** What the article's paragraphs look like: their builds, and class names of most of them that speak of a story. */
function buildsOf(paragraphs: readonly PageElement[]): Set<string> {
  const builds = new Set(paragraphs.map(buildOf));
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    for (const name of storyNames(paragraph)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [name, count] of counts) if (count > COMMON * paragraphs.length) builds.add(name);
  builds.delete("");
  return builds;
}

function storyNames(paragraph: PageElement): string[] {
  return (paragraph.attributes.class ?? "").split(/\s+/).filter((name) => STORY_NAME.test(name));
}

function isAlike(paragraph: PageElement, builds: ReadonlySet<string>): boolean {
  return builds.has(buildOf(paragraph)) || storyNames(paragraph).some((name) => builds.has(name));
}

/** A paragraph's class, else the names of what it stands in; empty when neither has a class. */
function buildOf(paragraph: PageElement): string {
  const own = nameOf(paragraph);
  const parent = nameOf(paragraph.parent);
  if (own.includes(".")) return own;
  return parent.includes(".") ? `${nameOf(paragraph.parent?.parent ?? null)} ${parent} ${own}` : "";
}

function nameOf(element: PageElement | null): string {
  if (!element) return "";
  const names = element.attributes.class?.trim().replace(/\d+/g, "") ?? "";
  return names === "" ? element.tag : `${element.tag}.${names.split(/\s+/).sort().join(".")}`;
}
