import type { PageMeasure } from "../page/page-measure.ts";
import { elementsIn, type PageElement, type PageHead } from "../page/page-tree.ts";
import type { Attempt } from "./locate-attempt.ts";

/** Without a paragraph of running text, only a page that calls itself an article is one from this many characters. */
const MIN_CHARS = 200;
/** Headings that are links to stories: from this many on, the page is a list of stories. */
const MANY_HEADLINES = 8;
/** A list of stories has at most this many paragraphs a headline. */
const TEASERS = 1.5;
/** A paragraph of this many characters is no teaser. */
const NO_TEASER = 300;

/** Whether what was found reads like an article, or is the best part of a page of links, forms or nothing. */
export function isArticle(found: Attempt, root: PageElement, head: PageHead, measure: PageMeasure): boolean {
  const declared = declaresArticle(head);
  if (found.prose === 0) return declared && found.chars >= MIN_CHARS;
  if (declared) return true;
  let headlines = 0;
  let paragraphs = 0;
  let longest = 0;
  for (const element of elementsIn(root)) {
    if (/^h[1-4]$/.test(element.tag) && isAllLink(element, measure)) headlines++;
    if (!measure.isParagraph[element.n]) continue;
    paragraphs++;
    longest = Math.max(longest, measure.chars[element.n]!);
  }
  return headlines < MANY_HEADLINES || longest >= NO_TEASER || paragraphs > TEASERS * headlines;
}

function isAllLink(heading: PageElement, measure: PageMeasure): boolean {
  const { n } = heading;
  return measure.chars[n]! > 0 && measure.linked[n]! >= 0.9 * measure.chars[n]!;
}

/** `og:type` article, or a JSON-LD type that is one. */
function declaresArticle(head: PageHead): boolean {
  if (head.metas.some((meta) => meta.key === "og:type" && /article/i.test(meta.content))) return true;
  return head.jsonLd.some((json) =>
    /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"/.test(json),
  );
}
