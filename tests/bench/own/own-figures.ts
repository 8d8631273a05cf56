import { readArticle } from "../../../src/article/read-article.ts";
import { asArticle } from "../../../src/cli/as-article.ts";
import { loadPage } from "../../../src/cli/load-page.ts";
import type { SourcedArticle } from "../../../src/model/reading.ts";
import { readPage } from "../../../src/pipeline.ts";
import { articleDifferences, collapse } from "../../golden/compare.ts";
import { metadataDifferences, sourceDifferences } from "../../golden/compare-facts.ts";
import { type ExpectedArticle, goldenPages } from "../../golden/expected.ts";
import type { Figure } from "../figures.ts";
import { type Insertion, lookAlikes, promos } from "./insertions.ts";

/** A golden page as it is. */
interface Host {
  name: string;
  html: string;
  expected: ExpectedArticle;
  /** Where story paragraphs begin in the markup. */
  gaps: number[];
}

/** Characters by which a paragraph is found in the markup. */
const FOUND_BY = 24;
/** Each promo and each look-alike is put into this many pages. */
const PAGES_EACH = 3;

/**
 * The figures that a clone has without the labelled pages: the golden pages as they are, and with invented promos and
 * look-alikes between their paragraphs.
 */
export async function ownFigures(): Promise<Figure[]> {
  const hosts = goldenPages().flatMap(({ name, html, expected }): Host[] =>
    expected.outcome === "article" ? [{ name, html, expected, gaps: gapsIn(html, expected) }] : [],
  );
  const roomy = hosts.filter(({ gaps }) => gaps.length > 1);
  const removed = await shareOf(promos, roomy, (words, shown) => !shown.includes(words));
  const kept = await shareOf(lookAlikes, roomy, (words, shown) => shown.includes(words));
  return [
    ...(await goldenShares(hosts)),
    { name: "own promos removed", value: removed.right },
    { name: "own look-alikes kept", value: kept.right },
    { name: "own story lines kept", value: (removed.body + kept.body) / 2 },
  ];
}

/** Share of the golden pages on which nothing differs from what a careful reader wants. */
async function goldenShares(hosts: readonly Host[]): Promise<Figure[]> {
  const right = { article: 0, metadata: 0, sources: 0 };
  for (const { html, expected } of hosts) {
    const page = await loadPage({ html }, expected.url);
    const reading = page.ok ? await readPage(page.document, { url: expected.url }) : page;
    if (!reading.ok) continue;
    const compared: Record<
      keyof typeof right,
      (reading: SourcedArticle, expected: ExpectedArticle) => string[]
    > = {
      article: articleDifferences,
      metadata: metadataDifferences,
      sources: sourceDifferences,
    };
    for (const part of ["article", "metadata", "sources"] as const)
      if (compared[part](reading, expected).length === 0) right[part]++;
  }
  return Object.entries(right).map(([part, count]) => ({
    name: `golden ${part}`,
    value: count / hosts.length,
  }));
}

/** Share of insertions that came out right, and mean share of the hosts' story lines that are still shown. */
async function shareOf(
  insertions: readonly Insertion[],
  hosts: readonly Host[],
  isRight: (words: string, shown: string) => boolean,
): Promise<{ right: number; body: number }> {
  let [right, body, all] = [0, 0, 0];
  for (const [i, insertion] of insertions.entries()) {
    for (let turn = 0; turn < PAGES_EACH; turn++) {
      const host = hosts[(i * PAGES_EACH + turn * 7) % hosts.length];
      if (!host) continue;
      const gap = host.gaps[((i + turn) % (host.gaps.length - 1)) + 1] ?? 0;
      const html = `${host.html.slice(0, gap)}${insertion.html}${host.html.slice(gap)}`;
      const page = await loadPage({ html }, host.expected.url);
      const reading = page.ok ? readArticle(page.document, { url: host.expected.url }) : page;
      all++;
      if (!reading.ok) continue;
      const article = asArticle(reading);
      const shown = `${article.standfirst}\n${article.text}\n${article.html}`;
      if (insertion.words.every((words) => isRight(words, shown))) right++;
      body += linesKept(host.expected, shown);
    }
  }
  return { right: right / all, body: body / all };
}

function linesKept({ story }: ExpectedArticle, shown: string): number {
  const texts = story.flatMap(({ text, optional, role }) =>
    text && !optional && role === "paragraph" ? [collapse(text)] : [],
  );
  const plain = collapse(shown);
  return texts.length === 0 ? 1 : texts.filter((text) => plain.includes(text)).length / texts.length;
}

/** Where paragraphs of the story begin, of those that are a `p` of their own. */
function gapsIn(html: string, { story }: ExpectedArticle): number[] {
  return story.flatMap(({ role, text }) => {
    const at = role === "paragraph" && text ? html.indexOf(text.slice(0, FOUND_BY)) : -1;
    const tag = at < 0 ? -1 : html.lastIndexOf("<p", at);
    return tag >= 0 && /^<p(\s[^>]*)?>\s*$/.test(html.slice(tag, at)) ? [tag] : [];
  });
}
