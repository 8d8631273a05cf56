import type { Metadata } from "../../model/metadata.ts";
import type { Snapshot } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { findAuthors } from "./author-clues.ts";
import { chooseAuthors } from "./authors.ts";
import { authorConflict, dateConflict, titleConflict } from "./conflicts.ts";
import { creditLines, findCredits } from "./credits.ts";
import { findPageDates } from "./dates.ts";
import { gatherFacts } from "./gather-facts.ts";
import { findKind } from "./kind.ts";
import { findDirection } from "./language.ts";
import { findLeadImage } from "./lead-image.ts";
import { findOrigins } from "./origins.ts";
import { pageLinks } from "./page-links.ts";
import { declaredWords, isPaywalled } from "./paywall.ts";
import { findSiteName, hostLabel, siteNameTest } from "./site-name.ts";
import { findTitle } from "./title.ts";
import { headingParts } from "./title-match.ts";

/** What the page says about the article: title, authors, dates, publisher. Markup and visible text are weighed. */
export function describePage(snapshot: Snapshot, region: Region): Metadata {
  const facts = gatherFacts(snapshot, region);
  const { zones, nodes, siteNames, canonicalUrl, lang } = facts;
  const shown = zones.heading ? headingParts(zones.heading) : "";
  const title = findTitle({
    markup: facts.markupTitle,
    isNews: nodes.types.some((type) => /news|report|live/.test(type)),
    metas: facts.metaTitles,
    document: snapshot.head.title,
    shown,
    isTop: zones.heading?.tag === "h1" && !zones.heading.hidden,
    siteNames,
  });
  const credited = creditLines(facts);
  const names = findAuthors(facts, findCredits(credited, []));
  const authors = chooseAuthors(names, facts);
  const host = hostLabel(snapshot.url);
  const { published, modified, first } = findPageDates(facts);
  const dates = storyDates(published[0]?.value ?? null, modified[0]?.value ?? null, first[0]?.value ?? null);
  return {
    url: snapshot.url,
    origin: originOf(snapshot.url),
    canonicalUrl,
    title,
    authors: authors.names,
    authorsTold: authors.told,
    credits: findCredits(credited, authors.names),
    siteName: findSiteName(
      // The host's label stands last, but hosts such as `localhost` and files have none.
      host === "" ? siteNames : siteNames.slice(0, -1),
      snapshot.head.title,
      host,
    ),
    ...dates,
    lang,
    dir: findDirection(facts.clues.sample, snapshot.dir.toLowerCase(), lang),
    leadImage: findLeadImage(facts),
    paywalled: isPaywalled(facts),
    declaredWords: declaredWords(facts),
    pageLinks: pageLinks(snapshot),
    kind: findKind(facts),
    origins: findOrigins(facts, canonicalUrl),
    conflicts: [
      ...titleConflict(shown.replace(/\s+/g, " ").trim(), title),
      ...authorConflict(names, siteNameTest(siteNames)),
      ...dateConflict("published", published),
      ...dateConflict("modified", modified),
    ],
  };
}

/** A page that a script made (`blob:`) is of the site that made it. */
function originOf(address: string): string {
  const url = URL.parse(address);
  if (!url) return "about:blank";
  if (url.origin !== "null") return url.origin;
  return url.protocol === "file:" ? "file://" : url.protocol;
}

const MINUTE_MS = 60_000;

/**
 * The dates that tell a reader something: no update that is not later than the publication, by a minute where
 * both have a time, and no first publication that is the publication.
 */
function storyDates(published: string | null, modified: string | null, first: string | null) {
  const isLater = (a: string, b: string) => {
    const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
    if (!a.includes("T") || !b.includes("T")) return dayA > dayB;
    return Date.parse(a) - Date.parse(b) >= MINUTE_MS;
  };
  const firstDay = first?.slice(0, 10) ?? null;
  return {
    published: published ?? first,
    firstPublished: first && published && firstDay! < published.slice(0, 10) ? first : null,
    modified: modified && (!published || isLater(modified, published)) ? modified : null,
  };
}
