import type { Metadata } from "../../model/metadata.ts";
import { ownerLabel } from "../../model/owner.ts";
import type { PageFacts } from "./facts.ts";
import { isNode, textOfValue } from "./json-ld.ts";
import { siteNameTest } from "./site-name.ts";

const LINKED = ["isBasedOn", "isBasedOnUrl", "sourceOrganization", "copyrightHolder"] as const;
const METAS = ["syndication-source", "original-source", "dc.source", "article:syndication_source"];
const MAX_ORIGINS = 6;

/** Outlets that the markup names as where the story comes from; never the site itself. */
export function findOrigins(facts: PageFacts, canonicalUrl: string | null): Metadata["origins"] {
  const { data, nodes, metas, snapshot } = facts;
  const isSite = siteNameTest(facts.siteNames);
  const own = siteOf(snapshot.url);
  const origins: Metadata["origins"] = [];
  const add = (name: string, url: string | null, from: string) => {
    const site = url ? siteOf(url) : null;
    const label = name || hostOf(url);
    if (label === "" || isSite(label) || (site !== null && site === own)) return;
    if (origins.length < MAX_ORIGINS && !origins.some((other) => other.name === label)) {
      origins.push({ name: label, url, from });
    }
  };
  for (const key of nodes.story ? LINKED : []) {
    for (const value of nodes.story ? data.values(nodes.story, key) : []) {
      const text = textOfValue(value);
      const link = isNode(value) ? [value.url].flat()[0] : value;
      const url = typeof link === "string" && /^https?:/.test(link) ? link : null;
      add(/^https?:/.test(text) ? "" : text, url, `json-ld ${key}`);
    }
  }
  for (const value of metas.all(...METAS)) {
    const isUrl = /^https?:/.test(value);
    add(isUrl ? "" : value, isUrl ? value : null, "meta source");
  }
  if (canonicalUrl && siteOf(canonicalUrl) !== own) add("", canonicalUrl, "canonical");
  return origins;
}

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}

/** What the owner of a web address is called there; null for other addresses. */
function siteOf(url: string): string | null {
  return /^https?:/.test(url) ? ownerLabel(hostOf(url)) : null;
}
