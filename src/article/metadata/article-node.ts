import { bareWords } from "../../rules/fold.ts";
import type { LinkedData, LinkedNode, PlacedNode } from "./json-ld.ts";

/** What the story on the page is known by, to tell its node from those of other stories. */
export interface PageIdentity {
  /** The page's addresses without scheme, query and hash. */
  addresses: ReadonlySet<string>;
  /** Headings and titles of the page, folded by `bareWords`. */
  titles: readonly string[];
}

/** Nodes below these describe other stories, or parts and guests of this one. */
const FOREIGN = new Set(
  (
    "itemlistelement hasPart mentions comment relatedLink isPartOf citation review liveBlogUpdate " +
    "associatedMedia video subjectOf isRelatedTo significantLink breadcrumb author publisher about " +
    "recommendedContent suggestedAnswer acceptedAnswer blogPost blogPosts"
  )
    .toLowerCase()
    .split(" "),
);
const STORY = /(article|posting|report|backgroundnews)$|^(review|newsarticle|critic\w*review|claimreview)$/;
const OTHER =
  /^(webpage|itempage|aboutpage|videoobject|audioobject|podcastepisode|recipe|howto|faqpage|qapage|creativework|medicalwebpage|broadcastevent|tvepisode|radioepisode|product|event|book)$/;

/** The node that describes the page's own story, and weaker ones (`WebPage` and the like) to fall back on. */
export interface ArticleNodes {
  story: LinkedNode | null;
  fallback: LinkedNode[];
  types: string[];
}

export function findArticleNodes(data: LinkedData, page: PageIdentity): ArticleNodes {
  let best: { placed: PlacedNode; score: number } | null = null;
  const fallback: LinkedNode[] = [];
  for (const placed of data.nodes) {
    if (placed.path.some((key) => FOREIGN.has(key.toLowerCase()))) continue;
    if (placed.types.some((type) => STORY.test(type))) {
      const score = agreement(data, placed.node, page);
      if (score > -1 && (!best || score > best.score)) best = { placed, score };
    } else if (placed.types.some((type) => OTHER.test(type))) {
      if (agreement(data, placed.node, page) > -1) fallback.push(placed.node);
    }
  }
  return { story: best?.placed.node ?? null, fallback, types: best?.placed.types ?? [] };
}

/** Above 0: address or headline is the page's; below 0: both are another story's. */
function agreement(data: LinkedData, node: LinkedNode, page: PageIdentity): number {
  let score = 0;
  let contradicted = 0;
  const addresses = ["mainEntityOfPage", "url", "@id"].flatMap((key) => {
    const url = data.url(node, key);
    return url && /^(https?:)?\/\//.test(url) ? [foldAddress(url)] : [];
  });
  if (addresses.some((address) => page.addresses.has(address))) score += 2;
  else if (addresses.some((address) => address.includes("/"))) contradicted++;
  const headlines = ["headline", "name", "alternativeHeadline"].flatMap((key) => {
    const text = data.text(node, key);
    return text ? [bareWords(text)] : [];
  });
  if (headlines.some((headline) => page.titles.some((title) => sameTitle(headline, title)))) score += 2;
  else if (headlines.length > 0) contradicted++;
  for (const key of ["headline", "datePublished", "author", "articleBody"]) if (key in node) score += 0.2;
  return contradicted === 2 ? score - 3 : score;
}

/** Host and path, lower-case, to compare addresses of one page. */
export function foldAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^(https?:)?\/\/(www\.|m\.|amp\.)?/, "")
    .replace(/[?#][\s\S]*$/, "")
    .replace(/\/(amp|index\.\w+)?\/?$/, "");
}

function sameTitle(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && ` ${long} `.includes(` ${short} `);
}
