import type { StoryLink } from "../../model/reading.ts";
import { isDense } from "../../rules/letters.ts";
import { isChrome } from "./page-chrome.ts";
import { childElements, type PageElement, plainText, type Snapshot } from "./page-tree.ts";

/** Fewer headlines than this make no page of stories. */
const FEWEST = 3;
const MOST = 60;
/** Characters of a headline; scripts that write whole syllables or words need fewer. */
const SHORTEST = 15;
const SHORTEST_DENSE = 6;
const LONGEST = 240;
const HEADING = /^h[1-5]$/;

/**
 * The stories that a page leads to, where it has none of its own: its headings that are links, or stand in one, to
 * the page's own site; in the order of the page, each address once. Empty where these are too few to be a list.
 */
export function storyLinks({ body, url, baseUrl }: Snapshot): StoryLink[] {
  const site = URL.parse(url);
  const found = new Map<string, string>();
  if (!site) return [];
  const stack: { element: PageElement; link: PageElement | null }[] = [{ element: body, link: null }];
  for (let at = stack.pop(); at && found.size < MOST; at = stack.pop()) {
    const { element } = at;
    if (element.hidden || isChrome(element)) continue;
    const link = element.tag === "a" ? element : at.link;
    if (HEADING.test(element.tag)) {
      const title = plainText(element);
      const href = (link ?? onlyLinkIn(element))?.attributes.href;
      const address = href === undefined ? null : URL.parse(href, baseUrl);
      if (address && isHeadline(title) && isStoryOf(site, address) && !found.has(address.href))
        found.set(address.href, title);
      continue;
    }
    for (const child of childElements(element).reverse()) stack.push({ element: child, link });
  }
  const links = [...found].map(([url, title]) => ({ title, url }));
  return links.length < FEWEST ? [] : links;
}

/** The link of a heading that has just one; null for none, and for several. */
function onlyLinkIn(heading: PageElement): PageElement | null {
  const links: PageElement[] = [];
  const stack = [heading];
  for (let at = stack.pop(); at && links.length < 2; at = stack.pop()) {
    if (at.tag === "a") links.push(at);
    else stack.push(...childElements(at));
  }
  return links.length === 1 ? links[0]! : null;
}

function isHeadline(title: string): boolean {
  return title.length >= (isDense(title) ? SHORTEST_DENSE : SHORTEST) && title.length <= LONGEST;
}

/** A page of the same site, or of a host under or over it, with a path of its own. */
function isStoryOf(site: URL, address: URL): boolean {
  if (!/^https?:$/.test(address.protocol) || address.pathname === "/") return false;
  if (address.pathname === site.pathname && address.search === site.search) return false;
  const [one, other] = [site, address].map(({ hostname }) => hostname.replace(/^www\./, "")) as [
    string,
    string,
  ];
  return one === other || other.endsWith(`.${one}`) || one.endsWith(`.${other}`);
}
