import type { Article } from "../model/reading.ts";
import type { SourceSummary } from "../model/source-summary.ts";

/**
 * The way to ask the worker that finds sources. In a worker, since a long article takes long enough to be
 * felt when one scrolls; started with the first question, so that it takes no time from the reading.
 */
export function createAnalysis(): (article: Article) => Promise<SourceSummary | null> {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const ask = (article: Article) =>
    new Promise<SourceSummary | null>((resolve) => {
      worker ??= startWorker();
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

function startWorker(): Worker {
  return new Worker(new URL("../analysis/worker.ts", import.meta.url), { type: "module", name: "sources" });
}
