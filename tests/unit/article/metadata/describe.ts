import { describePage } from "../../../../src/article/metadata/describe-page.ts";
import { elementsIn, type Snapshot } from "../../../../src/article/page/page-tree.ts";
import type { Region } from "../../../../src/article/page/region.ts";
import { takeSnapshot } from "../../../../src/article/page/snapshot.ts";
import { parsePage } from "../../../../src/cli/parse-page.ts";
import type { Metadata } from "../../../../src/model/metadata.ts";

export interface TestPage {
  head?: string;
  body: string;
  url?: string;
  html?: string;
}

/** Two paragraphs long enough to be a story's text. */
export const STORY =
  "<p>The council closed the old bridge over the river for the winter, and the ferry took over the morning traffic at once.</p>" +
  "<p>Nobody had told the captain of the ferry, who learned about it from the queue of carts at the landing on Monday.</p>";

/** An invented page's snapshot and region: all of its body counts as the article. */
export function prepare(page: TestPage): [Snapshot, Region] {
  const {
    head = "",
    body,
    url = "https://www.harbourpost.example/news/bridge-closed",
    html = '<html lang="en-GB">',
  } = page;
  const markup = `<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`;
  const snapshot = takeSnapshot(parsePage(markup, url), url);
  const kept = new Set([...elementsIn(snapshot.body)].map((element) => element.n));
  return [snapshot, { roots: [snapshot.body], kept, standfirst: null }];
}

/** Describes an invented page. */
export function describe(page: TestPage): Metadata {
  return describePage(...prepare(page));
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
}
