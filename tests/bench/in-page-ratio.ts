import { Readability } from "@mozilla/readability";
import { readArticle } from "../../src/article/read-article.ts";

/** Rounds after the first, which warms the engine up. */
const ROUNDS = 5;

declare global {
  var measureRatio: (html: string, url: string) => number;
}

/** Runs in the browser: time of the pipeline without sources ÷ time of (`cloneNode(true)` + `Readability.parse`). */
globalThis.measureRatio = (html, url) => {
  const document = new DOMParser().parseFromString(html, "text/html");
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    readArticle(document, { url });
    const between = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    const end = performance.now();
    if (round === 0) continue;
    ours.push(between - start);
    theirs.push(end - between);
  }
  return middle(ours) / Math.max(middle(theirs), 0.05);
};

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
