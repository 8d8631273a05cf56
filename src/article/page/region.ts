import type { PageElement } from "./page-tree.ts";

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
