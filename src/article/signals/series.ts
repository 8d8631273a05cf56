import { childElements, type PageElement } from "../page/page-tree.ts";
import { lengthIn, type TextIndex, textIn } from "../page/text-index.ts";

/** Siblings of one build from which on they are a series. */
const MANY = 3;
/** Characters outside links of an item that tells something. */
const TELLING = 60;
/** Share of an item's text from which on a box within stands for it. */
const MOST_OF_ITEM = 0.6;
/** Share of the region's text from which on a series is what the page is about, and from which even one of teasers is. */
const MAIN_SHARE = 0.3;
const MOST_SHARE = 0.5;

/** How a container stands among siblings that are built as it is: posts of a live account, products of a guide, answers. */
export interface Series {
  /** Items that tell something, itself included; 0 when it is none of a series. */
  telling: number;
  /** The series is much of what the page has to say, or most of it. */
  isMain: boolean;
  isMost: boolean;
  /** Most of its items were taken for the article's. */
  isKept: boolean;
}

const NONE: Series = { telling: 0, isMain: false, isMost: false, isKept: false };

export type FindSeries = (element: PageElement) => Series;

/**
 * Finds the series that elements stand in; each container's children are looked through once. `total`: characters of the
 * region; `kept`: numbers of the elements that were taken for the article's.
 */
export function seriesFinder(index: TextIndex, total: number, kept: ReadonlySet<number>): FindSeries {
  const known = new Map<PageElement, Map<string, Series>>();
  return (element) => {
    for (let item = element; item.parent; item = item.parent) {
      // What holds the most of an item is that item.
      if (plainIn(element, index) < MOST_OF_ITEM * plainIn(item, index)) break;
      const series = seriesAt(item, item.parent);
      if (series.telling > 0) return series;
    }
    return NONE;
  };
  function seriesAt(item: PageElement, parent: PageElement): Series {
    const build = buildOf(item);
    if (build === "") return NONE;
    let within = known.get(parent);
    if (!within) {
      within = seriesIn(parent, index, total, kept);
      known.set(parent, within);
    }
    return within.get(build) ?? NONE;
  }
}

function seriesIn(
  parent: PageElement,
  index: TextIndex,
  total: number,
  kept: ReadonlySet<number>,
): Map<string, Series> {
  const builds = new Map<string, PageElement[]>();
  for (const child of childElements(parent)) {
    const build = buildOf(child);
    const alike = builds.get(build);
    if (alike) alike.push(child);
    else if (build !== "") builds.set(build, [child]);
  }
  const found = new Map<string, Series>();
  for (const [build, items] of builds) {
    const series = items.length < MANY ? NONE : seriesOf(items, index, total, kept);
    if (series.telling > 0) found.set(build, series);
  }
  return found;
}

function seriesOf(
  items: readonly PageElement[],
  index: TextIndex,
  total: number,
  kept: ReadonlySet<number>,
): Series {
  const openings = new Set<string>();
  const telling = items.filter((item) => {
    if (plainIn(item, index) < TELLING) return false;
    const opening = textIn(index, item).slice(0, TELLING);
    return openings.size < openings.add(opening).size;
  });
  if (telling.length < MANY || telling.length < items.length / 2) return NONE;
  const chars = telling.reduce((sum, item) => sum + lengthIn(index, item), 0);
  return {
    telling: telling.length,
    isMain: chars >= total * MAIN_SHARE,
    isMost: chars >= total * MOST_SHARE,
    isKept: items.filter(({ n }) => kept.has(n)).length > items.length / 2,
  };
}

/** Names and classes down to the first part; nothing for an element without parts. */
export function buildOf(element: PageElement): string {
  const [first, second] = childElements(element);
  if (!first) return "";
  const inner = second || element.tag === "li" ? first.tag : buildOf(first);
  // Some builders number their items in the class.
  const own = `${element.tag}.${element.attributes.class?.trim().replace(/\d+/g, "") ?? ""}`;
  return inner === "" ? "" : `${own}>${inner}`;
}

function plainIn(element: PageElement, index: TextIndex): number {
  return lengthIn(index, element) - (index.linked[element.n] ?? 0);
}
