import { elementsIn, type PageElement } from "./page-tree.ts";

/** Where the article stands in the page. */
export interface Region {
  /** Containers that hold the article, in document order; usually one. Never one inside another. */
  roots: PageElement[];
  /**
   * Numbers of the elements that Readability kept. Elements under a root that it did not
   * keep are promos, captions, or story that it lost: labelling decides.
   */
  kept: ReadonlySet<number>;
  /**
   * Element that holds the lines between headline and story (possibly several paragraphs or
   * a list): outside the roots, or inside one but outside the paragraphs' own container.
   */
  standfirst: PageElement | null;
  /** Parts inside a root that stand behind the story and are none of it. */
  behind?: ReadonlySet<PageElement>;
  /** The picture that opens the story, with its caption, where it stands outside the roots. */
  lead?: PageElement | null;
}

/** The region without some of its elements: nothing of theirs is read any more. */
export function withoutElements(region: Region, elements: readonly PageElement[]): Region {
  if (elements.length === 0) return region;
  const kept = new Set(region.kept);
  for (const element of elements) {
    element.hidden = true;
    for (const { n } of [element, ...elementsIn(element)]) kept.delete(n);
  }
  return { ...region, kept };
}
