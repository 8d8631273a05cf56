import { Readability } from "@mozilla/readability";
import { readArticle } from "../../src/article/read-article.ts";

/** Rounds after the first, which warms the engine up. */
const ROUNDS = 5;

declare global {
  var measureRatio: (html: string, url: string) => number;
  var measureFirst: (html: string, url: string, reader: "ours" | "theirs") => number;
}

/** Runs in the browser: time of the pipeline without sources ÷ time of (`cloneNode(true)` + `Readability.parse`). */
globalThis.measureRatio = (html, url) => {
  const document = parsed(html);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const our = timed(() => readArticle(document, { url }));
    const their = timed(() => readability(document));
    if (round === 0) continue;
    ours.push(our);
    theirs.push(their);
  }
  return middle(ours) / Math.max(middle(theirs), 0.05);
};

/** The first run in a document where neither has run: what a click costs. In milliseconds. */
globalThis.measureFirst = (html, url, reader) => {
  const document = parsed(html);
  return timed(() => (reader === "ours" ? readArticle(document, { url }) : readability(document)));
};

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

function readability(document: Document): unknown {
  return new Readability(document.cloneNode(true) as Document).parse();
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
