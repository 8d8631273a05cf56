import type { Article } from "../model/reading.ts";
import type { SourceSummary } from "../model/source-summary.ts";

/**
 * Starts the worker that finds sources and gives the way to ask it. In a worker, since a long article takes
 * long enough to be felt when one scrolls; started at once, so that it is ready when the article is.
 */
export function startAnalysis(): (article: Article) => Promise<SourceSummary | null> {
  const worker = new Worker(new URL("../analysis/worker.ts", import.meta.url), {
    type: "module",
    name: "sources",
  });
  let last: Promise<unknown> = Promise.resolve();
  const ask = (article: Article) =>
    new Promise<SourceSummary | null>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<SourceSummary>) => resolve(data);
      worker.onerror = ({ message }) => {
        console.error("Byline, sources:", message);
        resolve(null);
      };
      worker.postMessage(article);
    });
  return (article) => {
    // One at a time: an answer then belongs to the last question.
    const answer = last.then(() => ask(article));
    last = answer;
    return answer;
  };
}
