import type { Article } from "../model/reading.ts";
import { sourcesOf } from "../sources/sources-of.ts";

let answered: Promise<void> = Promise.resolve();

/**
 * Entry of the worker that finds sources: an article in, its source summary out, in order. An exception
 * reaches the page that started the worker as its `error` event.
 */
addEventListener("message", ({ data }: MessageEvent<Article>) => {
  answered = answered.then(async () => postMessage(await sourcesOf(data))).catch(reportError);
});
