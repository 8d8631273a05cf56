import { describe, expect, it } from "vitest";
import { labelBlocks } from "../../../src/article/label/label.ts";
import { locate } from "../../../src/article/locate/locate.ts";
import { describePage } from "../../../src/article/metadata/describe-page.ts";
import type { PageElement } from "../../../src/article/page/page-tree.ts";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { inOneGo } from "../../../src/article/page/steps.ts";
import { indexText } from "../../../src/article/page/text-index.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { bareText } from "../../../src/rules/letters.ts";
import { goldenPages } from "../../golden/expected.ts";

/** Characters: shorter pieces are labels of fields and marks between words. */
const PIECE = 12;

/** Texts of a region, a text node each, as a reader of the page sees them, that no block of the reading holds. */
function lost(html: string, url: string): string[] {
  const snapshot = takeSnapshot(parsePage(html, url), url);
  const region = inOneGo(locate(snapshot));
  if (!region) return [];
  const metadata = describePage(snapshot, region);
  const { blocks } = inOneGo(labelBlocks(snapshot, region, metadata));
  const held = bareText([metadata.title, ...blocks.map(({ text }) => text)].join(" "));
  const { skipped } = indexText(snapshot.body, region.kept);
  const found: string[] = [];
  const visit = (element: PageElement) => {
    if (skipped[element.n] || /^(script|style|noscript|template|select|textarea|svg)$/.test(element.tag))
      return;
    for (const child of element.children) {
      if (child.type === "element") visit(child);
      else if (bareText(child.value).length >= PIECE && !held.includes(bareText(child.value))) {
        found.push(child.value.trim());
      }
    }
  };
  for (const root of region.roots) visit(root);
  return found;
}

describe("what stands in the article's region is shown or listed", () => {
  const articles = goldenPages().filter(({ expected }) => expected.outcome === "article");
  it.each(articles)("on golden page $name", ({ html, expected }) => {
    expect(lost(html, expected.url)).toEqual([]);
  });
});
