import type { PageFacts } from "./facts.ts";
import { attribute } from "./facts.ts";
import { isNode, type LinkedNode } from "./json-ld.ts";

/** The publisher marks the story, or part of it, as not accessible for free. */
export function isPaywalled({ data, nodes, metas, clues }: PageFacts): boolean {
  if (/^(locked|premium|paid|subscriber\w*)$/i.test(metas.first("article:content_tier") ?? "")) return true;
  const isClosed = (node: LinkedNode) => data.values(node, "isAccessibleForFree").some(isFalse);
  for (const node of [nodes.story, ...nodes.fallback]) {
    if (!node) continue;
    if (isClosed(node)) return true;
    // The whole says nothing, or "true" by mistake: a closed part decides.
    if (data.values(node, "hasPart").some((part) => isNode(part) && isClosed(part))) return true;
  }
  return clues.marks.some(
    ({ prop, element }) => prop === "isaccessibleforfree" && isFalse(attribute(element, "content")),
  );
}

/** Words that the whole story has by its markup (`wordCount`); null when it says nothing. */
export function declaredWords({ data, nodes }: PageFacts): number | null {
  const count = nodes.story && Math.floor(Number(data.values(nodes.story, "wordCount")[0]));
  return count && count > 0 && count < 1e6 ? count : null;
}

function isFalse(value: unknown): boolean {
  return (
    value === false ||
    value === 0 ||
    (typeof value === "string" && /^(?:.*\/)?(?:false|no|0)$/i.test(value.trim()))
  );
}
