import type { Metadata } from "../../model/metadata.ts";
import { ownerLabel } from "../../model/owner.ts";
import type { PageFacts } from "./facts.ts";
import { isNode, textOfValue } from "./json-ld.ts";
import { siteNameTest } from "./site-name.ts";

const LINKED = ["isBasedOn", "isBasedOnUrl", "sourceOrganization", "copyrightHolder"] as const;
const METAS = ["syndication-source", "original-source", "dc.source", "article:syndication_source"];
const MAX_ORIGINS = 6;

type Origin = Metadata["origins"][number];

/** Outlets that the markup names as where the story comes from; never the site itself. */
export function findOrigins(facts: PageFacts, canonicalUrl: string | null): Metadata["origins"] {
  const isSite = siteNameTest(facts.siteNames);
  const own = siteOf(facts.snapshot.url);
  const origins = new Map<string, Origin>();
  for (const { name, url, from } of namedOrigins(facts, canonicalUrl, own)) {
    const site = url ? siteOf(url) : null;
    const label = name || hostOf(url);
    if (label === "" || isSite(label) || (site !== null && site === own)) continue;
    if (origins.size < MAX_ORIGINS && !origins.has(label)) origins.set(label, { name: label, url, from });
  }
  return [...origins.values()];
}

/** What names one, in the order in which it is trusted; the name is "" where only the address is given. */
function namedOrigins(
  { data, nodes: { story }, metas }: PageFacts,
  canonicalUrl: string | null,
  own: string | null,
): Origin[] {
  const linked = LINKED.flatMap((key) =>
    (story ? data.values(story, key) : []).map((value) => {
      const link = isNode(value) ? [value.url].flat()[0] : value;
      const name = textOfValue(value);
      return {
        name: isAddress(name) ? "" : name,
        url: isAddress(link) ? link : null,
        from: `json-ld ${key}`,
      };
    }),
  );
  const declared = metas.all(...METAS).map((value) => {
    const url = isAddress(value) ? value : null;
    return { name: url ? "" : value, url, from: "meta source" };
  });
  const elsewhere = canonicalUrl && siteOf(canonicalUrl) !== own;
  return [...linked, ...declared, ...(elsewhere ? [{ name: "", url: canonicalUrl, from: "canonical" }] : [])];
}

function isAddress(value: unknown): value is string {
  return typeof value === "string" && /^https?:/.test(value);
}

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}

/** What the owner of a web address is called there; null for other addresses. */
function siteOf(url: string): string | null {
  return isAddress(url) ? ownerLabel(hostOf(url)) : null;
}
