import { bareWords } from "../../rules/fold.ts";
import { LETTERS } from "../../rules/letters.ts";
import { plainText, type Snapshot } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { findArticleNodes, foldAddress } from "./article-node.ts";
import { type Clues, collectClues } from "./clues.ts";
import { foldDateText } from "./date-text.ts";
import type { PageFacts } from "./facts.ts";
import { HeadMetas } from "./head-metas.ts";
import { LinkedData } from "./json-ld.ts";
import { findLanguage } from "./language.ts";
import { monthInAny } from "./month-names.ts";
import { declaredSiteNames, hostLabel } from "./site-name.ts";
import { findHeadline } from "./title-match.ts";
import { findZones } from "./zones.ts";

const TITLE_METAS = ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title"];
const LANGUAGE_METAS = ["og:locale", "content-language", "language", "dc.language", "inlanguage"];
/** Longer titles are cut before they are compared (UTF-16 units). */
const MAX_TITLE = 1000;
/** Headings that may be the story's (count). */
const MAX_HEADINGS = 10;

/** Reads all that the page says about itself, once. */
export function gatherFacts(snapshot: Snapshot, region: Region): PageFacts {
  const metas = new HeadMetas(snapshot.head);
  const data = new LinkedData(snapshot.head.jsonLd);
  const clues = collectClues(snapshot, region);
  const documentTitle = snapshot.head.title.slice(0, MAX_TITLE);
  const metaTitles = metas.all(...TITLE_METAS);
  const canonicalUrl = canonicalOf(snapshot, metas);
  const addresses = [snapshot.url, canonicalUrl, metas.first("og:url")];
  const nodes = findArticleNodes(data, {
    addresses: new Set(addresses.flatMap((url) => (url ? [foldAddress(url)] : []))),
    titles: [
      ...metaTitles,
      documentTitle,
      ...clues.headings.slice(0, MAX_HEADINGS).map((heading) => plainText(heading).slice(0, MAX_TITLE)),
    ].map(bareWords),
  });
  const siteNames = [...declaredSiteNames(data, nodes, metas), hostLabel(snapshot.url)].filter(Boolean);
  const markupTitle = nodes.story
    ? (data.text(nodes.story, "headline") ?? data.text(nodes.story, "name") ?? "")
    : "";
  const titles = [markupTitle, ...metaTitles, documentTitle].map(bareWords).filter(Boolean);
  const headline = findHeadline(clues.headings, titles, (href) => isHome(href, snapshot.baseUrl));
  const zones = findZones(clues, headline, snapshot.count);
  const declared = [
    snapshot.lang,
    nodes.story ? (data.text(nodes.story, "inLanguage") ?? "") : "",
    ...metas.all(...LANGUAGE_METAS),
  ];
  const lang = findLanguage({ declared, sample: clues.sample });
  return {
    snapshot,
    metas,
    data,
    nodes,
    clues,
    zones,
    siteNames,
    canonicalUrl,
    markupTitle,
    metaTitles,
    lang,
    reading: { lang: lang ?? "", dayFirst: shownOrder(clues) ?? isDayFirst(lang ?? "", snapshot.url) },
  };
}

/** The page's own address as it declares it, absolute; null when it declares none, or its home page. */
function canonicalOf(snapshot: Snapshot, metas: HeadMetas): string | null {
  const link = snapshot.head.links.find(({ rel }) => rel.split(/\s+/).includes("canonical"))?.href;
  for (const href of [link, metas.first("og:url")]) {
    const url = href ? URL.parse(href, snapshot.baseUrl) : null;
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    if (url.pathname === "/" && url.search === "" && !isHome(snapshot.url, snapshot.url)) continue;
    return url.href;
  }
  return null;
}

/** The address leads to a site's front page; those of web archives are looked through. */
function isHome(href: string, base: string): boolean {
  const url = URL.parse(href, base);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.pathname.replace(/^\/web\/\d\w*\/https?:\/\/[^/]+/, "") === "/" && url.search === "";
}

/** Lines whose numbers are looked at for the order in which the page writes dates. */
const MAX_ORDER_LINES = 3000;
/** "March 2024"; any word, of which months are known. */
const WORD_AND_YEAR = new RegExp(`(?<![${LETTERS}])([${LETTERS}]+)\\.? ((?:19|20)\\d\\d)(?!\\d)`, "g");

/**
 * Whether the page's own dates put the day first: by those that can be read in one order only, else by the months
 * that the page names beside a year, as in an archive's list; null without any.
 */
function shownOrder({ lines }: Clues): boolean | null {
  let dayFirst = 0;
  let monthFirst = 0;
  const named = new Set<string>();
  const either: [first: number, second: number, year: string][] = [];
  for (const { nodes } of lines.slice(0, MAX_ORDER_LINES)) {
    const [only] = nodes;
    const text = nodes.length === 1 && only?.type === "text" ? only.value : nodes.map(plainText).join(" ");
    for (const [, a, b, year] of text.matchAll(
      /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)(?![\d/])/g,
    )) {
      const [first, second] = [Number(a), Number(b)];
      if (first > 12 && second <= 12) dayFirst++;
      else if (second > 12 && first <= 12) monthFirst++;
      else if (first !== second) either.push([first, second, year!.padStart(4, "20")]);
    }
    for (const [, month, year] of text.matchAll(WORD_AND_YEAR)) {
      named.add(`${monthInAny(foldDateText(month!))} ${year}`);
    }
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst;
  const votes = either.map(
    ([first, second, year]) => Number(named.has(`${second} ${year}`)) - Number(named.has(`${first} ${year}`)),
  );
  const vote = votes.reduce((sum, one) => sum + one, 0);
  return vote === 0 ? null : vote > 0;
}

/** 3/4/2024 is 3 April, except in American, Canadian and Philippine English, and in English of unknown origin. */
function isDayFirst(lang: string, url: string): boolean {
  if (!lang.startsWith("en")) return true;
  const region = lang.split("-")[1];
  if (region) return !["us", "ca", "ph"].includes(region);
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return /\.(uk|ie|au|nz|in|za|sg|is|no|se|fi|dk|pl|it|es|pt|br|ar|cl|mx|co|pe|ae|il|tr|gr|ro|hu|cz|at|ch|be|id|th|vn|np|eg|sa|qa|om|mu|fj|cy|my|hk|pk|bd|lk|ng|ke|gh|ug|tz|zw|mt|jm|tt|bb|eu|de|fr|nl)$/.test(
    host,
  );
}
