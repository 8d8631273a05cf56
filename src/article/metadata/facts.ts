import type { PageElement, Snapshot } from "../page/page-tree.ts";
import type { ArticleNodes } from "./article-node.ts";
import type { Clues } from "./clues.ts";
import type { DateReading } from "./date-text.ts";
import type { HeadMetas } from "./head-metas.ts";
import type { LinkedData } from "./json-ld.ts";
import type { Zones } from "./zones.ts";

/** What the page says about itself, gathered once; each field's file reads it. */
export interface PageFacts {
  snapshot: Snapshot;
  metas: HeadMetas;
  data: LinkedData;
  nodes: ArticleNodes;
  clues: Clues;
  zones: Zones;
  /** Names of the site: declared ones first, the host's last. */
  siteNames: string[];
  /** Absolute; null when the page declares none. */
  canonicalUrl: string | null;
  /** Headline of the JSON-LD node, or "". */
  markupTitle: string;
  /** og:title and its like, the most telling first. */
  metaTitles: string[];
  /** BCP 47, lower-case; null when unknown. */
  lang: string | null;
  reading: DateReading;
}

/** A value and where it stands, e.g. `json-ld`, `meta`, `byline`. */
export interface Claim {
  value: string;
  from: string;
}

export function attribute(element: PageElement, name: string): string {
  return element.attributes[name] ?? "";
}
