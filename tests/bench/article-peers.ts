import { performance } from "node:perf_hooks";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM } from "jsdom";
import { readArticle } from "../../src/article/read-article.ts";
import type { Page, Prediction } from "./article-sets.ts";

/** Elements that end a line of a peer's text. */
const LINES = "p,div,li,h1,h2,h3,h4,h5,h6,blockquote,pre,tr,figcaption,section,article,ul,ol,table,dd,dt";

/** Readability as anyone would call it: on a clone, since it changes what it reads. */
export function readWithReadability(document: Document, { id }: Page): Prediction {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  return {
    id,
    text: textOf(article?.content ?? ""),
    html: article?.content ?? "",
    title: article?.title ?? null,
    byline: article?.byline ?? null,
    published: article?.publishedTime ?? null,
    siteName: article?.siteName ?? null,
  };
}

/** Defuddle with its own defaults, but asking no server. */
export async function readWithDefuddle(document: Document, { id, url }: Page): Promise<Prediction> {
  const { error } = console;
  console.error = () => {}; // It prints a trace for each page with broken JSON-LD.
  try {
    const article = await Defuddle(document, url, { useAsync: false });
    return {
      id,
      text: textOf(article.content ?? ""),
      html: article.content ?? "",
      title: article.title || null,
      byline: article.author || null,
      published: article.published || null,
      siteName: article.site || null,
    };
  } catch {
    return { id, text: "", html: "" }; // It throws on some pages: an empty answer, as its users would get.
  } finally {
    console.error = error;
  }
}

function textOf(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll(LINES)) element.append("\n");
  for (const element of document.querySelectorAll("br")) element.append("\n");
  return (document.body.textContent ?? "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n\s*/g, "\n")
    .trim();
}

/** Rounds of each page; the median counts. */
const ROUNDS = 3;

/** Our time on the page without sources ÷ the time of `cloneNode(true)` and `Readability.parse`, interleaved. */
export function timeRatio(document: Document, url: string): number {
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    readArticle(document, { url });
    const middle = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    const end = performance.now();
    if (round > 0) ratios.push((middle - start) / (end - middle));
  }
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
}
