import { plainText, type Snapshot } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { findArticleNodes, foldAddress, foldTitle } from "./article-node.ts";
import { collectClues } from "./clues.ts";
import type { PageFacts } from "./facts.ts";
import { HeadMetas } from "./head-metas.ts";
import { LinkedData } from "./json-ld.ts";
import { findLanguage } from "./language.ts";
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
    ].map(foldTitle),
  });
  const siteNames = [...declaredSiteNames(data, nodes, metas), hostLabel(snapshot.url)].filter(Boolean);
  const markupTitle = nodes.story
    ? (data.text(nodes.story, "headline") ?? data.text(nodes.story, "name") ?? "")
    : "";
  const titles = [markupTitle, ...metaTitles, documentTitle].map(foldTitle).filter(Boolean);
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
    reading: { lang: lang ?? "", dayFirst: isDayFirst(lang ?? "", snapshot.url) },
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

/** 3/4/2024 is 3 April, except in American, Canadian and Philippine English, and in English of unknown origin. */
function isDayFirst(lang: string, url: string): boolean {
  if (!lang.startsWith("en")) return true;
  const region = lang.split("-")[1];
  if (region) return !["us", "ca", "ph"].includes(region);
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return /\.(uk|ie|au|nz|in|za|sg|my|hk|pk|bd|lk|ng|ke|gh|ug|tz|zw|mt|jm|tt|bb|eu|de|fr|nl)$/.test(host);
}
