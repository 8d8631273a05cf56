import type { SourceInput } from "../model/source-input.ts";
import type { SourceSummary } from "../model/source-summary.ts";

/** Milliseconds after which a worker that has not answered is ended: the longest story takes a tenth of it. */
const LONGEST = 20_000;

/** What is to be analysed, as soon as it is made; null when nobody waits for its sources any more. */
type Coming = Promise<SourceInput | null>;

/** A question that the worker has not answered yet. */
interface Pending {
  worker: Worker;
  answer(summary: SourceSummary | null): void;
}

/**
 * The way to ask the worker that finds sources. In a worker, since a long article takes long enough to be
 * felt when one scrolls; started with the first question, so that it takes no time from the reading, and before what
 * is asked is made: both take a while. Another article ends the search for the last one's sources, and so does its time
 * limit: either has no answer then.
 */
export function createAnalysis(): (coming: Coming) => Promise<SourceSummary | null> {
  let idle: Worker | null = null;
  let pending: Pending | null = null;

  function giveUp(): void {
    pending?.worker.terminate();
    pending?.answer(null);
    pending = null;
  }

  return (coming) => {
    giveUp();
    return new Promise((resolve) => {
      const worker = idle ?? startWorker();
      let limit: ReturnType<typeof setTimeout> | undefined;
      idle = null;
      const asked: Pending = {
        worker,
        answer(summary) {
          clearTimeout(limit);
          resolve(summary);
        },
      };
      pending = asked;
      const { answer } = asked;
      const done = (summary: SourceSummary | null) => {
        idle = worker;
        pending = null;
        answer(summary);
      };
      worker.onmessage = ({ data }: MessageEvent<SourceSummary>) => done(data);
      worker.onerror = ({ message }) => {
        tell(message);
        // It may never have come up, and would let the next article wait.
        idle = null;
        giveUp();
      };
      coming.catch(tell).then((input) => {
        // Another article came before.
        if (pending !== asked) return;
        if (!input) return done(null);
        limit = setTimeout(giveUp, LONGEST);
        worker.postMessage(input);
      });
    });
  };
}

function tell(error: unknown): void {
  console.error("Byline, sources:", error);
}

function startWorker(): Worker {
  return new Worker(new URL("../analysis/worker.ts", import.meta.url), { type: "module", name: "sources" });
}
