import type { Block } from "../../model/block.ts";
import { ownerDomain } from "../../model/owner.ts";
import { picturesIn } from "../border/sanitise.ts";

/**
 * Where a request carries cookies that the page itself could not have sent: the hosts of the page's own site, and the
 * one host that serves most of the story's pictures, where the page itself was showing a picture of it. A counter that
 * stands in the story beside them is no such host, nor is one that the page only names.
 * @param shown hosts whose pictures the page was showing
 */
export function hostsOfStory(
  blocks: readonly Block[],
  origin: string,
  shown: readonly string[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { content } of blocks) {
    for (const { src } of picturesIn(content)) {
      const host = hostOf(src);
      counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  }
  const site = ownerDomain(hostOf(origin));
  const own = [...counts.keys()].filter((host) => ownerDomain(host) === site);
  const others = [...counts]
    .filter(([host]) => ownerDomain(host) !== site && shown.includes(host))
    .sort(([, a], [, b]) => b - a);
  return new Set([...own, ...others.slice(0, 1).map(([host]) => host)]);
}

export function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? "";
}
