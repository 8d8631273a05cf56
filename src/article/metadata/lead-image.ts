import type { PageFacts } from "./facts.ts";

/** File names of pictures that stand for the site, not for the story. */
const SITE_PICTURE =
  /(^|[^a-z])(logo|logos|placeholder|default|fallback|no-?image|noimage|dummy|blank|spacer|favicon|avatar|opengraph-default|og-default|share-default|social-default)([^a-z]|$)/i;

/** Address of the story's picture as the markup gives it, absolute; null when it gives only the site's own. */
export function findLeadImage({ data, nodes, metas, snapshot }: PageFacts): string | null {
  const candidates = [
    ...metas.all("og:image:secure_url", "og:image", "og:image:url"),
    nodes.story ? data.url(nodes.story, "image") : null,
    ...metas.all("twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full"),
    nodes.story ? data.url(nodes.story, "thumbnailUrl") : null,
  ];
  for (const candidate of candidates) {
    const url = candidate ? URL.parse(candidate, snapshot.baseUrl) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.pathname === "/") continue;
    const file = url.pathname.split("/").at(-1) ?? "";
    if (!SITE_PICTURE.test(file)) return url.href;
  }
  return null;
}
